"""Rows that a person must look at wait in the register, are settled one by one, and all of it can be taken back."""

import pytest

from lmhtx_desktop.areas.organisations.commands import ImportOrganisations, import_organisations
from lmhtx_desktop.areas.organisations.commands.parked import SettleParked, settle_parked
from lmhtx_desktop.areas.organisations.merging import Decision
from lmhtx_desktop.areas.organisations.queries.detail import organisation_detail
from lmhtx_desktop.areas.organisations.queries.parked import (
    ParkedAsk,
    parked_choice,
    parked_count,
    parked_effect,
    parked_files,
    parked_ids,
    parked_rows,
)
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids
from lmhtx_desktop.areas.organisations.reading import ReadRow, row_from, row_text
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day

OTHER = ReadRow(row=5, name="Hợp tác xã Tân Phú", kind="HTX", tax_code="0314409058", commune_code="30388", phone="0911111111",
                founded_on=day(2012, 3, 4), status="active", figures={"members": 40, "revenue": None})  # fmt: skip
TWICE = ReadRow(row=7, name="Hợp tác xã Mới", kind="HTX", commune_code="30403")


def imported(register: Register, *rows: ReadRow, year: int | None = 2025, file: str = "ds.xlsx") -> str:
    return register.data.carry_out(import_organisations, ImportOrganisations(rows, file, year)).sentence


@pytest.fixture
def waiting(register: Register) -> Register:
    """One organisation with another tax code; of two equal rows the second waits."""
    register.add("Hợp tác xã Tân Phú", tax_code="0100233488", commune_id=register.communes["Xã Tân An"])
    assert imported(register, OTHER, TWICE._replace(row=6), TWICE) == "Nhập 1 dòng từ ds.xlsx; 2 dòng chờ xem xét"
    return register


def rows(register: Register, state: str = "open") -> list[tuple[int, str, str | None]]:
    ids = register.data.ask(parked_ids, ParkedAsk(state=state))
    return [(row.row, row.name, row.settled) for row in register.data.ask(parked_rows, ids)]


def names(register: Register) -> list[str]:
    return sorted(register.data.ask(organisation_detail, id).row.name for id in register.data.ask(organisation_ids, RegisterAsk()))


def test_what_needs_a_person_waits_with_its_reason_and_content(waiting: Register) -> None:
    ids = waiting.data.ask(parked_ids, ParkedAsk())
    first, second = waiting.data.ask(parked_rows, ids)
    assert (first.file, first.row, first.parked_on, first.year, first.settled) == ("ds.xlsx", 5, day(2026, 11, 22), 2025, None)
    assert first.reason == "Cùng tên, cùng xã với một tổ chức trong sổ nhưng khác mã số thuế (0100233488)."
    assert first.told == OTHER._replace(figures={"members": 40})
    assert second.reason == "Trùng với dòng 6 của chính danh sách này."
    assert waiting.data.ask(parked_count) == 2


def test_the_same_row_is_not_parked_twice(waiting: Register) -> None:
    imported(waiting, OTHER._replace(row=50), file="lan hai.xlsx")
    assert [row for row, _, _ in rows(waiting)] == [5, 7]
    imported(waiting, OTHER._replace(phone="0922222222"), file="lan ba.xlsx")
    assert sorted(row for row, _, _ in rows(waiting)) == [5, 5, 7]


def test_the_candidates_are_those_of_now(waiting: Register) -> None:
    first, second = waiting.data.ask(parked_ids, ParkedAsk())
    assert waiting.data.ask(parked_choice, first).candidates == [(1, "Hợp tác xã Tân Phú")]
    assert waiting.data.ask(parked_choice, second).candidates == [(2, "Hợp tác xã Mới")]
    assert waiting.data.ask(parked_choice, 99) is None


def test_a_row_is_taken_into_the_organisation_chosen_as_an_import_would(waiting: Register) -> None:
    [first, _] = waiting.data.ask(parked_ids, ParkedAsk())
    effect = waiting.data.ask(parked_effect, first, Decision("update", 1))
    assert {(cell.key, cell.before, cell.after) for cell in effect.cells} == {
        ("phone", None, "0911111111"), ("founded_on", None, day(2012, 3, 4)), ("members", None, 40),
    }  # fmt: skip
    done = waiting.data.carry_out(settle_parked, SettleParked([first], "updated", 1))
    found = waiting.data.ask(organisation_detail, 1)
    assert (found.row.phone, found.row.tax_code, found.figures[0].members) == ("0911111111", "0100233488", 40)
    assert rows(waiting) == [(7, "Hợp tác xã Mới", None)]
    assert rows(waiting, "settled") == [(5, "Hợp tác xã Tân Phú", "updated")]
    waiting.data.carry_out(take_back, done.entry)
    found = waiting.data.ask(organisation_detail, 1)
    assert (found.row.phone, len(found.figures)) == (None, 0)
    assert [row for row, _, _ in rows(waiting)] == [5, 7]


