"""Words about duplicates: list the pairs that may be one organisation, merge two."""

import argparse
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.organisations.commands import MergeOrganisations, merge_organisations
from lmhtx_desktop.areas.organisations.queries.duplicates import DoubleRow, Side, possible_doubles
from lmhtx_desktop.areas.organisations.rules.duplicates import STRENGTH_NAMES
from lmhtx_desktop.cli.answers import DONE, NEEDS_A_PERSON, House, as_json, as_table, opened
from lmhtx_desktop.cli.grammar import Words, add_word, offer_json, whole_number
from lmhtx_desktop.kernel.language import tr


def add_words(words: Words) -> None:
    """Add this room's words to the grammar."""
    found = add_word(words, "duplicates", tr("liệt kê các cặp tổ chức có thể trùng nhau"))
    found.add_argument("--db", type=Path, required=True, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
    offer_json(found)
    found.set_defaults(carry_out=_list)

    merge = add_word(words, "merge", tr("gộp hai tổ chức thành một, lấy giá trị như chương trình đề nghị"))
    merge.add_argument("one", type=whole_number, metavar=tr("SỐ"), help=tr("số của tổ chức thứ nhất, xem lệnh duplicates"))
    merge.add_argument("other", type=whole_number, metavar=tr("SỐ"), help=tr("số của tổ chức thứ hai"))
    merge.add_argument("--db", type=Path, required=True, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
    merge.set_defaults(carry_out=_merge)


def _list(chosen: argparse.Namespace, house: House) -> int:
    with opened(chosen.db, read_only=True) as file:
        rows = file.ask(possible_doubles)
    if chosen.json:
        print(as_json([_shape(row) for row in rows]))
    else:
        heading = [tr("Mức độ"), tr("Số"), tr("Tổ chức"), tr("Số"), tr("Có thể trùng với"), tr("Lý do")]
        print(as_table(heading, [_line(row) for row in rows]))
        print(tr("{count} cặp có thể trùng").format(count=len(rows)))
    return NEEDS_A_PERSON if rows else DONE


def _merge(chosen: argparse.Namespace, house: House) -> int:
    with opened(chosen.db) as file:
        print(file.carry_out(merge_organisations, MergeOrganisations(chosen.one, chosen.other)).sentence)
    return DONE


def _line(row: DoubleRow) -> list[str]:
    level = tr(STRENGTH_NAMES[row.proposal.strength])
    return [level, str(row.first.id), row.first.name, str(row.second.id), row.second.name, row.proposal.reason]


def _shape(row: DoubleRow) -> dict[str, Any]:
    return {
        "points": row.proposal.points, "why": [str(why) for why in row.proposal.why], "reason": row.proposal.reason,
        "first": _side(row.first), "second": _side(row.second),
    }  # fmt: skip


def _side(side: Side) -> dict[str, Any]:
    return {"id": side.id, "name": side.name, "kind": side.kind, "tax_code": side.tax_code, "commune": side.commune}
