"""What a list does to the register, row by row."""

import datetime
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.commands import (
    EditOrganisation,
    ImportOrganisations,
    edit_organisation,
    import_organisations,
    preview_import,
)
from lmhtx_desktop.areas.organisations.merging import Decision, MergePlan
from lmhtx_desktop.areas.organisations.queries.detail import OrganisationDetail, organisation_detail
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day

TAN_AN, CHAU_PHONG = "30388", "30403"


@dataclass(frozen=True)
class Row:
    """A row as the reader gives it."""

    row: int = 8
    name: str = "Hợp tác xã Nông nghiệp Tân Phú"
    kind: str = "HTX"
    tax_code: str | None = None
    commune_code: str | None = TAN_AN
    status: str | None = None
    alliance_member: bool | None = None
    admitted_on: datetime.date | None = None
    decision: str | None = None
    year: int | None = None
    figures: dict[str, Any] = field(default_factory=dict)
    certificate_no: str | None = None
    certificate_on: datetime.date | None = None
    founded_on: datetime.date | None = None
    founded_year: int | None = None
    address: str | None = None
    area: str | None = None
    phone: str | None = None
    email: str | None = None
    representative: str | None = None
    representative_title: str | None = None
    sector: str | None = None
    vsic: str | None = None
    charter_capital: int | None = None


FULL = Row(
    tax_code="1600123456", status="active", alliance_member=True, admitted_on=day(2020, 1, 1), decision="12/QĐ-LMHTX", year=2025,
    figures={"members": 100, "revenue": 2_000_000_000, "rating": "good", "high_tech": True}, founded_on=day(2015, 6, 1), address="Ấp Hòa Hạnh",
    area="An Biên", phone="0296 3557459", representative="Nguyễn Hữu Lượng", sector="NN", vsic="0118", charter_capital=1_580_000_000,
)  # fmt: skip


def order(*rows: Row, **more: Any) -> ImportOrganisations:
    return ImportOrganisations(rows, "DS_HTX.xlsx", **more)


def counts(plan: MergePlan) -> tuple[int, int, int, int, int]:
    return plan.created, plan.updated, plan.unchanged, len(plan.reviews), plan.refused


def look(register: Register, id: int) -> OrganisationDetail:
    found = register.data.ask(organisation_detail, id)
    assert found is not None
    return found


def take_in(register: Register, *rows: Row, **more: Any) -> MergePlan:
    plan = register.data.ask(preview_import, order(*rows, **more))
    register.data.carry_out(import_organisations, order(*rows, **more))
    return plan


def test_a_new_row_becomes_an_organisation_with_all_that_belongs_to_it(register: Register) -> None:
    assert counts(take_in(register, FULL)) == (1, 0, 0, 0, 0)
    [id] = register.data.ask(organisation_ids, RegisterAsk("tan phu"))
    found = look(register, id)
    row = found.row
    assert (row.name, row.tax_code, row.commune, row.vsic_code, row.charter_capital) == (
        "Hợp tác xã Nông nghiệp Tân Phú", "1600123456", "Xã Tân An", "0118", 1_580_000_000,
    )  # fmt: skip
    assert [(line.status, line.since) for line in found.statuses] == [("active", None)]
    assert [(line.member_kind, line.admitted_on, line.decision) for line in found.memberships] == [("full", day(2020, 1, 1), "12/QĐ-LMHTX")]
    assert [(each.year, each.members, each.workers, each.rating, each.high_tech) for each in found.figures] == [
        (2025, 100, None, "good", True)
    ]


def test_the_same_list_again_changes_nothing(register: Register) -> None:
    rows = (FULL, Row(9, "THT Lúa giống", "THT", commune_code=None, phone="0912345678"), Row(10, "HTX Không xã", commune_code=None))
    take_in(register, *rows)
    assert counts(register.data.ask(preview_import, order(*rows))) == (0, 0, 3, 0, 0)


