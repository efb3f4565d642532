"""Finding organisations: by what is typed with slips, by any field, as of a day, counted by groups; one field of many changed."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.commands import EditOrganisation, RemoveOrganisation, edit_organisation, remove_organisation
from lmhtx_desktop.areas.organisations.commands.bulk import ChangeField, change_field
from lmhtx_desktop.areas.organisations.commands.views import keep_view, remove_view, rename_view
from lmhtx_desktop.areas.organisations.indicators import SOURCE
from lmhtx_desktop.areas.organisations.queries.bulk import preview_change
from lmhtx_desktop.areas.organisations.queries.fields import register_fields
from lmhtx_desktop.areas.organisations.queries.groups import GROUPED_BY, group_register, grouping_options
from lmhtx_desktop.areas.organisations.queries.places import province_name_on
from lmhtx_desktop.areas.organisations.queries.register import (
    OrganisationRow,
    RegisterAsk,
    first_organisations,
    found_organisations,
    organisation_ids,
    organisation_rows,
    register_count,
)
from lmhtx_desktop.areas.organisations.queries.search import ids_by_name, prepare_search, search_register
from lmhtx_desktop.areas.organisations.queries.views import views_of
from lmhtx_desktop.areas.organisations.records import (
    Certificate,
    Commune,
    MergedOrganisation,
    Officer,
    Organisation,
    PolicyReached,
    Product,
    Province,
)
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.finding import Criterion, check_criterion
from lmhtx_desktop.kernel.indicators import Ask
from lmhtx_desktop.kernel.text import fold
from lmhtx_desktop.kernel.views import KeepView, RemoveView, RenameView
from lmhtx_desktop.store.undo import take_back
from lmhtx_desktop.store.work import Work
from tests.areas.organisations.conftest import Register, day


def enter(register: Register, *records: Any) -> Done:
    """Write records as a command of another theme does."""

    def command(work: Work, order: Any) -> Done:
        for record in order:
            work.add(record)
        return work.note("enter", "Ghi", {Area.ORGANISATIONS})

    return register.data.carry_out(command, records)


def officer(id: int, name: str, **more: Any) -> Officer:
    return Officer(organisation_id=id, post=more.pop("post", "director"), full_name=name, search_text=fold(name), **more)


def names(register: Register, **ask: Any) -> list[str]:
    ids = register.data.ask(organisation_ids, RegisterAsk(**ask))
    return [row.name for row in register.data.ask(organisation_rows, ids)]


def near(register: Register, text: str) -> tuple[list[str], list[str]]:
    hits = register.data.ask(search_register, text)

    def named(ids: list[int]) -> list[str]:
        return [row.name for row in register.data.ask(organisation_rows, ids)]

    return named(hits.exact), named(hits.near)


@pytest.fixture
def some(register: Register) -> Register:
    a = register.add("HTX Nông nghiệp Tân Phú", tax_code="1600000001", phone="0912 000 001", representative="Trần Thị Đào")
    b = register.add("HTX Vận tải Kim Long", tax_code="1600000002", sector="VT")
    register.add("THT Lúa giống Phước Hưng", "THT")
    enter(
        register, officer(a, "Nguyễn Văn Lâm", post="chairman"), officer(b, "Lê Thị Hương", until=day(2020, 1, 1)),
        MergedOrganisation(old_id=99, organisation_id=b, name="HTX Xe khách Sông Hậu", twin_key="xe khach song hau", kind="HTX",
                           tax_code="1699999999", merged_on=day(2026, 1, 1)),
    )  # fmt: skip
    return register


class TestSearching:
    @pytest.mark.parametrize(
        ("typed", "found"),
        [
            ("lam", "HTX Nông nghiệp Tân Phú"),
            ("huong", "HTX Vận tải Kim Long"),
            ("xe khach", "HTX Vận tải Kim Long"),
            ("1699999999", "HTX Vận tải Kim Long"),
            ("0912.000.001", "HTX Nông nghiệp Tân Phú"),
            ("+84 912 000 001", "HTX Nông nghiệp Tân Phú"),
            ("phu nong", "HTX Nông nghiệp Tân Phú"),
        ],
    )
    def test_people_old_names_and_numbers_lead_to_the_organisation(self, some: Register, typed: str, found: str) -> None:
        assert near(some, typed)[0] == [found]

    @pytest.mark.parametrize(
        ("typed", "found"),
        [
            ("nogn nghiep", "HTX Nông nghiệp Tân Phú"),
            ("nong nghep tan phuu", "HTX Nông nghiệp Tân Phú"),
            ("nongnghiep tanphu", "HTX Nông nghiệp Tân Phú"),
            ("vanaj tair kim", "HTX Vận tải Kim Long"),
            ("kim logn", "HTX Vận tải Kim Long"),
            ("1600000011", "HTX Nông nghiệp Tân Phú"),
            ("0912000010", "HTX Nông nghiệp Tân Phú"),
            ("phuoc hungg", "THT Lúa giống Phước Hưng"),
        ],
    )
    def test_a_slip_of_the_hand_still_finds_it_and_it_is_told_apart(self, some: Register, typed: str, found: str) -> None:
        exact, alike = near(some, typed)
        assert exact == []
        assert found in alike

    @pytest.mark.parametrize("typed", ["zzz qqq", "an", "%", "xyz12345", ""])
    def test_what_is_like_nothing_finds_nothing_near(self, some: Register, typed: str) -> None:
        assert near(some, typed)[1] == []

    def test_where_many_are_found_no_near_ones_are_added(self, register: Register) -> None:
        for number in range(4):
            register.add(f"HTX Tân Phú {number}")
        register.add("HTX Tân Phúc")
        assert near(register, "tan phu 1") == (["HTX Tân Phú 1"], [])
        assert len(near(register, "tan phu")[0]) == 5

    def test_filters_apply_to_near_ones_too(self, some: Register) -> None:
        found = some.data.ask(found_organisations, RegisterAsk(search="kim logn"))
        assert len(found.near) == 1
        assert some.data.ask(found_organisations, RegisterAsk(search="kim logn", kind="THT")).near == []

    def test_the_index_follows_every_act_and_its_undo(self, some: Register) -> None:
        some.data.ask(prepare_search)
        row = some.data.ask(organisation_rows, [1])[0]
        facts = {name: getattr(row, name) for name in ("kind", "tax_code", "phone", "representative")}
        edited = some.data.carry_out(edit_organisation, EditOrganisation(id=1, name="HTX Mía đường Bến Cát", **facts))
        assert near(some, "mia duong")[0] == ["HTX Mía đường Bến Cát"]
        assert near(some, "tan phu")[0] == []
        assert "HTX Mía đường Bến Cát" in near(some, "mia duogn")[1]
        assert near(some, "nogn nghiep tan")[1] == []
        assert some.data.carry_out(take_back, edited.entry)
        assert near(some, "tan phu")[0] == ["HTX Nông nghiệp Tân Phú"]
        added = enter(some, officer(3, "Võ Thị Sáu"))
        assert near(some, "vo thi sau")[0] == ["THT Lúa giống Phước Hưng"]
        some.data.carry_out(take_back, added.entry)
        assert near(some, "vo thi sau")[0] == []
        some.data.carry_out(remove_organisation, RemoveOrganisation(3))
        assert near(some, "lua giong") == ([], [])
        new = some.add("HTX Ấp Bắc")
        assert near(some, "ap bac")[0] == ["HTX Ấp Bắc"]
        assert some.data.ask(ids_by_name) == [new, 1, 2]

    def test_a_large_change_is_read_anew(self, register: Register) -> None:
        register.add("HTX Đầu tiên")
        assert register.data.ask(ids_by_name) is None
        register.data.ask(prepare_search)

        def many(work: Work, count: int) -> Done:
            work.insert_many(Organisation, [
                {"name": f"HTX {n}", "sort_key": f"htx {n:06}", "search_text": f"htx {n}|htx||||", "kind": "HTX"} for n in range(count)
            ])  # fmt: skip
            return work.note("many", "Nhiều", {Area.ORGANISATIONS})

        register.data.carry_out(many, 5_100)
        assert len(register.data.ask(ids_by_name) or []) == 5_101
        assert near(register, "htx 5099")[0] == ["HTX 5099"]

    def test_memory_and_sql_list_the_same_in_the_same_order(self, some: Register) -> None:
        by_sql = some.data.ask(organisation_ids, RegisterAsk())
        some.data.ask(prepare_search)
        assert some.data.ask(organisation_ids, RegisterAsk()) == by_sql
        assert some.data.ask(organisation_ids, RegisterAsk(descending=True)) == by_sql[::-1]
        assert some.data.ask(organisation_ids, RegisterAsk(kind="HTX")) == [id for id in by_sql if id != 3]
        assert some.data.ask(organisation_ids, RegisterAsk(search="htx", sort="tax_code", descending=True)) == [2, 1]


@pytest.fixture
def rich(register: Register) -> Register:
    """Three organisations of which each fact is known, and one of which nothing is."""
    tan_an = register.communes["Xã Tân An"]
    a = register.add(
        "HTX Một", sector="NN", field_113="NN", vsic_code="0111", tax_code="1600000001", founded_on=day(2015, 5, 1), charter_capital=500,
        commune_id=tan_an, area="An Biên", old_province="Kiên Giang", address="Ấp Hòa Bình", phone="0912", certificate_on=day(2015, 6, 1),
        representative_title="Giám đốc", note="đã ghé thăm",
    )  # fmt: skip
    b = register.add("HTX Hai", sector="XD", founded_year=2020, charter_capital=900, area="Tri Tôn", old_province="An Giang")
    c = register.add("THT Ba", "THT", sector="NN", status="suspended", status_since=day(2024, 3, 1))
    register.add("HTX Trống", status=None)
    register.admit(a, day(2016, 1, 1))
    register.admit(b, day(2021, 1, 1))
    register.leave(b, day(2025, 2, 1), "expelled")
    register.figures(a, 2025, members=120, revenue=5_000, rating="good", high_tech=True)
    register.figures(b, 2025, members=40, revenue=None, high_tech=False)
    register.figures(c, 2024, members=10)
    enter(
        register, officer(a, "Nguyễn Văn Lâm", training="degree"), officer(b, "Lê Thị Hương", until=day(2020, 1, 1), training="basic"),
        Product(organisation_id=a, name="Gạo thơm", stars=4, recognised_on=day(2024, 1, 1), expires_on=day(2027, 1, 1)),
        Product(organisation_id=b, name="Cát", stars=5, expires_on=day(2023, 1, 1)),
        Certificate(organisation_id=a, kind="vietgap", issued_on=day(2025, 1, 1), expires_on=day(2027, 1, 1)),
        Certificate(organisation_id=b, kind="iso", expires_on=day(2025, 1, 1)),
        PolicyReached(organisation_id=a, policy="land", reached_on=day(2025, 7, 1)),
    )  # fmt: skip
    return register


ALL = {"HTX Một", "HTX Hai", "THT Ba", "HTX Trống"}
ONE = {"HTX Một"}


@pytest.mark.parametrize(
    ("criterion", "expected"),
    [
        (Criterion("name", "has", "MOT"), ONE),
        (Criterion("name", "has_not", "htx"), {"THT Ba"}),
        (Criterion("name", "starts", "tht"), {"THT Ba"}),
        (Criterion("kind", "one_of", ("THT", "OTHER")), {"THT Ba"}),
        (Criterion("kind", "none_of", ("THT",)), ALL - {"THT Ba"}),
        (Criterion("sector", "one_of", ("NN", "XD")), ALL - {"HTX Trống"}),
        (Criterion("sector", "none_of", ("NN",)), {"HTX Hai", "HTX Trống"}),
        (Criterion("sector", "empty"), {"HTX Trống"}),
        (Criterion("sector", "given"), ALL - {"HTX Trống"}),
        (Criterion("field_113", "one_of", ("NN",)), ONE),
        (Criterion("vsic_code", "starts", "01"), ONE),
        (Criterion("tax_code", "empty"), ALL - ONE),
        (Criterion("founded", "between", (day(2015, 1, 1), day(2015, 12, 31))), ONE),
        (Criterion("founded", "between", (day(2019, 6, 1), None)), {"HTX Hai"}),
        (Criterion("founded", "between", (None, day(2016, 1, 1))), ONE),
        (Criterion("founded", "empty"), {"THT Ba", "HTX Trống"}),
        (Criterion("founded", "given"), {"HTX Một", "HTX Hai"}),
        (Criterion("certificate_on", "between", (day(2015, 6, 1), day(2015, 6, 1))), ONE),
        (Criterion("charter_capital", ">", 500), {"HTX Hai"}),
        (Criterion("charter_capital", ">=", 500), {"HTX Hai", "HTX Một"}),
        (Criterion("charter_capital", "<", 900), ONE),
        (Criterion("charter_capital", "<=", 900), {"HTX Hai", "HTX Một"}),
        (Criterion("charter_capital", "=", 900), {"HTX Hai"}),
        (Criterion("charter_capital", "between", (400, 600)), ONE),
        (Criterion("charter_capital", "empty"), {"THT Ba", "HTX Trống"}),
        (Criterion("area", "one_of", ("An Biên", "Tri Tôn")), {"HTX Một", "HTX Hai"}),
        (Criterion("old_province", "one_of", ("Kiên Giang",)), ONE),
        (Criterion("address", "has", "hoa binh"), ONE),
        (Criterion("address", "has", "%"), set()),
        (Criterion("note", "has", "ghé DA"), ONE),
        (Criterion("status", "one_of", ("suspended",)), {"THT Ba"}),
        (Criterion("status", "empty"), {"HTX Trống"}),
        (Criterion("status", "none_of", ("active",)), {"THT Ba", "HTX Trống"}),
        (Criterion("status_since", "between", (day(2024, 1, 1), day(2024, 12, 31))), {"THT Ba"}),
        (Criterion("membership", "one_of", ("member",)), ONE),
        (Criterion("membership", "one_of", ("former",)), {"HTX Hai"}),
        (Criterion("membership", "one_of", ("never",)), {"THT Ba", "HTX Trống"}),
        (Criterion("membership", "one_of", ("member", "former")), {"HTX Một", "HTX Hai"}),
        (Criterion("membership", "none_of", ("never",)), {"HTX Một", "HTX Hai"}),
        (Criterion("membership", "one_of", ("applied", "suspended")), set()),
        (Criterion("member_kind", "one_of", ("full",)), ONE),
        (Criterion("member_kind", "empty"), ALL - ONE),
        (Criterion("admitted_on", "between", (day(2020, 1, 1), None)), {"HTX Hai"}),
        (Criterion("ended_on", "between", (day(2025, 1, 1), day(2025, 12, 31))), {"HTX Hai"}),
        (Criterion("end_reason", "one_of", ("expelled",)), {"HTX Hai"}),
        (Criterion("officer", "has", "van lam"), ONE),
        (Criterion("officer", "given"), ONE),
        (Criterion("officer", "empty"), ALL - ONE),
        (Criterion("training", "one_of", ("degree", "basic")), ONE),
        (Criterion("stars", ">=", 4), ONE),
        (Criterion("stars", "empty"), ALL - ONE),
        (Criterion("product", "has", "gao"), ONE),
        (Criterion("certificate", "one_of", ("vietgap", "iso")), ONE),
        (Criterion("certificate", "none_of", ("vietgap",)), ALL - ONE),
        (Criterion("certificate", "empty"), ALL - ONE),
        (Criterion("certificate_expires", "between", (None, day(2026, 1, 1))), {"HTX Hai"}),
        (Criterion("policy", "one_of", ("land",)), ONE),
        (Criterion("policy_on", "between", (day(2025, 1, 1), day(2025, 12, 31))), ONE),
        (Criterion("figures", "empty", None, 2025), {"THT Ba", "HTX Trống"}),
        (Criterion("figures", "given", None, 2024), {"THT Ba"}),
        (Criterion("figure_members", ">", 39, 2025), {"HTX Một", "HTX Hai"}),
        (Criterion("figure_members", ">", 40, 2025), ONE),
        (Criterion("figure_members", ">", 5, 2023), set()),
        (Criterion("figure_revenue", "empty", None, 2025), ALL - ONE),
        (Criterion("figure_revenue", "given", None, 2025), ONE),
        (Criterion("figure_rating", "one_of", ("good", "fair"), 2025), ONE),
        (Criterion("figure_rating", "none_of", ("good",), 2025), ALL - ONE),
        (Criterion("figure_high_tech", "yes", None, 2025), ONE),
        (Criterion("figure_high_tech", "no", None, 2025), {"HTX Hai"}),
        (Criterion("figure_high_tech", "empty", None, 2025), {"THT Ba", "HTX Trống"}),
    ],
)
def test_any_field_narrows_the_list(rich: Register, criterion: Criterion, expected: set[str]) -> None:
    fields = {field.key: field for field in register_fields()}
    check_criterion(fields[criterion.field], criterion)
    assert set(names(rich, criteria=(criterion,))) == expected


def test_every_field_and_comparison_offered_is_answered(rich: Register) -> None:
    samples: dict[str, Any] = {"text": "a", "number": 1, "money": 1, "day": (day(2020, 1, 1), None)}
    asked = 0
    for field in register_fields():
        for how, _ in field.comparisons:
            value: Any = ("x",) if field.sort == "choice" else samples.get(field.sort)
            if how == "between" and field.sort != "day":
                value = (1, 2)
            criterion = Criterion(field.key, how, value, 2025 if field.yearly else None)
            check_criterion(field, criterion)
            assert set(names(rich, criteria=(criterion,))) <= ALL
            asked += 1
    assert asked > 200


def test_conditions_hold_together(rich: Register) -> None:
    both = (Criterion("sector", "one_of", ("NN",)), Criterion("membership", "one_of", ("member",)))
    assert names(rich, criteria=both) == ["HTX Một"]
    assert names(rich, criteria=both, search="ba") == []
    assert names(rich, criteria=(Criterion("kind", "one_of", ("HTX",)),), sort="figure_members", descending=True) == [
        "HTX Một", "HTX Hai", "HTX Trống",
    ]  # fmt: skip


class TestAsOf:
    def test_conditions_are_of_the_day_asked_for(self, rich: Register) -> None:
        then = day(2022, 12, 31)
        assert names(rich, as_of=then, criteria=(Criterion("membership", "one_of", ("member",)),)) == ["HTX Hai", "HTX Một"]
        assert names(rich, as_of=then, criteria=(Criterion("membership", "one_of", ("former",)),)) == []
        assert names(rich, as_of=then, criteria=(Criterion("certificate", "one_of", ("iso",)),)) == ["HTX Hai"]
        assert names(rich, as_of=then, criteria=(Criterion("stars", "=", 5),)) == ["HTX Hai"]
        assert names(rich, as_of=then, criteria=(Criterion("status", "one_of", ("suspended",)),)) == []

    def test_what_was_not_there_yet_is_not_shown(self, rich: Register) -> None:
        assert "HTX Hai" not in names(rich, as_of=day(2019, 12, 31))
        assert "HTX Hai" in names(rich, as_of=day(2020, 1, 1))

    @pytest.mark.parametrize("cutoff", [day(2014, 12, 31), day(2016, 1, 1), day(2021, 6, 30), day(2024, 12, 31), day(2026, 11, 21)])
    def test_the_list_counts_what_the_forms_count_on_that_day(self, rich: Register, cutoff: datetime.date) -> None:
        ask = Ask(day(cutoff.year, 1, 1), cutoff, None)
        told = rich.data.ask(SOURCE.answer, ["htx_total", "htx_active", "tht_total"], ask)

        def count(**more: Any) -> int:
            return len(rich.data.ask(organisation_ids, RegisterAsk(as_of=cutoff, scope="existing", **more)))

        assert told["htx_total"].amount == count(kind="HTX")
        assert told["tht_total"].amount == count(kind="THT")
        assert told["htx_active"].amount == count(kind="HTX", criteria=(Criterion("status", "one_of", ("active",)),))
        totals = rich.data.ask(register_count, cutoff)
        assert totals.kinds.get("HTX", 0) == told["htx_total"].amount
        assert totals.members == len(rich.data.ask(organisation_ids, RegisterAsk(as_of=cutoff, member=True)))

    def test_a_commune_bears_the_name_of_the_day(self, register: Register) -> None:
        here = register.communes["Xã Tân An"]
        id = register.add("HTX Một", commune_id=here, old_commune="Xã Tân An cũ", founded_on=day(2010, 1, 1))
        other = register.add("HTX Hai", commune_id=here, founded_on=day(2010, 1, 1))
        code = next(row.commune_code for row in register.data.ask(organisation_rows, [id]))
        assert code is not None

        def rename(work: Work, order: Any) -> Done:
            old = work.get(Commune, here)
            old_from, old.valid_from = old.valid_from, day(2026, 6, 1)
            work.session.flush()
            work.add(Commune(code=code, name="Xã Tân An xưa", sort_key="x", province_code="91", valid_from=old_from,
                             valid_to=day(2026, 5, 31)))  # fmt: skip
            return work.note("rename", "Đổi tên", {Area.ORGANISATIONS})

        register.data.carry_out(rename, None)

        def commune(as_of: datetime.date | None, which: int = id) -> str | None:
            rows: list[OrganisationRow] = register.data.ask(organisation_rows, [which], as_of)
            return rows[0].commune

        assert commune(None) == "Xã Tân An"
        assert commune(day(2026, 6, 1)) == "Xã Tân An"
        assert commune(day(2026, 5, 31)) == "Xã Tân An xưa"
        assert commune(day(2025, 7, 1)) == "Xã Tân An xưa"
        assert commune(day(2025, 6, 30)) == "Xã Tân An cũ"
        assert commune(day(2025, 6, 30), other) == "nay là Xã Tân An"

    def test_a_province_bears_the_name_of_the_day(self, register: Register) -> None:
        enter(
            register,
            Province(code="75", name="Tỉnh Đồng Nai", valid_from=day(2025, 7, 1), valid_to=day(2026, 4, 29)),
            Province(code="75", name="Thành phố Đồng Nai", valid_from=day(2026, 4, 30)),
        ) if register.data.ask(province_name_on, "75", day(2026, 11, 22)) == "" else None
        assert register.data.ask(province_name_on, "75", day(2026, 4, 29)) == "Tỉnh Đồng Nai"
        assert register.data.ask(province_name_on, "75", day(2026, 4, 30)) == "Thành phố Đồng Nai"
        assert register.data.ask(province_name_on, "75", day(2020, 1, 1)) == "Tỉnh Đồng Nai"


class TestGroups:
    @pytest.mark.parametrize("field", GROUPED_BY)
    @pytest.mark.parametrize("as_of", [None, day(2024, 12, 31)])
    def test_a_groups_count_is_the_length_of_the_list_it_leads_to(self, rich: Register, field: str, as_of: datetime.date | None) -> None:
        groups = rich.data.ask(group_register, RegisterAsk(as_of=as_of), (field,), 2025)
        for line in groups.lines:
            ids = rich.data.ask(organisation_ids, RegisterAsk(as_of=as_of, criteria=line.criteria))
            assert len(ids) == line.count == sum(line.kinds.values()), line.label
        whole = rich.data.ask(organisation_ids, RegisterAsk(as_of=as_of))
        assert sum(line.count for line in groups.lines) == groups.total.count == len(whole)

    def test_places_are_a_tree_and_communes_without_any_organisation_are_there(self, rich: Register) -> None:
        groups = rich.data.ask(group_register, RegisterAsk(), ("area", "commune_id"), 2025)
        heads = [(line.label, line.count) for line in groups.lines if line.heads]
        assert heads == [("An Biên", 1), ("Tri Tôn", 1), ("Chưa ghi", 2)]
        assert [(line.label, line.count, line.level) for line in groups.lines[:2]] == [("An Biên", 1, 0), ("Xã Tân An", 1, 1)]
        empty = [line.label for line in groups.lines if not line.count]
        assert len(empty) == len(rich.communes) - 1
        assert groups.province == "Tỉnh An Giang"
        assert groups.total.count == 4

    def test_sums_are_of_what_is_recorded_and_say_who_is_missing(self, rich: Register) -> None:
        groups = rich.data.ask(group_register, RegisterAsk(), ("kind",), 2025)
        htx, tht = groups.lines
        assert (htx.label, htx.sums, htx.reported, htx.members) == ("HTX", {"members": 160, "workers": None, "revenue": 5_000}, 2, 1)
        assert (tht.label, tht.sums["members"], tht.count - tht.reported) == ("THT", None, 1)
        assert groups.total.sums["members"] == 160

    def test_groups_are_of_what_the_list_is_narrowed_to(self, rich: Register) -> None:
        ask = RegisterAsk(search="htx", criteria=(Criterion("sector", "given"),))
        groups = rich.data.ask(group_register, ask, ("sector",), 2025)
        assert [(line.label, line.count) for line in groups.lines] == [("Nông – lâm – ngư – diêm nghiệp", 1), ("Xây dựng", 1)]

    def test_what_can_be_grouped_by_has_a_name(self) -> None:
        assert [key for key, _ in grouping_options()] == list(GROUPED_BY)


class TestChangingMany:
    def test_each_row_is_seen_before_it_changes_and_all_can_be_taken_back(self, rich: Register) -> None:
        ids = rich.data.ask(organisation_ids, RegisterAsk())
        changes = {change.name: change for change in rich.data.ask(preview_change, ids, "sector", "NN")}
        assert [(name, change.before, change.is_change) for name, change in changes.items()] == [
            ("HTX Hai", "XD", True), ("HTX Một", "NN", False), ("HTX Trống", None, True), ("THT Ba", "NN", False),
        ]  # fmt: skip
        done = rich.data.carry_out(change_field, ChangeField(tuple(ids), "sector", "NN"))
        assert done.sentence == "Sửa ngành của 2 tổ chức"
        assert {row.sector for row in rich.data.ask(organisation_rows, ids)} == {"NN"}
        rich.data.carry_out(take_back, done.entry)
        assert [row.sector for row in rich.data.ask(organisation_rows, ids)] == ["XD", "NN", None, "NN"]

    def test_the_text_that_is_searched_follows(self, rich: Register) -> None:
        ids = rich.data.ask(organisation_ids, RegisterAsk(kind="HTX"))
        rich.data.carry_out(change_field, ChangeField(tuple(ids), "area", " Châu  Thành "))
        assert sorted(names(rich, search="chau thanh")) == ["HTX Hai", "HTX Một", "HTX Trống"]
        rich.data.carry_out(change_field, ChangeField(tuple(ids), "area", None))
        assert names(rich, search="chau thanh") == []
        from lmhtx_desktop.areas.organisations.checks import CHECKS

        assert [finding for check in CHECKS for finding in rich.data.ask(check)] == []

    def test_two_of_one_name_do_not_move_into_one_commune(self, register: Register) -> None:
        there, elsewhere = register.communes["Xã Tân An"], register.communes["Xã Châu Phong"]
        register.add("HTX Tân Phú", commune_id=there)
        twin = register.add("HTX Tân Phú", commune_id=elsewhere)
        other = register.add("HTX Khác", commune_id=elsewhere)
        changes = {change.id: change for change in register.data.ask(preview_change, [twin, other], "commune_id", there)}
        assert changes[twin].problem == "Ở xã này đã có tổ chức cùng tên."
        assert changes[other].is_change
        with pytest.raises(RuleBroken, match="HTX Tân Phú: Ở xã này"):
            register.data.carry_out(change_field, ChangeField((twin, other), "commune_id", there))
        register.data.carry_out(change_field, ChangeField((other,), "commune_id", there))
        assert names(register, commune_id=there, search="xa tan an") == ["HTX Khác", "HTX Tân Phú"]

    def test_the_kind_of_membership_changes_only_for_members(self, rich: Register) -> None:
        changes = rich.data.ask(preview_change, [1, 3], "member_kind", "associate")
        assert [(change.before, change.problem) for change in changes] == [("full", ""), (None, "Hiện không phải là thành viên Liên minh.")]
        rich.data.carry_out(change_field, ChangeField((1,), "member_kind", "associate"))
        assert rich.data.ask(organisation_rows, [1])[0].member_kind == "associate"

    @pytest.mark.parametrize(
        ("field", "value", "wrong"),
        [("name", "x", "field"), ("sector", "??", "value"), ("vsic_code", "abc!", "value"), ("member_kind", None, "value"),
         ("area", "x" * 101, "value"), ("sector", "NN", "value")],
    )  # fmt: skip
    def test_what_cannot_be_kept_or_changes_nothing_is_refused(self, rich: Register, field: str, value: Any, wrong: str) -> None:
        with pytest.raises(RuleBroken) as refused:
            rich.data.carry_out(change_field, ChangeField((1,), field, value))
        assert refused.value.field == wrong


class TestViews:
    def test_a_view_is_kept_renamed_replaced_and_removed(self, register: Register) -> None:
        carry_out: Callable[..., Done] = register.data.carry_out
        first = carry_out(keep_view, KeepView("a", " HTX  lớn ", "{}"))
        carry_out(keep_view, KeepView("b", "HTX lớn", "{}"))
        assert [(view.title, view.owner) for view in register.data.ask(views_of, "a")] == [("HTX lớn", "Người kiểm thử")]
        with pytest.raises(RuleBroken, match="Đã có chế độ xem"):
            carry_out(keep_view, KeepView("a", "htx lon", "{}"))
        carry_out(keep_view, KeepView("a", "HTX LỚN", '{"search": "x"}', replace=True))
        assert [view.content for view in register.data.ask(views_of, "a")] == ['{"search": "x"}']
        second = carry_out(keep_view, KeepView("a", "Ấp", "{}"))
        assert first.id is not None
        with pytest.raises(RuleBroken):
            carry_out(rename_view, RenameView(first.id, "ap"))
        carry_out(rename_view, RenameView(first.id, "Zét"))
        assert [view.title for view in register.data.ask(views_of, "a")] == ["Ấp", "Zét"]
        assert second.id is not None
        removed = carry_out(remove_view, RemoveView(second.id))
        assert [view.title for view in register.data.ask(views_of, "a")] == ["Zét"]
        carry_out(take_back, removed.entry)
        assert [view.title for view in register.data.ask(views_of, "a")] == ["Ấp", "Zét"]

    @pytest.mark.parametrize("title", ["", "  ", "x" * 121])
    def test_a_view_needs_a_fitting_title(self, register: Register, title: str) -> None:
        with pytest.raises(RuleBroken) as refused:
            register.data.carry_out(keep_view, KeepView("a", title, "{}"))
        assert refused.value.field == "title"


def test_the_first_lines_of_a_list_are_those_the_whole_list_begins_with(register: Register) -> None:
    for place in range(12):
        organisation = register.add(f"HTX {'bacd'[place % 4]} {place}", "THT" if place % 3 else "HTX", sector="NN" if place % 2 else None)
        if place % 2:
            register.admit(organisation, day(2015 + place, 1, 1))
    asks = [
        RegisterAsk(), RegisterAsk(descending=True), RegisterAsk(sort="name", kind="THT"), RegisterAsk(member=True, as_of=day(2022, 6, 1)),
        RegisterAsk(scope="existing", criteria=(Criterion("sector", "=", "NN"),)),
    ]  # fmt: skip
    for ask in asks:
        whole = register.data.ask(organisation_ids, ask)
        assert len(whole) > 3
        assert register.data.ask(first_organisations, ask, 3) == whole[:3]
    assert register.data.ask(first_organisations, RegisterAsk(search="HTX"), 3) is None
    assert register.data.ask(first_organisations, RegisterAsk(sort="commune"), 3) is None
