"""Words about loans that need no data file: terms in, schedule or statement out."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from lmhtx_desktop.areas.fund.exchange import schedule_from_json, statement_from_json
from lmhtx_desktop.cli.answers import DONE, House, as_json, as_table
from lmhtx_desktop.cli.grammar import Words, add_word, offer_json
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong


def add_words(words: Words) -> None:
    """Add this room's words to the grammar."""
    loan = add_word(words, "loan", tr("tính lịch trả nợ, sao kê khoản vay"))
    acts = loan.add_subparsers(dest="act", required=True, title=tr("các việc"), metavar=tr("VIỆC"))
    for name, carry_out, told in (
        ("schedule", _schedule, tr("lịch trả nợ từ điều kiện vay")),
        ("statement", _statement, tr("sao kê tại một ngày từ điều kiện vay và phiếu thu")),
    ):
        act = add_word(acts, name, told)
        act.add_argument("file", metavar=tr("TỆP"), help=tr("tệp JSON, hoặc - để đọc từ đầu vào"))
        offer_json(act)
        act.set_defaults(carry_out=carry_out)


def _read(name: str) -> Any:
    try:
        text = (sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()).decode("utf-8-sig")
    except (OSError, ValueError) as error:
        raise Trouble(
            tr("Không đọc được tệp {name}.").format(name=name), tr("Hãy kiểm tra đường dẫn; tệp phải là JSON mã UTF-8.")
        ) from error
    try:
        return json.loads(text, parse_float=str)
    except json.JSONDecodeError as error:
        place = tr("Chỗ sai: dòng {line}, cột {column}.").format(line=error.lineno, column=error.colno)
        raise Trouble(tr("{name} không phải là JSON đúng.").format(name=name), place) from error
    except (ValueError, RecursionError) as error:
        raise Trouble(tr("{name} không phải là JSON đúng.").format(name=name), tr("Có số quá dài hoặc lồng nhau quá sâu.")) from error


def _schedule(chosen: argparse.Namespace, house: House) -> int:
    rows = schedule_from_json(_read(chosen.file))
    if chosen.json:
        print(as_json(rows))
        return DONE
    heading = [tr("Kỳ"), tr("Ngày trả"), tr("Gốc"), tr("Lãi"), tr("Cộng"), tr("Dư nợ")]
    keys = ("principal", "interest", "payment", "balance")
    print(as_table(heading, [[str(row["no"]), row["due_on"], *(format_dong(row[key]) for key in keys)] for row in rows]))
    return DONE


def _statement(chosen: argparse.Namespace, house: House) -> int:
    statement = statement_from_json(_read(chosen.file))
    if chosen.json:
        print(as_json(statement))
        return DONE
    labels = {
        "outstanding_principal": tr("Dư nợ gốc"), "due_unpaid_principal": tr("Gốc đến hạn chưa trả"),
        "due_unpaid_interest": tr("Lãi đến hạn chưa trả"), "accrued_interest_not_due": tr("Lãi cộng dồn chưa đến hạn"),
        "overdue_interest": tr("Lãi quá hạn"), "late_interest": tr("Lãi chậm trả"), "advance": tr("Tiền trả trước còn giữ"),
    }  # fmt: skip
    print(tr("Sao kê đến ngày {day}").format(day=statement["as_of"]))
    print(as_table([tr("Khoản"), tr("Số tiền (đồng)")], [[label, format_dong(statement[key])] for key, label in labels.items()]))
    print(tr("Quá hạn {days} ngày · nhóm nợ {group}").format(days=statement["overdue_days"], group=statement["debt_group"]))
    return DONE