def test_rows_are_added_or_left_many_at_once(waiting: Register) -> None:
    ids = waiting.data.ask(parked_ids, ParkedAsk())
    added = waiting.data.carry_out(settle_parked, SettleParked(ids, "created"))
    assert names(waiting) == ["Hợp tác xã Mới"] * 2 + ["Hợp tác xã Tân Phú"] * 2
    waiting.data.carry_out(take_back, added.entry)
    assert names(waiting) == ["Hợp tác xã Mới", "Hợp tác xã Tân Phú"]
    assert waiting.data.carry_out(settle_parked, SettleParked(ids, "left")).sentence == "Bỏ 2 dòng chờ xem xét"
    assert waiting.data.ask(parked_count) == 0
    assert names(waiting) == ["Hợp tác xã Mới", "Hợp tác xã Tân Phú"]


@pytest.mark.parametrize(
    ("settle", "field"), [({"end": "updated"}, "organisation"), ({"end": "updated", "organisation": 99}, "organisation")]
)
def test_what_cannot_be_is_refused_and_the_row_still_waits(waiting: Register, settle: dict[str, object], field: str) -> None:
    [first, _] = waiting.data.ask(parked_ids, ParkedAsk())
    with pytest.raises(RuleBroken) as refused:
        waiting.data.carry_out(settle_parked, SettleParked([first], **settle))
    assert refused.value.field == field
    assert waiting.data.ask(parked_count) == 2


def test_a_code_that_was_given_out_meanwhile_refuses_a_new_organisation(waiting: Register) -> None:
    waiting.add("Hợp tác xã Khác", tax_code="0314409058")
    [first, second] = waiting.data.ask(parked_ids, ParkedAsk())
    with pytest.raises(RuleBroken, match="Mã số thuế này đã ghi cho"):
        waiting.data.carry_out(settle_parked, SettleParked([second, first], "created"))
    assert waiting.data.ask(parked_count) == 2
    assert len(names(waiting)) == 3


def test_settled_once_is_settled(waiting: Register) -> None:
    [first, _] = waiting.data.ask(parked_ids, ParkedAsk())
    waiting.data.carry_out(settle_parked, SettleParked([first], "left"))
    with pytest.raises(RuleBroken, match="đã được xử lý"):
        waiting.data.carry_out(settle_parked, SettleParked([first], "created"))


def test_the_import_taken_back_takes_its_waiting_rows_along(register: Register) -> None:
    register.add("Hợp tác xã Tân Phú", tax_code="0100233488", commune_id=register.communes["Xã Tân An"])
    done = register.data.carry_out(import_organisations, ImportOrganisations([OTHER, TWICE], "ds.xlsx", 2025))
    assert register.data.ask(parked_count) == 1
    register.data.carry_out(take_back, done.entry)
    assert (register.data.ask(parked_count), names(register)) == (0, ["Hợp tác xã Tân Phú"])


def test_rows_are_found_by_file_name_and_reason(waiting: Register) -> None:
    imported(waiting, OTHER._replace(phone="1"), file="khac.xlsx")
    assert waiting.data.ask(parked_files) == [("ds.xlsx", "ds.xlsx"), ("khac.xlsx", "khac.xlsx")]
    assert len(waiting.data.ask(parked_ids, ParkedAsk(file="khac.xlsx"))) == 1
    assert len(waiting.data.ask(parked_ids, ParkedAsk(search="trung voi dong"))) == 1
    found = waiting.data.ask(parked_rows, waiting.data.ask(parked_ids, ParkedAsk(sort="name", descending=True)))
    assert [row.name for row in found] == ["Hợp tác xã Tân Phú", "Hợp tác xã Tân Phú", "Hợp tác xã Mới"]


def test_a_row_kept_is_the_row_that_was_read() -> None:
    assert row_from(row_text(OTHER), 5) == OTHER._replace(figures={"members": 40})
    assert row_text(OTHER) == row_text(OTHER._replace(row=99, given=frozenset({"name"})))
