"""The numbers of the fees that forms and the start page ask for (LM-02), each with the records behind it.

They are of the year asked about (of the year of the cut-off day, where the span is no whole year). What is owed is
taken at the cut-off day; money collected is what came in within the span. Every key is offered for all members and
by kind: ``fees_due_total``, ``fees_due_total_htx``, ``_lh``, ``_tht``, ``_other``. Shares are in percent.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import func, select

from lmhtx_desktop.areas.fees.kinds import kind_name
from lmhtx_desktop.areas.fees.queries.sums import (
    LIST_MEASURES,
    MONEY_MEASURES,
    Sums,
    list_lines,
    money_lines,
    percent,
    sums_by,
    year_of,
)
from lmhtx_desktop.areas.fees.records import FeeRemittance
from lmhtx_desktop.areas.fees.words import KIND_SUFFIXES
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.indicators import Ask, Behind, Figure, Indicator
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

_remittance = FeeRemittance.__table__.c


@dataclass(frozen=True)
class _Number:
    """What a key is: its wording, the measure that is added up, and for a share the measure it is a share of."""

    label: str
    measure: str
    how: str = "sum"
    of: str = ""

    @property
    def is_money_received(self) -> bool:
        return self.measure in MONEY_MEASURES


_NUMBERS = {
    "fees_members": _Number(mark("Số thành viên trong danh sách thu hội phí"), "members", "count"),
    "fees_owing": _Number(mark("Số thành viên phải nộp hội phí"), "owing", "count"),
    "fees_due_total": _Number(mark("Hội phí phải thu trong năm"), "due"),
    "fees_exempt_total": _Number(mark("Hội phí được miễn, giảm"), "exempt"),
    "fees_collected_total": _Number(mark("Hội phí của năm đã thu trong kỳ"), "this_year"),
    "fees_collected_earlier_years": _Number(mark("Hội phí các năm trước thu trong kỳ"), "earlier"),
    "fees_advance": _Number(mark("Hội phí nộp trước cho các năm sau, thu trong kỳ"), "advance"),
    "fees_received_total": _Number(mark("Tổng số tiền hội phí thu trong kỳ"), "received"),
    "fees_outstanding_total": _Number(mark("Hội phí của năm còn phải thu"), "left"),
    "fees_in_debt": _Number(mark("Số thành viên còn nợ hội phí của năm"), "in_debt", "count"),
    "fees_paid_in_full_count": _Number(mark("Số thành viên đã nộp đủ hội phí"), "paid_in_full", "count"),
    "fees_paid_in_full_share": _Number(mark("Tỷ lệ thành viên nộp đủ hội phí"), "paid_in_full", "ratio", "owing"),
    "fees_collected_share": _Number(mark("Tỷ lệ hội phí đã thu so với phải thu"), "paid", "ratio", "due"),
}
_REMITTED = "fees_remitted"


class FeeIndicators:
    """The fees as an `IndicatorSource`."""

    @property
    def indicators(self) -> Mapping[str, Indicator]:
        """The indicators by key, in the language of the screen."""
        found = {_REMITTED: Indicator(_REMITTED, tr("Hội phí đã nộp lên cấp trên trong kỳ"), Area.FEES, "sum")}
        for suffix, kind in _suffixes().items():
            for stem, number in _NUMBERS.items():
                label = tr(number.label) if kind is None else f"{tr(number.label)} – {kind_name(kind)}"
                area = Area.FEES if number.is_money_received else Area.ORGANISATIONS
                found[stem + suffix] = Indicator(stem + suffix, label, area, number.how)
        return found

    def answer(self, reading: Reading, keys: Collection[str], ask: Ask) -> dict[str, Figure]:
        """Answer all `keys` for one span with at most three queries.

        Where nobody was put on the list of the year yet, what rests on the list is not recorded.
        """
        year = year_of(ask)
        wanted = {key: _number_of(key) for key in keys if key != _REMITTED}
        listed: Mapping[str | None, Sums] = {}
        money: Mapping[str | None, Sums] = {}
        if not all(number.is_money_received for number, _ in wanted.values()):
            listed = sums_by(reading, "kind", list_lines(year, ask.cutoff), LIST_MEASURES)
        if any(number.is_money_received for number, _ in wanted.values()):
            money = sums_by(reading, "kind", money_lines(year, ask.start, ask.cutoff), MONEY_MEASURES)
        found = {}
        for key, (number, kind) in wanted.items():
            sums = money if number.is_money_received else listed
            part = _total(sums, kind, number.measure)
            if number.is_money_received or listed:
                found[key] = Figure(percent(part, _total(sums, kind, number.of)) if number.of else part)
            else:
                found[key] = Figure(None)
        if _REMITTED in keys:
            found[_REMITTED] = Figure(sum(int(behind.amount or 0) for behind in _remittances(reading, ask)))
        return found

    def behind(self, reading: Reading, key: str, ask: Ask) -> list[Behind]:
        """List the members, receipts or remittances behind `key`; their amounts add up to the figure.

        A remittance, which is no receipt, has its id negative.
        """
        if key == _REMITTED:
            return _remittances(reading, ask)
        number, kind = _number_of(key)
        if number.is_money_received:
            return _behind_money(reading, number, kind, ask)
        lines = list_lines(year_of(ask), ask.cutoff)
        of = lines.selected_columns
        query = lines.order_by(of.sort_key, of.organisation_id)
        rows = reading.connection.execute(query if kind is None else query.where(of.kind == kind)).mappings().all()
        share: Callable[[int], Fraction | int | None] = int
        if number.of:
            whole = sum(int(row[number.of]) for row in rows)
            share = lambda part: percent(part, whole)  # noqa: E731
        return [Behind(row["organisation_id"], row["name"], share(row[number.measure])) for row in rows if row[number.measure]]


SOURCE = FeeIndicators()


def _suffixes() -> dict[str, str | None]:
    return {"": None, **{f"_{suffix}": kind for kind, suffix in KIND_SUFFIXES.items()}}


def _number_of(key: str) -> tuple[_Number, str | None]:
    """Return what a key asks, and for which kind (None: all)."""
    for suffix, kind in _suffixes().items():
        number = _NUMBERS.get(key.removesuffix(suffix)) if key.endswith(suffix) else None
        if number is not None:
            return number, kind
    raise KeyError(key)


def _total(sums: Mapping[str | None, Sums], kind: str | None, measure: str) -> int:
    return sum(of[measure] for group, of in sums.items() if kind in (None, group))


def _behind_money(reading: Reading, number: _Number, kind: str | None, ask: Ask) -> list[Behind]:
    lines = money_lines(year_of(ask), ask.start, ask.cutoff)
    of = lines.selected_columns
    query = lines.order_by(of.number_year, of.number, of.year)
    rows = reading.connection.execute(query if kind is None else query.where(of.kind == kind)).mappings()
    label = tr("Phiếu thu số {number}/{number_year} ngày {day}: {name}, hội phí năm {year}")
    return [
        Behind(row["receipt_id"], label.format(
            number=row["number"], number_year=row["number_year"], day=format_date(row["received_on"]), name=row["name"], year=row["year"],
        ), int(row[number.measure]))
        for row in rows if row[number.measure]
    ]  # fmt: skip


def _remittances(reading: Reading, ask: Ask) -> list[Behind]:
    rows = reading.connection.execute(
        select(_remittance.id, _remittance.remitted_on, func.coalesce(_remittance.document, ""), _remittance.amount)
        .where(_remittance.year == year_of(ask), _remittance.remitted_on.between(ask.start, ask.cutoff))
        .order_by(_remittance.remitted_on, _remittance.id)
    )
    label = tr("Nộp ngày {day} {document}")
    return [Behind(-id, label.format(day=format_date(on), document=document).strip(), amount) for id, on, document, amount in rows]
