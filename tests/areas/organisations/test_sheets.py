"""Phiếu HTX-01: out as workbooks, filled in, back as a folder; what arrived, what is refused, what would change."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.commands import (
    RecordFigures,
    RegisterOrganisation,
    RemoveOrganisation,
    record_figures,
    register_organisation,
    remove_organisation,
)
from lmhtx_desktop.areas.organisations.commands.sheets import SendSheets, TakeInSheets, TakenSheet, send_sheets, take_in_sheets
from lmhtx_desktop.areas.organisations.papers.sheet import sheet_papers
from lmhtx_desktop.areas.organisations.queries.detail import organisation_detail
from lmhtx_desktop.areas.organisations.queries.sheets import (
    SheetsAsk,
    known_register,
    sheet_asks,
    sheet_ids,
    sheet_rows,
    sheets_progress,
)
from lmhtx_desktop.areas.organisations.rules import FIGURES, figure_name
from lmhtx_desktop.areas.organisations.sheets.arrivals import Arrival, State, arrivals, held_again
from lmhtx_desktop.areas.organisations.sheets.book import BEFORE, LABEL, NOW, write_books, write_books_together
from lmhtx_desktop.areas.organisations.sheets.form import ASKED, SheetAsk
from lmhtx_desktop.areas.organisations.sheets.returned import ReadFile, read_returned
from lmhtx_desktop.areas.organisations.ui.arrivals_dialog import ArrivalsDialog
from lmhtx_desktop.areas.organisations.ui.sheets_page import SheetsPage
from lmhtx_desktop.desk.paper import LaidOut
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.money import MILLION
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back

YEAR = 2025


@pytest.fixture
def province(data: DataFile) -> DataFile:
    for name, code in (("HTX Nông nghiệp Tân Phú", "0100233488"), ("HTX Vận tải Bình An", None), ("HTX Chăn nuôi Hòa Lạc", None)):
        id = data.carry_out(
            register_organisation,
            RegisterOrganisation(name=name, kind="HTX", tax_code=code, phone="0912345678", founded_on=date(2019, 5, 1)),
        ).id
        assert id is not None
        data.carry_out(record_figures, RecordFigures(
            organisation=id, year=YEAR - 1, members=120, members_female=40, workers=15, revenue=2_500_500_000, high_tech=False,
        ))  # fmt: skip
    return data


def asks_of(data: DataFile) -> list[SheetAsk]:
    ids = data.ask(sheet_ids, SheetsAsk(YEAR))
    data.carry_out(send_sheets, SendSheets(YEAR, ids))
    return data.ask(sheet_asks, ids, YEAR)


def cell_of(sheet: Worksheet, label: str) -> Any:
    """Return the open cell of a row."""
    row = next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, LABEL).value == label)
    return sheet.cell(row, NOW)


def fill(path: Path, title: str | None = None, **values: Any) -> None:
    """Fill in a sheet as a cooperative does."""
    book = load_workbook(path)
    sheet = book[title] if title else book.worksheets[1]
    for key, value in values.items():
        label = {"phone": "Điện thoại", "representative": "Người đại diện"}.get(key) or figure_name(key)
        cell_of(sheet, label).value = value
    book.save(path)


def look(data: DataFile, files: list[Path]) -> list[Arrival]:
    known = data.ask(known_register, YEAR)
    return arrivals([read_returned(path) for path in files], known.organisations, YEAR, known.jump_percent, known.merged)


def test_a_sheet_shows_last_year_and_waits_for_this_one(province: DataFile, tmp_path: Path) -> None:
    path = write_books(tmp_path, asks_of(province)[:1], "Liên minh HTX tỉnh An Giang")[0]
    book = load_workbook(path)
    assert book["HTX-01"].sheet_state == "veryHidden"
    sheet = book.worksheets[1]
    for key, before in (("members", 120), ("revenue", 2500.5), ("high_tech", "Không"), ("profit", None)):
        cell = cell_of(sheet, figure_name(key))
        assert sheet.cell(cell.row, BEFORE).value == before
        assert cell.value is None
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 1)


def test_what_was_filled_in_comes_back(province: DataFile, tmp_path: Path) -> None:
    first, second, third = write_books(tmp_path, asks_of(province), "Liên minh")
    fill(first, members=118, revenue=2600.25, high_tech="Có", phone="0987 654 321")
    fill(second, members="125 người", revenue="1,2 tỷ", profit="-35,5")
    told = {arrival.file: arrival for arrival in look(province, [first, second, third])}
    one, two, three = (told[path.name] for path in (first, second, third))
    assert one.state is State.ARRIVED
    assert {change.key: change.after for change in one.changes} == {
        "members": 118, "revenue": 2_600_250_000, "high_tech": True, "phone": "0987 654 321",
    }  # fmt: skip
    assert {change.key: change.after for change in two.changes} == {"members": 125, "revenue": 1_200_000_000, "profit": -35_500_000}
    assert three.state is State.SAME


def test_several_organisations_share_one_file(province: DataFile, tmp_path: Path) -> None:
    path = tmp_path / "xa.xlsx"
    write_books_together(path, asks_of(province), "Liên minh")
    titles = [name for name in load_workbook(path).sheetnames if name != "HTX-01"]
    for place, title in enumerate(titles):
        fill(path, title, members=100 + place)
    told = look(province, [path])
    assert [arrival.state for arrival in told] == [State.ARRIVED] * 3
    assert sorted(change.after for arrival in told for change in arrival.changes) == [100, 101, 102]


def without_key(path: Path) -> None:
    book = load_workbook(path)
    del book["HTX-01"]
    book.save(path)


def other_name(path: Path) -> None:
    book = load_workbook(path)
    sheet = book.worksheets[1]
    next(row for row in sheet.iter_rows() if row[LABEL - 1].value == "Tên đơn vị")[2].value = "HTX Lạ Hoắc"
    book.save(path)


def other_year(path: Path) -> None:
    book = load_workbook(path)
    book["HTX-01"].cell(1, 5).value = 2023
    book.save(path)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (other_name, "Tệp được gửi cho"), (other_year, "Phiếu của năm 2023, không phải năm 2025."),
        (lambda path: path.write_bytes(b""), "rỗng"), (lambda path: path.write_bytes(b"PK\x03\x04hong"), "hỏng"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_in_says_why(province: DataFile, tmp_path: Path, spoil: Callable[[Path], object], reason: str) -> None:
    path = write_books(tmp_path, asks_of(province)[:1], "Liên minh")[0]
    fill(path, members=130)
    spoil(path)
    refused = [arrival for arrival in look(province, [path]) if arrival.state is State.REFUSED]
    assert len(refused) == 1
    assert reason in refused[0].reason
    assert len([arrival for arrival in look(province, [path]) if arrival.state is State.MISSING]) == 3


def test_a_sheet_without_its_key_is_known_by_its_name(province: DataFile, tmp_path: Path) -> None:
    path = write_books(tmp_path, asks_of(province)[:1], "Liên minh")[0]
    fill(path, members=130)
    without_key(path)
    assert look(province, [path])[0].state is State.ARRIVED


def test_a_second_sheet_of_the_same_organisation_is_refused(province: DataFile, tmp_path: Path) -> None:
    path = write_books(tmp_path, asks_of(province)[:1], "Liên minh")[0]
    fill(path, members=130)
    copy = tmp_path / "ban sao.xlsx"
    copy.write_bytes(path.read_bytes())
    first, second, *_ = look(province, [path, copy])
    assert (first.state, second.state) == (State.ARRIVED, State.REFUSED)
    assert path.name in second.reason


def test_doubts_and_errors_stand_at_their_values(province: DataFile, tmp_path: Path) -> None:
    path = write_books(tmp_path, asks_of(province)[:1], "Liên minh")[0]
    fill(path, members=100, members_female=130, revenue=2_500_500, profit=2_500_500_000, workers="mười lăm", insured=3.5)
    arrival = look(province, [path])[0]
    told = {change.key: change for change in arrival.changes}
    assert told["members_female"].is_error
    assert "đơn vị tính" in told["revenue"].doubt
    assert (told["revenue"].is_error, told["revenue"].proposed) == (False, 2_500_500_000)
    assert told["profit"].is_error
    assert arrival.has_errors
    assert [label for label, _ in arrival.remarks] == [figure_name("workers"), figure_name("insured")]


def test_what_is_taken_in_is_one_act_that_can_be_taken_back(province: DataFile, tmp_path: Path) -> None:
    ids = province.ask(sheet_ids, SheetsAsk(YEAR))
    province.carry_out(send_sheets, SendSheets(YEAR, ids))
    order = TakeInSheets(YEAR, [
        TakenSheet(ids[0], "a.xlsx", {"members": 118}, {"phone": "0987654321", "representative": "Trần Thị Bé"}),
        TakenSheet(ids[1], "b.xlsx", {"members": 90}), TakenSheet(ids[2], "c.xlsx"),
    ])  # fmt: skip
    done = province.carry_out(take_in_sheets, order)
    assert done.sentence == "Nhận 3 phiếu HTX-01 năm 2025"
    detail = province.ask(organisation_detail, ids[0])
    assert detail is not None
    assert (detail.row.phone, detail.row.representative, detail.figures[0].members) == ("0987654321", "Trần Thị Bé", 118)
    progress = province.ask(sheets_progress, YEAR)
    assert (progress.expected, progress.sent, progress.arrived) == (3, 3, 3)
    province.carry_out(take_back, done.entry)
    assert province.ask(sheets_progress, YEAR).arrived == 0
    detail = province.ask(organisation_detail, ids[0])
    assert detail is not None
    assert (detail.row.phone, [each.year for each in detail.figures]) == ("0912345678", [YEAR - 1])


def test_nothing_is_half_written_when_one_sheet_cannot_be_kept(province: DataFile) -> None:
    ids = province.ask(sheet_ids, SheetsAsk(YEAR))
    bad = TakeInSheets(
        YEAR, [TakenSheet(ids[0], "a.xlsx", {"members": 10}), TakenSheet(ids[1], "b.xlsx", {"members": 5, "members_new": 6})]
    )
    with pytest.raises(RuleBroken) as refused:
        province.carry_out(take_in_sheets, bad)
    assert refused.value.field == f"{ids[1]}.members_new"
    assert province.ask(sheets_progress, YEAR).arrived == 0


@pytest.mark.parametrize(("state", "count"), [(None, 3), ("not_sent", 1), ("waiting", 1), ("arrived", 1)])
def test_the_list_knows_who_has_answered(province: DataFile, state: str | None, count: int) -> None:
    ids = province.ask(sheet_ids, SheetsAsk(YEAR))
    province.carry_out(send_sheets, SendSheets(YEAR, ids[:2]))
    province.carry_out(take_in_sheets, TakeInSheets(YEAR, [TakenSheet(ids[0], "a.xlsx", {"members": 9})]))
    found = province.ask(sheet_ids, SheetsAsk(YEAR, state=state))
    assert len(found) == count
    assert [line.id for line in province.ask(sheet_rows, found, YEAR)] == found


numbers = st.integers(0, 10**7)


@given(st.dictionaries(st.sampled_from(ASKED), numbers, max_size=12))
@settings(max_examples=25, deadline=None)
def test_every_figure_filled_in_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, told: dict[str, int]) -> None:
    path = tmp_path_factory.mktemp("phieu") / "a.xlsx"
    write_books_together(path, [SheetAsk(7, YEAR, {"name": "HTX Thử"}, {})], "Liên minh")
    written = {key: ("Có" if value % 2 else "Không") if FIGURES[key][1] == "flag" else value for key, value in told.items()}
    fill(path, **written)
    read = read_returned(path)
    assert isinstance(read, ReadFile)
    assert read.sheets[0].key == 7
    expected = {
        key: bool(value % 2) if FIGURES[key][1] == "flag" else value * MILLION if FIGURES[key][1] == "money" else value
        for key, value in told.items()
    }
    assert dict(read.sheets[0].figures) == expected


def test_on_paper_each_sheet_is_one_page(province: DataFile, qapp: Any) -> None:
    asks = asks_of(province)
    long = replace(asks[0], facts={**asks[0].facts, "name": "Hợp tác xã Sản xuất Kinh doanh Dịch vụ Nông nghiệp Tổng hợp Thanh niên xã Vĩnh Trạch Đông",
                                  "address": "Tổ 12, ấp Trung Bình Nhì, đường tỉnh 943, cạnh chợ Vĩnh Trạch, tỉnh An Giang"})  # fmt: skip
    paper = sheet_papers([long, *asks[1:]], {"alliance_name": "Liên minh Hợp tác xã tỉnh An Giang"})
    assert LaidOut(paper).pages == len(asks)


@pytest.fixture
def shell(province: DataFile) -> Iterator[Shell]:
    shell = Shell(province, take_back=take_back)
    yield shell
    shell.close()


def test_a_year_of_sheets_on_screen(qtbot: QtBot, shell: Shell, province: DataFile, tmp_path: Path) -> None:
    page = SheetsPage(shell)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and shell.is_idle)
    folder = tmp_path / "phieu"
    folder.mkdir()
    page.write_into(folder, list(page.model.ids))
    qtbot.waitUntil(lambda: shell.is_idle and province.ask(sheets_progress, YEAR).sent == 3)
    first, second, third = sorted(folder.glob("*.xlsx"))
    fill(first, members=130)
    fill(second, members=10, members_female=20)
    third.unlink()
    (folder / "anh.jpg").write_bytes(b"\xff\xd8\xff\xe0khong phai bang tinh")
    page.take_in([folder])
    qtbot.waitUntil(lambda: page.findChild(ArrivalsDialog) is not None)
    dialog = page.findChild(ArrivalsDialog)
    assert isinstance(dialog, ArrivalsDialog)
    states = {arrival.file: arrival.state for arrival in dialog.found}
    assert states == {first.name: State.ARRIVED, second.name: State.ARRIVED, "anh.jpg": State.REFUSED, "": State.MISSING}
    dialog.save()
    qtbot.waitUntil(lambda: dialog.problem.isVisible())
    assert "Thành viên nữ" in dialog.problem.text()
    assert province.ask(sheets_progress, YEAR).arrived == 0
    wrong = next(arrival for arrival in dialog.found if arrival.file == second.name)
    assert dialog.sheets.current_row() == wrong
    dialog.values.selectRow([change.key for change in wrong.changes].index("members_female"))
    next(each for each in dialog.values.findChildren(QShortcut) if each.key().toString() == "Space").activated.emit()
    assert dialog.values_left_out == {(wrong.number, "members_female")}
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert province.ask(sheets_progress, YEAR).arrived == 2


def test_what_the_register_says_otherwise_since_the_sheet_was_read_is_not_overwritten(province: DataFile) -> None:
    [id, *_] = [ask.organisation for ask in asks_of(province)]
    known = province.ask(organisation_detail, id)
    assert known is not None
    seen = {"members": None, "workers": None, "phone": known.row.phone}
    sheet = TakenSheet(id, "a.xlsx", {"members": 130, "workers": 20}, {"phone": "0987 654 321"}, seen)
    province.carry_out(record_figures, RecordFigures(organisation=id, year=YEAR, members=99, workers=20))
    with pytest.raises(RuleBroken, match=r"số thành viên: sổ vừa được ghi 99 \(lúc mở là —\), chưa ghi đè") as refused:
        province.carry_out(take_in_sheets, TakeInSheets(YEAR, [sheet]))
    assert refused.value.field == f"{id}.members"
    unseen = replace(sheet, seen={**seen, "members": 99, "phone": "0900000000"})
    with pytest.raises(RuleBroken, match=r"“0912345678” \(lúc đọc phiếu là “0900000000”\), chưa ghi đè") as refused:
        province.carry_out(take_in_sheets, TakeInSheets(YEAR, [unseen]))
    assert refused.value.field == f"{id}.phone"
    province.carry_out(take_in_sheets, TakeInSheets(YEAR, [replace(sheet, seen={**seen, "members": 99})]))
    after = province.ask(organisation_detail, id)
    assert after is not None
    assert (after.figures[0].members, after.row.phone) == (130, "0987 654 321")


def test_sheets_are_held_against_the_register_once_more(province: DataFile, tmp_path: Path) -> None:
    asks = asks_of(province)
    paths = write_books(tmp_path, asks[:2], "Liên minh")
    fill(paths[0], members=130, workers=20, revenue=2600, phone="0987 654 321")
    fill(paths[1], members=7)
    found = look(province, paths)
    again, unseen = held_again(found, province.ask(known_register, YEAR).organisations)
    assert (again, unseen) == (found, set())
    province.carry_out(record_figures, RecordFigures(organisation=asks[0].organisation, year=YEAR, members=99, workers=20))
    again, unseen = held_again(found, province.ask(known_register, YEAR).organisations)
    assert unseen == {(found[0].number, "members")}
    assert [(change.key, change.before, change.after, bool(change.doubt)) for change in again[0].changes] == [
        ("members", 99, 130, True), ("revenue", None, 2600 * MILLION, False), ("phone", "0912345678", "0987 654 321", False),
    ]  # fmt: skip
    assert again[1:] == found[1:]


def test_the_dialog_keeps_what_was_recorded_meanwhile_unless_it_is_ticked_again(
    qtbot: QtBot, shell: Shell, province: DataFile, tmp_path: Path
) -> None:
    asks = asks_of(province)
    paths = write_books(tmp_path, asks[:1], "Liên minh")
    fill(paths[0], members=130, workers=20)
    dialog = ArrivalsDialog(shell, YEAR, look(province, paths))
    qtbot.addWidget(dialog)
    dialog.show()
    id = asks[0].organisation
    province.carry_out(record_figures, RecordFigures(organisation=id, year=YEAR, members=99))
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.values_left_out))
    assert "số thành viên: sổ vừa được ghi 99" in dialog.problem.text()
    assert dialog.go.text() == "Ghi 1 phiếu (1 thay đổi)"
    shown = dialog.values.current_row() or dialog.found[0].changes[0]
    assert (shown.key, shown.before) == ("members", 99)
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    after = province.ask(organisation_detail, id)
    assert after is not None
    assert (after.figures[0].members, after.figures[0].workers) == (99, 20)


def test_an_organisation_removed_since_the_sheets_were_read_is_told(province: DataFile) -> None:
    ids = [ask.organisation for ask in asks_of(province)]
    gone = province.carry_out(register_organisation, RegisterOrganisation(name="HTX Nhầm", kind="HTX")).id
    assert gone is not None
    province.carry_out(remove_organisation, RemoveOrganisation(gone))
    taken = [TakenSheet(ids[0], "a.xlsx", {"members": 9}), TakenSheet(gone, "b.xlsx")]
    with pytest.raises(RuleBroken) as refused:
        province.carry_out(take_in_sheets, TakeInSheets(YEAR, taken))
    assert refused.value.field == f"{gone}."
    assert "không còn trong sổ" in refused.value.sentence
    with pytest.raises(RuleBroken, match="không còn trong sổ"):
        province.carry_out(send_sheets, SendSheets(YEAR, [*ids, gone]))
    assert province.ask(sheets_progress, YEAR).arrived == 0


def test_no_sheets_go_out_for_a_year_that_has_not_come(province: DataFile) -> None:
    ids = province.ask(sheet_ids, SheetsAsk(YEAR))
    for year in (2099, 10**30, -1):
        with pytest.raises(RuleBroken) as refused:
            province.carry_out(send_sheets, SendSheets(year, ids))
        assert refused.value.field == "year"


def repeat(path: Path, label: str, answer: Any, below: int = 3) -> tuple[int, int]:
    """Write a row of the sheet once more below its end, with another answer; return both rows."""
    book = load_workbook(path)
    sheet = book.worksheets[1]
    first, second = cell_of(sheet, label).row, sheet.max_row + below
    sheet.cell(second, LABEL).value, sheet.cell(second, NOW).value = label, answer
    book.save(path)
    return first, second


@pytest.mark.parametrize(("again", "taken"), [(131, None), (130, 130), (None, 130)])
def test_a_row_that_stands_twice_with_two_answers_is_pointed_at_and_not_taken(
    province: DataFile, tmp_path: Path, again: int | None, taken: int | None
) -> None:
    [path] = write_books(tmp_path, asks_of(province)[:1], "Liên minh")
    fill(path, members=130, workers=20)
    first, second = repeat(path, "Số thành viên", again)
    repeat(path, "Số thành viên", 130)
    told = look(province, [path])[0]
    assert {change.key: change.after for change in told.changes} == {"workers": 20, **({"members": taken} if taken else {})}
    said = f"phiếu có hai dòng mục này ghi khác nhau (dòng {first} và dòng {second}) nên chưa ghi; hãy để lại một dòng"
    assert told.remarks == (() if taken else (("Số thành viên", said),))


def test_a_fact_that_stands_twice_is_not_taken_either(province: DataFile, tmp_path: Path) -> None:
    [path] = write_books(tmp_path, asks_of(province)[:1], "Liên minh")
    fill(path, phone="0987 654 321")
    repeat(path, "Điện thoại", "0909 090 909")
    told = look(province, [path])[0]
    assert (told.changes, [label for label, _ in told.remarks]) == ((), ["Điện thoại"])


def test_two_sheets_pasted_below_each_other_are_refused(province: DataFile, tmp_path: Path) -> None:
    first, second = write_books(tmp_path, asks_of(province)[:2], "Liên minh")
    fill(first, members=130)
    fill(second, members=7)
    book, other = load_workbook(first), load_workbook(second)
    below = book.worksheets[1].max_row
    for row in other.worksheets[1].iter_rows(values_only=True):
        book.worksheets[1].append(row)
    book.save(first)
    [told] = [arrival for arrival in look(province, [first]) if arrival.file]
    assert (told.state, told.changes) == (State.REFUSED, ())
    assert told.reason == f"Trang tính có 2 phiếu (dòng 2 và dòng {below + 2}); hãy tách mỗi phiếu ra một trang tính."


def test_a_formula_nobody_calculated_is_no_error_of_the_formula(province: DataFile, tmp_path: Path) -> None:
    [path] = write_books(tmp_path, asks_of(province)[:1], "Liên minh")
    fill(path, members="=100+30", workers="=1/0", phone="=A1", revenue=2600)
    told = look(province, [path])[0]
    assert [change.key for change in told.changes] == ["revenue"]
    remarks = dict(told.remarks)
    assert remarks.keys() == {"Số thành viên", "Lao động thường xuyên", "Điện thoại"}
    assert all("hãy mở tệp bằng Excel, bấm lưu" in sentence and "lỗi" not in sentence for sentence in remarks.values())


def test_a_formula_in_error_says_its_error(province: DataFile, tmp_path: Path) -> None:
    [path] = write_books(tmp_path, asks_of(province)[:1], "Liên minh")
    fill(path, members="#DIV/0!", phone="#REF!")
    told = look(province, [path])[0]
    assert told.changes == ()
    assert [("#DIV/0!" in sentence or "#REF!" in sentence) and "công thức lỗi" in sentence for _, sentence in told.remarks] == [True, True]


@pytest.mark.parametrize("written", [1e300, "9" * 5_000, "x" * 30_000])
def test_what_can_be_no_figure_is_left_out_and_told_in_few_words(province: DataFile, tmp_path: Path, written: Any) -> None:
    path = write_books(tmp_path, asks_of(province)[:1], "Liên minh")[0]
    fill(path, members=written, revenue=written)
    told = look(province, [path])[0]
    assert told.changes == ()
    assert len(told.remarks) == 2
    assert all(len(sentence) < 150 for _, sentence in told.remarks)
