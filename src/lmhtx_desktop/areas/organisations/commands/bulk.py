"""Changing one field of many organisations at once, as it was seen before."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.queries.bulk import FieldChange, changeable_fields, changes_of
from lmhtx_desktop.areas.organisations.records import Commune, Organisation, OrganisationMembership
from lmhtx_desktop.areas.organisations.rules import search_text
from lmhtx_desktop.kernel.changes import ALL_AREAS, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.work import Work

_BATCH = 500
_SEARCHED = ("name", "kind", "tax_code", "phone", "representative", "area")


@dataclass(frozen=True)
class ChangeField:
    """Give `field` (of `queries.bulk.CHANGED_TOGETHER`) the same value in all these organisations; None: not recorded."""

    ids: tuple[int, ...]
    field: str
    value: Any


def change_field(work: Work, order: ChangeField) -> Done:
    """Change one field of many organisations, in one step that can be taken back.

    Raises:
        RuleBroken: the value cannot be kept, a row is gone or cannot take it, or nothing would change.
    """
    changes = changes_of(work.session.connection(), work.today, order.ids, order.field, order.value)
    gone = len(set(order.ids)) - len(changes)
    if gone:
        raise RuleBroken(
            "ids", tr("{count} tổ chức đã chọn không còn trong sổ; hãy xem lại bảng rồi ghi.").format(count=format_number(gone))
        )
    refused = next((change for change in changes if change.problem), None)
    if refused is not None:
        raise RuleBroken("ids", tr("{name}: {problem}").format(name=refused.name, problem=refused.problem))
    wanted = [change for change in changes if change.is_change]
    if not wanted:
        raise RuleBroken("value", tr("Không có tổ chức nào thay đổi: tất cả đã có giá trị này."))
    if order.field == "member_kind":
        work.update_many(
            OrganisationMembership, [(each.row_id, {"member_kind": each.before}, {"member_kind": each.after}) for each in wanted]
        )
    else:
        work.update_many(Organisation, _edits(work, order.field, wanted))
    label = next(field.label for field in changeable_fields() if field.key == order.field)
    return work.note(
        "change_field",
        tr("Sửa {field} của {count} tổ chức").format(field=label[:1].lower() + label[1:], count=format_number(len(wanted))),
        ALL_AREAS,
    )


def _edits(work: Work, field: str, changes: Sequence[FieldChange]) -> list[tuple[int, dict[str, Any], dict[str, Any]]]:
    """Return what is written: the field, and the text that is searched where it holds the field."""
    if field not in ("area", "commune_id"):
        return [(each.id, {field: each.before}, {field: each.after}) for each in changes]
    table, edits = Organisation.__table__.c, []
    names = {row.id: row.name for row in work.session.execute(select(Commune.id, Commune.name))}
    for start in range(0, len(changes), _BATCH):
        batch = {each.id: each for each in changes[start : start + _BATCH]}
        query = select(table.id, table.commune_id, table.search_text, *(table[name] for name in _SEARCHED)).where(table.id.in_(list(batch)))
        for row in work.session.execute(query).mappings():
            change = batch[row["id"]]
            facts = {**row, field: change.after}
            text = search_text(facts, names.get(facts["commune_id"]))
            edits.append((change.id, {field: change.before, "search_text": row["search_text"]}, {field: change.after, "search_text": text}))
        work.step(min(start + _BATCH, len(changes)), len(changes))
    return edits
