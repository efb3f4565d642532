"""The columns of an organisation list: matched by their headings, with what is peculiar to its figures."""

from collections.abc import Mapping
from dataclasses import dataclass

from lmhtx_desktop.areas.organisations.reading.fields import CUSTOMARY_UNIT, SOUGHT, is_monthly
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.lists import matching
from lmhtx_desktop.kernel.lists.header import Header
from lmhtx_desktop.kernel.lists.remarks import Issue


@dataclass(frozen=True)
class Matched(matching.Matched):
    """The columns of an organisation list. monthly: columns of money per month."""

    monthly: frozenset[int] = frozenset()


def match_columns(header: Header, year: int | None, chosen: Mapping[int, str | None] | None, units: Mapping[int, int] | None) -> Matched:
    """Match every column that has a heading; see `matching.match_columns`."""
    unread = tr("Cột “{heading}” không thuộc danh sách tổ chức nên không được đọc.")
    found = matching.match_columns(header, SOUGHT, money=CUSTOMARY_UNIT, unread=unread, year=year, chosen=chosen, units=units)
    monthly = [column for column in found.columns if column.field == "income_avg" and is_monthly(column.heading)]
    issues = [
        Issue(header.name_row + 1, column.letter, "warning", tr(
            "Cột “{heading}” tính theo tháng; thu nhập được nhân 12 thành thu nhập năm.").format(heading=column.heading))
        for column in monthly
    ]  # fmt: skip
    return Matched(found.columns, found.by_field, (*found.issues, *issues), frozenset(column.index for column in monthly))
