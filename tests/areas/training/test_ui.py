"""Training on screen: lists, one class's page, the attendance grid driven by keys, pasting, dialogs."""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.training.area import MANIFEST
from lmhtx_desktop.areas.training.commands import CloseClass, IssueCertificates, close_class, issue_certificates
from lmhtx_desktop.areas.training.queries.classes import class_ids, class_rows
from lmhtx_desktop.areas.training.queries.learners import learner_ids
from lmhtx_desktop.areas.training.ui.attendance_grid import AttendanceGrid
from lmhtx_desktop.areas.training.ui.class_dialog import close_dialog, cost_dialog, edit_class_dialog, open_class_dialog
from lmhtx_desktop.areas.training.ui.class_page import ClassPage
from lmhtx_desktop.areas.training.ui.learner_dialog import EnrolDialog, edit_learner_dialog, issue_dialog, void_dialog, withdraw_dialog
from lmhtx_desktop.areas.training.ui.organisation_panel import OrganisationPanel
from lmhtx_desktop.areas.training.ui.page import TrainingPage
from lmhtx_desktop.areas.training.ui.paste_dialog import PasteDialog
from lmhtx_desktop.areas.training.ui.sessions_dialog import SessionsDialog
from lmhtx_desktop.areas.training.words import ClassKind, Position, Presence, Sex, Subject
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.undo import take_back
from tests.areas.training.conftest import MARCH_4, School

MARCH_10 = datetime.date(2026, 3, 10)
KEY = Qt.Key


@pytest.fixture
def papers() -> list[Paper]:
    return []


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def shell(school: School, qapp: Any, papers: list[Paper], said: list[str]) -> Iterator[Shell]:
    shell = Shell(school.data, take_back=take_back, print_paper=lambda paper, owner: papers.append(paper))
    shell.message.connect(lambda sentence, entry: said.append(sentence))
    yield shell
    shell.close()


@pytest.fixture
def show(qtbot: QtBot, shell: Shell) -> Callable[..., Any]:
    """Show a widget and wait until it has read what it shows."""

    def shown(widget: QWidget) -> Any:
        qtbot.addWidget(widget, before_close_func=lambda shown: shown.done(0) if isinstance(shown, QDialog) else None)
        widget.resize(1180, 640)
        with qtbot.waitExposed(widget):
            widget.show()
        qtbot.waitUntil(lambda: shell.is_idle)
        return widget

    return shown


def save(qtbot: QtBot, shell: Shell, dialog: QDialog) -> None:
    dialog.save()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: shell.is_idle and not dialog.isVisible())


def fill(dialog: Any, **values: Any) -> None:
    for key, value in values.items():
        dialog.editor(key).set_value(value)


def signs(school: School, class_id: int) -> dict[str, str]:
    """The marks on disk, in the order of sessions: P L E A, . for none."""
    sheet = school.sheet(class_id)
    return {line.full_name: "".join(line.marks.get(session.id, ".") for session in sheet.sessions) for line in sheet.learners}


@pytest.fixture
def class_of_three(school: School) -> int:
    class_id = school.open_with_sessions()
    for name in ("Lê Văn An", "Trần Thị Bé", "Võ Văn Cư"):
        school.enrol(class_id, name, birth_year=1980)
    return class_id


@pytest.fixture
def grid(class_of_three: int, shell: Shell, show: Any) -> AttendanceGrid:
    page = show(ClassPage(shell, class_of_three))
    page.show_tab(page.attendance)
    grid: AttendanceGrid = page.attendance.grid
    grid.setCurrentIndex(grid.marks.index(0, 0))
    return grid


def select(grid: AttendanceGrid, top: int, left: int, bottom: int, right: int) -> None:
    block = QItemSelection(grid.marks.index(top, left), grid.marks.index(bottom, right))
    grid.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_the_manifest_opens_list_and_record(class_of_three: int, shell: Shell, show: Any) -> None:
    assert MANIFEST.open_page
    assert MANIFEST.open_record
    page = show(MANIFEST.open_page(shell))
    assert page.classes.model.ids == [class_of_three]
    record = show(MANIFEST.open_record(shell, class_of_three))
    assert record.title == "Lớp DT-2026-01"


