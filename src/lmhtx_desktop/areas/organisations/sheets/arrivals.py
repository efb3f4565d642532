"""Sheets that came back against the register: whose they are, what they would change, which cannot be taken in and why. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from lmhtx_desktop.areas.organisations.rules import FIGURES, twin_key
from lmhtx_desktop.areas.organisations.rules.figures import before_founding, figures_judged, with_remark
from lmhtx_desktop.areas.organisations.sheets.form import FACTS, label_of
from lmhtx_desktop.areas.organisations.sheets.returned import ReadFile, ReturnedSheet
from lmhtx_desktop.kernel.language import tr


class State(StrEnum):
    """What became of a sheet."""

    ARRIVED = "arrived"
    SAME = "same"
    REFUSED = "refused"
    MISSING = "missing"


@dataclass(frozen=True)
class Known:
    """An organisation as the register knows it.

    `sent` says a sheet went out to it for this year and has not come back; `founded` is the year of founding.
    """

    id: int
    name: str
    tax_code: str | None
    facts: Mapping[str, Any]
    now: Mapping[str, Any]
    before: Mapping[str, Any]
    sent: bool = False
    founded: int | None = None


@dataclass(frozen=True)
class Change:
    """One value that would change. `doubt` is worth a look; with `is_error` it cannot be kept; `proposed` is what was probably meant."""

    is_figure: bool
    key: str
    label: str
    before: Any
    after: Any
    doubt: str = ""
    is_error: bool = False
    proposed: int | None = None


@dataclass(frozen=True)
class Arrival:
    """One sheet, or one that has not come: `number` counts the lines; `organisation` None where nobody knows whose it is."""

    number: int
    state: State
    organisation: int | None
    name: str
    file: str = ""
    reason: str = ""
    changes: tuple[Change, ...] = ()
    remarks: tuple[tuple[str, str], ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether something on it cannot be kept."""
        return any(change.is_error for change in self.changes)


def arrivals(
    files: Sequence[ReadFile], known: Sequence[Known], year: int, jump_percent: int, merged: Mapping[int, int] | None = None
) -> list[Arrival]:
    """Hold the files against the register: what arrived first, then what was refused, then what is missing.

    Args:
        files: as read.
        known: organisations of the register.
        year: the sheets must be of it.
        jump_percent: see `figures_judged`.
        merged: numbers of organisations that became others → those.
    """
    by_id = {each.id: each for each in known}
    by_code: dict[str, list[Known]] = defaultdict(list)
    by_name: dict[str, list[Known]] = defaultdict(list)
    for each in known:
        if each.tax_code:
            by_code[_digits(each.tax_code)].append(each)
        by_name[twin_key(each.name)].append(each)
    found: list[Arrival] = []
    taken: dict[int, str] = {}

    def add(state: State, organisation: int | None, name: str, file: str, reason: str = "", **more: Any) -> None:
        found.append(Arrival(len(found) + 1, state, organisation, name, file, reason, **more))

    for file in files:
        if file.refused:
            add(State.REFUSED, None, "", file.file, file.refused)
        for sheet in file.sheets:
            whose, reason = _whose(sheet, by_id, by_code, by_name, merged or {})
            where = file.file if len(file.sheets) == 1 else f"{file.file} – {sheet.title}"
            if sheet.refused:
                reason = sheet.refused
            elif whose is not None and sheet.year != year:
                reason = tr("Phiếu của năm {year}, không phải năm {wanted}.").format(year=sheet.year or "?", wanted=year)
            elif whose is not None and whose.id in taken:
                reason = tr("Đơn vị này đã có phiếu khác: {file}.").format(file=taken[whose.id])
            if reason or whose is None:
                add(State.REFUSED, whose.id if whose else None, sheet.name or sheet.title, where, reason, remarks=sheet.remarks)
                continue
            taken[whose.id] = where
            changes = _changes(sheet, whose, year, jump_percent)
            add(State.ARRIVED if changes else State.SAME, whose.id, whose.name, where, changes=changes, remarks=sheet.remarks,
                reason="" if changes else tr("Phiếu không có gì khác với sổ."))  # fmt: skip
    for each in known:
        if each.sent and each.id not in taken:
            add(State.MISSING, each.id, each.name, "", tr("Đã gửi phiếu, chưa nhận lại."))
    return found


