"""Phiếu HTX-01: the sheet a cooperative fills in once a year, on paper or in Excel, and what came back.

`form` says what stands on it, `book` writes it as a workbook, `returned` reads it again, `arrivals` holds a folder of them against the
register. Nothing here touches the database.
"""
