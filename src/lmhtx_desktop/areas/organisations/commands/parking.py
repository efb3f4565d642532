"""Parking rows of a list that a person must look at: they wait in the register, and nobody has to wait for them."""

from collections.abc import Sequence

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.merging import ListedOrganisation, Review
from lmhtx_desktop.areas.organisations.reading import row_text
from lmhtx_desktop.areas.organisations.records import ParkedRow
from lmhtx_desktop.store.work import Work

_LONGEST = 300
_LONGEST_FILE = 200


def park_rows(work: Work, file: str, reviews: Sequence[Review], rows: Sequence[ListedOrganisation], year: int | None) -> int:
    """Park the rows under review; return how many of them wait now. One that waits already (same content) is not parked twice."""
    if not reviews:
        return 0
    by_place = {row.row: row for row in rows}
    open_rows = select(ParkedRow.content, ParkedRow.year).where(ParkedRow.settled.is_(None))
    waiting = {(row.content, row.year) for row in work.session.execute(open_rows)}
    fresh = []
    for review in reviews:
        content = row_text(by_place[review.row])
        if (content, year) in waiting:
            continue
        waiting.add((content, year))
        fresh.append({
            "file": file[:_LONGEST_FILE], "row": review.row, "parked_on": work.today, "name": review.name[:_LONGEST],
            "reason": review.why[:_LONGEST], "content": content, "year": year, "settled": None,
        })  # fmt: skip
    work.insert_many(ParkedRow, fresh)
    return len(reviews)
