"""Whatever is done after the books were closed, no figure of the closed period moves: tried with every command the fund has.

The commands are found by looking for them, so that a new one cannot be forgotten: it must be given orders here, inside and outside the period.
"""

import datetime
import importlib
import inspect
import pkgutil
import shutil
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from lmhtx_desktop.areas.fund import commands
from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.checks import CHECKS, closed_periods_hold
from lmhtx_desktop.areas.fund.commands import folder_lines as lines
from lmhtx_desktop.areas.fund.commands import folders
from lmhtx_desktop.areas.fund.commands.printing import NotePrinting
from lmhtx_desktop.areas.fund.commands.taking_over import OldLoan, TakeOverLoans
from lmhtx_desktop.areas.fund.rules.facts import Opening
from lmhtx_desktop.areas.fund.rules.terms import CustomRow
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.audit import AuditEntry
from lmhtx_desktop.store.datafile import open_file
from lmhtx_desktop.store.undo import take_back
from tests.areas.fund.histories import DAY, FIRST, MILLION, NIGHT, World, books, differences, found_world
from tests.conftest import TODAY

#: The books are closed to the end of this day; acts are tried on days inside and after.
THROUGH, INSIDE, AFTER = DAY(2026, 6, 30), DAY(2026, 5, 20), DAY(2026, 8, 3)
Command = Callable[..., Any]
#: What says of a past day what is known today, by its nature, and the figures it may move.
KNOWN_TODAY = {
    # Related persons are named without a day: who is related to whom is a fact of today's knowledge, and so is the share of them together.
    "record_person": {"fund_largest_related_share"},
    "remove_line": {"fund_largest_related_share"},
    # Another fund joins the office, with the capital it has had all along: the forms are of all funds together.
    "open_fund": {"fund_charter_closing", "fund_real_closing", "fund_disbursed_share"},
}


def found_commands() -> dict[str, Command]:
    """Look for every command: a public function of the room that takes an order and says what was done."""
    found = {}
    for module in pkgutil.iter_modules(commands.__path__):
        room = importlib.import_module(f"{commands.__name__}.{module.name}")
        for name, made in vars(room).items():
            is_own = inspect.isfunction(made) and made.__module__ == room.__name__ and not name.startswith("_")
            if is_own and typing.get_type_hints(made).get("return") is Done:
                found[name] = made
    return found


COMMANDS = found_commands()


@dataclass
class Closed:
    """A world whose books are closed, and the records the orders speak of."""

    world: World
    ids: dict[str, int] = field(default_factory=dict)

    def do(self, name: str, order: Any, table: str = "") -> None:
        """Carry a command out; remember the newest row of a table by the name of that table."""
        self.world.carry_out(COMMANDS[name], order)
        if table:
            self.ids.setdefault(table, self.world.last(table))


