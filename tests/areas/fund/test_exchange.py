"""What a program may hand to `lmhtx loan`, and what is refused with a sentence."""

import json
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.exchange import schedule_from_json, statement_from_json
from lmhtx_desktop.kernel.errors import RuleBroken

TERMS: dict[str, Any] = {
    "principal": 120_000_000, "disbursed_on": "2026-01-10", "months": 6, "plan": "equal_principal", "annual_rate_percent": "6.0",
}  # fmt: skip
ROWS = [{"due_on": "2026-03-10", "principal": 50_000_000}, {"due_on": "2026-07-10", "principal": 70_000_000}]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"disbursed_on": "2026-02-31"}, "disbursed_on"),
        ({"disbursed_on": "31/02/2026"}, "disbursed_on"),
        ({"disbursed_on": "1924-01-10"}, "disbursed_on"),
        ({"disbursed_on": 20260110}, "disbursed_on"),
        ({"principal": -1}, "principal"),
        ({"principal": 0}, "principal"),
        ({"principal": 1.5}, "principal"),
        ({"principal": True}, "principal"),
        ({"principal": "120000000"}, "principal"),
        ({"principal": None}, "principal"),
        ({"months": 0}, "months"),
        ({"months": 10_000}, "months"),
        ({"annual_rate_percent": "-1"}, "annual_rate_percent"),
        ({"annual_rate_percent": "NaN"}, "annual_rate_percent"),
        ({"annual_rate_percent": "sáu"}, "annual_rate_percent"),
        ({"plan": "balloon"}, "plan"),
        ({"day_count": "30/360"}, "day_count"),
        ({"pay_day": 32}, "pay_day"),
        ({"principal_grace_months": 6}, "principal_grace_months"),
        ({"principal_every_months": 7}, "principal_every_months"),
        ({"round_to": 0}, "round_to"),
        ({"overdue_rate_factor": "1.6"}, "overdue_rate_factor"),
        ({"late_interest_percent": "10.5"}, "late_interest_percent"),
        ({"holidays": "2026-02-17"}, "holidays"),
        ({"holidays": ["2026-02-30"]}, "holidays[0]"),
        ({"order_overdue": ["principal", "interest"]}, "order_overdue"),
        ({"plan": "annuity", "interest_every_months": 3}, "plan"),
        ({"interest_rate": "6.0"}, "interest_rate"),
        ({"plan": "custom"}, "custom_rows"),
        ({"rows": ROWS}, "custom_rows"),
        ({"plan": "custom", "rows": [ROWS[0]]}, "custom_rows"),
        ({"plan": "custom", "rows": [ROWS[1], ROWS[0]]}, "custom_rows"),
        ({"plan": "custom", "rows": [{"due_on": "2026-07-10"}]}, "rows[0].principal"),
        ({"plan": "custom", "months": 3, "rows": ROWS}, "custom_rows"),
    ],
)
def test_impossible_terms_are_refused_where_they_stand(change: dict[str, Any], field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        schedule_from_json(TERMS | change)
    assert refused.value.field == field
    assert len(refused.value.sentence) > 10


@pytest.mark.parametrize("obj", [None, [], "vay", 3, {"terms": []}])
def test_what_is_no_object_of_terms_is_refused(obj: Any) -> None:
    with pytest.raises(RuleBroken):
        schedule_from_json(obj)


def test_terms_may_stand_alone_or_inside() -> None:
    assert schedule_from_json({"terms": TERMS}) == schedule_from_json(TERMS)


def test_custom_rows_need_no_term_in_months() -> None:
    terms = {key: value for key, value in TERMS.items() if key != "months"} | {"plan": "custom", "rows": ROWS}
    assert [row["principal"] for row in schedule_from_json(terms)] == [50_000_000, 70_000_000]


def test_the_answer_is_plain_json() -> None:
    said = statement_from_json({"terms": TERMS, "receipts": [{"on": "2026-02-10", "amount": 5}], "as_of": "2026-03-01"})
    assert json.loads(json.dumps(said)) == said
    assert said["debt_group"] == 2


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"receipts": [{"on": "2026-01-09", "amount": 1}]}, "receipts[0].on"),
        ({"receipts": [{"on": "2026-02-10", "amount": 0}]}, "receipts[0].amount"),
        ({"receipts": [{"on": "2026-02-10", "amount": 1, "for": "lãi"}]}, "receipts[0].for"),
        ({"receipts": [{"on": "2026-02-10", "amount": 1, "early": "skip"}]}, "receipts[0].early"),
        ({"receipts": {"on": "2026-02-10", "amount": 1}}, "receipts"),
        ({"receipts": [{"on": "2026-02-10", "amount": 500_000_000}]}, "amount"),
        ({"as_of": "2026-13-01"}, "as_of"),
        ({"as_of": None}, "as_of"),
        ({"today": "2026-03-01"}, "today"),
        ({"terms": TERMS | {"months": 0}}, "terms.months"),
    ],
)
def test_impossible_receipts_are_refused_where_they_stand(change: dict[str, Any], field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        statement_from_json({"terms": TERMS, "receipts": [], "as_of": "2026-03-01"} | change)
    assert refused.value.field == field


def test_an_early_repayment_can_be_told() -> None:
    receipts = [{"on": "2026-02-10", "amount": 70_611_507, "early": "fewer"}]
    said = statement_from_json({"terms": TERMS, "receipts": receipts, "as_of": "2026-02-10"})
    assert (said["outstanding_principal"], said["advance"]) == (50_000_000, 0)
    assert said["receipts"][0]["principal"] == 70_000_000


EXTENDED: dict[str, Any] = {
    "on": "2026-03-15", "kind": "extend", "interest_on": "2026-06-10",
    "rows": [{"due_on": "2026-06-10", "principal": 60_000_000}, {"due_on": "2026-12-10", "principal": 60_000_000}],
}  # fmt: skip


def test_amendments_can_be_told() -> None:
    plain = statement_from_json({"terms": TERMS, "as_of": "2026-03-15"})
    asked = {"terms": TERMS, "as_of": "2026-03-15", "amendments": [{"on": "2026-01-20", "annual_rate_percent": "7.3"}, EXTENDED]}
    said = statement_from_json(asked)
    assert (plain["overdue_days"], plain["due_unpaid_principal"]) == (33, 40_000_000)
    assert (said["overdue_days"], said["due_unpaid_principal"], said["outstanding_principal"]) == (0, 0, 120_000_000)
    assert said["accrued_interest_not_due"] > plain["accrued_interest_not_due"] + 1_000_000
    assert (plain["debt_group"], said["debt_group"]) == (3, 2)
    assert schedule_from_json(asked) == schedule_from_json(TERMS)


@pytest.mark.parametrize(
    ("amendments", "field"),
    [
        ({}, "amendments"),
        ([3], "amendments[0]"),
        ([{"on": "2026-01-10", "annual_rate_percent": "5"}], "amendments[0].on"),
        ([{"on": "2026-02-01", "annual_rate_percent": "6.0"}], "amendments[0].annual_rate_percent"),
        ([{"on": "2026-02-01", "annual_rate_percent": "năm"}], "amendments[0].annual_rate_percent"),
        ([{"on": "2026-02-01", "annual_rate_percent": "5", "kind": "extend"}], "amendments[0].kind"),
        ([EXTENDED | {"kind": "forgive"}], "amendments[0].kind"),
        ([EXTENDED | {"rows": []}], "amendments[0].rows"),
        ([EXTENDED | {"rows": [{"due_on": "2026-06-10"}]}], "amendments[0].rows[0].principal"),
        ([EXTENDED | {"takes_overdue": 1}], "amendments[0].takes_overdue"),
        ([EXTENDED | {"interest_on": "2026-06-11"}], "amendments[0].interest_on"),
        ([EXTENDED, EXTENDED], "amendments[1].on"),
    ],
)
def test_impossible_amendments_are_refused_where_they_stand(amendments: Any, field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        statement_from_json({"terms": TERMS, "as_of": "2026-03-15", "amendments": amendments})
    assert refused.value.field == field


def test_the_rate_changes_once_a_day() -> None:
    changes = [{"on": "2026-03-05", "annual_rate_percent": 7}, {"on": "2026-03-05", "annual_rate_percent": 8}]
    with pytest.raises(RuleBroken) as refused:
        statement_from_json({"terms": TERMS, "as_of": "2026-06-01", "amendments": changes})
    assert (refused.value.field, refused.value.sentence) == ("amendments[1].on", "Ngày 05/03/2026 đã có một lần đổi lãi suất.")
