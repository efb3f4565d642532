"""Sizes by two scales: NĐ 113/2024 in three-valued logic over dated thresholds, and the rating form of TT 01/2020."""

import datetime
import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from lmhtx_desktop.areas.organisations.commands.sizing import SetSizeThresholds, ThresholdCells, set_size_thresholds
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, organisation_ids, organisation_rows
from lmhtx_desktop.areas.organisations.queries.sizing import UNKNOWN, size_is, size_of, sizes_of, thresholds
from lmhtx_desktop.areas.organisations.records import Organisation
from lmhtx_desktop.areas.organisations.rules.sizing import (
    TESTED,
    Size,
    SizeFound,
    Threshold,
    Why,
    field_of,
    in_force,
    size_by_capital,
    size_by_decree,
    size_by_members,
    size_in_words,
    threshold_doubts,
)
from lmhtx_desktop.areas.organisations.size_tables import form_scale, shipped_thresholds
from lmhtx_desktop.areas.organisations.ui.columns import register_columns
from lmhtx_desktop.areas.organisations.ui.size_dialog import SizeDialog
from lmhtx_desktop.areas.organisations.ui.size_facts import size_lines
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.finding import Criterion, How
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day

TY = 10**9
NOW = in_force(shipped_thresholds(), day(2025, 12, 31))
LARGE, MEDIUM, SMALL, MICRO = Size.LARGE, Size.MEDIUM, Size.SMALL, Size.MICRO
ALL = (LARGE, MEDIUM, SMALL, MICRO)


def found(field: str | None, members: int | None, revenue: float | None, capital: float | None, table: Any = NOW) -> SizeFound:
    """Judge an HTX; money in tỷ."""
    return size_by_decree(
        "HTX", field, members, None if revenue is None else round(revenue * TY), None if capital is None else round(capital * TY), table
    )


# The decree, where all thresholds are known


@pytest.mark.parametrize(
    ("members", "revenue", "capital", "size"),
    [
        (300, 50, 0, LARGE), (300, 0, 10, LARGE), (299, 50, 10, MEDIUM), (300, 49.9, 9.9, MEDIUM), (200, 10, 0, MEDIUM), (200, 0, 5, MEDIUM),
        (199, 100, 100, SMALL), (200, 9.9, 4.9, SMALL), (50, 2, 0, SMALL), (50, 0, 1, SMALL), (49, 100, 100, MICRO), (50, 1.9, 0.9, MICRO),
        (0, 0, 0, MICRO), (5_000, 1, 0.5, MICRO), (5_000, None, 12, LARGE), (5_000, 60, None, LARGE), (49, None, None, MICRO),
    ],
)  # fmt: skip
def test_agriculture_is_judged_as_the_decree_says(members: int, revenue: float | None, capital: float | None, size: Size) -> None:
    answer = found("NN", members, revenue, capital)
    assert (answer.size, answer.why, answer.missing) == (size, Why.DECIDED, ())


@pytest.mark.parametrize(
    ("members", "revenue", "capital", "possible", "missing"),
    [
        (None, 60, 12, ALL, ("members_official",)),
        (None, 1, 0.5, None, ()),  # neither revenue nor capital is enough for any class: micro, whatever the members
        (None, 3, 0.5, (SMALL, MICRO), ("members_official",)),
        (400, None, 3, (LARGE, MEDIUM, SMALL), ("revenue",)),
        (400, 12, None, (LARGE, MEDIUM), ("capital_total",)),
        (60, None, None, (SMALL, MICRO), ("revenue", "capital_total")),
        (None, None, None, ALL, ("members_official", "revenue", "capital_total")),
    ],
)  # fmt: skip
def test_a_figure_that_is_missing_matters_only_where_the_answer_hangs_on_it(
    members: int | None, revenue: float | None, capital: float | None, possible: tuple[Size, ...] | None, missing: tuple[str, ...]
) -> None:
    answer = found("NN", members, revenue, capital)
    if possible is None:
        assert answer == SizeFound(MICRO, Why.DECIDED, (MICRO,))
    else:
        assert (answer.size, answer.why, answer.possible, answer.missing) == (None, Why.FIGURES, possible, missing)


