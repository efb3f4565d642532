"""Đánh giá, xếp loại: criteria tables, points, bands, reasons not to rate, and the one band that reports read."""

import datetime
import random
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.areas.organisations.checks import CHECKS
from lmhtx_desktop.areas.organisations.commands import (
    DecideRating,
    ImportOrganisations,
    LeaveUnrated,
    RecordFigures,
    RemoveRatings,
    RemoveRatingTable,
    Score,
    ScoreOrganisation,
    TableLine,
    decide_rating,
    import_organisations,
    leave_unrated,
    preview_import,
    record_figures,
    remove_rating_table,
    remove_ratings,
    save_rating_table,
    score_organisation,
)
from lmhtx_desktop.areas.organisations.commands.duplicates import MergeOrganisations, merge_organisations
from lmhtx_desktop.areas.organisations.criteria import shipped_tables
from lmhtx_desktop.areas.organisations.queries.briefs import figures_of
from lmhtx_desktop.areas.organisations.queries.rating import rating_history, rating_sheet
from lmhtx_desktop.areas.organisations.queries.rating_list import RatingAsk, rating_ids, rating_progress, rating_rows
from lmhtx_desktop.areas.organisations.queries.rating_tables import known_tables
from lmhtx_desktop.areas.organisations.reading.shapes import ReadRow
from lmhtx_desktop.areas.organisations.rules.rating import (
    FULL,
    Bands,
    CriteriaTable,
    Criterion,
    check_scores,
    numbered,
    points_problem,
    proposed_reason,
    rating_of,
    table_faults,
    table_in_force,
)
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.undo import take_back
from lmhtx_desktop.store.work import Work
from tests.areas.organisations.conftest import Register, day
from tests.areas.organisations.ratings import BANDS, LINES, as_table, full_score, order_of_table, points_of

D = Decimal


# Tables


def test_the_shipped_table_has_what_is_known_and_forty_points_left_open() -> None:
    (table,) = shipped_tables()
    assert (table.from_year, table.known, table.unknown, table.is_complete) == (2020, D(60), 6, False)
    assert table_faults(table) == []
    assert [line.number for line in table.criteria if line.level == 1] == [str(number) for number in range(1, 16)]
    groups = {line.number: table.most_of(place) for place, line in enumerate(table.criteria) if line.level == 0}
    assert groups == {"I": D(30), "II": D(30), "III": None, "IV": None}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({2: "5"}, "Mục 1"),
        ({4: None, 5: "39.9"}, "bước 0,25"),
        ({4: None, 5: "-1"}, "âm"),
        ({5: "31"}, "Mục II"),
        ({4: None, 5: "64"}, "101"),
        ({4: None, 5: "62"}, "phải bằng 100"),
        ({0: None, 4: None, 5: None, 6: "99"}, "vượt quá 100"),
    ],
)
def test_points_that_do_not_foot_are_a_fault(change: dict[int, str | None], said: str) -> None:
    points: list[str | None] = [line[3] for line in LINES]
    for place, text in change.items():
        points[place] = text
    faults = table_faults(as_table(points))
    assert faults
    assert said in faults[0].sentence


def test_points_not_known_yet_are_no_fault_but_the_table_cannot_be_scored_by() -> None:
    table = as_table([None, "7", "4", "3", None, None, "30"])
    assert table_faults(table) == []
    assert not table.is_complete
    assert as_table([line[3] for line in LINES]).is_complete


def test_a_part_belongs_to_a_criterion_and_a_criterion_to_a_group() -> None:
    lost = CriteriaTable(None, "x", "x", "x", 2024, BANDS, (Criterion(0, 2, "a", "Mồ côi", D(100)),))
    assert "phải nằm trong" in table_faults(lost)[0].sentence
    empty = CriteriaTable(None, "x", "x", "x", 2024, BANDS, (Criterion(0, 0, "I", "Nhóm"),))
    assert "chưa có tiêu chí" in table_faults(empty)[0].sentence


def test_the_newest_table_that_has_begun_is_in_force() -> None:
    first, second = (CriteriaTable(id, "x", "x", "x", year, BANDS, ()) for id, year in ((1, 2020), (2, 2025)))
    assert table_in_force([first, second], 2019) is None
    assert table_in_force([first, second], 2024) is first
    assert table_in_force([first, second], 2025) is second


# Points and bands


