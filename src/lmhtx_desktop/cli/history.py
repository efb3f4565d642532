"""Words about what was done: list it, newest first; take one act back, a whole import too."""

import argparse
import functools
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.people.copies import moment
from lmhtx_desktop.areas.people.queries.acts import Act, act_ids, acts
from lmhtx_desktop.cli.answers import DONE, House, as_json, as_table, opened
from lmhtx_desktop.cli.grammar import Words, add_word, offer_json, whole_number
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.numbers import format_number
from lmhtx_desktop.store.undo import take_back

_SHOWN = 20


def add_words(words: Words) -> None:
    """Add this room's words to the grammar."""
    told = add_word(words, "history", tr("liệt kê việc đã làm, mới nhất trước"))
    told.add_argument("--db", type=Path, required=True, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
    told.add_argument("--search", default="", metavar=tr("CHỮ"), help=tr("tìm trong việc đã làm và người làm; không cần dấu"))
    told.add_argument("--limit", type=whole_number, default=_SHOWN, metavar=tr("SỐ"), help=tr("chỉ liệt kê chừng ấy dòng đầu"))
    offer_json(told)
    told.set_defaults(carry_out=_list)

    undo = add_word(words, "undo", tr("hoàn tác một việc đã làm, cả một lần nhập danh sách"))
    undo.add_argument("act", type=whole_number, metavar=tr("SỐ"), help=tr("số của việc, xem lệnh history"))
    undo.add_argument("--db", type=Path, required=True, metavar=tr("TỆP"), help=tr("tệp dữ liệu"))
    undo.set_defaults(carry_out=_undo)


def _list(chosen: argparse.Namespace, house: House) -> int:
    if chosen.limit < 0:
        raise RuleBroken("limit", tr("Số dòng cần liệt kê không thể âm."))
    with opened(chosen.db, read_only=True) as file:
        ids = file.ask(act_ids, chosen.search)
        found = file.ask(acts, ids[: chosen.limit])
    if chosen.json:
        print(as_json({"total": len(ids), "rows": [_shape(act) for act in found]}))
        return DONE
    heading = [tr("Số"), tr("Lúc"), tr("Người làm"), tr("Tình trạng"), tr("Việc đã làm")]
    print(as_table(heading, [[str(act.id), moment(act.at), act.user, _state(act), act.sentence] for act in found]))
    print(tr("{count} việc").format(count=format_number(len(ids))))
    return DONE


def _undo(chosen: argparse.Namespace, house: House) -> int:
    checks = [check for manifest in house.manifests for check in manifest.checks]
    with opened(chosen.db) as file:
        if not file.ask(acts, [chosen.act]):
            raise RuleBroken("act", tr("Không có việc số {act}; xem các số bằng lệnh history.").format(act=chosen.act))
        print(file.carry_out(functools.partial(take_back, checks=checks), chosen.act).sentence)
    return DONE


def _state(act: Act) -> str:
    if act.undone:
        return tr("đã hoàn tác")
    return "" if act.can_be_undone else tr("không hoàn tác")


def _shape(act: Act) -> dict[str, Any]:
    return {
        "id": act.id, "at": act.at.isoformat(timespec="seconds"), "user": act.user, "sentence": act.sentence, "rows": act.rows,
        "undone": act.undone, "can_be_undone": act.can_be_undone,
    }  # fmt: skip
