"""Recording what organisations reported for one year: one by one, or many in one act; and how jumps are judged."""

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.commands.rating import refuse_against_sheets
from lmhtx_desktop.areas.organisations.preview import value_text
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationFigures
from lmhtx_desktop.areas.organisations.rules import FIGURES, check_figures, figure_doubts, figure_name
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.dates import EARLIEST_YEAR
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.settings import DEFAULTS, Setting
from lmhtx_desktop.store.work import Work

_BATCH = 500
_NOTHING: dict[str, Any] = dict.fromkeys(FIGURES)
#: The share by which a figure may change before it is worth a look: from, to (percent).
JUMP_BOUNDS = (5, 1_000)


@dataclass(frozen=True, kw_only=True)
class RecordFigures:
    """All figures of an organisation for a year, as they shall be; None = not recorded, money in đồng."""

    organisation: int
    year: int
    members: int | None = None
    members_new: int | None = None
    members_female: int | None = None
    workers: int | None = None
    workers_new: int | None = None
    workers_members: int | None = None
    revenue: int | None = None
    revenue_members: int | None = None
    profit: int | None = None
    income_avg: int | None = None
    managers: int | None = None
    managers_mid: int | None = None
    managers_high: int | None = None
    rating: str | None = None
    high_tech: bool | None = None
    value_chain: bool | None = None
    ocop: int | None = None
    members_official: int | None = None
    members_ethnic: int | None = None
    members_disabled: int | None = None
    workers_female: int | None = None
    insured: int | None = None
    managers_female: int | None = None
    managers_young: int | None = None
    capital_total: int | None = None
    equity: int | None = None
    assets_undivided: int | None = None
    tax_paid: int | None = None
    funds_set_aside: int | None = None


@dataclass(frozen=True)
class FigureChange:
    """What is to change in one organisation's figures: figure → value; None = not recorded, money in đồng.

    Attributes:
        seen: figure → what stood there when the person decided; a figure recorded otherwise since is not overwritten. Figures not
            named are not compared.
    """

    organisation: int
    values: Mapping[str, Any]
    seen: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class RecordManyFigures:
    """Changes of the figures of one year, of many organisations; figures not named stay as they are."""

    year: int
    changes: Sequence[FigureChange]


@dataclass(frozen=True)
class SetFigureChecks:
    """A steady figure that changed by more than `jump_percent` of last year's is pointed at."""

    jump_percent: int


def record_figures(work: Work, order: RecordFigures) -> Done:
    """Keep the figures of one year, in place of what was kept for it; with none at all the year is cleared.

    Raises:
        RuleBroken: a figure that cannot be, or a part above its whole.
    """
    organisation = work.get(Organisation, order.organisation, "organisation")
    check_year(work, order.year)
    figures = {key: getattr(order, key) for key in FIGURES}
    check_figures(figures)
    for key, sentence in figure_doubts(figures):
        raise RuleBroken(key, sentence)
    present = work.session.scalar(
        select(OrganisationFigures).where(OrganisationFigures.organisation_id == organisation.id, OrganisationFigures.year == order.year)
    )
    if order.rating != (present.rating if present is not None else None):
        try:
            refuse_against_sheets(work, order.year, {organisation.id: order.rating})
        except RuleBroken as broken:
            raise RuleBroken("rating", broken.sentence) from broken
    empty = all(value is None for value in figures.values())
    if empty and present is None:
        raise RuleBroken("", tr("Chưa có số liệu nào để ghi."))
    if empty:
        work.session.delete(present)
    elif present is None:
        work.add(OrganisationFigures(organisation_id=organisation.id, year=order.year, **figures))
    else:
        for key, value in figures.items():
            setattr(present, key, value)
    sentence = tr("Ghi số liệu năm {year} của {name}").format(year=order.year, name=organisation.name)
    return dataclasses.replace(work.note("record_figures", sentence, {Area.ORGANISATIONS}), id=organisation.id)


def record_many_figures(work: Work, order: RecordManyFigures) -> Done:
    """Keep figures of many organisations for one year, all or none; an organisation left without any loses the year.

    Raises:
        RuleBroken: field ``ID.figure`` of the first figure that cannot be kept, or was recorded otherwise since it was seen; or there is
            nothing to keep.
    """
    count = keep_figures(work, order.year, order.changes)
    if not count:
        raise RuleBroken("", tr("Chưa có số liệu nào thay đổi để ghi."))
    sentence = tr("Ghi số liệu năm {year} cho {count} đơn vị").format(year=order.year, count=format_number(count))
    return work.note("record_many_figures", sentence, {Area.ORGANISATIONS})