@pytest.mark.parametrize(
    ("total", "band"),
    [
        ("100", "good"),
        ("80", "good"),
        ("79.75", "fair"),
        ("65", "fair"),
        ("64.75", "average"),
        ("50", "average"),
        ("49.75", "weak"),
        ("0", "weak"),
    ],
)
def test_bands_begin_at_80_65_and_50(total: str, band: str) -> None:
    assert BANDS.rating_of(D(total)) == band


@pytest.mark.parametrize(
    ("points", "most", "fine"), [("0", "7", True), ("7", "7", True), ("7.25", "7", False), ("0.5", "1", True), ("0.3", "1", False), ("-0.5", "1", False), ("2.50", "3", True)],
)  # fmt: skip
def test_points_lie_between_nothing_and_the_most_in_quarters(points: str, most: str, fine: bool) -> None:
    assert (points_problem(D(points), D(most)) == "") is fine


@given(st.lists(st.integers(0, 400), min_size=4, max_size=4))
def test_a_full_score_always_has_the_band_of_its_sum(quarters: list[int]) -> None:
    table = as_table([line[3] for line in LINES])
    scored = table.scored
    scores = {line.id: min(D(each) / 4, line.points or D(0)) for line, each in zip(scored, quarters, strict=True)}
    check_scores(table, scores, "office")
    total = sum(scores.values(), D(0))
    assert 0 <= total <= FULL
    assert rating_of(table, scores) == table.bands.rating_of(total)
    assert rating_of(table, {**scores, scored[0].id: None}) is None


def test_a_part_is_named_with_its_criterion() -> None:
    table = as_table([line[3] for line in LINES])
    assert [numbered(table, line.id) for line in table.scored] == ["1a", "1b", "2", "3"]


# Why not rated


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"founded_on": day(2025, 1, 1)}, None),
        ({"founded_on": day(2025, 1, 2)}, "new"),
        ({"founded_on": day(2024, 12, 31)}, None),
        ({"founded_year": 2025}, "new"),
        ({"founded_year": 2024}, None),
        ({}, None),
        ({"sector": "TD"}, "credit"),
        ({"sector": "TD", "founded_on": day(2025, 6, 1)}, "credit"),
        ({"statuses": [(None, "active"), (day(2025, 10, 1), "suspended")]}, None),  # to 31/12: three months, not more
        ({"statuses": [(None, "active"), (day(2025, 9, 30), "suspended")]}, "stopped"),
        ({"statuses": [(None, "active"), (day(2025, 2, 1), "suspended"), (day(2025, 5, 1), "active")]}, None),
        ({"statuses": [(None, "active"), (day(2025, 2, 1), "suspended"), (day(2025, 5, 2), "active")]}, "stopped"),
        ({"statuses": [(day(2025, 2, 1), "suspended"), (day(2025, 3, 20), "active"), (day(2025, 8, 1), "not_at_address"), (day(2025, 9, 30), "active")]}, "stopped"),
        ({"statuses": [(day(2020, 1, 1), "not_at_address")]}, "stopped"),
        ({"statuses": [(day(2020, 1, 1), "suspended"), (day(2024, 12, 1), "active")]}, None),
        ({"statuses": [(day(2026, 1, 5), "suspended")]}, None),
        ({"statuses": [(day(2025, 11, 1), "suspended")], "year": 2026, "until": day(2026, 3, 31)}, None),
        ({"statuses": [(day(2025, 11, 1), "suspended")], "year": 2026, "until": day(2026, 4, 1)}, "stopped"),
    ],
)  # fmt: skip
def test_dated_facts_propose_why_a_cooperative_is_not_rated(facts: dict[str, Any], reason: str | None) -> None:
    told: dict[str, Any] = {
        "year": 2025,
        "sector": "NN",
        "founded_on": None,
        "founded_year": None,
        "statuses": [],
        "until": day(2025, 12, 31),
    } | facts
    if set(facts) & {"statuses"}:
        told["founded_on"] = day(2010, 1, 1)
    assert proposed_reason(**told) == reason


# Commands


@pytest.fixture
def office(register: Register) -> Register:
    """An office with a complete table from 2024 on."""
    register.data.carry_out(save_rating_table, order_of_table())
    return register