def live(world: World) -> Closed:
    """Let half a year pass: every kind of act once before the books are closed."""
    closed = Closed(world)
    do, (one, other) = closed.do, world.funds
    budget = world.sources[0]
    folder = {"fund_id": one, "requested_amount": 50 * MILLION, "requested_months": 12, "borrower_name": "Trần Văn Chín"}
    do("open_folder_of_loan", folders.OpenFolderOfLoan(world.loans[0], FIRST - 2 * NIGHT), "loan_application")
    case = closed.ids["loan_application"]
    asset = {"application": case, "kind": "LAND", "name": "Thửa đất 12", "value": 90 * MILLION, "deducted": 45 * MILLION}
    do("record_collateral", lines.RecordCollateral(**asset, pledged_on=FIRST), "loan_collateral")
    closed.ids["asset"] = world.last("loan_collateral")
    do("record_person", lines.RecordPerson(application=case, role="RELATED", full_name="Lê Văn Tám"), "loan_person")
    do("receive_papers", folders.ReceivePapers(case, "APPLIED", ("Đơn đề nghị vay vốn",), FIRST), "loan_paper")
    for place, loan in enumerate(world.loans):
        amount = (120, 90, 80, 100)[place] * MILLION
        paid = act.DisburseLoan(loan, FIRST + place * 5 * NIGHT, amount, True, waived_by="Giám đốc", waiver_reason="Bổ sung sau")
        do("disburse_loan", paid, "loan_disbursement")
    do("record_inspection", lines.RecordInspection(application=case, inspected_on=DAY(2026, 3, 1), for_purpose=True, findings="Đúng"), "loan_inspection")  # fmt: skip
    do("record_receipt", act.RecordReceipt(world.loans[0], DAY(2026, 2, 5), 20_500_000), "loan_receipt")
    do("record_receipt", act.RecordReceipt(world.loans[1], DAY(2026, 4, 14), 15 * MILLION, "smaller"))
    collected = (act.Collected(world.loans[0], 10 * MILLION, DAY(2026, 3, 9)), act.Collected(world.loans[1], 5 * MILLION, DAY(2026, 3, 9)))
    do("post_collection", act.PostCollection(one, DAY(2026, 3, 9), 2, 15 * MILLION, collected))
    annex = {"signed_on": DAY(2026, 4, 1), "effective_on": DAY(2026, 4, 1), "reason": "Mất mùa"}
    rate = act.AmendLoan(loan=world.loans[3], kind="rate", number="PL01", annual_rate_percent=Decimal(5), **annex)
    do("amend_loan", rate, "loan_amendment")
    do("decide_group", act.DecideGroup(world.loans[3], DAY(2026, 4, 20), 4, "03/QĐ", "Ngừng hoạt động"))
    do("decide_rate", act.DecideRate(world.product, DAY(2026, 3, 1), Decimal(7), "01/QĐ"), "rate_decision")
    do("record_capital", act.RecordCapital(one, DAY(2026, 2, 1), 21_000 * MILLION), "fund_capital")
    do("move_capital", act.MoveCapital(budget, "IN", DAY(2026, 2, 1), 30 * MILLION, "02/CT"), "fund_source_movement")
    do("set_holidays", act.SetHolidays(2026, ((DAY(2026, 2, 17), "Mùng một Tết"),)))
    do("make_run", act.MakeRun(one, DAY(2026, 3, 31)), "classification_run")
    do("set_plan", act.SetPlan(one, 2026, growth_percent=Decimal(5)))
    do("issue_notices", act.IssueNotices(tuple(world.loans), "OVERDUE", DAY(2026, 5, 1)))
    do("open_folder", folders.OpenFolder(received_on=DAY(2026, 5, 1), **folder))
    closed.ids["asked"] = world.last("loan_application")
    step = {"amount": 40 * MILLION, "months": 12, "annual_rate_percent": Decimal(6)}
    do("record_step", folders.RecordStep(application=closed.ids["asked"], kind="APPRAISED", done_on=DAY(2026, 5, 4), people="Ngọc", **step))
    plain = {"signed_on": DAY(2026, 5, 2), "annual_rate_percent": Decimal(6), "project_total": 900 * MILLION, "own_capital": 300 * MILLION, "months": 6}  # fmt: skip
    for number in ("77", "78", "79"):
        person = {"borrower_name": "Võ Thị Năm", "approved_amount": 10 * MILLION, "source_id": budget}
        do("grant_loan", act.GrantLoan(fund_id=one, contract_number=number, **person, **plain))
        closed.ids[f"unlent {number}"] = world.last("loan")
    do("disburse_loan", act.DisburseLoan(closed.ids["unlent 79"], DAY(2026, 5, 5), 10 * MILLION, True))
    settled = act.RecordReceipt(closed.ids["unlent 79"], DAY(2026, 5, 5), 10 * MILLION, "fewer")
    do("record_receipt", settled)
    do("close_loan", act.CloseLoan(closed.ids["unlent 79"], DAY(2026, 5, 6)))
    do(
        "grant_loan",
        act.GrantLoan(
            fund_id=one, contract_number="80", borrower_name="Võ Thị Năm", approved_amount=10 * MILLION, source_id=budget, **plain
        ),
    )
    closed.ids["settled"] = world.last("loan")
    do("open_folder_of_loan", folders.OpenFolderOfLoan(closed.ids["settled"], DAY(2026, 5, 1)))
    do("record_collateral", lines.RecordCollateral(**(asset | {"application": world.last("loan_application")}), pledged_on=DAY(2026, 5, 3)))
    closed.ids["settled asset"] = world.last("loan_collateral")
    do(
        "disburse_loan",
        act.DisburseLoan(closed.ids["settled"], DAY(2026, 5, 5), 10 * MILLION, True, waived_by="Giám đốc", waiver_reason="Bổ sung sau"),
    )
    do("record_receipt", act.RecordReceipt(closed.ids["settled"], DAY(2026, 5, 5), 10 * MILLION, "fewer"))
    for kind in ("BUDGET", "OTHER"):
        do("open_source", act.OpenSource(fund=one, kind=kind, name=f"Chưa dùng {kind}"))
        closed.ids[f"unused {kind}"] = world.last("fund_source")
    do("open_product", act.OpenProduct(fund=one, name="Chưa dùng"))
    closed.ids["unused product"] = world.last("loan_product")
    do("decide_rate", act.DecideRate(closed.ids["unused product"], DAY(2026, 1, 1), Decimal(8), "09/QĐ"))
    for fund in (one, other):
        do("close_period", act.ClosePeriod(fund, THROUGH), "fund_closing")
    return closed


