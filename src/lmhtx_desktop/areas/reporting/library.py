"""The forms of this installation, and who answers their indicators."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.load import read_form
from lmhtx_desktop.areas.reporting.words import PERIOD_KINDS, PeriodKind, kind_of
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.indicators import IndicatorSource, Issuer, IssuingSource, ListSource
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.periods import Period, parse_period


@dataclass(frozen=True)
class Library:
    """All forms there are, every version of each, with the sources of their indicators.

    Attributes:
        forms: by code, then by first day of validity. sources: by indicator key. lists: who lists records, by list key.
    """

    forms: tuple[Form, ...]
    sources: Mapping[str, IndicatorSource] = field(repr=False)
    lists: Mapping[str, ListSource] = field(repr=False, default_factory=dict)

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the forms, each once, in order."""
        return tuple(dict.fromkeys(form.code for form in self.forms))

    def form(self, code: str, period: Period) -> Form:
        """Return the version of a form that a period is reported with.

        Raises:
            RuleBroken: no such form (field ``code``); not made for such a period, or not in force then
                (field ``period``).
        """
        versions = [form for form in self.forms if form.code.casefold() == code.strip().casefold()]
        if not versions:
            raise RuleBroken(
                "code", tr("Không có biểu {code}; các biểu hiện có: {codes}.").format(code=code.strip(), codes=", ".join(self.codes))
            )
        found = next((form for form in versions if form.covers(period.end)), None)
        if found is None:
            raise RuleBroken("period", tr("Biểu {code} không áp dụng cho {period}.").format(code=versions[0].code, period=period.label))
        if kind_of(period) not in found.periods:
            kinds = ", ".join(tr(PERIOD_KINDS[kind]).lower() for kind in found.periods)
            raise RuleBroken("period", tr("Biểu {code} chỉ lập theo: {kinds}.").format(code=found.code, kinds=kinds))
        return found

    def newest(self, code: str) -> Form:
        """Return the newest version of a form.

        Raises:
            KeyError: no such code.
        """
        return {form.code: form for form in self.forms}[code]

    def issuer(self, reading: Any, form: Form) -> Issuer | None:
        """Return the body that issues a form, None where the office does."""
        if not form.issuer:
            return None
        for source in {id(source): source for source in self.sources.values()}.values():
            if isinstance(source, IssuingSource) and source.issues_for == form.issuer:
                return source.issuer(reading)
        return None


def open_library(folder: Path, sources: Iterable[IndicatorSource]) -> Library:
    """Read every form file in `folder`.

    Raises:
        Trouble: a form file is wrong (its sentence says where), its workbook is missing, or two versions are in force on one day.
    """
    by_key: dict[str, IndicatorSource] = {}
    lists: dict[str, ListSource] = {}
    for source in sources:
        for key in source.indicators:
            if key in by_key:
                raise ValueError(f"indicator {key!r} is offered by two areas")
            by_key[key] = source
        if isinstance(source, ListSource):
            lists |= dict.fromkeys(source.lists, source)
    known = {*by_key, *(f"{key}.{value}" for key, source in lists.items() for value in source.lists[key].columns)}
    forms = sorted((read_form(path, known) for path in folder.glob("*.toml")), key=lambda form: (form.code, form.valid_from))
    for form in forms:
        if not form.book.is_file():
            raise Trouble(
                tr("Thiếu bảng tính trống {book} của biểu {code}.").format(book=form.book.name, code=form.code),
                tr("Hãy chép lại tệp ấy vào thư mục biểu mẫu, cạnh {name}.").format(name=form.path.name),
            )
    for earlier, later in pairwise(forms):
        if earlier.code == later.code and earlier.covers(later.valid_from):
            raise Trouble(
                tr("Hai tệp {first} và {second} cùng khai biểu {code} cho một thời gian.").format(
                    first=earlier.path.name, second=later.path.name, code=later.code
                ),
                tr("Hãy ghi “valid_to” cho bản cũ."),
            )
    return Library(tuple(forms), by_key, lists)


def period_before(period: Period) -> Period | None:
    """Return the period that ended on the day before `period` began.

    It is of the same kind, or for months counted from January (6, 9 months) the whole year before; None before
    the first year the program knows.
    """
    year = period.year
    try:
        match kind_of(period):
            case PeriodKind.MONTH:
                month = period.end.month
                return parse_period(f"{year}-{month - 1:02d}" if month > 1 else f"{year - 1}-12")
            case PeriodKind.QUARTER:
                quarter = period.end.month // 3
                return parse_period(f"{year}Q{quarter - 1}" if quarter > 1 else f"{year - 1}Q4")
            case PeriodKind.HALF if period.end.month == 12:
                return parse_period(f"{year}H1")
        return parse_period(str(year - 1))
    except RuleBroken:
        return None