# Where thresholds are not known


@pytest.mark.parametrize(
    ("field", "members", "revenue", "capital", "size", "why", "possible"),
    [
        ("CX", 100, 80, 0, LARGE, Why.DECIDED, (LARGE,)),
        ("CX", 100, 0, 20, LARGE, Why.DECIDED, (LARGE,)),
        ("CX", 99, 80, 20, None, Why.THRESHOLD, (MEDIUM, SMALL, MICRO)),
        ("CX", 100, 79, 19, None, Why.THRESHOLD, (MEDIUM, SMALL, MICRO)),
        ("CX", 100, None, 19, None, Why.FIGURES, ALL),  # enough revenue would settle it: large
        ("CX", 99, None, None, None, Why.THRESHOLD, (MEDIUM, SMALL, MICRO)),  # no figure can settle it
        ("CX", None, 80, 20, None, Why.FIGURES, ALL),
        ("CX", None, 1, 1, None, Why.THRESHOLD, (MEDIUM, SMALL, MICRO)),
        ("TC", 1_000, 100, 100, None, Why.THRESHOLD, ALL),
        ("TM", None, None, None, None, Why.THRESHOLD, ALL),
    ],
)  # fmt: skip
def test_an_unknown_threshold_makes_the_answer_unknown_only_where_it_is_needed(
    field: str, members: int | None, revenue: float | None, capital: float | None, size: Size | None, why: Why, possible: tuple[Size, ...]
) -> None:
    answer = found(field, members, revenue, capital)
    assert (answer.size, answer.why, answer.possible) == (size, why, possible)


def test_a_class_may_be_known_while_a_larger_one_is_not() -> None:
    table = {("TM", MEDIUM): Threshold(day(2024, 11, 1), "TM", MEDIUM, 50, 5 * TY, 2 * TY)}
    assert found("TM", 60, 6, 1, table).possible == (LARGE, MEDIUM)
    table["TM", LARGE] = Threshold(day(2024, 11, 1), "TM", LARGE, members=100)
    assert found("TM", 60, 6, 1, table) == SizeFound(MEDIUM, Why.DECIDED, (MEDIUM,))
    assert found("TM", 100, 6, 1, table).possible == (LARGE, MEDIUM)


cells = st.none() | st.integers(0, 6)


@st.composite
def tables(draw: st.DrawFn) -> dict[tuple[str, str], Threshold]:
    return {("NN", size): Threshold(day(2024, 11, 1), "NN", size, draw(cells), draw(cells), draw(cells)) for size in TESTED}


def completions(*values: int | None) -> Any:
    return itertools.product(*(range(8) if value is None else [value] for value in values))


def plain(members: int, revenue: int, capital: int, rows: list[tuple[int, int, int]]) -> Size:
    """The decree in two values, written out once more."""
    for size, (m, r, c) in zip(TESTED, rows, strict=True):
        if members >= m and (revenue >= r or capital >= c):
            return size
    return Size.MICRO


@given(tables(), cells, cells, cells)
def test_an_answer_is_right_whatever_the_unknown_turns_out_to_be(
    table: dict[tuple[str, str], Threshold], members: int | None, revenue: int | None, capital: int | None
) -> None:
    answer = size_by_decree("HTX", "NN", members, revenue, capital, table)
    unknown = [table["NN", size] for size in TESTED]
    chance = itertools.islice(completions(members, revenue, capital), 0, None, 13)
    for figures in itertools.islice(chance, 12):
        for fill in (0, 3, 7, 8):
            rows = [
                tuple(fill if getattr(row, name) is None else getattr(row, name) for name in ("members", "revenue", "capital"))
                for row in unknown
            ]
            outcome = plain(*figures, rows)  # type: ignore[arg-type]
            assert outcome in answer.possible
            assert answer.size in (None, outcome)


