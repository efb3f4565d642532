"""Báo cáo on screen: the list of forms, a filled form, what stands behind a number."""