def test_a_new_class_is_opened_from_the_list_with_the_next_code(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    dialog = show(open_class_dialog(shell, "DT-2026-01", lambda done: None, None))
    dialog.save()
    assert dialog.block("name").problem
    fill(
        dialog, name="Chuyển đổi số", kind=ClassKind.WORKSHOP, subject=Subject.DIGITAL, starts_on=datetime.date(2026, 12, 1),
        ends_on=datetime.date(2026, 11, 30),
    )  # fmt: skip
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle)
    assert dialog.block("ends_on").problem == "Ngày cuối không thể trước ngày khai giảng."
    fill(dialog, ends_on=datetime.date(2026, 12, 2))
    save(qtbot, shell, dialog)
    (row,) = school.data.ask(class_rows, school.data.ask(class_ids))
    assert (row.code, row.name, row.kind, row.subject) == ("DT-2026-01", "Chuyển đổi số", ClassKind.WORKSHOP, Subject.DIGITAL)


def test_editing_shows_what_is_recorded_and_changes_only_what_was_changed(
    class_of_three: int, school: School, shell: Shell, show: Any, qtbot: QtBot
) -> None:
    before = school.sheet(class_of_three)
    dialog = show(edit_class_dialog(shell, before, None))
    fill(dialog, lecturers="ThS. Lê Văn Tám")
    save(qtbot, shell, dialog)
    after = school.sheet(class_of_three)
    assert after.lecturers == "ThS. Lê Văn Tám"
    assert (after.name, after.starts_on, after.threshold, after.sessions) == (
        before.name,
        before.starts_on,
        before.threshold,
        before.sessions,
    )


def test_keys_one_to_four_mark_and_step_down_and_are_written(
    class_of_three: int, grid: AttendanceGrid, school: School, shell: Shell, qtbot: QtBot
) -> None:
    for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4):
        qtbot.keyClick(grid, key)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 1)
    qtbot.waitUntil(lambda: shell.is_idle and not grid.marks.pending, timeout=5_000)
    assert signs(school, class_of_three) == {"Lê Văn An": "PA....", "Trần Thị Bé": "L.....", "Võ Văn Cư": "E....."}


def test_a_selection_is_marked_at_once(class_of_three: int, grid: AttendanceGrid, school: School, qtbot: QtBot) -> None:
    select(grid, 0, 0, 2, 2)
    qtbot.keyClick(grid, KEY.Key_1)
    grid.write()
    qtbot.waitUntil(lambda: not grid.marks.pending)
    assert set(signs(school, class_of_three).values()) == {"PPP..."}


def test_five_fills_the_empty_cells_so_that_only_exceptions_are_typed(
    class_of_three: int, grid: AttendanceGrid, school: School, qtbot: QtBot
) -> None:
    grid.setCurrentIndex(grid.marks.index(1, 0))
    qtbot.keyClick(grid, KEY.Key_4)
    qtbot.keyClick(grid, KEY.Key_5)
    assert grid.fill_all() == 15
    grid.write()
    qtbot.waitUntil(lambda: not grid.marks.pending)
    assert signs(school, class_of_three) == {"Lê Văn An": "PPPPPP", "Trần Thị Bé": "APPPPP", "Võ Văn Cư": "PPPPPP"}