def orders(closed: Closed) -> dict[str, list[Any]]:
    """Return orders for every command: such as would reach into the closed period, and such as do not."""
    world, ids = closed.world, closed.ids
    one, _ = world.funds
    loan, monthly, unsourced, other = world.loans
    budget, entrusted, _, _ = world.sources
    case, asked = ids["loan_application"], ids["asked"]
    contract = {"fund_id": one, "annual_rate_percent": Decimal(6), "months": 6, "approved_amount": 10 * MILLION, "borrower_name": "Mới", "source_id": budget,
                "project_total": 900 * MILLION, "own_capital": 300 * MILLION}  # fmt: skip
    asset = {"application": case, "kind": "LAND", "name": "Thửa đất 13", "value": 90 * MILLION, "deducted": 50 * MILLION}
    application = {"fund_id": one, "requested_amount": 60 * MILLION, "borrower_name": "Trần Văn Chín"}
    terms = {"day_count": "actual/360", "round_to": 1, "business_day": "next", "overdue_rate_factor": Decimal(1), "late_interest_percent": Decimal(0)}  # fmt: skip

    def annex(day: datetime.date, number: str, **changes: Any) -> act.AmendLoan:
        facts = {"loan": monthly, "kind": "rate", "number": number, "signed_on": day, "effective_on": day, "reason": "Hạ lãi", "annual_rate_percent": Decimal(4)}  # fmt: skip
        return act.AmendLoan(**(facts | changes))

    def old(lent_on: datetime.date, number: str) -> TakeOverLoans:
        facts = act.GrantLoan(contract_number=number, signed_on=lent_on, planned_on=lent_on, **contract)
        return TakeOverLoans("cu.xlsx", AFTER, [OldLoan(1, facts, 10 * MILLION, lent_on, Opening(AFTER, MILLION, 0))])

    def replanned(day: datetime.date, number: str) -> act.AmendLoan:
        owed = world.position(other, day - NIGHT).outstanding_principal
        rows = (CustomRow(day + 400 * NIGHT, owed),)
        return annex(day, number, loan=other, kind="extend", annual_rate_percent=None, rows=rows)

    def collection(day: datetime.date) -> act.PostCollection:
        return act.PostCollection(one, day, 1, MILLION, (act.Collected(loan, MILLION, day, same_again=True),))

    return {
        "amend_loan": [annex(INSIDE, "PL1"), annex(AFTER, "PL2"), replanned(INSIDE, "PL3"), replanned(AFTER, "PL4")],
        "void_amendment": [act.VoidAmendment(ids["loan_amendment"], "Nhầm"), "the newest annex"],
        "make_run": [act.MakeRun(one, INSIDE), act.MakeRun(one, THROUGH), act.MakeRun(one, AFTER)],
        "void_run": [act.VoidRun(ids["classification_run"], "Nhầm"), "the newest run"],
        "close_period": [act.ClosePeriod(one, INSIDE), act.ClosePeriod(one, THROUGH), act.ClosePeriod(one, THROUGH + NIGHT)],
        "reopen_period": ["the newest closing", act.ReopenPeriod(999, "Sai")],
        "post_collection": [collection(INSIDE), collection(AFTER)],
        "grant_loan": [act.GrantLoan(contract_number=f"N{day}", signed_on=day, **contract) for day in (INSIDE, AFTER)],
        "edit_loan": [act.EditLoan(id=ids["unlent 77"], contract_number="77", signed_on=INSIDE, **contract), act.EditLoan(id=loan, contract_number="01", signed_on=INSIDE, **contract)],
        "cancel_loan": [act.CancelLoan(ids["unlent 78"], INSIDE, "Thôi"), act.CancelLoan(loan, AFTER, "Thôi")],
        "close_loan": [act.CloseLoan(loan, AFTER), *(act.CloseLoan(ids["settled"], day) for day in (INSIDE, AFTER))],
        "decide_group": [act.DecideGroup(loan, INSIDE, 5, "1/QĐ", "x"), act.DecideGroup(other, AFTER, 5, "2/QĐ", "x")],
        "write_off_loan": [act.WriteOffLoan(loan, THROUGH, "1/QĐ", "x"), act.WriteOffLoan(unsourced, TODAY, "2/QĐ", "x")],
        "disburse_loan": [act.DisburseLoan(ids["unlent 77"], day, 10 * MILLION, True) for day in (INSIDE, AFTER)],
        "void_disbursement": [act.VoidDisbursement(ids["loan_disbursement"], "Nhầm"), "the newest disbursement"],
        "record_person": [lines.RecordPerson(application=case, role="RELATED", full_name="Liên hiệp", organisation_id=2), lines.RecordPerson(application=case, role="OWNER", full_name="Bà Tư", id=ids["loan_person"])],
        "record_collateral": [lines.RecordCollateral(**asset, pledged_on=day) for day in (INSIDE, AFTER)]
        + [lines.RecordCollateral(**asset, pledged_on=day, id=ids["loan_collateral"]) for day in (FIRST, AFTER)],
        "release_collateral": [lines.ReleaseCollateral(ids[f"{whose}asset"], day) for day in (INSIDE, AFTER) for whose in ("", "settled ")],
        "record_inspection": [lines.RecordInspection(application=case, inspected_on=day, for_purpose=False, findings="Sai") for day in (INSIDE, AFTER)],
        "remove_line": [lines.RemoveLine(what, ids[f"loan_{what}"]) for what in ("collateral", "person", "inspection")],
        "open_folder": [folders.OpenFolder(received_on=day, **application) for day in (INSIDE, AFTER)],
        "edit_folder": [folders.EditFolder(id=asked, received_on=DAY(2026, 5, 2), **application), folders.EditFolder(id=case, received_on=FIRST - 3 * NIGHT, **(application | {"requested_amount": 500 * MILLION, "borrower_name": None, "organisation_id": 1}))],
        "open_folder_of_loan": [folders.OpenFolderOfLoan(other, FIRST - NIGHT), folders.OpenFolderOfLoan(loan, FIRST - NIGHT)],
        "record_step": [folders.RecordStep(application=asked, kind="WITHDRAWN", done_on=day, opinion="Thôi") for day in (INSIDE, AFTER)],
        "remove_step": [folders.RemoveStep(asked, "WITHDRAWN"), folders.RemoveStep(asked, "APPRAISED")],
        "receive_papers": [folders.ReceivePapers(case, "APPLIED", ("Điều lệ",), day) for day in (INSIDE, AFTER)],
        "remove_paper": [folders.RemovePaper(ids["loan_paper"])],
        "open_fund": [act.OpenFund("Quỹ thứ ba", "COOP", 20_000 * MILLION, capital_from=INSIDE)],
        "edit_fund": [act.EditFund(one, "Quỹ đổi tên", "COOP", opened_on=INSIDE)],
        "record_capital": [act.RecordCapital(one, day, 30_000 * MILLION) for day in (INSIDE, AFTER)],
        "remove_capital": [act.RemoveCapital(ids["fund_capital"]), "the newest capital"],
        "set_holidays": [act.SetHolidays(2026, ((INSIDE, "Nghỉ"),)), act.SetHolidays(2026, ((DAY(2026, 2, 17), "Tết"), (DAY(2026, 9, 2), "Quốc khánh")))],
        "issue_notices": [act.IssueNotices(tuple(world.loans), "OVERDUE", day) for day in (INSIDE, AFTER)],
        "set_plan": [act.SetPlan(one, year, growth_percent=Decimal(9), result=MILLION) for year in (2025, 2026)],
        "note_printing": [NotePrinting("Lê Văn Tám", ("Hợp đồng",))],
        "open_product": [act.OpenProduct(fund=one, name="Mới")],
        "edit_product": [act.EditProduct(fund=one, id=world.product, name="Đổi tên", ends_on=INSIDE)],
        "remove_product": [act.RemoveProduct(world.product), act.RemoveProduct(ids["unused product"])],
        "set_product_terms": [act.SetProductTerms(product=world.product, from_on=day, rate_by_decision=True, **terms) for day in (DAY(2020, 1, 1), INSIDE, AFTER)],
        "remove_product_terms": [act.RemoveProductTerms(1)],
        "decide_rate": [act.DecideRate(world.product, day, Decimal(9), "7/QĐ") for day in (DAY(2026, 3, 1), INSIDE, AFTER)],
        "remove_rate_decision": [act.RemoveRateDecision(ids["rate_decision"]), "the newest rate"],
        "record_receipt": [act.RecordReceipt(loan, day, MILLION, early, same_again=True) for day in (INSIDE, THROUGH, AFTER) for early in (None, "fewer")],
        "void_receipt": [act.VoidReceipt(ids["loan_receipt"], "Nhầm"), "the newest receipt"],
        "open_source": [act.OpenSource(fund=one, kind="GRANT", name="Nguồn mới")],
        "edit_source": [act.EditSource(fund=one, kind="GRANT", name="Ngân sách", id=budget), act.EditSource(fund=one, kind="GRANT", name="Chưa dùng nữa", id=ids["unused BUDGET"])],
        "remove_source": [act.RemoveSource(budget), act.RemoveSource(ids["unused OTHER"])],
        "move_capital": [act.MoveCapital(budget, "IN", day, MILLION, "3/CT") for day in (INSIDE, AFTER)],
        "void_movement": [act.VoidMovement(ids["fund_source_movement"], "Nhầm"), "the newest movement"],
        "set_loan_source": [act.SetLoanSource(unsourced, budget), act.SetLoanSource(loan, entrusted), act.SetLoanSource(ids["unlent 78"], budget)],
        "take_over_loans": [old(INSIDE, "C1"), old(THROUGH + NIGHT, "C2")],
    }  # fmt: skip