def score(office: Register, id: int, year: int, points: list[str | None], own: list[str | None] | None = None, **more: Any) -> Any:
    sheet = office.data.ask(rating_sheet, id, year)
    assert sheet is not None
    assert sheet.table is not None
    lines = zip(sheet.table.scored, points, own or [None] * len(points), strict=True)
    scores = tuple(Score(line.id, None if mine is None else D(mine), None if given is None else D(given)) for line, given, mine in lines)
    return office.data.carry_out(score_organisation, ScoreOrganisation(organisation=id, year=year, scores=scores, **more))


def undo(work: Work, entry: int | None) -> Done:
    """Take an act back as the window does: with the business rules."""
    assert entry is not None
    return take_back(work, entry, CHECKS)


def band(office: Register, id: int, year: int = 2025) -> str | None:
    found = office.data.ask(figures_of, [id], year).get(id)
    return None if found is None else found.rating


def test_the_office_score_becomes_the_band_reports_read(office: Register) -> None:
    a = office.add("HTX Tân Phú")
    done = score(office, a, 2025, ["4", "2.5", "50", "25"], ["4", "3", "60", "30"], decision="12/QĐ", rated_on=day(2025, 12, 20))
    assert done.sentence == "HTX Tân Phú: chấm 81,5 điểm, xếp loại Tốt năm 2025"
    assert band(office, a) == "good"
    sheet = office.data.ask(rating_sheet, a, 2025)
    assert sheet is not None
    assert (sheet.own.total, sheet.office.total, sheet.decision, sheet.rated_on) == (D(97), D("81.5"), "12/QĐ", day(2025, 12, 20))
    (row,) = office.data.ask(rating_rows, [a], 2025)
    assert (row.state, row.own, row.office, row.rating, row.own_left, row.office_left) == ("rated", D(97), D("81.5"), "good", 0, 0)
    assert check_file(office.data, CHECKS) == []


def test_until_the_office_has_scored_every_line_there_is_no_band(office: Register) -> None:
    a = office.add()
    score(office, a, 2025, [None] * 4, ["4", "3", "60", "30"])
    assert band(office, a) is None
    assert office.data.ask(rating_rows, [a], 2025)[0].state == "started"
    score(office, a, 2025, ["4", "3", "60", None])
    assert band(office, a) is None
    score(office, a, 2025, ["4", "3", "60", "0"])
    assert band(office, a) == "fair"
    score(office, a, 2025, ["4", "3", None, "0"])
    assert band(office, a) is None
    assert office.data.ask(figures_of, [a], 2025) == {}
    assert check_file(office.data, CHECKS) == []


def test_a_band_keeps_the_other_figures_of_the_year_and_leaves_with_its_sheet(office: Register) -> None:
    a = office.add()
    office.figures(a, 2025, members=20)
    score(office, a, 2025, points_of("82"))
    assert band(office, a) == "good"
    office.data.carry_out(remove_ratings, RemoveRatings((a,), 2025))
    assert (band(office, a), office.data.ask(figures_of, [a], 2025)[a].members) == (None, 20)
    assert office.data.ask(rating_history, a).years == ()  # type: ignore[union-attr]
    with pytest.raises(RuleBroken):
        office.data.carry_out(remove_ratings, RemoveRatings((a,), 2025))


def test_every_act_can_be_taken_back(office: Register) -> None:
    a, b = office.add(), office.add()
    office.figures(a, 2025, members=20)
    before = [office.data.ask(rating_sheet, each, 2025) for each in (a, b)]
    acts: list[tuple[Any, Any]] = [
        (score_organisation, full_score(office, a, 2025, "82")),
        (remove_ratings, RemoveRatings((a,), 2025)),
        (decide_rating, DecideRating(organisation=b, year=2025, rating="fair", decision="9/QĐ")),
        (remove_ratings, RemoveRatings((b,), 2025)),
        (leave_unrated, LeaveUnrated(organisations=(a, b), year=2025, reason="other", note="Chờ sáp nhập")),
    ]
    entries = [office.data.carry_out(command, order).entry for command, order in acts]
    for entry in reversed(entries):
        office.data.carry_out(undo, entry)
    assert [office.data.ask(rating_sheet, each, 2025) for each in (a, b)] == before


def test_figures_may_not_say_another_band_than_the_sheet(office: Register) -> None:
    a = office.add()
    score(office, a, 2025, points_of("82"))
    for other in ("fair", None):
        with pytest.raises(RuleBroken) as refused:
            office.data.carry_out(record_figures, RecordFigures(organisation=a, year=2025, members=5, rating=other))
        assert refused.value.field == "rating"
    office.data.carry_out(record_figures, RecordFigures(organisation=a, year=2025, members=5, rating="good"))
    assert band(office, a) == "good"


