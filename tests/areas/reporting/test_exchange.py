"""The shapes programs read: `form list`, `form show`, `form explain`."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from lmhtx_desktop.areas.reporting.commands import TypeValue, type_value
from lmhtx_desktop.areas.reporting.declare import Form
from lmhtx_desktop.areas.reporting.exchange import form_explain, form_list, form_show
from lmhtx_desktop.areas.reporting.explain import explain
from lmhtx_desktop.areas.reporting.library import Library
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.datafile import DataFile


def test_a_shown_form_has_the_promised_shape(data: DataFile, form: Form, library: Library) -> None:
    data.carry_out(type_value, TypeValue(form, "2025", "note", "now", "đã đối chiếu"))
    shown = data.ask(form_show, library, "THU-01", "2025")
    assert list(shown) == ["code", "title", "period", "columns", "rows", "checks"]
    assert shown["columns"][0] == {"key": "previous", "label": "Thực hiện năm 2024"}
    rows = {row["key"]: row for row in shown["rows"]}
    assert rows["group"] == {"key": "group", "label": "Hợp tác xã", "unit": "", "values": {}}
    assert rows["all"]["values"] == {"previous": 8, "plan": None, "half": 9, "now": 10}
    assert rows["revenue"] == {
        "key": "revenue", "label": "Doanh thu bình quân", "unit": "Tr.đồng/năm",
        "values": {"previous": 1000.25, "plan": None, "half": None, "now": 3},
    }  # fmt: skip
    assert rows["note"]["values"]["now"] == "đã đối chiếu"
    assert [(check["rule"], check["ok"], check["severity"]) for check in shown["checks"]] == [("active_within_all", True, "error")]
    assert json.loads(json.dumps(shown)) == shown


def test_a_broken_check_is_listed_with_its_sentence(data: DataFile, form: Form, library: Library) -> None:
    data.carry_out(type_value, TypeValue(form, "2025", "active", "now", "50"))
    checks = data.ask(form_show, library, "THU-01", "2025")["checks"]
    assert checks == [
        {
            "rule": "active_within_all",
            "ok": False,
            "severity": "error",
            "message": "Ước năm 2025: đang hoạt động (50) lớn hơn tổng số (10).",
        }
    ]


def test_the_records_behind_a_count_add_up_to_it(data: DataFile, library: Library) -> None:
    found = data.ask(form_explain, library, "THU-01", "2025", "all", "now")
    assert found["value"] == 10 == sum(record["amount"] for record in found["records"])
    assert found["records"][0] == {"id": 1, "label": "HTX số 1", "amount": 1}
    assert found["missing"] == 0


def test_the_records_behind_an_average_stand_in_the_unit_of_the_form_exact_to_the_dong(data: DataFile, library: Library) -> None:
    found = data.ask(form_explain, library, "THU-01", "2025", "revenue", "previous")
    amounts = [record["amount"] for record in found["records"]]
    assert amounts == [2000.000001, 0.5, None]
    recorded = [amount for amount in amounts if amount is not None]
    assert found["value"] == pytest.approx(sum(recorded) / len(recorded), abs=0.0005)
    assert (found["missing"], found["unit"]) == (1, "Tr.đồng/năm")
    assert "Bình quân" in found["how"]
    assert "1 mục chưa có số liệu" in found["how"]


def test_a_formula_cell_is_explained_by_its_rows(data: DataFile, library: Library) -> None:
    found = data.ask(form_explain, library, "THU-01", "2025", "rest", "now")
    assert found["value"] == 3
    assert found["records"] == [
        {"id": 1, "label": "Tổng số", "amount": 10}, {"id": 2, "label": "Trong đó: đang hoạt động", "amount": 7},
    ]  # fmt: skip
    assert found["how"] == "Tính trong biểu: “Tổng số” − “Trong đó: đang hoạt động”"


def test_an_overtyped_cell_is_explained_by_its_records_and_says_what_was_typed(data: DataFile, form: Form, library: Library) -> None:
    data.carry_out(type_value, TypeValue(form, "2025", "all", "now", "12"))
    found = data.ask(form_explain, library, "THU-01", "2025", "all", "now")
    assert (found["value"], found["typed"], len(found["records"])) == (10, 12, 10)


def test_a_typed_cell_has_no_records(data: DataFile, form: Form, library: Library) -> None:
    data.carry_out(type_value, TypeValue(form, "2025", "all", "plan", "12"))
    found = data.ask(form_explain, library, "THU-01", "2025", "all", "plan")
    assert (found["value"], found["records"]) == (12, [])


def test_last_period_stands_beside_the_number(data: DataFile, form: Form, library: Library) -> None:
    data.carry_out(type_value, TypeValue(form, "2024", "all", "plan", "11"))
    assert data.ask(explain, library, "THU-01", parse_period("2025"), "all", "plan").last == "11"


@pytest.mark.parametrize(("row", "column", "field"), [("x", "now", "row"), ("all", "x", "column"), ("group", "now", "row")])
def test_a_cell_that_is_not_there_cannot_be_explained(data: DataFile, library: Library, row: str, column: str, field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        data.ask(form_explain, library, "THU-01", "2025", row, column)
    assert refused.value.field == field


def test_the_list_of_forms_says_what_each_is(library: Library, form_file: Callable[[str], Path]) -> None:
    assert form_list(library) == [{
        "code": "THU-01", "version": 3, "title": "Biểu thử", "legal": "Không có", "receivers": ["UBND tỉnh"], "valid_from": "2020-01-01",
        "valid_to": None, "periods": ["year", "half", "quarter"],
    }]  # fmt: skip
