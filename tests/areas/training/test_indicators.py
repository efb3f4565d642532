"""Training's figures: lượt người against people counted once, by kind, by source, each with its records."""

import datetime

import pytest

from lmhtx_desktop.areas.training.commands import (
    IssueCertificates,
    RecordCost,
    VoidCertificate,
    WithdrawLearner,
    issue_certificates,
    record_cost,
    void_certificate,
    withdraw_learner,
)
from lmhtx_desktop.areas.training.indicators import TrainingIndicators
from lmhtx_desktop.areas.training.words import ClassKind, Position, Sex
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.indicators import Amount, Ask
from tests.areas.training.conftest import School

YEAR = Ask(datetime.date(2026, 1, 1), datetime.date(2026, 12, 31), 2026)
FIRST_QUARTER = Ask(datetime.date(2026, 1, 1), datetime.date(2026, 3, 31), None)
SOURCE = TrainingIndicators()


@pytest.fixture
def year_of_classes(school: School) -> School:
    """Two classes. Hoa (woman, Khmer, director of an HTX) came to both; An to the first; Ba withdrew; Cư never came."""
    htx, team = school.organisation("HTX Tân Phú"), school.organisation("Tổ hợp tác Bình Hòa", "THT")
    march = school.open_with_sessions(code="A")
    may = school.open_with_sessions(
        code="B", kind=ClassKind.WORKSHOP, starts_on=datetime.date(2026, 5, 4), ends_on=datetime.date(2026, 5, 5)
    )
    hoa = {"birth_year": 1998, "sex": Sex.FEMALE, "ethnicity": "05", "organisation": htx, "position": Position.DIRECTOR, "is_manager": True}
    school.mark(march, school.enrol(march, "Nguyễn Thị Hoa", **hoa), "PPPPPP")
    school.mark(march, school.enrol(march, "Lê Văn An", birth_year=1970, sex=Sex.MALE, ethnicity="01", organisation=team), "PPPPPA")
    school.mark(may, school.enrol(may, "Nguyễn Thị Hoa", **hoa), "PPLL")
    school.mark(may, school.enrol(may, "Võ Văn Cư"), "AAAA")
    ba = school.enrol(may, "Trần Thị Ba", sex=Sex.FEMALE, organisation=htx)
    school.data.carry_out(withdraw_learner, WithdrawLearner(ba, datetime.date(2026, 5, 4), "Bận"))
    school.data.carry_out(record_cost, RecordCost(march, (CostLine(Source.NSDP, 9, 20_000_000), CostLine(Source.FEE, None, 5_000_000))))
    school.open(code="C", starts_on=datetime.date(2026, 12, 1), ends_on=datetime.date(2026, 12, 2))
    return school


def figure(school: School, key: str, ask: Ask = YEAR) -> tuple[Amount, int]:
    answer = school.data.ask(SOURCE.answer, [key], ask)[key]
    return answer.amount, answer.missing


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("training_classes", (2, 0)),
        ("training_attendances", (3, 0)),
        ("training_persons", (2, 0)),
        ("training_women", (1, 0)),
        ("training_minority", (1, 0)),
        ("training_managers", (1, 0)),
        ("training_youth", (1, 0)),
        ("training_poor", (0, 0)),
        ("training_htx_with_learner", (1, 0)),
        ("training_certificates", (0, 0)),
        ("training_cost", (25_000_000, 1)),
        ("training_cost_nsdp", (20_000_000, 1)),
        ("training_cost_nstw", (None, 1)),
        ("training_classes_kind_workshop", (1, 0)),
        ("training_attendances_kind_refresher", (2, 0)),
        ("training_persons_kind_workshop", (1, 0)),
        ("training_classes_kind_visit", (0, 0)),
        ("training_cost_kind_workshop", (None, 1)),
        ("training_cost_fee_kind_refresher", (5_000_000, 0)),
        ("training_classes_subject_accounting", (2, 0)),
        ("training_classes_subject_digital", (0, 0)),
    ],
)
def test_the_figures_of_a_year(year_of_classes: School, key: str, expected: tuple[Amount, int]) -> None:
    assert figure(year_of_classes, key) == expected