def _whose(
    sheet: ReturnedSheet, by_id: Mapping[int, Known], by_code: Mapping[str, list[Known]], by_name: Mapping[str, list[Known]],
    merged: Mapping[int, int],
) -> tuple[Known | None, str]:  # fmt: skip
    """Return the organisation of a sheet, or why it is nobody's."""
    code, name = _digits(sheet.tax_code), twin_key(sheet.name)
    if sheet.key is not None:
        sent = by_id.get(merged.get(sheet.key, sheet.key))
        if sent is not None and (twin_key(sent.name) == name or (code and code == _digits(sent.tax_code or "")) or sheet.key in merged):
            return sent, ""
        if sent is not None:
            return None, tr("Tệp được gửi cho {sent} nhưng phiếu ghi tên {name}.").format(sent=sent.name, name=sheet.name or "?")
    for candidates in (by_code.get(code, []) if code else [], by_name.get(name, []) if name else []):
        if len(candidates) == 1:
            return candidates[0], ""
        if candidates:
            return None, tr("Trong sổ có {count} đơn vị cùng tên hoặc mã số này; hãy dùng phiếu do chương trình lập.").format(
                count=len(candidates)
            )
    return None, tr("Trong sổ không có đơn vị nào tên {name}.").format(name=sheet.name or "?")


def _changes(sheet: ReturnedSheet, whose: Known, year: int, jump_percent: int) -> tuple[Change, ...]:
    told = {key: value for key, value in sheet.figures.items() if value != whose.now.get(key)}
    whole = {**{key: whose.now.get(key) for key in FIGURES}, **sheet.figures}
    judged = figures_judged({key: value for key, value in whole.items() if value is not None}, whose.before, jump_percent)
    judged = with_remark(judged, told, before_founding(year, whose.founded))
    found = []
    for key, value in told.items():
        doubt = judged.get(key)
        said = (doubt.sentence, doubt.is_error, doubt.proposed) if doubt else ("", False, None)
        found.append(Change(True, key, label_of(key), whose.now.get(key), value, *said))
    labels = dict(FACTS)
    for key, text in sheet.facts.items():
        if text != (whose.facts.get(key) or ""):
            found.append(Change(False, key, tr(labels[key]), whose.facts.get(key), text))
    return tuple(found)


def held_again(found: Sequence[Arrival], known: Sequence[Known]) -> tuple[list[Arrival], set[tuple[int, str]]]:
    """Hold sheets that were looked through against the register as it is by now.

    Returns:
        The sheets with what the register says now, each value recorded otherwise since with a remark, one recorded like the sheet left
        out; and those values as (number of the sheet, key): nobody has seen them yet.
    """
    by_id = {each.id: each for each in known}
    again, unseen = [], set()
    for arrival in found:
        whose = by_id.get(arrival.organisation) if arrival.organisation is not None else None
        if whose is None:
            again.append(arrival)
            continue
        changes = []
        for change in arrival.changes:
            now = (whose.now if change.is_figure else whose.facts).get(change.key)
            if now == change.before:
                changes.append(change)
            elif now != change.after:
                said = tr("Sổ vừa được ghi khác trong lúc xem phiếu; lấy lại dấu ✓ nếu vẫn ghi theo phiếu.")
                doubt = f"{said} {change.doubt}".strip()
                changes.append(replace(change, before=now, doubt=doubt))
                unseen.add((arrival.number, change.key))
        again.append(replace(arrival, changes=tuple(changes)))
    return again, unseen


def _digits(code: str) -> str:
    return "".join(sign for sign in code if sign.isdigit())
