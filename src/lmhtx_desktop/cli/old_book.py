"""``lmhtx import loans``: the open loans of an older book."""

import argparse
import dataclasses
from typing import Any

from lmhtx_desktop.areas.fund.commands.taking_over import take_over_loans
from lmhtx_desktop.areas.fund.intake import Answer, LoanIntake, LoanLine, PreparedLoans, decide_again, difference, prepare_takeover
from lmhtx_desktop.areas.fund.queries.loans import funds
from lmhtx_desktop.cli.answers import DONE, NEEDS_A_PERSON, as_json, as_table, issue_lines, opened
from lmhtx_desktop.kernel.dates import format_date, parse_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.money import format_dong
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.store.datafile import DataFile


def import_loans(chosen: argparse.Namespace) -> int:
    """Take the loans of a list over; those whose numbers differ as the words say."""
    if chosen.year is not None or chosen.refused is not None:
        raise RuleBroken("year", tr("--year và --refused chỉ dùng khi nhập organisations."))
    with opened(chosen.db, read_only=chosen.dry_run) as file:
        as_of = parse_date(chosen.as_of, file.today) if chosen.as_of else None
        prepared = file.ask(prepare_takeover, LoanIntake(chosen.file, _fund(file, chosen.fund), chosen.sheet, as_of))
        differing = {line.row: Answer(chosen.differing) for line in prepared.lines if not line.found.agrees}
        prepared = file.ask(decide_again, prepared, differing)
        if not chosen.dry_run and any(line.taken for line in prepared.lines):
            file.carry_out(take_over_loans, prepared.order)
    answer = _answer(prepared)
    print(as_json(answer) if chosen.json else _as_text(answer, prepared, dry_run=chosen.dry_run))
    return NEEDS_A_PERSON if answer["refused"] or answer["left_out"] or prepared.as_of is None else DONE


def _fund(file: DataFile, name: str | None) -> int:
    """Return the fund meant.

    Raises:
        RuleBroken: there is none, or it must be named.
    """
    known = file.ask(funds)
    if not known:
        raise RuleBroken("fund", tr("Trước hết hãy ghi quỹ và vốn điều lệ của quỹ."))
    found = [fund for fund in known if name is None or fold(name) in fold(fund.name)]
    if len(found) != 1:
        raise RuleBroken("fund", tr("Hãy ghi --fund là một trong: {names}.").format(names="; ".join(fund.name for fund in known)))
    return found[0].id


def _answer(prepared: PreparedLoans) -> dict[str, Any]:
    taken = [line for line in prepared.lines if line.taken]
    return {
        "file": prepared.read.file, "sheet": prepared.read.sheet, "header_row": prepared.read.header_row,
        "encoding": str(prepared.read.encoding), "as_of": prepared.as_of, "read": prepared.read.read, "taken": len(taken),
        "left_out": len(prepared.lines) - len(taken), "refused": prepared.refused,
        "loans": [_loan_shape(line) for line in prepared.lines], "issues": [dataclasses.asdict(issue) for issue in prepared.issues],
    }  # fmt: skip


def _loan_shape(line: LoanLine) -> dict[str, Any]:
    position = line.found.position
    return {
        "row": line.row, "contract_number": line.contract.contract_number, "borrower": line.name, "taken": line.taken,
        "outstanding_principal": position.outstanding_principal, "due_unpaid_principal": position.due_unpaid_principal,
        "due_unpaid_interest": position.due_unpaid_interest, "due_interest": line.found.due_interest,
        "principal_difference": -line.found.principal_gap, "interest_difference": -line.found.interest_gap,
        "overdue_days": position.overdue_days, "debt_group": line.group,
    }  # fmt: skip


def _as_text(answer: dict[str, Any], prepared: PreparedLoans, *, dry_run: bool) -> str:
    day = format_date(prepared.as_of) if prepared.as_of else "—"
    sentence = tr(
        "{file}, trang “{sheet}”: đọc {read} khoản vay đến hết ngày {day}; nhận {taken}, lệch số bỏ ra {left_out}, từ chối {refused}."
    )
    lines = [sentence.format(day=day, **{key: answer[key] for key in ("file", "sheet", "read", "taken", "left_out", "refused")})]
    heading = [tr("Số hợp đồng"), tr("Khách hàng"), tr("Dư nợ"), tr("Quá hạn (ngày)"), tr("Nhóm"), tr("Nhận")]
    lines += [as_table(heading, [
        [line.contract.contract_number, line.name, format_dong(line.found.position.outstanding_principal), str(line.found.position.overdue_days),
         str(line.group), tr("có") if line.taken else tr("không")]
        for line in prepared.lines
    ])] if prepared.lines else []  # fmt: skip
    lines += [f"! {line.contract.contract_number}: {difference(line.found)}" for line in prepared.lines if not line.found.agrees]
    lines += issue_lines(answer["issues"])
    if dry_run:
        lines.append(tr("Đây là xem trước; chưa có gì được ghi."))
    return "\n".join(lines)