def test_taking_a_band_from_under_its_sheet_is_found(office: Register) -> None:
    """What no command does is still seen: the check reads the rows themselves."""
    from sqlalchemy import update

    from lmhtx_desktop.areas.organisations.records import OrganisationFigures

    a = office.add("HTX Tân Phú")
    score(office, a, 2025, points_of("82"))

    def spoil(work: Any, order: None) -> Any:
        work.session.execute(update(OrganisationFigures).values(rating="weak"))
        return work.note("spoil", "Làm hỏng", [])

    office.data.carry_out(spoil, None)
    (finding,) = check_file(office.data, CHECKS)
    assert finding.rule == "rating_band"
    assert "HTX Tân Phú" in finding.sentence


def test_a_band_may_be_decided_without_points(register: Register) -> None:
    a = register.add("HTX Tân Phú", sector="TD")
    register.data.carry_out(decide_rating, DecideRating(organisation=a, year=2024, rating="average", decision="7/QĐ-NHNN"))
    assert band(register, a, 2024) == "average"
    (year,) = register.data.ask(rating_history, a).years  # type: ignore[union-attr]
    assert (year.state, year.rating, year.decision, year.has_sheet) == ("rated", "average", "7/QĐ-NHNN", False)


def test_a_decision_may_not_contradict_the_points(office: Register) -> None:
    a = office.add()
    score(office, a, 2025, points_of("82"))
    with pytest.raises(RuleBroken) as refused:
        office.data.carry_out(decide_rating, DecideRating(organisation=a, year=2025, rating="weak"))
    assert refused.value.field == "rating"


@pytest.mark.parametrize(
    ("points", "field"), [(["4.25", "3", "60", "30"], "office"), (["4", "3", "60", "30.1"], "office"), ([None] * 4, "")],
)  # fmt: skip
def test_points_that_cannot_be_given_are_refused(office: Register, points: list[str | None], field: str) -> None:
    a = office.add()
    with pytest.raises(RuleBroken) as refused:
        score(office, a, 2025, points)
    assert refused.value.field == field
    assert office.data.ask(rating_history, a).years == ()  # type: ignore[union-attr]


def test_without_a_complete_table_nothing_is_scored(register: Register) -> None:
    a = register.add()
    with pytest.raises(RuleBroken) as refused:
        register.data.carry_out(score_organisation, ScoreOrganisation(organisation=a, year=2025, scores=(Score(1, None, D(1)),)))
    assert "Bảng tiêu chí" in refused.value.sentence
    register.data.carry_out(save_rating_table, order_of_table(points=[None, "7", "4", "3", None, None, "30"]))
    with pytest.raises(RuleBroken) as refused:
        score(register, a, 2025, [None, "1", None, None])
    assert "37/100" in refused.value.sentence


def test_credit_funds_unions_and_years_to_come_are_not_scored(office: Register) -> None:
    fund, union, coming = office.add(sector="TD"), office.add(kind="LHHTX"), office.add()
    for id, year in ((fund, 2025), (union, 2025), (coming, 2027)):
        with pytest.raises(RuleBroken):
            score(office, id, year, points_of("82"))


def test_leaving_unrated_in_bulk_takes_the_reason_each_ones_facts_propose(office: Register) -> None:
    new, stopped, fund, working = (
        office.add("HTX Mới", founded_on=day(2025, 6, 1)), office.add("HTX Nghỉ", founded_on=day(2010, 1, 1)),
        office.add("QTDND", sector="TD"), office.add("HTX Làm", founded_on=day(2010, 1, 1)),
    )  # fmt: skip
    office.status(stopped, "suspended", day(2025, 3, 1))
    rows = office.data.ask(rating_rows, [new, stopped, fund, working], 2025)
    assert [row.proposed for row in rows] == ["new", "stopped", "credit", None]
    assert office.data.ask(rating_ids, RatingAsk(2025, proposed="stopped")) == [stopped]
    with pytest.raises(RuleBroken) as refused:
        office.data.carry_out(leave_unrated, LeaveUnrated(organisations=(new, working), year=2025, reason=None))
    assert "HTX Làm" in refused.value.sentence
    office.data.carry_out(leave_unrated, LeaveUnrated(organisations=(new, stopped, fund), year=2025, reason=None))
    assert [row.reason for row in office.data.ask(rating_rows, [new, stopped, fund], 2025)] == ["new", "stopped", "credit"]
    with pytest.raises(RuleBroken):
        office.data.carry_out(leave_unrated, LeaveUnrated(organisations=(working,), year=2025, reason="other"))