@given(tables(), st.integers(0, 6), st.integers(0, 6), st.integers(0, 6))
def test_with_everything_known_there_is_always_an_answer(table: Any, members: int, revenue: int, capital: int) -> None:
    known = {
        key: Threshold(row.valid_from, row.field, row.size, row.members or 0, row.revenue or 0, row.capital or 0)
        for key, row in table.items()
    }
    rows = [(known["NN", size].members or 0, known["NN", size].revenue or 0, known["NN", size].capital or 0) for size in TESTED]
    assert size_by_decree("HTX", "NN", members, revenue, capital, known).size == plain(members, revenue, capital, rows)


def test_only_cooperatives_are_sized_and_only_while_the_decree_is_in_force() -> None:
    assert size_by_decree("THT", "NN", 500, 60 * TY, 20 * TY, NOW).why is Why.NOT_COOPERATIVE
    assert in_force(shipped_thresholds(), day(2024, 10, 31)) == {}
    assert found("NN", 500, 60, 20, {}).why is Why.NOT_IN_FORCE
    assert found(None, 500, 60, 20) == SizeFound(None, Why.FIGURES, ALL, ("field_113",))


@pytest.mark.parametrize(
    ("registered", "sector", "field"),
    [
        ("CX", "NN", "CX"),
        (None, "NN", "NN"),
        (None, "MT", "CX"),
        (None, "TD", "TC"),
        (None, "CH", "TM"),
        (None, "KH", None),
        (None, None, None),
    ],
)
def test_the_field_is_the_registered_one_else_the_industry_group_s(registered: str | None, sector: str | None, field: str | None) -> None:
    assert field_of(registered, sector) == field


def test_words_say_what_stands_in_the_way_and_what_it_may_be() -> None:
    assert size_in_words(found("NN", 60, 3, 1)) == "Nhỏ"
    assert size_in_words(found("TM", 60, 3, 1)) == "Chưa xác định"
    assert size_in_words(found("CX", 60, 3, 1)) == "Chưa xác định (vừa hoặc nhỏ hoặc siêu nhỏ)"
    assert size_in_words(found("NN", 60, None, None)) == "Chưa đủ số liệu (nhỏ hoặc siêu nhỏ)"


# The other scale


@pytest.mark.parametrize(
    ("members", "size"),
    [(0, MICRO), (49, MICRO), (50, SMALL), (300, SMALL), (301, MEDIUM), (1_000, MEDIUM), (1_001, LARGE), (None, None)],
)
def test_the_rating_form_counts_members_by_its_own_bounds(members: int | None, size: Size | None) -> None:
    assert size_by_members(members, form_scale()) == size


@pytest.mark.parametrize(
    ("capital", "size"),
    [
        (0, MICRO),
        (TY - 1, MICRO),
        (TY, SMALL),
        (5 * TY - 1, SMALL),
        (5 * TY, MEDIUM),
        (50 * TY - 1, MEDIUM),
        (50 * TY, LARGE),
        (None, None),
    ],
)
def test_the_rating_form_weighs_capital_by_its_own_bounds(capital: int | None, size: Size | None) -> None:
    assert size_by_capital(capital, form_scale()) == size


# Thresholds of the office


def test_every_shipped_cell_says_where_it_comes_from_and_unknown_ones_are_empty() -> None:
    assert len(shipped_thresholds()) == 12
    for each in shipped_thresholds():
        known = None not in (each.members, each.revenue, each.capital)
        assert known == bool(each.confidence)
        assert each.source


def put(register: Register, valid_from: datetime.date, *cells: ThresholdCells) -> Any:
    return register.data.carry_out(set_size_thresholds, SetSizeThresholds(valid_from, cells))


