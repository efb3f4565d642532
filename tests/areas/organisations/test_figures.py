"""Yearly figures of many organisations: what is doubtful, what is kept in one act, how complete a year is, and the page."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.area import MANIFEST
from lmhtx_desktop.areas.organisations.commands import (
    FigureChange,
    RecordFigures,
    RecordManyFigures,
    SetFigureChecks,
    record_figures,
    record_many_figures,
    set_figure_checks,
)
from lmhtx_desktop.areas.organisations.queries.briefs import figures_of
from lmhtx_desktop.areas.organisations.queries.detail import all_figures
from lmhtx_desktop.areas.organisations.queries.figures import FiguresAsk, completeness, figures_ids, figures_sheet, jump_percent
from lmhtx_desktop.areas.organisations.queries.register import organisation_rows
from lmhtx_desktop.areas.organisations.queries.search import prepare_search
from lmhtx_desktop.areas.organisations.rules import FIGURE_GROUPS, FIGURES, check_figures, figure_doubts, figures_judged
from lmhtx_desktop.areas.organisations.ui.figures_completeness import CompletenessPage
from lmhtx_desktop.areas.organisations.ui.figures_dialog import FiguresDialog
from lmhtx_desktop.areas.organisations.ui.figures_page import FiguresPage
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.money import LARGEST
from lmhtx_desktop.store.undo import take_back
from tests.areas.organisations.conftest import Register, day

TY, TRIEU = 10**9, 10**6


# What is doubtful


def judged(figures: dict[str, Any], before: dict[str, Any] | None = None, jump: int = 50) -> dict[str, tuple[bool, int | None]]:
    return {key: (doubt.is_error, doubt.proposed) for key, doubt in figures_judged(figures, before, jump).items()}


def test_every_figure_stands_in_one_group() -> None:
    grouped = [key for _, keys in FIGURE_GROUPS for key in keys]
    assert sorted(grouped) == sorted(FIGURES)


@pytest.mark.parametrize(
    ("last", "now", "proposed"),
    [
        (1_200 * TRIEU, 1_250, 1_250 * TRIEU),  # typed in triệu where đồng was meant
        (1_200 * TRIEU, 1_250_000, 1_250 * TRIEU),  # typed in nghìn
        (1_200 * TRIEU, 1_250 * TRIEU * TRIEU, 1_250 * TRIEU),  # đồng typed as triệu
        (1_200 * TRIEU, 1_250 * TRIEU * 1_000, 1_250 * TRIEU),
        (1_200 * TRIEU, 1_250 * TRIEU, None),
        (None, 1_250, 1_250 * TRIEU),  # nothing to compare with: no revenue of a year is 1 250 đồng
        (None, 30 * 10**12, 30 * TRIEU),
        (None, 250_000, None),
        (1_200 * TRIEU, 0, None),
        (0, 1_250 * TRIEU, None),
    ],
)  # fmt: skip
def test_a_unit_that_slipped_is_proposed_mended(last: int | None, now: int, proposed: int | None) -> None:
    assert judged({"revenue": now}, {"revenue": last}, 1_000_000).get("revenue", (False, None))[1] == proposed


@given(st.integers(10 * TRIEU, 100 * TY), st.sampled_from([1_000, 1_000_000]), st.booleans())
def test_whatever_the_amount_its_slip_leads_back_to_it(amount: int, factor: int, too_large: bool) -> None:
    amount -= amount % factor
    slipped = amount * factor if too_large else amount // factor
    assert judged({"revenue": slipped}, {"revenue": amount}, 1_000_000)["revenue"] == (slipped > LARGEST, amount)


@pytest.mark.parametrize(
    ("key", "last", "now", "share", "doubtful"),
    [
        ("members", 100, 151, 50, True), ("members", 100, 150, 50, False), ("members", 100, 49, 50, True), ("members", 100, 0, 50, True),
        ("members", 4, 8, 50, False), ("managers", 3, 8, 50, True), ("members_new", 1, 90, 50, False), ("revenue", TY, 2 * TY, 50, True),
        ("revenue", TY, 2 * TY, 100, False), ("profit", TY, -TY, 50, False), ("members", None, 500, 50, False),
    ],
)  # fmt: skip
def test_a_jump_against_last_year_is_worth_a_look(key: str, last: int | None, now: int, share: int, doubtful: bool) -> None:
    found = figures_judged({key: now}, {key: last}, share)
    assert (key in found, all(not doubt.is_error for doubt in found.values())) == (doubtful, True)


def test_a_part_above_its_whole_is_an_error_and_goes_before_a_jump() -> None:
    found = judged({"members": 100, "members_female": 130}, {"members_female": 40})
    assert found == {"members_female": (True, None)}
    assert judged({"managers": 3, "managers_mid": 2, "managers_high": 2}) == {"managers_high": (True, None)}
    assert judged({"profit": 2 * TY, "revenue": TY}) == {"profit": (False, None)}


def test_all_that_cannot_be_is_told_not_only_the_first() -> None:
    assert judged({"members": -1, "workers": 10**9, "rating": "best"}) == dict.fromkeys(("members", "workers", "rating"), (True, None))


people = st.none() | st.integers(0, 10_000)
money = st.none() | st.integers(0, 10**13)


@given(
    st.fixed_dictionaries({key: people if sort == "people" else money for key, (_, sort) in FIGURES.items() if sort in ("people", "money")})
)
def test_figures_without_an_error_can_always_be_kept(figures: dict[str, int | None]) -> None:
    errors = {key for key, doubt in figures_judged(figures, None, 50).items() if doubt.is_error}
    assert errors == {key for key, _ in figure_doubts(figures)}
    check_figures(figures)


# Many in one act


def keep(register: Register, year: int, changes: dict[int, dict[str, Any]]) -> Any:
    return register.data.carry_out(record_many_figures, RecordManyFigures(year, tuple(FigureChange(*each) for each in changes.items())))


def kept(register: Register, id: int, year: int = 2025) -> dict[str, Any]:
    found = register.data.ask(figures_of, [id], year).get(id)
    return {} if found is None else {key: getattr(found, key) for key in FIGURES if getattr(found, key) is not None}


def test_many_changes_are_one_act_that_can_be_taken_back_by_its_name(register: Register) -> None:
    one, two, three = (register.add() for _ in range(3))
    register.figures(two, 2025, members=20, workers=5)
    register.figures(three, 2025, members=30)
    done = keep(register, 2025, {one: {"members": 10}, two: {"members": 25, "revenue": TY}, three: {"members": None}})
    assert done.sentence == "Ghi số liệu năm 2025 cho 3 đơn vị"
    assert [kept(register, id) for id in (one, two, three)] == [{"members": 10}, {"members": 25, "workers": 5, "revenue": TY}, {}]
    register.data.carry_out(take_back, done.entry)
    assert [kept(register, id) for id in (one, two, three)] == [{}, {"members": 20, "workers": 5}, {"members": 30}]


def test_zero_is_kept_as_zero_and_empty_as_not_recorded(register: Register) -> None:
    one = register.add()
    keep(register, 2025, {one: {"members": 0, "workers": None, "value_chain": False}})
    assert kept(register, one) == {"members": 0, "value_chain": False}


def test_one_wrong_row_refuses_the_whole_act_and_is_named(register: Register) -> None:
    one, two = register.add("HTX Sông Trăng"), register.add()
    register.figures(one, 2025, members=20)
    with pytest.raises(RuleBroken) as refused:
        keep(register, 2025, {two: {"members": 5}, one: {"members_female": 21}})
    assert refused.value.field == f"{one}.members_female"
    assert "HTX Sông Trăng" in refused.value.sentence
    assert kept(register, two) == {}


@pytest.mark.parametrize("year", [1900, 2027])
def test_a_year_to_come_is_refused(register: Register, year: int) -> None:
    with pytest.raises(RuleBroken, match="Năm số liệu"):
        keep(register, year, {register.add(): {"members": 5}})


def test_what_was_recorded_otherwise_since_it_was_seen_is_not_overwritten(register: Register) -> None:
    one, two = register.add("HTX Tân Phú"), register.add()
    register.figures(one, 2025, members=9, revenue=TY)
    changes = (FigureChange(one, {"members": 12, "revenue": 2 * TY, "workers": 3}, {"members": 8, "revenue": None, "workers": None}),
               FigureChange(two, {"members": 7}, {"members": 5}))  # fmt: skip
    with pytest.raises(RuleBroken, match=r"HTX Tân Phú, số thành viên: sổ vừa được ghi 9 \(lúc mở là 8\).*Còn 2 ô khác") as refused:
        register.data.carry_out(record_many_figures, RecordManyFigures(2025, changes))
    assert refused.value.field == f"{one}.members"
    assert (kept(register, one), kept(register, two)) == ({"members": 9, "revenue": TY}, {})


def test_what_was_recorded_just_so_meanwhile_is_no_hindrance(register: Register) -> None:
    one = register.add()
    register.figures(one, 2025, members=12)
    register.data.carry_out(
        record_many_figures, RecordManyFigures(2025, (FigureChange(one, {"members": 12, "workers": 3}, {"members": 8}),))
    )
    assert kept(register, one) == {"members": 12, "workers": 3}


def test_nothing_to_keep_and_organisations_that_are_gone_are_refused(register: Register) -> None:
    one = register.add()
    register.figures(one, 2025, members=20)
    for changes in ({}, {one: {"members": 20}}, {one: {"members": 21}, 999: {"members": 1}}):
        with pytest.raises(RuleBroken):
            keep(register, 2025, changes)
    assert kept(register, one) == {"members": 20}


def test_more_organisations_than_a_batch_are_kept(register: Register) -> None:
    ids = [register.add() for _ in range(30)]
    changes = {id: {"members": id, "revenue": id * TRIEU} for id in ids}
    keep(register, 2025, changes)
    assert {id: kept(register, id) for id in ids} == changes


def test_the_share_of_a_jump_is_the_office_s_to_say(register: Register) -> None:
    assert register.data.ask(jump_percent) == 50
    done = register.data.carry_out(set_figure_checks, SetFigureChecks(80))
    assert register.data.ask(jump_percent) == 80
    register.data.carry_out(take_back, done.entry)
    assert register.data.ask(jump_percent) == 50
    for wrong in (0, 4, 1_001, 50):
        with pytest.raises(RuleBroken):
            register.data.carry_out(set_figure_checks, SetFigureChecks(wrong))


# Who is asked, who is missing


@pytest.fixture
def province(register: Register) -> dict[str, int]:
    tan_an, binh_hoa = register.communes["Xã Tân An"], register.communes["Xã Bình Hòa"]
    ids = {
        "a": register.add("HTX Áo Xanh", commune_id=tan_an, sector="NN", area="Bắc", founded_on=day(2010, 5, 1)),
        "b": register.add("HTX Bến Tre", commune_id=tan_an, sector="XD", area="Nam", founded_on=day(2025, 12, 31)),
        "c": register.add("THT Cồn Cát", "THT", commune_id=binh_hoa, sector="NN", area="Bắc"),
        "ended": register.add("HTX Đã giải thể", status="dissolved"),
        "stopped": register.add("HTX Ngừng", status="not_at_address"),
        "later": register.add("HTX Sinh sau", founded_on=day(2026, 1, 1)),
    }
    register.figures(ids["a"], 2025, members=100, revenue=TY)
    register.figures(ids["a"], 2024, members=90)
    register.figures(ids["c"], 2025, workers=3)
    register.admit(ids["a"], day(2020, 1, 1))
    return ids


def asked(register: Register, **words: Any) -> list[int]:
    """Ask twice: before the names are at hand in memory, and after."""
    found = register.data.ask(figures_ids, FiguresAsk(2025, **words))
    register.data.ask(prepare_search)
    assert register.data.ask(figures_ids, FiguresAsk(2025, **words)) == found
    return found


def test_those_expected_existed_and_worked_at_the_end_of_the_year(register: Register, province: dict[str, int]) -> None:
    assert asked(register) == [province[key] for key in "abc"]
    assert register.data.ask(figures_ids, FiguresAsk(2026)) == [province[key] for key in ("a", "b", "later", "c")]
    assert register.data.ask(figures_ids, FiguresAsk(2024)) == [province[key] for key in "ac"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ({"kind": "THT"}, "c"), ({"sector": "NN"}, "ac"), ({"area": "Bắc"}, "ac"), ({"missing": ""}, "b"), ({"missing": "members"}, "bc"),
        ({"member": True}, "a"), ({"member": False}, "bc"), ({"search": "ao xanh"}, "a"), ({"kind": "HTX", "missing": "workers"}, "ab"),
        ({"commune_id": 0}, ""), ({"area": ""}, ""),
    ],
)  # fmt: skip
def test_filters_narrow_who_is_asked(register: Register, province: dict[str, int], words: dict[str, Any], found: str) -> None:
    assert asked(register, **words) == [province[key] for key in found]


def test_chosen_organisations_come_in_their_order_even_if_not_expected(register: Register, province: dict[str, int]) -> None:
    wanted = (province["ended"], province["c"], province["a"])
    sheet = register.data.ask(figures_sheet, FiguresAsk(2025, wanted))
    assert [row.id for row in sheet.rows] == list(wanted)
    last = sheet.rows[-1]
    assert last.now is not None
    assert last.before is not None
    assert (last.now["members"], last.now["workers"], last.before["members"], last.commune) == (100, None, 90, "Xã Tân An")
    assert sheet.rows[0].now is None


def test_completeness_counts_figure_by_figure_and_group_by_group(register: Register, province: dict[str, int]) -> None:
    found = register.data.ask(completeness, 2025, "area")
    assert (found.whole.expected, found.whole.recorded[""], found.whole.recorded["members"], found.whole.recorded["profit"]) == (3, 2, 1, 0)
    assert [(line.name, line.expected, line.recorded[""], line.recorded["revenue"]) for line in found.groups] == [
        ("Bắc", 2, 2, 1),
        ("Nam", 1, 0, 0),
    ]
    by_kind = register.data.ask(completeness, 2025, "kind")
    assert [(line.key, line.expected) for line in by_kind.groups] == [("HTX", 2), ("THT", 1)]
    members = register.data.ask(completeness, 2025, "commune", True)
    assert [(line.name, line.expected) for line in members.groups] == [("Xã Tân An", 1)]


@pytest.mark.parametrize("by", ["kind", "sector", "area", "commune"])
def test_who_is_missing_in_a_group_is_who_the_grid_then_shows(register: Register, province: dict[str, int], by: Any) -> None:
    field = "commune_id" if by == "commune" else by
    for line in register.data.ask(completeness, 2025, by).groups:
        key = line.key if line.key is not None else 0 if by == "commune" else ""
        for figure in ("", "members", "revenue"):
            assert len(asked(register, missing=figure, **{field: key})) == line.expected - line.recorded[figure]


# The page


def settled(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle)


@pytest.fixture
def desk(register: Register, qapp: Any, tmp_path: Path) -> Iterator[Shell]:
    made = Shell(register.data, take_back=take_back, drafts=tmp_path / "nhap-do")
    yield made
    made.close()


def opened(qtbot: QtBot, desk: Shell, told: FiguresAsk | None = None) -> FiguresPage:
    page = MANIFEST.pages["figures"](desk)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    if told is not None:
        page.take(told)
    settled(qtbot, desk)
    return page  # type: ignore[no-any-return]


@pytest.fixture
def page(qtbot: QtBot, desk: Shell, province: dict[str, int]) -> FiguresPage:
    return opened(qtbot, desk)


def cell(page: FiguresPage, line: int, key: str) -> str:
    return str(page.grid.index(line, page.grid.column_of(key)).data())


def names(page: FiguresPage) -> list[str]:
    return [row.name for row in page.grid.rows]


def paste(page: FiguresPage, line: int, key: str, text: str) -> None:
    page.panel.view.go_to(line, key)
    QGuiApplication.clipboard().setText(text)
    page.panel.view.block.paste()


def test_the_grid_shows_the_year_in_millions_with_last_year_beside(page: FiguresPage) -> None:
    assert names(page) == ["HTX Áo Xanh", "HTX Bến Tre", "THT Cồn Cát"]
    assert (cell(page, 0, "revenue"), cell(page, 0, "members"), cell(page, 0, "workers")) == ("1.000", "100", "—")
    assert page.grid.rows[0].beside == {"members": 90}
    assert not page.acts[0].isEnabled()


def test_a_pasted_block_is_kept_in_one_act_and_the_rows_with_errors_stay(qtbot: QtBot, page: FiguresPage, register: Register) -> None:
    order = [page.grid.columns[place].key for place in page.panel.view.shown_columns()]
    assert order[:3] == ["members", "members_official", "members_new"]
    paste(page, 0, "members", "120\t100\t5\n80\tvài người\t3\n7\t7\t1")
    qtbot.waitUntil(lambda: "1 dòng có lỗi" in page.panel.status.text())
    with qtbot.waitSignal(page.shell.message) as said:
        qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        settled(qtbot, page.shell)
    assert said.args[0] == "Ghi số liệu năm 2025 cho 2 đơn vị"
    ids = [row.id for row in page.grid.rows]
    assert kept(register, ids[0])["members"] == 120
    assert kept(register, ids[1]) == {}
    assert kept(register, ids[2]) == {"members": 7, "members_official": 7, "members_new": 1, "workers": 3}
    settled(qtbot, page.shell)
    assert cell(page, 1, "members_official") == "vài người"
    assert page.grid.changed_rows() == [ids[1]]


def test_undoing_the_act_brings_the_old_figures_back_into_the_grid(qtbot: QtBot, page: FiguresPage) -> None:
    paste(page, 0, "members", "120")
    page.save()
    settled(qtbot, page.shell)
    assert cell(page, 0, "members") == "120"
    page.shell.undo()
    settled(qtbot, page.shell)
    assert cell(page, 0, "members") == "100"


def test_a_cell_recorded_otherwise_while_it_was_typed_is_pointed_at_and_asked_about(
    qtbot: QtBot, page: FiguresPage, register: Register, province: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    paste(page, 0, "members", "120")
    page.shell.do(record_figures, RecordFigures(organisation=province["a"], year=2025, members=101, revenue=TY), owner=page)
    settled(qtbot, page.shell)
    qtbot.waitUntil(lambda: page.grid.changed_beneath() == [(0, "members")])
    assert cell(page, 0, "members") == "120"
    module = "lmhtx_desktop.areas.organisations.ui.figures_page.confirm"
    monkeypatch.setattr(module, lambda parent, *words, **more: asked.append(words[1]))
    page.save()
    settled(qtbot, page.shell)
    assert asked == ["HTX Áo Xanh, số thành viên: nay là 101, sẽ thành 120"]
    assert kept(register, province["a"])["members"] == 101
    monkeypatch.setattr(module, lambda parent, *words, **more: True)
    page.save()
    settled(qtbot, page.shell)
    assert kept(register, province["a"])["members"] == 120
    assert not page.grid.is_dirty


def test_a_change_the_page_has_not_heard_of_is_not_overwritten_either(
    qtbot: QtBot, page: FiguresPage, register: Register, province: dict[str, int]
) -> None:
    paste(page, 0, "members", "120")
    register.figures(province["a"], 2025, members=101, revenue=TY)
    page.save()
    qtbot.waitUntil(lambda: page.shell.is_idle and page.grid.changed_beneath() == [(0, "members")])
    assert kept(register, province["a"])["members"] == 101
    assert cell(page, 0, "members") == "120"


def test_money_is_typed_in_the_unit_the_heading_names(qtbot: QtBot, page: FiguresPage) -> None:
    paste(page, 1, "revenue", "2,5")
    assert page.grid.cell(1, "revenue").value == 2_500_000
    assert "triệu đồng" in page.grid.columns[page.grid.column_of("revenue")].title
    page.unit.set_value(1)
    page.set_unit(1)
    assert cell(page, 1, "revenue") == "2.500.000"
    assert page.grid.columns[page.grid.column_of("revenue")].title.endswith("(đồng)")


def test_a_slip_of_units_is_mended_by_one_click(qtbot: QtBot, page: FiguresPage) -> None:
    page.set_unit(1)
    paste(page, 1, "revenue", "1.500")
    qtbot.waitUntil(page.panel.mend.isVisible)
    qtbot.mouseClick(page.panel.mend, Qt.MouseButton.LeftButton)
    assert page.grid.cell(1, "revenue").value == 1_500 * TRIEU


def test_filters_keep_what_is_typed_in_rows_they_would_hide(qtbot: QtBot, page: FiguresPage) -> None:
    paste(page, 1, "members", "55")
    next(chip for chip in page.chips if chip.filter.key == "kind").choose("THT")
    settled(qtbot, page.shell)
    assert names(page) == ["HTX Bến Tre", "THT Cồn Cát"]
    assert cell(page, 0, "members") == "55"


def test_leaving_asks_and_another_year_does_too(qtbot: QtBot, page: FiguresPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(wanted: bool) -> Any:
        return lambda self, *words, **more: (asked.append(words[1] if len(words) > 1 else ""), wanted)[1]

    module = "lmhtx_desktop.areas.organisations.ui.figures_page.confirm"
    assert page.may_leave()
    paste(page, 1, "members", "55")
    monkeypatch.setattr(module, answer(False))
    assert not page.may_leave()
    page.year.set_value(2024)
    page._on_year()
    assert (page.year.value(), cell(page, 1, "members")) == (2025, "55")
    monkeypatch.setattr(module, answer(True))
    page.year.set_value(2024)
    page._on_year()
    settled(qtbot, page.shell)
    assert names(page) == ["HTX Áo Xanh", "THT Cồn Cát"]
    assert cell(page, 0, "members") == "90"
    assert len(asked) == 3


def test_a_crash_loses_nothing_even_of_rows_not_shown_again(qtbot: QtBot, desk: Shell, page: FiguresPage, province: dict[str, int]) -> None:
    paste(page, 1, "members", "55\tmấy chục")
    page.panel.keep_draft()
    again = opened(qtbot, desk, FiguresAsk(2025, (province["a"], province["c"])))
    assert again.notice.isVisible()
    assert "2 ô" in again.notice.said.text()
    again.take_draft()
    settled(qtbot, desk)
    line = again.grid.place_of(province["b"])
    assert (cell(again, line, "members"), cell(again, line, "members_official")) == ("55", "mấy chục")


def test_the_list_hands_over_the_selection_or_what_it_shows(qtbot: QtBot, desk: Shell, province: dict[str, int]) -> None:
    register_page = MANIFEST.open_page(desk)  # type: ignore[misc]
    qtbot.addWidget(register_page)
    register_page.resize(1366, 700)
    register_page.show()
    qtbot.waitUntil(lambda: len(register_page.model.ids) >= 5)
    settled(qtbot, desk)
    told: list[Any] = []
    desk.opened.connect(lambda area, record: told.append((area, record, desk.told)))
    register_page.set_filter("kind", "THT")
    qtbot.waitUntil(lambda: len(register_page.model.ids) == 1)
    register_page.record_many_figures()
    assert told == [(Area.ORGANISATIONS, "figures", FiguresAsk(2025, (province["c"],)))]


def test_a_read_only_file_shows_the_grid_but_takes_nothing(qtbot: QtBot, register: Register, province: dict[str, int], qapp: Any) -> None:
    register.data.read_only_reason = "Tệp nằm trên ổ mạng."
    shell = Shell(register.data)
    page = opened(qtbot, shell)
    paste(page, 1, "members", "55")
    assert (cell(page, 1, "members"), page.acts[0].isEnabled()) == ("—", False)
    shell.close()


def test_an_empty_year_says_so_and_offers_the_way_back(qtbot: QtBot, page: FiguresPage) -> None:
    page.search.setText("không có ai")
    settled(qtbot, page.shell)
    assert page.empty.isVisible()
    page._clear_all()
    settled(qtbot, page.shell)
    assert page.panel.isVisible()
    assert len(names(page)) == 3


def test_the_share_of_a_jump_is_changed_from_the_page(qtbot: QtBot, page: FiguresPage, register: Register) -> None:
    paste(page, 0, "members", "200")
    assert page.grid.mark(0, "members") is not None
    register.data.carry_out(set_figure_checks, SetFigureChecks(500))
    page.refresh()
    settled(qtbot, page.shell)
    assert page.grid.mark(0, "members") is None


# How complete


def test_the_page_of_completeness_opens_those_missing(qtbot: QtBot, desk: Shell, province: dict[str, int]) -> None:
    page: CompletenessPage = MANIFEST.pages["figures-completeness"](desk)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show()
    settled(qtbot, desk)
    told: list[Any] = []
    desk.opened.connect(lambda area, record: told.append(desk.told))
    line = next(line for line in page.figures.rows if line.key == "members")
    assert (line.recorded, line.expected, line.missing, line.share) == (1, 3, 2, 33)
    page.figures.setCurrentIndex(page.figures.model().index(page.figures.rows.index(line), 0))
    assert [(each.name, each.recorded, each.expected) for each in page.groups.rows] == [("Bắc", 1, 2), ("Nam", 0, 1)]
    page.missing_all.click()
    page.groups.setCurrentIndex(page.groups.model().index(1, 0))
    page.missing_group.click()
    assert told == [FiguresAsk(2025, missing="members"), FiguresAsk(2025, missing="members", area="Nam")]


def test_the_grid_opened_for_those_missing_shows_just_them(qtbot: QtBot, desk: Shell, province: dict[str, int]) -> None:
    page = opened(qtbot, desk, FiguresAsk(2025, missing="members", area="Bắc"))
    assert names(page) == ["THT Cồn Cát"]
    assert page.ask_now() == FiguresAsk(2025, missing="members", area="Bắc")


# One organisation


def test_the_dialog_groups_the_figures_and_doubts_stop_nobody(
    qtbot: QtBot, desk: Shell, register: Register, province: dict[str, int]
) -> None:
    id = province["a"]
    row = register.data.ask(organisation_rows, [id])[0]
    dialog = FiguresDialog(desk, row, 2025, register.data.ask(all_figures, id))
    qtbot.addWidget(dialog)
    dialog.show()
    settled(qtbot, desk)
    members = dialog.block("members")
    assert members._below.text() == "Năm 2024: 90"
    members.editor.setText("300")
    members.editor.textEdited.emit("300")
    assert (members._below.text(), members._below.property("role")) == ("Tăng 233 % so với năm trước (90).", "doubt")
    dialog.block("members_female").editor.setText("301")
    dialog.save()
    assert dialog.block("members_female").problem
    dialog.block("members_female").editor.setText("150")
    dialog.save()
    settled(qtbot, desk)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert kept(register, id) == {"members": 300, "members_female": 150, "revenue": TY}


def test_the_last_day_of_a_running_year_is_today(register: Register) -> None:
    from lmhtx_desktop.areas.organisations.queries.figures import last_day

    assert last_day(2026, datetime.date(2026, 11, 22)) == day(2026, 11, 22)
    assert last_day(2025, datetime.date(2026, 11, 22)) == day(2025, 12, 31)