def test_delete_wipes_space_turns_and_ctrl_d_fills_down(class_of_three: int, grid: AttendanceGrid, school: School, qtbot: QtBot) -> None:
    qtbot.keyClick(grid, KEY.Key_Space)
    qtbot.keyClick(grid, KEY.Key_Space)
    assert grid.marks.mark_at(0, 0) is Presence.ABSENT
    select(grid, 0, 0, 2, 0)
    qtbot.keyClick(grid, KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [grid.marks.mark_at(row, 0) for row in range(3)] == [Presence.ABSENT] * 3
    select(grid, 1, 0, 1, 0)
    qtbot.keyClick(grid, KEY.Key_Delete)
    grid.write()
    qtbot.waitUntil(lambda: not grid.marks.pending)
    assert [marks[0] for marks in signs(school, class_of_three).values()] == ["A", ".", "A"]


def test_blocks_are_exchanged_with_excel(class_of_three: int, grid: AttendanceGrid, school: School, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("x\tX\tv\nM\t3\t\nlạ\t1\t2\n4\t4\t4\n")
    qtbot.keyClick(grid, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    grid.write()
    qtbot.waitUntil(lambda: not grid.marks.pending)
    assert signs(school, class_of_three) == {"Lê Văn An": "PPA...", "Trần Thị Bé": "LE....", "Võ Văn Cư": ".PL..."}
    select(grid, 0, 0, 1, 1)
    grid.copy_block()
    assert QGuiApplication.clipboard().text() == "✓\t✓\nM\tP"


def test_marks_come_back_when_the_act_is_undone(
    class_of_three: int, grid: AttendanceGrid, shell: Shell, school: School, qtbot: QtBot
) -> None:
    qtbot.keyClick(grid, KEY.Key_1)
    grid.write()
    qtbot.waitUntil(lambda: shell.is_idle and shell.can_undo and not grid.marks.pending)
    shell.undo()
    qtbot.waitUntil(lambda: shell.is_idle and grid.marks.mark_at(0, 0) is None)
    assert signs(school, class_of_three)["Lê Văn An"] == "......"


def test_marks_typed_while_the_page_asks_again_are_kept(
    class_of_three: int, grid: AttendanceGrid, school: School, shell: Shell, qtbot: QtBot
) -> None:
    qtbot.keyClick(grid, KEY.Key_1)
    shell.changed.emit(frozenset({Area.TRAINING}))
    qtbot.waitUntil(lambda: shell.is_idle)
    assert grid.marks.mark_at(0, 0) is Presence.PRESENT
    assert grid.currentIndex().row() == 1
    grid.window().hide()
    qtbot.waitUntil(lambda: shell.is_idle and not grid.marks.pending)
    assert signs(school, class_of_three)["Lê Văn An"] == "P....."


def test_a_future_session_or_a_closed_class_takes_no_marks(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    today = school.data.today
    coming = school.open_with_sessions(starts_on=today, ends_on=today + datetime.timedelta(days=1))
    school.enrol(coming, "Lê Văn An")
    grid = show(ClassPage(shell, coming)).attendance.grid
    assert [grid.marks.may_mark(column) for column in range(5)] == [True, True, False, False, False]
    assert grid.fill_all() == 2
    grid.marks.pending.clear()
    past = school.open_with_sessions(code="B")
    school.data.carry_out(close_class, CloseClass(past, MARCH_10))
    closed = show(ClassPage(shell, past)).attendance.grid
    assert not closed.marks.may_mark(0)


def test_a_refused_mark_is_said_and_taken_off_the_grid(
    class_of_three: int, grid: AttendanceGrid, school: School, shell: Shell, said: list[str], qtbot: QtBot
) -> None:
    grid.fill_all()
    grid.write()
    qtbot.waitUntil(lambda: shell.is_idle and not grid.marks.pending)
    school.data.carry_out(close_class, CloseClass(class_of_three, MARCH_10))
    grid.setCurrentIndex(grid.marks.index(0, 0))
    qtbot.keyClick(grid, KEY.Key_4)
    grid.write()
    qtbot.waitUntil(lambda: any("đã kết thúc" in sentence for sentence in said))
    assert grid.marks.mark_at(0, 0) is Presence.PRESENT


def test_without_sessions_the_attendance_tab_says_what_to_do_first(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    page = show(ClassPage(shell, school.open()))
    page.show_tab(page.attendance)
    assert page.attendance._stack.currentIndex() == 1
    page.attendance._empty.button.click()
    assert page.tabs.currentWidget() is page.sessions


def test_sessions_are_planned_by_ticking_half_days(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    class_id = school.open()
    dialog = show(SessionsDialog(shell, school.sheet(class_id)))
    assert len(dialog.sessions()) == 6
    dialog.propose(afternoons=False)
    dialog.table.item(0, 2).setText("Luật HTX 2023")
    save(qtbot, shell, dialog)
    sessions = school.sheet(class_id).sessions
    assert [(session.day.day, session.part, session.content) for session in sessions] == [
        (2, "AM", "Luật HTX 2023"), (3, "AM", None), (4, "AM", None),
    ]  # fmt: skip


def test_dropping_a_marked_session_is_refused_in_the_dialog(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    class_id = school.open_with_sessions()
    school.mark(class_id, school.enrol(class_id, "Lê Văn An"), "PP")
    dialog = show(SessionsDialog(shell, school.sheet(class_id)))
    dialog.propose(afternoons=False)
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle)
    assert "đã điểm danh" in dialog.problem.text()
    assert dialog.isVisible()


def test_a_person_of_an_earlier_class_is_offered_while_the_name_is_typed(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    htx = school.organisation("HTX Tân Phú")
    earlier, now = school.open(), school.open(code="B")
    school.enrol(earlier, "Nguyễn Thị Hoa", birth_year=1985, sex=Sex.FEMALE, organisation=htx, position=Position.DIRECTOR, is_manager=True)
    person = school.sheet(earlier).learners[0].learner_id
    dialog = show(EnrolDialog(shell, school.sheet(now), None))
    line = dialog.editor("full_name")
    line.setText("nguyễn thị hoa")
    line.textEdited.emit(line.text())
    lookup = dialog.editor("learner")
    qtbot.waitUntil(lambda: "HTX Tân Phú" in lookup.placeholderText(), timeout=5_000)
    lookup.set_value((person, "Nguyễn Thị Hoa"))
    lookup.edited.emit()
    qtbot.waitUntil(lambda: dialog.editor("birth_year").value() == 1985)
    save(qtbot, shell, dialog)
    (enrolled,) = school.sheet(now).learners
    assert (enrolled.learner_id, enrolled.organisation, enrolled.is_manager) == (person, "HTX Tân Phú", True)


def test_the_position_proposes_whether_someone_manages(class_of_three: int, school: School, shell: Shell, show: Any) -> None:
    dialog = show(EnrolDialog(shell, school.sheet(class_of_three), None))
    for position, manages in ((Position.CHAIR, True), (Position.MEMBER, False)):
        dialog.editor("position").set_value(position)
        dialog.editor("position").edited.emit()
        assert dialog.editor("is_manager").value() is manages


def test_a_list_pasted_from_excel_goes_in_after_a_look(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    htx = school.organisation("HTX Tân Phú")
    earlier, now = school.open(), school.open(code="B")
    school.enrol(earlier, "Trần Văn Bình", birth_year=1970, organisation=htx)
    known = school.sheet(earlier).learners[0].learner_id
    QGuiApplication.clipboard().setText(
        "Họ và tên\tNăm sinh\tGiới tính\tĐơn vị\nNguyễn Thị Hoa\t1985\tNữ\thtx tân phú\nTrần Văn Bình\t\tNam\tXã Mới\nDòng Thừa\t1990\t?\t\n"
    )
    dialog = show(PasteDialog(shell, now))
    assert dialog.table.rowCount() == 3
    assert dialog.table.item(0, 7).text() == ""
    assert "không có trong sổ tổ chức" in dialog.table.item(1, 7).text()
    assert "?" in dialog.table.item(2, 7).text()
    box = dialog.table.cellWidget(1, 6)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    dialog.table.item(2, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.save_button.text() == "Ghi 2 học viên"
    save(qtbot, shell, dialog)
    lines = {line.full_name: line for line in school.sheet(now).learners}
    assert set(lines) == {"Nguyễn Thị Hoa", "Trần Văn Bình"}
    assert lines["Nguyễn Thị Hoa"].organisation_id == htx
    assert lines["Trần Văn Bình"].learner_id == known
    assert len(school.data.ask(learner_ids)) == 2


def test_an_empty_clipboard_says_what_to_copy(class_of_three: int, shell: Shell, show: Any) -> None:
    QGuiApplication.clipboard().setText("")
    dialog = show(PasteDialog(shell, class_of_three))
    assert "Ctrl+C" in dialog.said.text()
    assert not dialog.save_button.isEnabled()


def test_dialogs_of_a_learner_correct_and_withdraw(class_of_three: int, school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    line = school.sheet(class_of_three).learners[0]
    dialog = show(edit_learner_dialog(shell, line, None))
    fill(dialog, full_name="Lê Văn Ân", workplace="UBND xã A")
    save(qtbot, shell, dialog)
    line = next(one for one in school.sheet(class_of_three).learners if one.id == line.id)
    assert (line.full_name, line.organisation, line.birth_year) == ("Lê Văn Ân", "UBND xã A", 1980)
    leaving = show(withdraw_dialog(shell, line, None))
    fill(leaving, reason="Bận mùa vụ")
    save(qtbot, shell, leaving)
    assert len(school.sheet(class_of_three).present_learners) == 2


def test_costs_closing_and_certificates_run_from_their_dialogs(
    class_of_three: int, school: School, shell: Shell, show: Any, qtbot: QtBot
) -> None:
    for line in school.sheet(class_of_three).learners:
        school.mark(class_of_three, line.id, "PPPPPP")
    money = show(cost_dialog(shell, school.sheet(class_of_three), None))
    fill(money, budget_nsdp=30_000_000, settled_nsdp=28_000_000, settled_fee=0)
    save(qtbot, shell, money)
    assert school.sheet(class_of_three).costs == (CostLine(Source.NSDP, 30_000_000, 28_000_000), CostLine(Source.FEE, None, 0))
    issuing = show(issue_dialog(shell, school.sheet(class_of_three), None))
    fill(issuing, issued_on=MARCH_4)
    save(qtbot, shell, issuing)
    paper = school.sheet(class_of_three).learners[0].certificate
    assert paper is not None
    voiding = show(void_dialog(shell, "Lê Văn An", paper, None))
    voiding.save()
    assert voiding.block("reason").problem
    fill(voiding, reason="In sai")
    save(qtbot, shell, voiding)
    assert school.sheet(class_of_three).learners[0].certificate is None
    closing = show(close_dialog(shell, school.sheet(class_of_three), None))
    fill(closing, evaluation="Tốt")
    save(qtbot, shell, closing)
    assert school.sheet(class_of_three).evaluation == "Tốt"


def test_the_page_of_a_class_shows_its_tabs_and_prints_its_papers(
    class_of_three: int, school: School, shell: Shell, papers: list[Paper], show: Any, qtbot: QtBot
) -> None:
    for line in school.sheet(class_of_three).learners:
        school.mark(class_of_three, line.id, "PPPPPP")
    school.data.carry_out(issue_certificates, IssueCertificates(class_of_three, MARCH_10))
    page = show(ClassPage(shell, class_of_three))
    assert [line.full_name for line in page.learners.table.rows] == ["Lê Văn An", "Trần Thị Bé", "Võ Văn Cư"]
    assert len(page.certificates.table.rows) == 3
    assert len(page.sessions.table.rows) == 6
    for act in page.header.parent().actions():
        if act.text().startswith("In "):
            act.trigger()
            qtbot.waitUntil(lambda: shell.is_idle)
    titles = {paper.title for paper in papers}
    assert titles == {
        "Danh sách ký nhận lớp DT-2026-01", "Bảng điểm danh lớp DT-2026-01", "Danh sách cấp chứng nhận lớp DT-2026-01", "Báo cáo lớp DT-2026-01",
    }  # fmt: skip


def test_a_removed_class_leaves_its_page_and_says_so(class_of_three: int, shell: Shell, said: list[str], show: Any, qtbot: QtBot) -> None:
    page = show(ClassPage(shell, class_of_three))
    opened: list[tuple[Any, Any]] = []
    shell.opened.connect(lambda area, record: opened.append((area, record)))
    page._remove()
    qtbot.waitUntil(lambda: shell.is_idle and opened == [(Area.TRAINING, None)])
    assert page.sheet is None


def test_the_register_of_learners_lists_people_once_and_shows_their_classes(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    first, second = school.open(), school.open(code="B")
    for class_id in (first, second):
        school.enrol(class_id, "Nguyễn Thị Hoa", birth_year=1985, workplace="UBND xã A")
    page = show(TrainingPage(shell))
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: shell.is_idle and page.section.model.is_loaded)
    assert page.section.title == "Sổ học viên"
    assert len(page.section.model.ids) == 1
    assert {act.text() for act in page.actions()} >= {"Sửa", "Gộp hai dòng của một người"}
    page.tabs.setCurrentIndex(0)
    assert "Mở lớp" in {act.text() for act in page.actions()}


def test_an_organisation_shows_whom_it_sent(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    htx = school.organisation("HTX Tân Phú")
    class_id = school.open()
    school.enrol(class_id, "Nguyễn Thị Hoa", organisation=htx)
    panel = show(OrganisationPanel(shell, htx))
    assert [(row.learner, row.class_id) for row in panel.table.rows] == [("Nguyễn Thị Hoa", class_id)]
    school.enrol(class_id, "Lê Văn An", organisation=htx)
    shell.changed.emit(frozenset({Area.TRAINING}))
    qtbot.waitUntil(lambda: len(panel.table.rows) == 2)


def test_acts_of_a_class_are_greyed_while_they_cannot_be_done_and_say_why(school: School, shell: Shell, show: Any, qtbot: QtBot) -> None:
    class_id = school.open_with_sessions()
    page = show(ClassPage(shell, class_id))

    def tips(tab: QWidget) -> dict[str, str]:
        return {act.text(): act.toolTip() for act in tab.actions() if not act.isEnabled()}

    first = "Hãy chọn một học viên trong danh sách trước."
    assert tips(page.learners) == {"Sửa học viên": first, "Rút khỏi lớp": first}
    assert tips(page.certificates) == {
        "Cấp chứng nhận": "Không còn học viên nào đủ điều kiện mà chưa được cấp.", "Cấp lại": first, "Hủy chứng nhận": first,
    }  # fmt: skip
    assert set(tips(page.attendance).values()) == {"Lớp chưa có học viên nào."}
    enrolment = school.enrol(class_id, "Nguyễn Thị Bảy")
    page.refresh()
    qtbot.waitUntil(lambda: shell.is_idle)
    assert tips(page.learners) == {}
    assert tips(page.attendance) == {}
    school.mark(class_id, enrolment, "PPPPPP")
    page.refresh()
    qtbot.waitUntil(lambda: shell.is_idle)
    assert set(tips(page.attendance).values()) == {"Đã điểm danh đủ các buổi đã học"}
    without = "Nguyễn Thị Bảy chưa có chứng nhận còn giá trị."
    assert tips(page.certificates) == {"Cấp lại": without, "Hủy chứng nhận": without}
    school.data.carry_out(close_class, CloseClass(class_id, MARCH_10))
    page.refresh()
    qtbot.waitUntil(lambda: shell.is_idle)
    closed = "Lớp đã kết thúc hồ sơ; muốn sửa, hãy bấm “Mở lại lớp”."
    assert tips(page.learners) == {"Thêm học viên": closed, "Dán từ Excel": closed, "Rút khỏi lớp": closed}
    assert tips(page.sessions) == {"Xếp lịch học": closed}
    assert set(tips(page.attendance).values()) == {closed}