def test_a_class_counts_in_the_period_of_its_last_day_and_not_before_it_was_held(year_of_classes: School) -> None:
    assert figure(year_of_classes, "training_classes", FIRST_QUARTER) == (1, 0)
    assert figure(year_of_classes, "training_attendances", FIRST_QUARTER) == (2, 0)


def test_a_class_over_new_year_counts_once_and_whole_in_the_year_it_ended(school: School) -> None:
    class_id = school.open_with_sessions(starts_on=datetime.date(2025, 12, 29), ends_on=datetime.date(2026, 1, 3))
    school.enrol(class_id, "Lê Văn An")
    before = Ask(datetime.date(2025, 1, 1), datetime.date(2025, 12, 31), 2025)
    assert [figure(school, key, ask) for ask in (before, YEAR) for key in ("training_classes", "training_attendances")] == [
        (0, 0), (0, 0), (1, 0), (1, 0),
    ]  # fmt: skip


def test_every_figure_is_the_sum_of_the_records_behind_it(year_of_classes: School) -> None:
    keys = list(SOURCE.indicators)
    answers = year_of_classes.data.ask(SOURCE.answer, keys, YEAR)
    assert len(keys) == 16 * (1 + 5 + 9)
    for key in keys:
        records = year_of_classes.data.ask(SOURCE.behind, key, YEAR)
        recorded = [record.amount for record in records if record.amount is not None]
        assert (answers[key].amount or 0) == sum(recorded), key
        assert answers[key].missing == len(records) - len(recorded), key


def test_the_records_behind_people_open_the_class_they_came_to_last(year_of_classes: School) -> None:
    records = {record.label: record.id for record in year_of_classes.data.ask(SOURCE.behind, "training_persons", YEAR)}
    rows = {row.code: row.id for row in year_of_classes.data.ask(_all_classes)}
    assert records == {
        "Nguyễn Thị Hoa (1998) – HTX Tân Phú": rows["B"],
        "Lê Văn An (1970) – Tổ hợp tác Bình Hòa": rows["A"],
    }


def test_who_is_not_recorded_is_said_and_not_counted_as_no(school: School) -> None:
    class_id = school.open_with_sessions()
    school.mark(class_id, school.enrol(class_id, "Không Rõ"), "PPPPPP")
    assert figure(school, "training_women") == (None, 1)
    school.mark(class_id, school.enrol(class_id, "Lê Văn An", sex=Sex.MALE), "PPPPPP")
    assert figure(school, "training_persons") == (2, 0)
    assert school.data.ask(SOURCE.answer, ["training_women"], YEAR)["training_women"].missing == 1


def test_without_any_class_every_figure_is_zero(school: School) -> None:
    answers = school.data.ask(SOURCE.answer, list(SOURCE.indicators), YEAR)
    assert {(answer.amount, answer.missing) for answer in answers.values()} == {(0, 0)}


def test_certificates_count_on_their_day_of_issue_until_they_are_voided(year_of_classes: School) -> None:
    school = year_of_classes
    march = next(row.id for row in school.data.ask(_all_classes) if row.code == "A")
    school.data.carry_out(issue_certificates, IssueCertificates(march, datetime.date(2026, 4, 2)))
    assert figure(school, "training_certificates") == (2, 0)
    assert figure(school, "training_certificates_kind_refresher") == (2, 0)
    assert figure(school, "training_certificates", FIRST_QUARTER) == (0, 0)
    paper = school.sheet(march).learners[0].certificate
    assert paper is not None
    school.data.carry_out(void_certificate, VoidCertificate(paper.id, "In sai"))
    assert figure(school, "training_certificates") == (1, 0)
    june = Ask(datetime.date(2026, 1, 1), datetime.date(2026, 6, 30), None)
    assert figure(school, "training_certificates", june) == (2, 0)


def _all_classes(reading):  # type: ignore[no-untyped-def]
    from lmhtx_desktop.areas.training.queries.classes import class_ids, class_rows

    return class_rows(reading, class_ids(reading))
