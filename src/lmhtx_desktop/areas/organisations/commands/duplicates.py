"""Organisations that are one: merging two into one, and judging two to be different."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.commands.register import refuse_foreign_ties, searched_columns
from lmhtx_desktop.areas.organisations.commands.uniting import unite_rows
from lmhtx_desktop.areas.organisations.queries.side_by_side import BOTH, OWN_TABLES, SideBySide, side_by_side
from lmhtx_desktop.areas.organisations.records import MergedOrganisation, NotDouble, Organisation
from lmhtx_desktop.areas.organisations.rules import twin_key
from lmhtx_desktop.areas.organisations.rules.uniting import FACT_GROUPS
from lmhtx_desktop.kernel.changes import ALL_AREAS, Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.datafile import Reading
from lmhtx_desktop.store.follow import drop, follow
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class MergeOrganisations:
    """Organisations `one` and `other` are one.

    The newer number stays and the older one leads to it, so that no number is ever given twice.

    Attributes:
        choices: by key of a line of `side_by_side`, the organisation whose value is taken (`BOTH` where that can be); lines left
            out are taken as offered.
    """

    one: int
    other: int
    choices: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class JudgeDifferent:
    """Organisations `one` and `other` are two, however alike they look."""

    one: int
    other: int


def merge_organisations(work: Work, order: MergeOrganisations) -> Done:
    """Make one organisation of two: it keeps the values chosen and everything all areas hold of either.

    Raises:
        RuleBroken: they are tied to each other, or rows of another area collide; nothing is changed then.
    """
    view = _laid_out(work, order)
    chosen = {**view.offered, **_checked_choices(view, order.choices)}
    gone, kept = (work.get(Organisation, id) for id in view.ids)
    facts = {
        name: getattr(gone if chosen.get(f"fact:{group}", kept.id) == gone.id else kept, name)
        for group, (_, columns) in FACT_GROUPS.items()
        for name in columns
    }
    merged = _remembered(work, gone, kept, facts)
    for name, value in {**facts, **searched_columns(work, facts)}.items():
        setattr(kept, name, value)
    settled = unite_rows(work, gone.id, kept.id, facts["kind"], chosen)
    follow(work, Organisation, gone.id, kept.id, but=OWN_TABLES)
    work.add(merged)
    drop(work, Organisation, gone.id)
    refuse_foreign_ties(work, kept.id, facts["kind"], "fact:kind")
    first, second = view.names
    sentence = tr("Gộp {first} (số {old}) với {second} thành {name}").format(
        first=first, old=view.ids[0], second=second, name=facts["name"]
    )
    sentence = "; ".join([sentence, *settled])
    return dataclasses.replace(work.note("merge_organisations", sentence, ALL_AREAS), id=kept.id)


def judge_different(work: Work, order: JudgeDifferent) -> Done:
    """Keep that two organisations are two; they are not proposed as one again.

    Raises:
        RuleBroken: one of them is not there any more, or both are the same.
    """
    first, second = (work.get(Organisation, id) for id in (min(order.one, order.other), max(order.one, order.other)))
    _refuse_one(first.id, second.id)
    known = select(NotDouble.id).where(NotDouble.first_id == first.id, NotDouble.second_id == second.id)
    if work.session.scalar(known) is None:
        work.add(NotDouble(first_id=first.id, second_id=second.id))
    sentence = tr("Không phải trùng: {first} và {second}").format(first=first.name, second=second.name)
    return work.note("judge_different", sentence, {Area.ORGANISATIONS})


def _remembered(work: Work, gone: Organisation, kept: Organisation, facts: Mapping[str, Any]) -> MergedOrganisation:
    """Keep the number, and the name and code that the one organisation will not bear: they lead to it from now on."""
    named = kept if facts["name"] == gone.name else gone
    left = [code for code in (gone.tax_code, kept.tax_code) if code is not None and code != facts["tax_code"]]
    return MergedOrganisation(
        old_id=gone.id, organisation_id=kept.id, name=named.name, tax_code=left[0] if left else None, twin_key=twin_key(named.name)[:300],
        kind=named.kind, commune_id=named.commune_id, merged_on=work.today,
    )  # fmt: skip


def _laid_out(work: Work, order: MergeOrganisations) -> SideBySide:
    _refuse_one(order.one, order.other)
    for id in (order.one, order.other):
        work.get(Organisation, id)
    view = side_by_side(Reading(work.session.connection(), work.today), order.one, order.other)
    assert view is not None
    if view.hindrance:
        raise RuleBroken("", view.hindrance)
    return view


def _checked_choices(view: SideBySide, choices: Mapping[str, int]) -> dict[str, int]:
    """Return the choices as they are.

    Raises:
        RuleBroken: one is of no line, or names neither organisation.
    """
    lines = {line.key: line for line in view.lines}
    for key, side in choices.items():
        allowed: tuple[int, ...] = (*view.ids, BOTH) if key in lines and lines[key].both else view.ids
        if key not in lines or side not in allowed:
            raise RuleBroken("choices", tr("Dữ liệu đã thay đổi từ lúc mở; hãy mở lại hai tổ chức để chọn."))
    return dict(choices)


def _refuse_one(one: int, other: int) -> None:
    if one == other:
        raise RuleBroken("", tr("Hãy chọn hai tổ chức khác nhau."))