def keep_figures(work: Work, year: int, changes: Sequence[FigureChange]) -> int:
    """Keep figures of many organisations within a command that notes; return of how many something changed.

    Raises:
        RuleBroken: as for `record_many_figures`.
    """
    check_year(work, year)
    wanted = {change.organisation: dict(change.values) for change in changes}
    names, present = _names(work, list(wanted)), _present(work, year, list(wanted))
    fresh, edits, emptied = [], [], []
    refuse_against_sheets(
        work, year,
        {id: values["rating"] for id, values in wanted.items() if "rating" in values and values["rating"] != _rating(present.get(id))},
    )  # fmt: skip
    _refuse_unseen(changes, names, present)
    for id, values in wanted.items():
        if id not in names:
            raise RuleBroken("", tr("Một tổ chức không còn trong sổ; hãy làm mới trang rồi ghi lại."))
        row_id, known = present.get(id, (None, dict.fromkeys(FIGURES)))
        _check_merged(id, names[id], {**known, **values})
        after = {key: value for key, value in values.items() if value != known[key]}
        if not after:
            continue
        if row_id is None:
            fresh.append({"organisation_id": id, "year": year, **known, **after})
        elif all(value is None for value in {**known, **after}.values()):
            emptied.append(row_id)
        else:
            edits.append((row_id, {key: known[key] for key in after}, after))
    work.insert_many(OrganisationFigures, fresh)
    work.update_many(OrganisationFigures, edits)
    for row_id in emptied:
        work.session.delete(work.get(OrganisationFigures, row_id))
    return len(fresh) + len(edits) + len(emptied)


def set_figure_checks(work: Work, order: SetFigureChecks) -> Done:
    """Say from which change on a figure is worth a look.

    Raises:
        RuleBroken: a share no one means; or nothing would change.
    """
    least, most = JUMP_BOUNDS
    if not least <= order.jump_percent <= most:
        raise RuleBroken("jump_percent", tr("Hãy ghi từ {least} đến {most} %.").format(least=least, most=format_number(most)))
    key = "figures_jump_percent"
    stored = work.session.scalar(select(Setting).where(Setting.key == key))
    if order.jump_percent == (json.loads(stored.value) if stored is not None else DEFAULTS[key]):
        raise RuleBroken("", tr("Chưa có gì thay đổi."))
    if stored is None:
        work.add(Setting(key=key, value=json.dumps(order.jump_percent)))
    else:
        stored.value = json.dumps(order.jump_percent)
    sentence = tr("Nhắc xem lại số liệu thay đổi quá {percent} % so với năm trước").format(percent=format_number(order.jump_percent))
    return work.note("set_figure_checks", sentence, {Area.ORGANISATIONS})


def check_year(work: Work, year: int) -> None:
    """Refuse a year there cannot be figures of yet.

    Raises:
        RuleBroken: before 1945 or after this year.
    """
    if not EARLIEST_YEAR <= year <= work.today.year:
        raise RuleBroken("year", tr("Năm số liệu phải từ {first} đến {last}.").format(first=EARLIEST_YEAR, last=work.today.year))


def _check_merged(id: int, name: str, figures: Mapping[str, Any]) -> None:
    try:
        check_figures(figures)
        for key, sentence in figure_doubts(figures):
            raise RuleBroken(key, sentence)
    except RuleBroken as broken:
        where = tr("{name}, {figure}: {sentence}").format(name=name, figure=figure_name(broken.field).lower(), sentence=broken.sentence)
        raise RuleBroken(f"{id}.{broken.field}", where) from broken


def _refuse_unseen(changes: Sequence[FigureChange], names: Mapping[int, str], present: Mapping[int, tuple[int, dict[str, Any]]]) -> None:
    """Refuse to overwrite what was recorded since the person saw the figures."""
    unseen = []
    for change in changes:
        _, known = present.get(change.organisation, (0, _NOTHING))
        unseen += [
            (change.organisation, key, seen, known[key])
            for key, seen in change.seen.items()
            if key in change.values and known[key] != seen and known[key] != change.values[key]
        ]
    if not unseen:
        return
    id, key, seen, now = unseen[0]
    sentence = tr("{name}, {figure}: sổ vừa được ghi {now} (lúc mở là {seen}), chưa ghi đè.").format(
        name=names.get(id, ""), figure=figure_name(key).lower(), now=value_text(key, now, {}), seen=value_text(key, seen, {})
    )
    if len(unseen) > 1:
        sentence = tr("{sentence} Còn {count} ô khác cũng vậy.").format(sentence=sentence, count=format_number(len(unseen) - 1))
    raise RuleBroken(f"{id}.{key}", sentence)


def _rating(known: tuple[int, dict[str, Any]] | None) -> Any:
    return None if known is None else known[1]["rating"]


def _names(work: Work, ids: Sequence[int]) -> dict[int, str]:
    table = Organisation.__table__.c
    found: dict[int, str] = {}
    for start in range(0, len(ids), _BATCH):
        found |= {
            row.id: row.name for row in work.session.execute(select(table.id, table.name).where(table.id.in_(ids[start : start + _BATCH])))
        }
    return found


def _present(work: Work, year: int, ids: Sequence[int]) -> dict[int, tuple[int, dict[str, Any]]]:
    """Return what is kept for the year: organisation → (row, figures)."""
    table = OrganisationFigures.__table__.c
    found: dict[int, tuple[int, dict[str, Any]]] = {}
    for start in range(0, len(ids), _BATCH):
        query = select(table.organisation_id, table.id, *(table[key] for key in FIGURES))
        for row in work.session.execute(query.where(table.year == year, table.organisation_id.in_(ids[start : start + _BATCH]))):
            found[row[0]] = (row[1], dict(zip(FIGURES, row[2:], strict=True)))
    return found