def test_what_the_office_enters_decides_from_its_day_on_and_can_be_taken_back(register: Register) -> None:
    one = register.add(sector="TM")
    register.figures(one, 2025, members_official=60, revenue=6 * TY, capital_total=TY)
    register.figures(one, 2024, members_official=60, revenue=6 * TY, capital_total=TY)
    assert register.data.ask(sizes_of, [one], 2025)[one].by_decree.why is Why.THRESHOLD
    done = put(register, day(2025, 7, 1), ThresholdCells("TM", "large", 300), ThresholdCells("TM", "medium", 50, 5 * TY, 2 * TY))
    assert register.data.ask(sizes_of, [one], 2025)[one].by_decree.size is MEDIUM
    assert register.data.ask(sizes_of, [one], 2024)[one].by_decree.size is None
    assert done.sentence == "Sửa ngưỡng quy mô theo NĐ 113/2024, áp dụng từ 01/07/2025"
    register.data.carry_out(take_back, done.entry)
    assert register.data.ask(sizes_of, [one], 2025)[one].by_decree.size is None


def test_a_row_of_the_office_stands_over_the_shipped_one_even_when_emptied(register: Register) -> None:
    put(register, day(2024, 11, 1), ThresholdCells("NN", "large", 300, 50 * TY, None))
    table = in_force(register.data.ask(thresholds), day(2025, 12, 31))
    assert (table["NN", "large"].capital, table["NN", "large"].confidence, table["NN", "medium"].capital) == (None, "office", 5 * TY)
    put(register, day(2024, 11, 1), ThresholdCells("NN", "large", 300, 50 * TY, 10 * TY))
    assert len(register.data.ask(thresholds)) == 12