@pytest.mark.parametrize(
    ("known", "row", "expected"),
    [
        (FULL, replace(FULL, name="HTX NN TÂN PHÚ"), (0, 0, 1, 0, 0)),
        (FULL, replace(FULL, phone="0911111111"), (0, 1, 0, 0, 0)),
        (FULL, replace(FULL, phone=None, figures={}, address=None), (0, 0, 1, 0, 0)),
        (FULL, replace(FULL, tax_code=None), (0, 0, 1, 0, 0)),
        (FULL, replace(FULL, tax_code="1600123457"), (0, 0, 0, 1, 0)),
        (FULL, replace(FULL, name="HTX Vận tải Rạch Giá"), (0, 0, 0, 1, 0)),
        (FULL, replace(FULL, tax_code=None, commune_code=CHAU_PHONG), (1, 0, 0, 0, 0)),
        (FULL, replace(FULL, tax_code=None, commune_code=None), (0, 0, 0, 1, 0)),
        (FULL, replace(FULL, tax_code="1600999999", commune_code=None), (1, 0, 0, 0, 0)),
        (FULL, replace(FULL, tax_code=None, kind="THT", name="THT Nông nghiệp Tân Phú"), (1, 0, 0, 0, 0)),
        (replace(FULL, tax_code=None), FULL, (0, 1, 0, 0, 0)),
        (replace(FULL, tax_code=None, commune_code=None), FULL, (0, 0, 0, 1, 0)),
        (FULL, replace(FULL, founded_on=None, founded_year=2015), (0, 0, 1, 0, 0)),
        (replace(FULL, founded_on=None, founded_year=2015), FULL, (0, 1, 0, 0, 0)),
        (FULL, replace(FULL, figures={"members": 101}), (0, 1, 0, 0, 0)),
        (FULL, replace(FULL, year=2024), (0, 1, 0, 0, 0)),
        (FULL, replace(FULL, status="suspended"), (0, 1, 0, 0, 0)),
        (FULL, replace(FULL, alliance_member=False, admitted_on=None), (0, 0, 1, 0, 0)),
        (replace(FULL, alliance_member=None, admitted_on=None, decision=None), FULL, (0, 1, 0, 0, 0)),
        (replace(FULL, admitted_on=None), FULL, (0, 1, 0, 0, 0)),
        (FULL, replace(FULL, tax_code="12"), (0, 0, 0, 0, 1)),
        (FULL, replace(FULL, figures={"members": -1}), (0, 0, 0, 0, 1)),
        (FULL, replace(FULL, name=""), (0, 0, 0, 0, 1)),
    ],
)
def test_each_row_is_decided_by_tax_code_then_by_name_and_commune(
    register: Register, known: Row, row: Row, expected: tuple[int, int, int, int, int]
) -> None:
    take_in(register, known)
    assert counts(register.data.ask(preview_import, order(row))) == expected


def test_a_list_only_adds_and_corrects(register: Register) -> None:
    take_in(register, FULL)
    [id] = register.data.ask(organisation_ids, RegisterAsk())
    before = look(register, id)
    take_in(
        register,
        Row(name=FULL.name.upper(), tax_code=FULL.tax_code, commune_code=None, phone="0911111111", figures={"workers": 5}, year=2025),
    )
    after = look(register, id)
    assert after.row == replace(before.row, phone="0911111111")
    assert after.figures == [replace(before.figures[0], workers=5)]
    assert after.memberships == before.memberships
    assert register.data.ask(organisation_ids, RegisterAsk("0911111111")) == [id]


def test_a_changed_status_begins_on_the_day_of_the_list(register: Register) -> None:
    take_in(register, FULL)
    [id] = register.data.ask(organisation_ids, RegisterAsk())
    take_in(register, replace(FULL, status="suspended"), as_of=day(2026, 6, 30))
    take_in(register, replace(FULL, status="not_at_address"), as_of=day(2026, 6, 30))
    assert [(line.status, line.since) for line in look(register, id).statuses] == [("not_at_address", day(2026, 6, 30)), ("active", None)]


def test_a_membership_is_never_ended_by_a_list_but_pointed_at(register: Register) -> None:
    take_in(register, FULL)
    plan = take_in(register, replace(FULL, alliance_member=False, admitted_on=None))
    assert [(remark.severity, remark.field) for remark in plan.remarks] == [("warning", "alliance_member")]
    [id] = register.data.ask(organisation_ids, RegisterAsk(member=True))
    register.leave(id, day(2025, 1, 1))
    plan = take_in(register, FULL)
    assert [remark.severity for remark in plan.remarks] == ["warning"]
    assert register.data.ask(organisation_ids, RegisterAsk(member=True)) == []


def test_a_list_that_names_an_organisation_twice_is_asked_about(register: Register) -> None:
    rows = (FULL, replace(FULL, row=9, tax_code=None), replace(FULL, row=10, name="HTX Khác tên"))
    plan = register.data.ask(preview_import, order(*rows))
    assert counts(plan) == (1, 0, 0, 2, 0)
    assert [review.row for review in plan.reviews] == [9, 10]


def test_figures_without_a_year_are_pointed_at_and_left_out(register: Register) -> None:
    plan = take_in(register, replace(FULL, year=None))
    assert [(remark.severity, remark.field) for remark in plan.remarks] == [("warning", "year")]
    assert counts(register.data.ask(preview_import, order(replace(FULL, year=None), year=2025))) == (0, 1, 0, 0, 0)


def test_parts_above_their_whole_are_kept_and_pointed_at(register: Register) -> None:
    plan = take_in(register, replace(FULL, figures={"members": 10, "members_female": 11}))
    assert counts(plan) == (1, 0, 0, 0, 0)
    assert [(remark.severity, remark.field) for remark in plan.remarks] == [("warning", "members_female")]


