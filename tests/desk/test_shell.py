"""Asking, doing and taking back through the desk, over a real data file."""

import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from lmhtx_desktop.desk import messages
from lmhtx_desktop.desk.messages import MessageStrip, ProgressStrip
from lmhtx_desktop.desk.runner import Busy
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken, Stopped, Trouble
from lmhtx_desktop.store.datafile import DataFile, Reading
from lmhtx_desktop.store.settings import Setting
from lmhtx_desktop.store.work import Work


@dataclass(frozen=True)
class Name:
    key: str
    value: str


def write_name(work: Work, order: Name) -> Done:
    if not order.value:
        raise RuleBroken("value", "Chưa có tên.")
    work.add(Setting(key=order.key, value=order.value))
    return work.note("write_name", f"Đã ghi {order.key}", {Area.PEOPLE})


def write_voucher(work: Work, order: Name) -> Done:
    work.add(Setting(key=order.key, value=order.value))
    return work.note("write_voucher", "Đã lập phiếu", {Area.FEES}, undoable=False)


def names(reading: Reading) -> list[str]:
    return list(reading.connection.scalars(select(Setting.key).order_by(Setting.id)))


def settled(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle, timeout=5_000)


def test_an_answer_comes_on_the_gui_thread_and_the_question_is_asked_elsewhere(qtbot: QtBot, shell: Shell) -> None:
    threads: list[int] = []
    owner = QObject()

    def question(reading: Reading, word: str) -> str:
        threads.append(threading.get_ident())
        return word.upper()

    answers: list[str] = []
    shell.ask(question, "tân phú", then=lambda answer: (answers.append(answer), threads.append(threading.get_ident())), owner=owner)
    settled(qtbot, shell)
    assert answers == ["TÂN PHÚ"]
    assert threads[0] != threads[1] == threading.get_ident()


def test_only_the_latest_answer_of_a_slot_arrives(qtbot: QtBot, shell: Shell) -> None:
    go, owner, answers = threading.Event(), QObject(), []

    def slow(reading: Reading, word: str) -> str:
        assert go.wait(5)
        return word

    for word in ("a", "ab", "abc"):
        shell.ask(slow, word, then=answers.append, owner=owner, slot="search")
    shell.ask(slow, "other", then=answers.append, owner=owner, slot="other")
    go.set()
    settled(qtbot, shell)
    assert sorted(answers) == ["abc", "other"]


def test_an_answer_for_a_closed_page_is_dropped(qtbot: QtBot, shell: Shell) -> None:
    go, answers, page = threading.Event(), [], QWidget()

    def slow(reading: Reading) -> int:
        assert go.wait(5)
        return 1

    shell.ask(slow, then=answers.append, owner=page)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    go.set()
    settled(qtbot, shell)
    assert answers == []


def test_commands_run_in_the_order_they_were_given(qtbot: QtBot, shell: Shell, data: DataFile) -> None:
    owner = QObject()
    for number in range(20):
        shell.do(write_name, Name(f"k{number}", "x"), owner=owner)
    settled(qtbot, shell)
    assert data.ask(names) == [f"k{number}" for number in range(20)]


def test_a_command_tells_what_changed_and_can_be_taken_back_and_done_again(qtbot: QtBot, shell: Shell, data: DataFile) -> None:
    said: list[tuple[str, int | None]] = []
    changes: list[frozenset[Area]] = []
    shell.message.connect(lambda sentence, entry: said.append((sentence, entry)))
    shell.changed.connect(changes.append)
    shell.do(write_name, Name("ten", "Liên minh"), owner=QObject(shell))
    settled(qtbot, shell)
    assert said[0][0] == "Đã ghi ten"
    assert said[0][1] is not None
    assert changes == [frozenset({Area.PEOPLE})]
    assert shell.can_undo
    shell.undo()
    settled(qtbot, shell)
    assert data.ask(names) == []
    assert said[-1][0] == "Hoàn tác: Đã ghi ten"
    assert (shell.can_undo, shell.can_redo) == (False, True)
    shell.redo()
    settled(qtbot, shell)
    assert data.ask(names) == ["ten"]
    assert said[-1][0] == "Làm lại: Đã ghi ten"
    assert (shell.can_undo, shell.can_redo) == (True, False)
    assert len(changes) == 3


def test_a_new_command_ends_what_could_be_done_again(qtbot: QtBot, shell: Shell) -> None:
    shell.do(write_name, Name("a", "x"), owner=shell)
    settled(qtbot, shell)
    shell.undo()
    settled(qtbot, shell)
    shell.do(write_name, Name("b", "x"), owner=shell)
    settled(qtbot, shell)
    assert not shell.can_redo


def test_a_numbered_voucher_is_not_offered_to_be_taken_back(qtbot: QtBot, shell: Shell) -> None:
    said: list[int | None] = []
    shell.message.connect(lambda sentence, entry: said.append(entry))
    shell.do(write_voucher, Name("01", "x"), owner=shell)
    settled(qtbot, shell)
    assert said == [None]
    assert not shell.can_undo