#: What is meant by an order in words: the table whose newest row it speaks of.
_NEWEST: dict[str, tuple[str, Callable[[int], Any]]] = {
    "the newest annex": ("loan_amendment", lambda id: act.VoidAmendment(id, "Nhầm")),
    "the newest run": ("classification_run", lambda id: act.VoidRun(id, "Nhầm")),
    "the newest closing": ("fund_closing", lambda id: act.ReopenPeriod(id, "Bổ sung")),
    "the newest disbursement": ("loan_disbursement", lambda id: act.VoidDisbursement(id, "Nhầm")),
    "the newest capital": ("fund_capital", act.RemoveCapital),
    "the newest rate": ("rate_decision", act.RemoveRateDecision),
    "the newest receipt": ("loan_receipt", lambda id: act.VoidReceipt(id, "Nhầm")),
    "the newest movement": ("fund_source_movement", lambda id: act.VoidMovement(id, "Nhầm")),
}


@pytest.fixture(scope="module")
def closed_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Closed, dict[Any, Any]]:
    path = tmp_path_factory.mktemp("khoa-so") / "tinh.lmhtx"
    shutil.copy(empty_file, path)
    data = open_file(path, user="Người kiểm thử", today=lambda: TODAY)
    closed = live(found_world(data))
    said = books(data, THROUGH)
    assert data.ask(closed_periods_hold) == []
    data.close()
    return path, closed, said