@pytest.mark.parametrize(
    ("decision", "expected", "rows"),
    [("skip", (0, 0, 0, 0, 0), 1), ("create", (1, 0, 0, 0, 0), 2), ("update", (0, 1, 0, 0, 0), 1)],
)
def test_a_person_decides_about_doubtful_rows(register: Register, decision: Any, expected: tuple[int, ...], rows: int) -> None:
    take_in(register, FULL)
    [id] = register.data.ask(organisation_ids, RegisterAsk())
    doubtful = replace(FULL, tax_code="1600123457")
    doubtful = replace(doubtful, phone="0911111111")
    plan = take_in(register, doubtful, decisions={8: Decision(decision, id if decision == "update" else None)})
    assert counts(plan) == expected
    assert look(register, id).row.tax_code == "1600123456"
    assert len(register.data.ask(organisation_ids, RegisterAsk())) == rows


def test_a_second_organisation_with_one_tax_code_is_refused_even_if_a_person_wants_it(register: Register) -> None:
    take_in(register, FULL)
    plan = register.data.ask(preview_import, order(replace(FULL, name="HTX Vận tải"), decisions={8: Decision("create")}))
    assert counts(plan) == (0, 0, 0, 0, 1)


def test_an_import_is_one_entry_and_is_taken_back_whole(register: Register) -> None:
    take_in(register, FULL)
    [id] = register.data.ask(organisation_ids, RegisterAsk())
    before = look(register, id)
    changed = replace(FULL, phone="0911111111", status="suspended", figures={"members": 7}, year=2025)
    done = register.data.carry_out(import_organisations, order(changed, *(Row(n, f"HTX Mới {n}") for n in range(9, 20))))
    assert done.sentence == "Nhập 12 dòng từ DS_HTX.xlsx"
    assert len(register.data.ask(organisation_ids, RegisterAsk())) == 12
    back = register.data.carry_out(take_back, done.entry)
    assert register.data.ask(organisation_ids, RegisterAsk()) == [id]
    after = look(register, id)
    assert replace(after, history=[]) == replace(before, history=[])
    register.data.carry_out(take_back, back.entry)
    assert look(register, id).row.phone == "0911111111"
    assert len(register.data.ask(organisation_ids, RegisterAsk())) == 12


def test_nothing_is_taken_in_that_a_change_since_the_preview_makes_another(register: Register) -> None:
    plan = register.data.ask(preview_import, order(FULL))
    register.add(FULL.name, tax_code=FULL.tax_code, commune_id=register.communes["Xã Tân An"])
    with pytest.raises(RuleBroken, match=r"dòng 8 \(Hợp tác xã Nông nghiệp Tân Phú\)") as refused:
        register.data.carry_out(import_organisations, order(FULL, plan=plan))
    assert refused.value.field == "plan"
    [id] = register.data.ask(organisation_ids, RegisterAsk())
    assert look(register, id).row.phone is None
    register.data.carry_out(import_organisations, order(FULL, plan=register.data.ask(preview_import, order(FULL))))
    assert register.data.ask(organisation_ids, RegisterAsk()) == [id]
    assert look(register, id).row.phone == FULL.phone


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"phone": "0909090909"}, r"Điện thoại trong sổ nay là 0909090909"),
        ({"phone": FULL.phone}, r"Điện thoại trong sổ nay đã như danh sách"),
        ({"tax_code": "1402145678", "phone": "0911"}, r"khác mã số thuế"),
    ],
)
def test_the_cells_recorded_otherwise_since_the_preview_are_named(register: Register, change: dict[str, Any], said: str) -> None:
    place = register.communes["Xã Tân An"]
    id = register.add(FULL.name, commune_id=place, phone="0911")
    other = register.add("HTX Bình An")
    plan = register.data.ask(preview_import, order(FULL))
    register.data.carry_out(
        edit_organisation, EditOrganisation(id=id, name=FULL.name, kind="HTX", commune_id=place, **{"phone": "0911", **change})
    )
    before = look(register, id)
    with pytest.raises(RuleBroken, match=said):
        register.data.carry_out(import_organisations, order(FULL, plan=plan))
    assert look(register, id).row == before.row
    assert look(register, other).row.name == "HTX Bình An"


def test_a_change_elsewhere_since_the_preview_is_no_hindrance(register: Register) -> None:
    register.add(FULL.name, tax_code=FULL.tax_code)
    plan = register.data.ask(preview_import, order(FULL))
    register.add("HTX Bình An")
    register.data.carry_out(import_organisations, order(FULL, plan=plan))
    assert register.data.ask(preview_import, order(FULL)).unchanged == 1


def test_an_import_that_was_edited_since_is_not_pulled_from_under_the_edit(register: Register) -> None:
    done = register.data.carry_out(import_organisations, order(FULL))
    [id] = register.data.ask(organisation_ids, RegisterAsk())
    register.figures(id, 2024, members=1)
    with pytest.raises(RuleBroken):
        register.data.carry_out(take_back, done.entry)
    assert look(register, id).row.name == FULL.name
