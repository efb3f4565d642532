"""Merging two organisations into one, judging two to be different, and taking either back."""

import datetime
import itertools
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import UniqueConstraint

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.app.bootstrap import tables
from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.app.demo.office import DEMO_DAY
from lmhtx_desktop.areas.events.commands import RecordResult, record_result
from lmhtx_desktop.areas.organisations.commands import (
    ChangeStatus,
    EditOrganisation,
    IssuePapers,
    JudgeDifferent,
    MergeOrganisations,
    RecordApplication,
    RecordFigures,
    RecordLink,
    RecordOfficer,
    RecordProduct,
    RegisterOrganisation,
    RemoveOrganisation,
    ResumeMembership,
    SuspendMembership,
    change_status,
    edit_organisation,
    issue_papers,
    judge_different,
    merge_organisations,
    record_application,
    record_figures,
    record_link,
    record_officer,
    record_product,
    register_organisation,
    remove_organisation,
    resume_membership,
    suspend_membership,
)
from lmhtx_desktop.areas.organisations.queries.detail import organisation_detail
from lmhtx_desktop.areas.organisations.queries.duplicates import possible_doubles, still_possible
from lmhtx_desktop.areas.organisations.queries.register import organisation_rows
from lmhtx_desktop.areas.organisations.queries.search import search_register
from lmhtx_desktop.areas.organisations.queries.side_by_side import BOTH, OWN_TABLES, side_by_side
from lmhtx_desktop.areas.organisations.records import (
    CollectionSheet,
    Organisation,
    OrganisationRating,
    RatingCriterion,
    RatingScore,
    RatingTable,
)
from lmhtx_desktop.areas.people.queries.record import record_history
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import DataFile, Reading, open_file
from lmhtx_desktop.store.follow import Held, held
from lmhtx_desktop.store.tables import ADDED, CLASH, HELD, Record
from lmhtx_desktop.store.undo import take_back
from lmhtx_desktop.store.work import Work
from tests.areas.organisations.conftest import Register, day
from tests.areas.organisations.test_merging import Row, take_in

CHECKS = [check for manifest in AREAS for check in manifest.checks]
Tables = dict[str, list[tuple[Any, ...]]]