@pytest.fixture
def closed(closed_file: tuple[Path, Closed, dict[Any, Any]], tmp_path: Path) -> Iterator[Closed]:
    path, like, _ = closed_file
    shutil.copy(path, tmp_path / "tinh.lmhtx")
    data = open_file(tmp_path / "tinh.lmhtx", user="Người kiểm thử", today=lambda: TODAY)
    yield Closed(World(data, like.world.funds, like.world.sources, like.world.loans, like.world.product), dict(like.ids))
    data.close()


def meant(closed: Closed, order: Any) -> Any:
    """Return an order in words as the order it means now."""
    if not isinstance(order, str):
        return order
    table, make = _NEWEST[order]
    return make(closed.world.last(table))


def tried(closed: Closed, name: str) -> list[str]:
    """Try all orders of a command; return what each came to: "done" or the sentence it was refused with."""
    found = []
    for order in orders(closed)[name]:
        try:
            closed.world.data.carry_out(COMMANDS[name], meant(closed, order))
            found.append("done")
        except RuleBroken as broken:
            found.append(broken.sentence)
    return found


def moved(before: dict[Any, Any], after: dict[Any, Any]) -> set[str]:
    """Return the names of what is not said as it was: keys of the forms, else which part of the books."""
    found = set()
    for key, (then, now) in differences(before, after).items():
        if key[0] == "forms":
            found |= {name for name in then if then[name] != now.get(name)}
        else:
            found.add(str(key))
    return found