@pytest.mark.parametrize(
    ("order", "field"),
    [
        (SetSizeThresholds(day(2024, 10, 31), [ThresholdCells("TM", "large", 300)]), "valid_from"),
        (SetSizeThresholds(day(2024, 11, 1), [ThresholdCells("TM", "large", -1)]), "TM.large.members"),
        (SetSizeThresholds(day(2024, 11, 1), [ThresholdCells("NN", "large", 199, 50 * TY, 10 * TY)]), "NN.large.members"),
        (SetSizeThresholds(day(2024, 11, 1), [ThresholdCells("NN", "small", 50, 2 * TY, 6 * TY)]), "NN.large.capital"),
        (SetSizeThresholds(day(2024, 11, 1), [ThresholdCells("NN", "small", 50, 2 * TY, TY)]), ""),
        (SetSizeThresholds(day(2024, 11, 1), [ThresholdCells("XX", "small", 50)]), ""),
        (SetSizeThresholds(day(2024, 11, 1), [ThresholdCells("NN", "micro", 50)]), ""),
    ],
)  # fmt: skip
def test_thresholds_that_cannot_be_are_refused_at_their_cell(register: Register, order: SetSizeThresholds, field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        register.data.carry_out(set_size_thresholds, order)
    assert refused.value.field.split(".")[:1] == field.split(".")[:1] if field.endswith("capital") else refused.value.field == field
    assert register.data.ask(thresholds) == sorted(shipped_thresholds(), key=lambda each: each.valid_from)


def test_shipped_thresholds_do_not_contradict_each_other() -> None:
    assert threshold_doubts(list(shipped_thresholds())) == []


# In lists


def test_the_lists_filter_agrees_with_the_rule_for_every_organisation(register: Register) -> None:
    amounts: list[int | None] = [None, 0, TY, 12 * TY, 90 * TY]
    ids = []
    for sector, members, revenue in itertools.product(["NN", "CN", "TM", "KH", None], [None, 40, 60, 250, 400], amounts):
        ids.append(register.add(sector=sector))
        if members is not None or revenue is not None:
            register.figures(ids[-1], 2025, members_official=members, revenue=revenue, capital_total=revenue)
    ids.append(register.add("THT Nhỏ", "THT", sector="NN"))
    put(register, day(2024, 11, 1), ThresholdCells("TM", "large", 300, None, None))
    by_rule = {id: sizes.by_decree for id, sizes in register.data.ask(sizes_of, ids, 2025).items()}

    def listed(wanted: str) -> set[int]:
        def question(reading: Any) -> set[int]:
            return set(reading.connection.scalars(select(Organisation.id).where(size_is(wanted, 2025))))

        return register.data.ask(question)

    for size in Size:
        assert listed(size) == {id for id, answer in by_rule.items() if answer.size is size}
    assert listed(UNKNOWN) == {id for id, answer in by_rule.items() if answer.size is None and answer.why is not Why.NOT_COOPERATIVE}
    assert {answer.size for answer in by_rule.values()} == {*Size, None}


def test_the_register_is_narrowed_by_size_and_shows_it(register: Register) -> None:
    small, micro, unknown = (register.add(sector="NN") for _ in range(3))
    group = register.add(kind="THT", sector="NN")
    register.figures(small, 2025, members_official=60, revenue=3 * TY, capital_total=0)
    register.figures(micro, 2025, members_official=10, revenue=3 * TY, capital_total=0)

    def listed(how: How, *sizes: str) -> set[int]:
        criteria = (Criterion("size", how, sizes, year=2025),)
        return set(register.data.ask(organisation_ids, RegisterAsk(criteria=criteria)))

    assert listed(How.ONE_OF, "small") == {small}
    assert listed(How.ONE_OF, "small", "micro") == {small, micro}
    assert listed(How.ONE_OF, UNKNOWN) == {unknown}
    assert listed(How.NONE_OF, "small") == {micro, unknown, group}
    rows = register.data.ask(organisation_rows, [small, micro, unknown, group], None, 2025)
    column = next(column for column in register_columns(2025) if column.key == "size")
    assert [column.show(row) for row in rows] == ["Nhỏ", "Siêu nhỏ", "Chưa đủ số liệu", "—"]
    assert not column.visible


# On screen


def settled(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle)


def test_the_page_of_an_organisation_says_both_sizes_and_what_is_missing(register: Register) -> None:
    one = register.add(sector="NN")
    register.figures(one, 2025, members=320, members_official=60, capital_total=6 * TY)
    sizes = register.data.ask(size_of, one)
    assert sizes is not None
    assert size_lines(sizes) == [
        ("Quy mô theo NĐ 113/2024", "Nhỏ, số liệu 2025 (lĩnh vực nông nghiệp, suy từ ngành)"),
        ("Quy mô theo TT 01/2020", "Thành viên: vừa · vốn: vừa"),
    ]
    none = register.data.ask(size_of, register.add(sector="NN"))
    assert none is not None
    assert size_lines(none)[0] == (
        "Quy mô theo NĐ 113/2024",
        "Chưa đủ số liệu; thiếu thành viên chính thức, doanh thu, tổng nguồn vốn",
    )
    group = register.data.ask(size_of, register.add(kind="THT"))
    assert group is not None
    assert size_lines(group) == []


def test_the_thresholds_are_filled_in_a_small_grid(qtbot: QtBot, shell: Shell, register: Register) -> None:
    dialog = SizeDialog(shell, register.data.ask(thresholds))
    qtbot.addWidget(dialog)
    dialog.show()
    assert [dialog.grid.index(0, place).data() for place in range(3)] == ["300", "50", "10"]
    assert [dialog.grid.index(11, place).data() for place in range(3)] == ["—", "—", "—"]
    assert not dialog.save_button.isEnabled()
    dialog.grid.type_texts([(11, 0, "20"), (11, 1, "1,5"), (10, 1, "1")])
    dialog.save()
    assert dialog.problem.text()
    dialog.grid.type_texts([(10, 1, "4")])
    dialog.save()
    settled(qtbot, shell)
    assert dialog.result() == QDialog.DialogCode.Accepted
    table = in_force(register.data.ask(thresholds), day(2025, 1, 1))
    assert (table["TM", "small"].members, table["TM", "small"].revenue, table["TM", "medium"].revenue) == (20, 1_500_000_000, 4 * TY)
