"""The worked loans of vectors.toml, reproduced exactly by what the command line prints."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from lmhtx_desktop.areas.fund.exchange import schedule_from_json, statement_from_json

CASES: dict[str, list[dict[str, Any]]] = tomllib.loads(Path(__file__).with_name("vectors.toml").read_text(encoding="utf-8"))
COMPONENTS = ("principal", "interest", "overdue_interest", "late_interest", "advance")


def names(case: dict[str, Any]) -> str:
    return str(case["name"])


@pytest.mark.parametrize("case", CASES["schedule"], ids=names)
def test_a_worked_schedule_is_reproduced_row_by_row(case: dict[str, Any]) -> None:
    assert schedule_from_json(case["terms"]) == [
        {"no": no, "due_on": due_on, "principal": principal, "interest": interest, "payment": principal + interest, "balance": balance}
        for no, (due_on, principal, interest, balance) in enumerate(case["rows"], 1)
    ]


@pytest.mark.parametrize("case", CASES["statement"], ids=names)
def test_a_worked_statement_is_reproduced_to_the_dong(case: dict[str, Any]) -> None:
    expected: list[dict[str, Any]] = []
    for on, amount, *parts, from_advance in case["splits"]:
        expected.append({"on": on, "amount": amount} | ({"from_advance": True} if from_advance else {}))
        expected[-1] |= dict(zip(COMPONENTS, parts, strict=True))
    said = statement_from_json({"terms": case["terms"], "receipts": case["receipts"], "as_of": case["as_of"]})
    assert said == {"as_of": case["as_of"], "receipts": expected} | case["position"]


def test_there_are_worked_cases_of_both_kinds() -> None:
    assert len(CASES["schedule"]) >= 8
    assert len(CASES["statement"]) >= 4