def test_who_is_rated_is_not_left_unrated_by_a_slip(office: Register) -> None:
    a = office.add("HTX Tân Phú")
    score(office, a, 2025, points_of("82"))
    with pytest.raises(RuleBroken) as refused:
        office.data.carry_out(leave_unrated, LeaveUnrated(organisations=(a,), year=2025, reason="new"))
    assert "HTX Tân Phú đã xếp loại Tốt" in refused.value.sentence


def test_scoring_takes_the_place_of_not_rating(office: Register) -> None:
    a = office.add()
    office.data.carry_out(leave_unrated, LeaveUnrated(organisations=(a,), year=2025, reason="new"))
    assert office.data.ask(rating_rows, [a], 2025)[0].state == "not_rated"
    score(office, a, 2025, points_of("82"))
    assert office.data.ask(rating_rows, [a], 2025)[0].state == "rated"
    assert check_file(office.data, CHECKS) == []


# Tables kept by the office


def test_a_new_table_from_a_year_on_leaves_earlier_sheets_as_they_are(office: Register) -> None:
    a = office.add()
    score(office, a, 2024, points_of("82"))
    office.data.carry_out(save_rating_table, order_of_table(from_year=2025, bands=("90", "70", "50")))
    score(office, a, 2025, points_of("82"))
    assert (band(office, a, 2024), band(office, a, 2025)) == ("good", "fair")
    sheet = office.data.ask(rating_sheet, a, 2025)
    assert sheet is not None
    assert sheet.table is not None
    assert [sheet.before[line.id] for line in sheet.table.scored] == [D(each or 0) for each in points_of("82")]


def test_a_table_in_use_changes_its_points_only_for_a_reason_and_rates_again(office: Register) -> None:
    a, b = office.add(), office.add()
    score(office, a, 2025, points_of("82"))
    score(office, b, 2025, points_of("60"))
    id = office.data.ask(known_tables)[0].table.id
    stricter = order_of_table(id=id, bands=("90", "70", "50"))
    with pytest.raises(RuleBroken) as refused:
        office.data.carry_out(save_rating_table, stricter)
    assert refused.value.field == "reason"
    done = office.data.carry_out(save_rating_table, order_of_table(id=id, bands=("90", "70", "50"), reason="Theo QĐ 15"))
    assert done.sentence == "Sửa bảng tiêu chí áp dụng từ năm 2024 (Theo QĐ 15); xếp loại lại 1 HTX"
    assert (band(office, a), band(office, b)) == ("fair", "average")
    assert check_file(office.data, CHECKS) == []
    office.data.carry_out(undo, done.entry)
    assert band(office, a) == "good"


def test_a_table_in_use_keeps_its_lines_and_its_year(office: Register) -> None:
    a = office.add()
    score(office, a, 2025, points_of("82"))
    id = office.data.ask(known_tables)[0].table.id
    more = (*order_of_table().lines, TableLine(1, "4", "Thêm", D(0)))
    for order, field in (
        (order_of_table(id=id, lines=more, reason="x"), "lines"), (order_of_table(id=id, from_year=2023, reason="x"), "from_year"),
        (order_of_table(id=id, points=["10", "7", "5", "2", "93", "63", "30"], reason="x"), "lines"),
        (order_of_table(id=id, points=["7", "7", "4", "3", None, None, "30"], reason="x"), "lines"),
    ):  # fmt: skip
        with pytest.raises(RuleBroken) as refused:
            office.data.carry_out(save_rating_table, order)
        assert refused.value.field == field
    with pytest.raises(RuleBroken):
        office.data.carry_out(remove_rating_table, RemoveRatingTable(id or 0))
    office.data.carry_out(save_rating_table, order_of_table(id=id, name="Bảng tiêu chí của tỉnh, bản in lại"))
    assert office.data.ask(known_tables)[0].table.name == "Bảng tiêu chí của tỉnh, bản in lại"