ROOMS = sorted({made.__module__.rpartition(".")[2] for made in COMMANDS.values()})


def test_every_command_of_the_fund_is_tried(closed: Closed) -> None:
    assert len(COMMANDS) >= 51
    assert set(COMMANDS) == set(orders(closed)), "say with which orders a new command could reach into a closed period"


@pytest.mark.parametrize("room", ROOMS)
def test_no_act_after_the_closing_moves_a_figure_of_the_closed_period(
    closed: Closed, closed_file: tuple[Path, Closed, dict[Any, Any]], room: str
) -> None:
    names = [name for name, made in COMMANDS.items() if made.__module__.endswith(f".{room}")]
    said = {name: tried(closed, name) for name in names}
    may_move = set[str]().union(*(KNOWN_TODAY.get(name, set()) for name in names))
    assert moved(closed_file[2], books(closed.world.data, THROUGH)) <= may_move, said
    assert closed.world.data.ask(closed_periods_hold) == []
    assert [name for name in names if "done" not in said[name]] == [], said


def test_what_is_known_of_today_moves_only_the_shares_said(closed: Closed, closed_file: tuple[Path, Closed, dict[Any, Any]]) -> None:
    """The exceptions are exceptions: each moves what it is said to move, or it would not need to be one."""
    assert "done" in tried(closed, "open_fund")
    assert moved(closed_file[2], books(closed.world.data, THROUGH)) == KNOWN_TODAY["open_fund"]


def test_nothing_done_before_the_closing_is_taken_back_so_that_a_figure_moves(
    closed: Closed, closed_file: tuple[Path, Closed, dict[Any, Any]]
) -> None:
    data = closed.world.data
    newest_first = select(AuditEntry.id).where(AuditEntry.undoable).order_by(AuditEntry.id.desc())
    entries = data.ask(lambda reading: reading.connection.execute(newest_first).scalars().all())
    done, refused = 0, 0
    for entry in entries:
        try:
            data.carry_out(lambda work, id: take_back(work, id, CHECKS), entry)
            done += 1
        except RuleBroken:
            refused += 1
    assert done > 3
    assert refused > 10
    assert moved(closed_file[2], books(data, THROUGH)) <= KNOWN_TODAY["remove_line"]
    assert data.ask(closed_periods_hold) == []