def test_a_broken_rule_goes_to_who_asked_and_changes_nothing(qtbot: QtBot, shell: Shell, data: DataFile) -> None:
    refused: list[RuleBroken] = []
    ended: list[bool] = []
    shell.do(write_name, Name("ten", ""), owner=shell, refused=refused.append, ended=lambda: ended.append(True))
    settled(qtbot, shell)
    assert [(broken.field, broken.sentence) for broken in refused] == [("value", "Chưa có tên.")]
    assert ended == [True]
    assert data.ask(names) == []
    with qtbot.waitSignal(shell.message) as said:
        shell.do(write_name, Name("ten", ""), owner=shell)
    assert said.args == ["Chưa có tên.", None]


def test_trouble_is_shown_calmly_with_what_to_do(qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(messages.Box, "exec", lambda box: shown.extend(label.text() for label in box.findChildren(QLabel)))

    def full(work: Work, order: object) -> Done:
        raise Trouble("Ổ đĩa đã đầy.", "Hãy giải phóng dung lượng.")

    shell.do(full, None, owner=shell)
    settled(qtbot, shell)
    assert "Ổ đĩa đã đầy." in shown
    assert any("Hãy giải phóng dung lượng." in text and "an toàn" in text for text in shown)


def test_a_bug_reaches_the_crash_window_with_its_own_traceback(qtbot: QtBot, shell: Shell) -> None:
    def broken(work: Work, order: object) -> Done:
        raise ZeroDivisionError("bug")

    with qtbot.captureExceptions() as caught:
        shell.do(broken, None, owner=shell)
        settled(qtbot, shell)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    names_of_frames = []
    trace = caught[0][2]
    while trace is not None:
        names_of_frames.append(trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
    assert names_of_frames[-1] == "broken"


def test_long_work_shows_how_far_it_is_and_stops_on_demand(qtbot: QtBot, shell: Shell, data: DataFile) -> None:
    strip = ProgressStrip(shell)
    qtbot.addWidget(strip)
    started = threading.Event()
    said: list[str] = []
    shell.message.connect(lambda sentence, entry: said.append(sentence))

    def long(work: Work, order: object) -> Done:
        work.add(Setting(key="dở", value="x"))
        started.set()
        while not work.stopped():
            work.progress(3, 10)
            threading.Event().wait(0.005)
        work.step(3, 10)
        raise AssertionError("unreachable")

    shell.do(long, None, owner=shell, title="Đang nhập")
    qtbot.waitUntil(strip.isVisible, timeout=3_000)
    assert strip.words.text() == "Đang nhập 3/10"
    strip.stop.click()
    settled(qtbot, shell)
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert data.ask(names) == []
    assert said == ["Đã dừng theo yêu cầu; dữ liệu vẫn như trước."]


def test_short_work_shows_no_strip(qtbot: QtBot, shell: Shell) -> None:
    shown: list[Busy | None] = []
    shell.busy.connect(shown.append)
    shell.do(write_name, Name("nhanh", "x"), owner=shell)
    settled(qtbot, shell)
    assert shown == []


def test_a_job_gets_a_step_that_stops_it(qtbot: QtBot, shell: Shell) -> None:
    ended: list[str] = []
    strip = ProgressStrip(shell)
    qtbot.addWidget(strip)

    def job(step) -> int:  # type: ignore[no-untyped-def]
        try:
            while True:
                step(1, 2)
                threading.Event().wait(0.005)
        except Stopped:
            ended.append("stopped")
            raise

    shell.run("Đang kết xuất", job, owner=shell, then=lambda result: ended.append("then"), ended=lambda: ended.append("ended"))
    qtbot.waitUntil(strip.isVisible, timeout=3_000)
    strip.stop.click()
    settled(qtbot, shell)
    assert ended == ["stopped", "ended"]


def test_closing_lets_the_writer_finish_what_was_given_to_it(qtbot: QtBot, data: DataFile) -> None:
    shell = Shell(data)
    for number in range(5):
        shell.do(write_name, Name(f"k{number}", "x"), owner=shell)
    shell.close()
    assert len(data.ask(names)) == 5
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("writer", "reader"))]


def test_the_message_strip_takes_back_what_it_tells(qtbot: QtBot, shell: Shell, data: DataFile) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 400)
    strip = MessageStrip(shell, window)
    window.show()
    shell.do(write_name, Name("ten", "x"), owner=shell)
    settled(qtbot, shell)
    assert strip.isVisible()
    assert strip.sentence.text() == "Đã ghi ten"
    strip.undo.click()
    settled(qtbot, shell)
    assert data.ask(names) == []
    assert strip.undo.text() == "Làm lại"
    assert window.rect().contains(strip.geometry())


def test_the_box_before_a_dangerous_act_names_it_and_offers_the_safe_way_first(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, object] = {}

    def look(box: messages.Box) -> int:
        buttons = box.findChildren(QPushButton)
        seen["texts"] = [button.text() for button in buttons]
        seen["default"] = next(button.text() for button in buttons if button.isDefault())
        return int(QDialog.DialogCode.Accepted.value)

    monkeypatch.setattr(messages.Box, "exec", look)
    assert messages.confirm(None, "Xóa hẳn bản sao này?", verb="Xóa hẳn") is True
    assert seen == {"texts": ["Quay lại", "Xóa hẳn"], "default": "Quay lại"}