def test_lines_of_a_table_not_in_use_may_be_laid_out_anew_and_taken_back(office: Register) -> None:
    known = office.data.ask(known_tables)[0]
    lines = (TableLine(0, "A", "Nhóm", None), TableLine(1, "1", "Một tiêu chí", D(100), ("revenue",)))
    done = office.data.carry_out(save_rating_table, order_of_table(id=known.table.id, lines=lines))
    changed = office.data.ask(known_tables)[0].table
    assert [(line.level, line.text, line.points, line.facts) for line in changed.criteria] == [
        (0, "Nhóm", None, ()), (1, "Một tiêu chí", D(100), ("revenue",)),
    ]  # fmt: skip
    office.data.carry_out(undo, done.entry)
    assert office.data.ask(known_tables)[0] == known


def test_two_tables_may_not_begin_in_one_year(office: Register) -> None:
    with pytest.raises(RuleBroken) as refused:
        office.data.carry_out(save_rating_table, order_of_table())
    assert refused.value.field == "from_year"
    assert [known.table.from_year for known in office.data.ask(known_tables)] == [2024, 2020]


# The list of a year


def test_the_list_holds_the_cooperatives_of_the_years_end_and_how_far_each_is(office: Register) -> None:
    rated, unrated, missing = office.add("HTX A", sector="NN"), office.add("HTX B", sector="NN"), office.add("HTX C", sector="VT")
    ended, later, union = office.add("HTX D"), office.add("HTX E", founded_on=day(2026, 2, 1)), office.add("LHHTX F", "LHHTX")
    office.status(ended, "dissolved", day(2025, 7, 1))
    score(office, rated, 2025, points_of("82"))
    office.data.carry_out(leave_unrated, LeaveUnrated(organisations=(unrated,), year=2025, reason="stopped"))
    assert office.data.ask(rating_ids, RatingAsk(2025)) == [rated, unrated, missing]
    assert office.data.ask(rating_ids, RatingAsk(2026)) == [rated, unrated, missing, later]
    assert office.data.ask(rating_ids, RatingAsk(2024)) == [rated, unrated, missing, ended]
    for ask, ids in (
        (RatingAsk(2025, state="missing"), [missing]), (RatingAsk(2025, rating="good"), [rated]), (RatingAsk(2025, sector="VT"), [missing]),
        (RatingAsk(2025, search="htx b"), [unrated]), (RatingAsk(2025, sort="office", descending=True), [rated, unrated, missing]),
        (RatingAsk(2025, sort="rating"), [rated, unrated, missing]), (RatingAsk(2025, sort="state"), [missing, unrated, rated]),
        (RatingAsk(2025, sort="commune"), [rated, unrated, missing]), (RatingAsk(2025, sort="name", descending=True), [missing, unrated, rated]),
    ):  # fmt: skip
        assert office.data.ask(rating_ids, ask) == ids, ask
    everything, farming, transport = office.data.ask(rating_progress, 2025)
    assert (everything.total, everything.count("rated"), everything.count("not_rated"), everything.count("missing")) == (3, 1, 1, 1)
    assert (farming.sector, farming.total, dict(farming.ratings)) == ("NN", 2, {"good": 1})
    assert (transport.sector, transport.count("missing")) == ("VT", 1)
    assert union not in office.data.ask(rating_ids, RatingAsk(2026))


def test_last_years_band_stands_beside_this_years(office: Register) -> None:
    a = office.add()
    score(office, a, 2024, points_of("82"))
    (row,) = office.data.ask(rating_rows, [a], 2025)
    assert (row.state, row.before) == ("missing", "good")
    history = office.data.ask(rating_history, a)
    assert history is not None
    assert [(year.year, year.office, year.has_sheet) for year in history.years] == [(2024, D(82), True)]


def test_dates_to_come_and_texts_too_long_are_refused(office: Register) -> None:
    a = office.add()
    for more, field in (
        ({"rated_on": datetime.date(2027, 1, 1)}, "rated_on"),
        ({"decision": "x" * 61}, "decision"),
        ({"note": "x" * 501}, "note"),
    ):
        with pytest.raises(RuleBroken) as refused:
            score(office, a, 2025, points_of("82"), **more)
        assert refused.value.field == field


def test_bands_must_fall(office: Register) -> None:
    with pytest.raises(RuleBroken) as refused:
        office.data.carry_out(save_rating_table, order_of_table(from_year=2026, bands=("60", "70", "50")))
    assert refused.value.field == "good_from"
    assert Bands(D(80), D(65), D(50)) == BANDS


