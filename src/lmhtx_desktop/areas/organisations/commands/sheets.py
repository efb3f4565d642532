"""Sheets HTX-01: noting that they went out, and taking in what came back, a whole folder in one act."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.commands.figures import FigureChange, check_year, keep_figures
from lmhtx_desktop.areas.organisations.commands.register import checked_facts, searched_columns
from lmhtx_desktop.areas.organisations.records import CollectionSheet, Organisation
from lmhtx_desktop.areas.organisations.rules import OrganisationFacts
from lmhtx_desktop.areas.organisations.sheets.form import FACTS
from lmhtx_desktop.kernel.changes import ALL_AREAS, Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.work import Work

_BATCH = 500


@dataclass(frozen=True)
class SendSheets:
    """The sheets of `year` go out to these organisations today."""

    year: int
    organisations: Sequence[int]


@dataclass(frozen=True)
class TakenSheet:
    """What is taken from one sheet: figures by key (money in đồng) and facts by column; `file` it came in.

    Attributes:
        seen: what the register said when the sheet was looked through, by key or column; what was recorded otherwise since is not
            overwritten.
    """

    organisation: int
    file: str
    figures: Mapping[str, Any] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    seen: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class TakeInSheets:
    """Sheets of `year` that came back, as a person has looked them through."""

    year: int
    sheets: Sequence[TakenSheet]


def send_sheets(work: Work, order: SendSheets) -> Done:
    """Note that sheets went out; a sheet sent again keeps what came back.

    Raises:
        RuleBroken: nobody was chosen, one of them is not in the register (any more), or the year has not come.
    """
    check_year(work, order.year)
    _refuse_absent(work, order.organisations)
    present = _present(work, order.year, order.organisations)
    fresh = [id for id in dict.fromkeys(order.organisations) if id not in present]
    work.insert_many(CollectionSheet, [
        {"organisation_id": id, "year": order.year, "sent_on": work.today, "arrived_on": None, "file": None} for id in fresh
    ])  # fmt: skip
    again = [row for row in present.values() if row.sent_on != work.today]
    work.update_many(CollectionSheet, [(row.id, {"sent_on": row.sent_on}, {"sent_on": work.today}) for row in again])
    if not order.organisations:
        raise RuleBroken("", tr("Chưa chọn đơn vị nào để lập phiếu."))
    sentence = tr("Lập phiếu HTX-01 năm {year} cho {count} đơn vị").format(year=order.year, count=format_number(len(fresh) + len(present)))
    return work.note("send_sheets", sentence, {Area.ORGANISATIONS})


def take_in_sheets(work: Work, order: TakeInSheets) -> Done:
    """Keep what the sheets say, all or none, and note that they arrived.

    Raises:
        RuleBroken: a figure or fact that cannot be kept, or was recorded otherwise since it was seen (field ``ID.key``); there is no
            sheet; or an organisation has left the register since the sheets were read.
    """
    if not order.sheets:
        raise RuleBroken("", tr("Không có phiếu nào để ghi."))
    _refuse_absent(work, [sheet.organisation for sheet in order.sheets])
    keep_figures(work, order.year, [
        FigureChange(sheet.organisation, sheet.figures, {key: value for key, value in sheet.seen.items() if key in sheet.figures})
        for sheet in order.sheets if sheet.figures
    ])  # fmt: skip
    for place, sheet in enumerate(order.sheets):
        work.step(place, len(order.sheets))
        if sheet.facts:
            _mend_facts(work, sheet)
    _note_arrival(work, order)
    sentence = tr("Nhận {count} phiếu HTX-01 năm {year}").format(count=format_number(len(order.sheets)), year=order.year)
    return work.note("take_in_sheets", sentence, ALL_AREAS)


def _mend_facts(work: Work, sheet: TakenSheet) -> None:
    organisation = work.get(Organisation, sheet.organisation)
    present = {each.name: getattr(organisation, each.name) for each in fields(OrganisationFacts)}
    for name, told in sheet.facts.items():
        if name in sheet.seen and present[name] not in (sheet.seen[name], told):
            sentence = tr("{name}, {fact}: sổ vừa được ghi “{now}” (lúc đọc phiếu là “{seen}”), chưa ghi đè.").format(
                name=organisation.name, fact=tr(dict(FACTS)[name]).lower(), now=present[name] or "—", seen=sheet.seen[name] or "—"
            )
            raise RuleBroken(f"{sheet.organisation}.{name}", sentence)
    try:
        facts = checked_facts(work, OrganisationFacts(**{**present, **sheet.facts}), but=sheet.organisation)
    except RuleBroken as broken:
        sentence = tr("{name}: {sentence}").format(name=organisation.name, sentence=broken.sentence)
        raise RuleBroken(f"{sheet.organisation}.{broken.field}", sentence) from broken
    for name, value in {**facts, **searched_columns(work, facts)}.items():
        setattr(organisation, name, value)


def _note_arrival(work: Work, order: TakeInSheets) -> None:
    files = {sheet.organisation: sheet.file[:200] for sheet in order.sheets}
    present = _present(work, order.year, list(files))
    work.insert_many(CollectionSheet, [
        {"organisation_id": id, "year": order.year, "sent_on": None, "arrived_on": work.today, "file": file}
        for id, file in files.items() if id not in present
    ])  # fmt: skip
    work.update_many(CollectionSheet, [
        (row.id, {"arrived_on": row.arrived_on, "file": row.file}, {"arrived_on": work.today, "file": files[id]}) for id, row in present.items()
    ])  # fmt: skip


def _refuse_absent(work: Work, ids: Sequence[int]) -> None:
    """Between reading a folder and keeping it, an organisation may have been removed or merged into another."""
    table, found = Organisation.__table__.c, set()
    for start in range(0, len(ids), _BATCH):
        found |= set(work.session.scalars(select(table.id).where(table.id.in_(list(ids)[start : start + _BATCH]))))
    absent = [id for id in ids if id not in found]
    if absent:
        raise RuleBroken(f"{absent[0]}.", tr("Một tổ chức không còn trong sổ; hãy làm mới trang rồi ghi lại."))


def _present(work: Work, year: int, ids: Sequence[int]) -> dict[int, Any]:
    table = CollectionSheet.__table__
    found: dict[int, Any] = {}
    for start in range(0, len(ids), _BATCH):
        query = select(table).where(table.c.year == year, table.c.organisation_id.in_(list(ids)[start : start + _BATCH]))
        found |= {row.organisation_id: row for row in work.session.execute(query)}
    return found