def tables_of(data: DataFile) -> Tables:
    """Return every row of every table except the history."""
    with data.reading() as reading:
        run = reading.connection.exec_driver_sql
        names = [name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'") if not name.startswith("audit_")]
        return {name: sorted((tuple(row) for row in run(f'SELECT * FROM "{name}"')), key=repr) for name in names}


def values(data: DataFile, query: str) -> list[Any]:
    with data.reading() as reading:
        return [tuple(row) if len(row) > 1 else row[0] for row in reading.connection.exec_driver_sql(query)]


def pairs_found(data: DataFile) -> list[tuple[int, int]]:
    return [(row.first.id, row.second.id) for row in data.ask(possible_doubles)]


class Twins:
    """Two entries of one cooperative: the older one fuller, the newer one with what came later."""

    def __init__(self, register: Register) -> None:
        self.data = register.data
        place = register.communes["Xã Tân An"]
        self.old = register.add("HTX Nông nghiệp Tân Tiến", tax_code="1602145678", commune_id=place, phone="0912345678", founded_year=2015)
        self.new = register.add(
            "Hợp tác xã Nông nghiệp Tân Tiếng", commune_id=place, email="tantien@example.vn", representative="Lê Văn Tài"
        )
        register.admit(self.old, day(2016, 5, 1), decision="12/QĐ-LMHTX")
        register.admit(self.new, day(2020, 2, 1), decision="3/QĐ-LMHTX")
        register.figures(self.old, 2024, members=30)
        register.figures(self.old, 2025, members=32, revenue=900_000_000)
        register.figures(self.new, 2025, members=35, members_female=10)

    def merge(self, **choices: int) -> Any:
        keys = {key.replace("__", ":"): side for key, side in choices.items()}
        return self.data.carry_out(merge_organisations, MergeOrganisations(self.old, self.new, keys))

    def row(self) -> Any:
        return self.data.ask(organisation_rows, [self.new], None, 2025)[0]


@pytest.fixture
def twins(register: Register) -> Twins:
    return Twins(register)


def test_the_pair_is_proposed_until_it_is_merged_and_again_when_that_is_taken_back(twins: Twins) -> None:
    assert pairs_found(twins.data) == [(twins.old, twins.new)]
    found = twins.data.ask(possible_doubles)
    done = twins.merge()
    assert pairs_found(twins.data) == []
    assert twins.data.ask(still_possible, found) == []
    twins.data.carry_out(take_back, done.entry)
    assert pairs_found(twins.data) == [(twins.old, twins.new)]
    assert twins.data.ask(still_possible, found) == found


def test_one_organisation_is_left_with_what_either_knew(twins: Twins) -> None:
    done = twins.merge()
    assert done.id == twins.new
    assert values(twins.data, "SELECT id FROM organisation") == [twins.new]
    row = twins.row()
    assert (row.name, row.tax_code, row.phone, row.email) == (
        "Hợp tác xã Nông nghiệp Tân Tiếng", "1602145678", "0912345678", "tantien@example.vn",
    )  # fmt: skip
    assert (row.founded_year, row.representative) == (2015, "Lê Văn Tài")
    assert check_file(twins.data, CHECKS) == []


def test_two_memberships_become_one_with_the_earliest_admission(twins: Twins) -> None:
    twins.merge(memberships=twins.new)
    kept = values(twins.data, "SELECT organisation_id, admitted_on, decision, ended_on FROM organisation_membership")
    assert kept == [(twins.new, "2016-05-01", "3/QĐ-LMHTX", None)]


APPLICATIONS = "SELECT applied_on, outcome, decided_on, note FROM organisation_application ORDER BY applied_on"


@pytest.mark.parametrize(
    ("admitted_on", "applied_on", "expected", "said"),
    [
        (day(2024, 3, 1), day(2024, 1, 15), ("2024-01-15", "admitted", "2024-03-01", "xin vào"), "đơn gia nhập ngày 15/01/2024: được kết nạp"),
        (day(2016, 5, 1), day(2024, 1, 15), ("2024-01-15", "withdrawn", "2026-11-22", "xin vào; Đã là thành viên từ 01/05/2016."), "rút đơn"),
        (None, day(2024, 1, 15), ("2024-01-15", "admitted", "2026-11-22", "xin vào"), "được kết nạp"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("member_is_older", [True, False])
def test_an_application_that_waits_is_settled_by_the_membership_it_meets(
    register: Register, admitted_on: Any, applied_on: datetime.date, expected: Any, said: str, member_is_older: bool
) -> None:
    one, other = register.add("HTX Tân Tiến"), register.add("HTX Tân Tiếng")
    member, applicant = (one, other) if member_is_older else (other, one)
    register.admit(member, admitted_on)
    register.data.carry_out(record_application, RecordApplication(applicant, applied_on, note="xin vào"))
    before = tables_of(register.data)
    view = register.data.ask(side_by_side, one, other)
    assert view is not None
    [line] = [line for line in view.lines if line.key == "application"]
    assert (sorted(line.values), line.same) == (["", "15/01/2024"], True)
    done = register.data.carry_out(merge_organisations, MergeOrganisations(one, other))
    assert values(register.data, APPLICATIONS) == [expected]
    assert said in done.sentence
    assert check_file(register.data, CHECKS) == []
    register.data.carry_out(take_back, done.entry)
    assert tables_of(register.data) == before


@pytest.mark.parametrize(("choice", "kept"), [(None, "2024-01-15"), (0, "2024-01-15"), (1, "2024-02-20")])
def test_of_two_applications_that_wait_the_chosen_one_goes_on_waiting(register: Register, choice: int | None, kept: str) -> None:
    ids = [register.add("HTX Tân Tiến"), register.add("HTX Tân Tiếng")]
    for id, on in zip(ids, (day(2024, 1, 15), day(2024, 2, 20)), strict=True):
        register.data.carry_out(record_application, RecordApplication(id, on))
    before = tables_of(register.data)
    choices = {} if choice is None else {"application": ids[choice]}
    done = register.data.carry_out(merge_organisations, MergeOrganisations(*ids, choices))
    assert values(register.data, APPLICATIONS) == [(kept, None, None, None)]
    register.data.carry_out(take_back, done.entry)
    assert tables_of(register.data) == before


def test_one_application_written_down_twice_is_one(register: Register) -> None:
    ids = [register.add("HTX Tân Tiến"), register.add("HTX Tân Tiếng")]
    for id, note in zip(ids, ("", "xin vào"), strict=True):
        register.data.carry_out(record_application, RecordApplication(id, day(2024, 1, 15), note=note))
    register.data.carry_out(merge_organisations, MergeOrganisations(*ids, {"application": ids[0]}))
    assert values(register.data, APPLICATIONS) == [("2024-01-15", None, None, "xin vào")]


def test_a_list_that_says_an_applicant_is_a_member_settles_the_application(register: Register) -> None:
    id = register.add("HTX Tân Tiến", tax_code="1600123456")
    register.data.carry_out(record_application, RecordApplication(id, day(2024, 1, 15)))
    take_in(register, Row(name="HTX Tân Tiến", tax_code="1600123456", alliance_member=True, admitted_on=day(2024, 3, 1)))
    assert values(register.data, APPLICATIONS) == [("2024-01-15", "admitted", "2024-03-01", None)]
    assert check_file(register.data, CHECKS) == []


def test_figures_are_taken_one_by_one_and_other_years_move_along(twins: Twins) -> None:
    twins.merge(figure__2025__members=twins.old)
    kept = values(twins.data, "SELECT year, members, members_female, revenue FROM organisation_figures ORDER BY year")
    assert kept == [(2024, 30, None, None), (2025, 32, 10, 900_000_000)]


def test_figures_chosen_so_that_they_do_not_fit_are_refused_at_their_line(twins: Twins, register: Register) -> None:
    register.data.carry_out(record_figures, RecordFigures(organisation=twins.old, year=2025, members=5, revenue=1))
    with pytest.raises(RuleBroken, match="Số liệu năm 2025: Thành viên nữ lớn hơn số thành viên") as refused:
        twins.merge(figure__2025__members=twins.old)
    assert refused.value.field == "figure:2025:members_female"


def test_every_fact_can_be_chosen(twins: Twins) -> None:
    twins.merge(fact__name=twins.old, fact__email=twins.old)
    row = twins.row()
    assert (row.name, row.email) == ("HTX Nông nghiệp Tân Tiến", None)


def test_name_code_and_number_of_the_one_that_is_gone_lead_to_the_one_that_stays(twins: Twins) -> None:
    data = twins.data
    data.carry_out(edit_organisation, EditOrganisation(id=twins.new, name="HTX Bông Sen Vàng", kind="HTX", tax_code="1401122334"))
    twins.merge(fact__name=twins.new, fact__tax_code=twins.new)
    for text in ("tan tien", "1602145678", "bong sen vang", "1401122334"):
        assert data.ask(search_register, text).exact == [twins.new]
    answer = data.ask(organisation_detail, twins.old)
    assert answer is not None
    assert answer.row.id == twins.new
    assert answer.formerly == ("HTX Nông nghiệp Tân Tiến (MST 1602145678)",)


def test_the_history_of_both_is_kept(twins: Twins) -> None:
    told = {line.sentence for id in (twins.old, twins.new) for line in twins.data.ask(organisation_detail, id).history}
    twins.merge()
    after = [line.sentence for line in twins.data.ask(organisation_detail, twins.new).history]
    assert told < set(after)
    assert after[0] == "Gộp HTX Nông nghiệp Tân Tiến (số 1) với Hợp tác xã Nông nghiệp Tân Tiếng thành Hợp tác xã Nông nghiệp Tân Tiếng"


def test_the_full_history_tells_every_field_of_both(twins: Twins) -> None:
    twins.data.carry_out(edit_organisation, EditOrganisation(id=twins.old, name="HTX Nông nghiệp Tân Tiến", kind="HTX", phone="0900000001"))
    done = twins.merge()
    _, lines = twins.data.ask(record_history, tables(), "organisation", twins.new)
    told = {(line.field, line.before, line.after) for line in lines}
    assert ("Điện thoại", "0912345678", "0900000001") in told
    twins.data.carry_out(take_back, done.entry)
    _, lines = twins.data.ask(record_history, tables(), "organisation", twins.new)
    assert "0900000001" not in {line.after for line in lines if not line.undone}


def test_three_are_merged_two_at_a_time(twins: Twins, register: Register) -> None:
    third = register.add("HTX NN Tân Tiếnn", commune_id=register.communes["Xã Tân An"])
    first = twins.merge()
    second = register.data.carry_out(merge_organisations, MergeOrganisations(third, first.id))
    assert values(register.data, "SELECT id FROM organisation") == [second.id]
    assert values(register.data, "SELECT old_id, organisation_id FROM organisation_merged ORDER BY old_id") == [
        (twins.old, second.id), (twins.new, second.id),
    ]  # fmt: skip
    assert register.data.ask(search_register, "tan tieng").exact == [second.id]
    register.data.carry_out(take_back, second.entry)
    register.data.carry_out(take_back, first.entry)
    assert values(register.data, "SELECT id FROM organisation ORDER BY id") == [twins.old, twins.new, third]
    assert values(register.data, "SELECT COUNT(*) FROM organisation_merged") == [0]


def test_the_file_of_both_is_one_file_or_that_of_the_side_chosen(twins: Twins) -> None:
    data = twins.data
    for id, more in ((twins.old, {"birth_year": 1980}), (twins.new, {"phone": "0987654321"})):
        data.carry_out(record_officer, RecordOfficer(organisation=id, post="director", full_name="Lê Văn Tài", **more))
        data.carry_out(record_product, RecordProduct(organisation=id, name="Gạo thơm" if id == twins.old else "Gạo nếp"))
    done = twins.merge(dossier__officers=BOTH, dossier__products=twins.old)
    assert values(data, "SELECT full_name, birth_year, phone FROM organisation_officer") == [("Lê Văn Tài", 1980, "0987654321")]
    assert values(data, "SELECT organisation_id, name FROM organisation_product") == [(twins.new, "Gạo thơm")]
    data.carry_out(take_back, done.entry)
    assert values(data, "SELECT name FROM organisation_product ORDER BY id") == ["Gạo thơm", "Gạo nếp"]


def test_of_two_directors_at_one_time_the_one_chosen_stays(twins: Twins) -> None:
    for id, name in ((twins.old, "Lê Văn Tài"), (twins.new, "Trần Thị Mai")):
        twins.data.carry_out(record_officer, RecordOfficer(organisation=id, post="director", full_name=name))
        twins.data.carry_out(record_officer, RecordOfficer(organisation=id, post="supervisor", full_name=name))
    done = twins.merge(post__director=twins.old)
    told = values(twins.data, "SELECT post, full_name FROM organisation_officer ORDER BY post, id")
    assert told == [("director", "Lê Văn Tài"), ("supervisor", "Lê Văn Tài"), ("supervisor", "Trần Thị Mai")]
    twins.data.carry_out(take_back, done.entry)
    twins.merge()
    assert ("director", "Trần Thị Mai") in values(twins.data, "SELECT post, full_name FROM organisation_officer")


def test_the_status_of_the_side_chosen_is_that_of_today(twins: Twins) -> None:
    twins.data.carry_out(change_status, ChangeStatus(twins.old, "suspended", day(2023, 1, 1)))
    twins.data.carry_out(change_status, ChangeStatus(twins.new, "active", day(2024, 1, 1)))
    twins.merge(statuses=twins.old)
    assert twins.row().status == "suspended"
    assert check_file(twins.data, CHECKS) == []


def _write(work: Work, rows: list[Record]) -> Done:
    for row in rows:
        work.add(row)
    return work.note("written_by_a_test", "Ghi thử", {Area.ORGANISATIONS})


def test_suspensions_papers_ratings_and_sheets_come_along(twins: Twins) -> None:
    data, old, new = twins.data, twins.old, twins.new
    for id, since in ((old, day(2021, 1, 1)), (new, day(2021, 3, 1)), (new, day(2023, 1, 1))):
        data.carry_out(suspend_membership, SuspendMembership(id, since, "khó khăn"))
        data.carry_out(resume_membership, ResumeMembership(id, since.replace(month=6)))
    first, second = values(data, "SELECT id FROM organisation_membership ORDER BY id")
    for membership in (first, second):
        data.carry_out(issue_papers, IssuePapers("certificate", (membership,), day(2026, 1, 5)))
    table = RatingTable(
        code="T", name="Bảng", source="thử", from_year=2020, good_from=Decimal(80), fair_from=Decimal(65), average_from=Decimal(50)
    )
    data.carry_out(_write, [table])
    criterion = RatingCriterion(table_id=table.id, place=1, number="1", text="Tiêu chí", points=None)
    ratings = [OrganisationRating(organisation_id=id, year=2025, table_id=table.id) for id in (old, new)]
    sheets = [CollectionSheet(organisation_id=old, year=2025, arrived_on=day(2026, 2, 1), file="phieu.xlsx"),
              CollectionSheet(organisation_id=new, year=2025, sent_on=day(2026, 1, 1)),
              CollectionSheet(organisation_id=old, year=2024)]  # fmt: skip
    data.carry_out(_write, [criterion, *ratings, *sheets])
    scores = [
        RatingScore(rating_id=each.id, criterion_id=criterion.id, office=Decimal(points))
        for each, points in zip(ratings, (80, 65), strict=True)
    ]
    data.carry_out(_write, list(scores))
    start = tables_of(data)
    done = twins.merge(memberships=old, rating__2025=old)
    assert values(data, "SELECT id, organisation_id FROM organisation_membership") == [(first, new)]
    assert values(data, "SELECT membership_id, since FROM organisation_suspension ORDER BY since") == [
        (first, "2021-01-01"),
        (first, "2023-01-01"),
    ]
    papers = values(data, "SELECT number, organisation_id, membership_id FROM organisation_paper ORDER BY number")
    assert papers == [(1, new, first), (2, new, first)]
    assert values(data, "SELECT organisation_id FROM organisation_rating") == [new]
    assert values(data, "SELECT office FROM organisation_rating_score") == ["80"]
    assert values(data, "SELECT organisation_id, year, file FROM organisation_sheet ORDER BY year") == [
        (new, 2024, None),
        (new, 2025, "phieu.xlsx"),
    ]
    data.carry_out(take_back, done.entry)
    assert tables_of(data) == start


def test_two_that_are_tied_to_each_other_are_not_merged(twins: Twins, register: Register) -> None:
    group = register.add("THT Nông nghiệp Tân Tiến", "THT", commune_id=register.communes["Xã Tân An"])
    assert (twins.old, group) in pairs_found(twins.data)
    twins.data.carry_out(change_status, ChangeStatus(group, "terminated", day(2015, 1, 1)))
    twins.data.carry_out(record_link, RecordLink(first=group, second=twins.old, relation="became", since=day(2015, 1, 1)))
    assert (twins.old, group) not in pairs_found(twins.data)
    with pytest.raises(RuleBroken, match="nên là hai tổ chức"):
        twins.data.carry_out(merge_organisations, MergeOrganisations(group, twins.old))


def test_a_tie_the_chosen_kind_cannot_have_stands_in_the_way_of_a_merge(twins: Twins, register: Register) -> None:
    union = register.add("Liên hiệp HTX Đồng Tiến", "LHHTX")
    group = register.add("Tổ hợp tác Tân Tiến", "THT")
    register.data.carry_out(record_link, RecordLink(first=twins.old, second=union, relation="member", since=day(2019, 1, 1)))
    with pytest.raises(RuleBroken, match="Quan hệ với Liên hiệp HTX Đồng Tiến: Chỉ HTX") as refused:
        register.data.carry_out(merge_organisations, MergeOrganisations(twins.old, group, {"fact:kind": group}))
    assert refused.value.field == "fact:kind"
    register.data.carry_out(merge_organisations, MergeOrganisations(twins.old, group, {"fact:kind": twins.old}))
    assert values(twins.data, "SELECT from_id, to_id FROM organisation_link") == [(group, union)]
    assert check_file(twins.data, CHECKS) == []


def test_judged_different_is_kept_taken_back_and_follows_a_merge(twins: Twins, register: Register) -> None:
    done = twins.data.carry_out(judge_different, JudgeDifferent(twins.new, twins.old))
    assert pairs_found(twins.data) == []
    twins.data.carry_out(take_back, done.entry)
    assert pairs_found(twins.data) == [(twins.old, twins.new)]
    third = register.add("HTX Nông nghiệp Tân Tiếnh", commune_id=register.communes["Xã Tân An"])
    twins.data.carry_out(judge_different, JudgeDifferent(third, twins.old))
    twins.merge()
    assert values(twins.data, "SELECT first_id, second_id FROM organisation_not_double") == [(twins.new, third)]
    assert pairs_found(twins.data) == []


def test_one_judged_different_can_still_be_removed(register: Register) -> None:
    one, other = register.add("HTX Tân Tiến"), register.add("HTX Tân Tiếnn")
    register.data.carry_out(judge_different, JudgeDifferent(one, other))
    register.data.carry_out(remove_organisation, RemoveOrganisation(one))
    assert values(register.data, "SELECT COUNT(*) FROM organisation_not_double") == [0]


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [({"fact:tax_code": 99}, "mở lại hai tổ chức"), ({"fact:nothing": 1}, "mở lại hai tổ chức"), ({"fact:tax_code": BOTH}, "mở lại hai tổ chức")],
)  # fmt: skip
def test_a_choice_of_something_else_is_refused(twins: Twins, choices: dict[str, int], sentence: str) -> None:
    with pytest.raises(RuleBroken, match=sentence):
        twins.data.carry_out(merge_organisations, MergeOrganisations(twins.old, twins.new, choices))


def test_one_organisation_is_not_merged_with_itself_nor_with_one_that_is_gone(twins: Twins) -> None:
    with pytest.raises(RuleBroken, match="hai tổ chức khác nhau"):
        twins.data.carry_out(merge_organisations, MergeOrganisations(twins.old, twins.old))
    with pytest.raises(RuleBroken, match="không còn"):
        twins.data.carry_out(merge_organisations, MergeOrganisations(twins.old, 99))


def test_a_number_is_never_given_twice(twins: Twins, register: Register) -> None:
    twins.merge()
    assert register.add("HTX Mới") > twins.new


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gop") / "mau.lmhtx"
    make_demo(path, organisations=15, years=2, seed=5)
    return path


@pytest.fixture
def demo(province: Path, tmp_path: Path) -> Iterator[DataFile]:
    path = tmp_path / "tinh.lmhtx"
    shutil.copy(province, path)
    file = open_file(path, user="Người gộp", today=lambda: DEMO_DAY)
    yield file
    file.close()


def _fill_files(demo: DataFile, ids: list[int]) -> None:
    """Give every organisation something in its file, and ties to others."""
    for id in ids:
        demo.carry_out(
            record_officer, RecordOfficer(organisation=id, post="other", note="Thủ kho", full_name=f"Lê Văn {'Tài' if id % 2 else 'Hải'}")
        )
        demo.carry_out(record_product, RecordProduct(organisation=id, name=f"Gạo {id % 3}", stars=None))
    kinds = dict(values(demo, "SELECT id, kind FROM organisation"))
    unions = [id for id in ids if kinds[id] == "LHHTX"]
    for union, member in itertools.product(unions, [id for id in ids if kinds[id] == "HTX"][:3]):
        if not values(demo, f"SELECT id FROM organisation_link WHERE from_id = {member} AND to_id = {union}"):
            demo.carry_out(record_link, RecordLink(first=member, second=union, relation="member", since=datetime.date(2025, 1, 1)))


def _held_elsewhere(reading: Reading, id: int) -> list[Held]:
    return held(reading.connection, Organisation, id, but=OWN_TABLES)


def test_whatever_all_areas_hold_moves_along_and_one_undo_brings_back_every_row(demo: DataFile) -> None:
    ids = values(demo, "SELECT id FROM organisation ORDER BY id")
    _fill_files(demo, ids)
    start, findings = tables_of(demo), check_file(demo, CHECKS)
    merged, moved = 0, set()
    for one, other in list(itertools.combinations(ids, 2))[::3]:
        view = demo.ask(side_by_side, one, other)
        choices = {line.key: view.ids[place % 2] for place, line in enumerate(view.lines) if not line.key.startswith("fig") and one % 2}
        try:
            done = demo.carry_out(merge_organisations, MergeOrganisations(one, other, choices))
        except RuleBroken:
            assert tables_of(demo) == start
            continue
        after = {each.words: each.count for each in demo.ask(_held_elsewhere, view.ids[1])}
        for each in view.elsewhere:
            moved.add(each.words)
            assert max(each.counts) <= after[each.words] <= sum(each.counts)
        assert [found for found in check_file(demo, CHECKS) if found not in findings] == []
        demo.carry_out(take_back, done.entry)
        assert tables_of(demo) == start
        merged += 1
    assert merged > 12
    assert moved >= {"Khoản hội phí phải nộp", "Dòng phiếu thu hội phí", "Khoản vay", "Học viên", "Lượt học", "Lần tham gia sự kiện"}


def test_what_collides_in_another_area_is_named_with_where_to_mend_it(demo: DataFile) -> None:
    events: dict[int, list[tuple[int, int]]] = {}
    for event, *guest in values(demo, "SELECT event_id, organisation_id, id FROM event_participant WHERE organisation_id IS NOT NULL"):
        events.setdefault(event, []).append((guest[0], guest[1]))
    (one, participant), (other, _) = next(guests for guests in events.values() if len(guests) > 1)[:2]
    demo.carry_out(record_result, RecordResult(participant=participant, people=9, product="Gạo", contracts=1, value=5_000_000))
    with pytest.raises(RuleBroken, match=r"Chưa gộp được vì .*cùng tham gia một sự kiện \(mở Sự kiện"):
        demo.carry_out(merge_organisations, MergeOrganisations(one, other))


def test_every_other_table_says_what_it_holds_and_what_collides() -> None:
    for table in Record.metadata.tables.values():
        ties = [column for column in table.c for key in column.foreign_keys if key.column.table.name == "organisation"]
        if not ties or table.name in OWN_TABLES:
            continue
        assert all(key.info.get(HELD) for column in ties for key in column.foreign_keys), table.name
        for constraint in table.constraints:
            if isinstance(constraint, UniqueConstraint) and {column.name for column in ties} & {
                column.name for column in constraint.columns
            }:
                assert constraint.info.get(CLASH) or constraint.info.get(ADDED), constraint.name


def test_every_table_of_the_register_is_united_by_its_own_rules(register: Register) -> None:
    named = {name for name in Record.metadata.tables if name.startswith("organisation_")}
    assert named >= OWN_TABLES


def test_registering_the_same_name_again_is_still_refused_after_a_merge(twins: Twins, register: Register) -> None:
    twins.merge()
    with pytest.raises(RuleBroken):
        register.data.carry_out(
            register_organisation,
            RegisterOrganisation(name="HTX nông nghiệp Tân Tiếng", kind="HTX", commune_id=register.communes["Xã Tân An"]),
        )


def test_a_list_that_still_knows_the_old_name_or_code_is_written_to_the_one_that_stays(twins: Twins, register: Register) -> None:
    data = register.data
    data.carry_out(edit_organisation, EditOrganisation(id=twins.new, name="HTX Bông Sen Vàng", kind="HTX", tax_code="1401122334",
                                                       commune_id=register.communes["Xã Tân An"]))  # fmt: skip
    twins.merge(fact__name=twins.new, fact__tax_code=twins.new)
    code = values(data, f"SELECT code FROM commune WHERE id = {register.communes['Xã Tân An']}")[0]
    by_name = Row(name="Hợp tác xã nông nghiệp Tân Tiến", commune_code=code, phone="0988776655")
    by_code = Row(row=9, name="HTX NN Tân Tiến cũ", tax_code="1602145678", commune_code=None, email="moi@example.vn")
    for row, changed in ((by_name, ("phone", "0988776655")), (by_code, ("email", "moi@example.vn"))):
        plan = take_in(register, row)
        assert (plan.created, plan.updated, [remark.message for remark in plan.remarks]) == (
            0, 1, ["Đã gộp vào HTX Bông Sen Vàng; ghi cho tổ chức ấy."],
        )  # fmt: skip
        kept = twins.row()
        assert (kept.name, kept.tax_code, getattr(kept, changed[0])) == ("HTX Bông Sen Vàng", "1401122334", changed[1])
    assert values(data, "SELECT COUNT(*) FROM organisation") == [1]


def test_a_list_with_another_code_under_the_old_name_is_asked_about(twins: Twins, register: Register) -> None:
    twins.merge(fact__name=twins.new)
    code = values(register.data, f"SELECT code FROM commune WHERE id = {register.communes['Xã Tân An']}")[0]
    plan = take_in(register, Row(name="HTX Nông nghiệp Tân Tiến", tax_code="1401122334", commune_code=code))
    assert [review.candidates for review in plan.reviews] == [((twins.new, "Hợp tác xã Nông nghiệp Tân Tiếng"),)]