# Others who write bands


def test_a_list_that_says_another_band_than_the_sheet_is_told_so_and_the_sheet_stands(office: Register) -> None:
    a, b = office.add("HTX Tân Phú", tax_code="0100233488"), office.add("HTX Chợ Mới", tax_code="0100112437")
    score(office, a, 2025, points_of("82"))
    office.data.carry_out(leave_unrated, LeaveUnrated(organisations=(b,), year=2025, reason="stopped"))
    rows = [
        ReadRow(
            row=place, name=name, kind="HTX", tax_code=code, year=2025, figures={"rating": "weak", "members": 9},
            given=frozenset({"name", "kind", "tax_code", "rating", "members"}),
        )
        for place, (name, code) in enumerate((("HTX Tân Phú", "0100233488"), ("HTX Chợ Mới", "0100112437")), start=2)
    ]  # fmt: skip
    order = ImportOrganisations(rows=rows, file="ds.xlsx", year=2025, as_of=day(2025, 12, 31))
    plan = office.data.ask(preview_import, order)
    said = [remark.message for remark in plan.remarks if remark.field == "rating"]
    assert ["Yếu khác phiếu đánh giá năm 2025 (Tốt)" in said[0], "(không xếp loại)" in said[1]] == [True, True]
    office.data.carry_out(import_organisations, order)
    assert (band(office, a), band(office, b)) == ("good", None)
    assert {figures.members for figures in office.data.ask(figures_of, [a, b], 2025).values()} == {9}
    assert check_file(office.data, CHECKS) == []


def test_of_two_organisations_made_one_the_sheet_kept_says_the_band(office: Register) -> None:
    a, b = office.add("HTX Tân Phú"), office.add("HTX Tân Phú II")
    office.data.carry_out(decide_rating, DecideRating(organisation=a, year=2025, rating="weak"))
    score(office, b, 2025, points_of("82"))
    order = MergeOrganisations(a, b, {"rating:2025": b})
    kept = office.data.carry_out(merge_organisations, order).id
    assert kept is not None
    assert band(office, kept) == "good"
    assert check_file(office.data, CHECKS) == []


@pytest.mark.parametrize("seed", range(4))
def test_whatever_an_office_does_band_and_sheet_agree_and_all_of_it_can_be_taken_back(office: Register, seed: int) -> None:
    chance = random.Random(seed)
    ids = [office.add(sector=sector) for sector in ("NN", "VT", "TD")]
    table = office.data.ask(known_tables)[0].table.id

    def state() -> list[Any]:
        sheets = [office.data.ask(rating_sheet, id, year) for id in ids for year in (2024, 2025)]
        return [*sheets, office.data.ask(known_tables)]

    def sheet_of(id: int, year: int) -> ScoreOrganisation:
        sheet = office.data.ask(rating_sheet, id, year)
        assert sheet is not None
        assert sheet.table is not None
        points = [D(chance.randrange(0, int((line.points or 0) * 4) + 1)) / 4 for line in sheet.table.scored]
        hidden = chance.random() < 0.3
        scores = (Score(line.id, each, None if hidden else each) for line, each in zip(sheet.table.scored, points, strict=True))
        return ScoreOrganisation(organisation=id, year=year, scores=tuple(scores))

    start, done = state(), []
    for _ in range(25):
        id, year = chance.choice(ids), chance.choice((2024, 2025))
        act: tuple[Any, Any] = chance.choice(
            (
                (score_organisation, sheet_of(id, year)),
                (score_organisation, sheet_of(id, year)),
                (decide_rating, DecideRating(organisation=id, year=year, rating=chance.choice(("good", "weak")))),
                (leave_unrated, LeaveUnrated(organisations=(id,), year=year, reason="stopped")),
                (remove_ratings, RemoveRatings((id,), year)),
                (record_figures, RecordFigures(organisation=id, year=year, members=5, rating=chance.choice((None, "good", "fair")))),
                (save_rating_table, order_of_table(id=table, bands=(str(chance.randrange(66, 95)), "65", "50"), reason="Thử")),
            )
        )
        try:
            done.append(office.data.carry_out(*act).entry)
        except RuleBroken:
            continue
        assert check_file(office.data, CHECKS) == []
    assert len(done) > 8
    for entry in reversed(done):
        office.data.carry_out(undo, entry)
    assert state() == start
