"""Xếp loại A, B, C of a year against its plan (TT 52/2022/TT-BTC Đ.13–15)."""

import datetime
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.queries.grading import GradeLine, grade_lines
from lmhtx_desktop.areas.fund.rules.grading import Grade, grade_kept, grade_of_all, grade_reached
from lmhtx_desktop.areas.fund.ui.grading_page import GradingPage
from lmhtx_desktop.desk.form import FormDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from tests.areas.fund.conftest import Office

DAY = datetime.date


@pytest.mark.parametrize(
    ("actual", "plan", "grade"),
    [
        (10, 10, "A"), (11, 10, "A"), (Fraction(899, 100), 10, "C"), (9, 10, "B"), (Decimal("9.99"), Decimal(10), "B"), (0, 0, "A"),
        (-1, 0, "C"), (-5, -10, "A"), (-11, -10, "C"), (None, 10, None), (10, None, None),
    ],
)  # fmt: skip
def test_what_should_be_high_is_a_from_the_plan_and_b_from_90_percent_of_it(actual: Any, plan: Any, grade: str | None) -> None:
    assert grade_reached(actual, plan) == grade


@pytest.mark.parametrize(
    ("actual", "plan", "grade"),
    [
        (3, 3, "A"),
        (0, 3, "A"),
        (Decimal("3.3"), 3, "B"),
        (Decimal("3.31"), 3, "C"),
        (0, 0, "A"),
        (1, 0, "C"),
        (None, 3, None),
        (3, None, None),
    ],
)
def test_bad_debt_is_a_up_to_the_plan_and_b_up_to_110_percent_of_it(actual: Any, plan: Any, grade: str | None) -> None:
    assert grade_kept(actual, plan) == grade


@pytest.mark.parametrize(("grades", "whole"), [("AAAA", "A"), ("AABA", "B"), ("BBBB", "B"), ("AAAC", "C"), ("CBAA", "C")])
def test_the_fund_is_as_good_as_its_worst_criterion(grades: str, whole: str) -> None:
    assert grade_of_all([Grade(each) for each in grades]) == whole
    assert grade_of_all([*(Grade(each) for each in grades), None]) is None


def plan_of(office: Office, **more: Any) -> act.SetPlan:
    order: dict[str, Any] = {
        "fund_id": office.fund,
        "year": 2026,
        "growth_percent": Decimal(60),
        "bad_debt_percent": Decimal(2),
        "result": 100_000_000,
    }
    return act.SetPlan(**(order | more))


@pytest.fixture
def lent(office: Office) -> Office:
    """120 million owed at the start of 2026; 60 million lent in it; nothing repaid and nothing due."""
    terms = {"plan": "bullet", "interest_every_months": 36, "months": 36, "borrower_kind": "PERSON", "organisation_id": None}
    office.lend(on=DAY(2025, 6, 1), borrower_name="Lê Văn Tám", contract_number="01", **terms)
    office.lend(on=DAY(2026, 6, 1), borrower_name="Võ Văn Chín", contract_number="02", approved_amount=60_000_000, **terms)
    return office


def only_line(office: Office) -> GradeLine:
    [line] = office.data.ask(grade_lines)
    return line


def test_growth_and_bad_debt_are_computed_and_the_rest_is_judged(lent: Office) -> None:
    lent.data.carry_out(act.set_plan, plan_of(lent))
    line = only_line(lent)
    assert (line.day, line.growth, line.bad_debt) == (DAY(2026, 11, 22), 50, 0)
    assert (line.growth_grade, line.bad_debt_grade, line.result_grade, line.proposed) == ("C", "A", None, None)
    lent.data.carry_out(act.set_plan, plan_of(lent, growth_percent=Decimal(55), result_actual=100_000_000, compliance="A"))
    again = only_line(lent)
    assert again.id == line.id
    assert (again.growth_grade, again.result_grade, again.proposed) == ("B", "A", "B")


def test_a_grade_other_than_the_criteria_propose_needs_a_reason(lent: Office) -> None:
    whole = {"growth_percent": Decimal(50), "result_actual": 120_000_000, "compliance": "A"}
    lent.data.carry_out(act.set_plan, plan_of(lent, **whole, grade="A"))
    assert only_line(lent).decided == "A"
    with pytest.raises(RuleBroken, match="đề nghị loại A") as refused:
        lent.data.carry_out(act.set_plan, plan_of(lent, **whole, grade="B"))
    assert refused.value.field == "reason"
    assert only_line(lent).decided == "A"
    lent.data.carry_out(act.set_plan, plan_of(lent, **whole, grade="B", reason="Báo cáo nộp chậm"))
    assert (only_line(lent).decided, only_line(lent).proposed) == ("B", "A")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"year": 1924}, "year"), ({"growth_percent": Decimal(-101)}, "growth_percent"), ({"growth_percent": Decimal(1001)}, "growth_percent"),
        ({"bad_debt_percent": Decimal(101)}, "bad_debt_percent"), ({"bad_debt_percent": Decimal(-1)}, "bad_debt_percent"),
        ({"compliance": "D"}, "compliance"), ({"grade": "X"}, "grade"), ({"fund_id": 99}, "fund_id"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_plan_is_refused_at_its_place(office: Office, change: dict[str, Any], field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        office.data.carry_out(act.set_plan, plan_of(office, **change))
    assert refused.value.field == field
    assert office.data.ask(grade_lines) == []


def test_a_fund_that_lent_nothing_has_no_growth_and_no_share(office: Office) -> None:
    office.data.carry_out(act.set_plan, plan_of(office))
    assert (only_line(office).growth, only_line(office).bad_debt) == (None, None)


@pytest.fixture
def shell(office: Office, qapp: Any) -> Iterator[Shell]:
    shell = Shell(office.data)
    yield shell
    shell.close()


def test_a_plan_is_written_and_mended_on_its_page(qtbot: QtBot, shell: Shell, lent: Office) -> None:
    page = GradingPage(shell)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    qtbot.waitUntil(lambda: shell.is_idle)
    page.open_new()
    qtbot.waitUntil(lambda: bool(page.findChildren(FormDialog)))
    dialog = page.findChildren(FormDialog)[0]
    dialog.editor("growth_percent").set_value(Decimal(50))
    dialog.editor("bad_debt_percent").set_value(Decimal(3))
    dialog.save()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and page.model.row_at(0) is not None and shell.is_idle)
    assert page.model.row_at(0).growth_grade == "A"
    page.open_edit(page.model.ids[0])
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(FormDialog)))
    dialog = next(each for each in page.findChildren(FormDialog) if each.isVisible())
    assert dialog.editor("growth_percent").value() == Decimal(50)
    dialog.editor("result").set_value(10)
    dialog.editor("result_actual").set_value(10)
    dialog.editor("compliance").set_value("A")
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle and page.model.row_at(0) is not None and page.model.row_at(0).proposed == "A")
    assert only_line(lent).result_plan == 10
