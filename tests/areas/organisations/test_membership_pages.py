"""Membership on screen: the card of an organisation, the three lists, dialogs, and what is printed."""

import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.areas.organisations.area import MANIFEST
from lmhtx_desktop.areas.organisations.commands import (
    IssuePapers,
    RecordApplication,
    ResumeMembership,
    SuspendMembership,
    issue_papers,
    record_application,
    resume_membership,
    suspend_membership,
)
from lmhtx_desktop.areas.organisations.documents import Signature, membership_fillings
from lmhtx_desktop.areas.organisations.queries.membership import membership_file
from lmhtx_desktop.areas.organisations.queries.register import organisation_rows
from lmhtx_desktop.areas.organisations.ui import act_dialogs
from lmhtx_desktop.areas.organisations.ui.act_dialogs import StatusDialog
from lmhtx_desktop.areas.organisations.ui.membership_card import MembershipCard
from lmhtx_desktop.areas.organisations.ui.membership_dialogs import (
    AdmitManyDialog,
    ApplicationDialog,
    CloseApplicationDialog,
    MembershipDialog,
    ResumeDialog,
    SuspendDialog,
    SuspensionDialog,
    VoidPaperDialog,
    admit_chosen,
)
from lmhtx_desktop.areas.organisations.ui.membership_page import ApplicationsList, MembershipPage, MembersList, PapersList
from lmhtx_desktop.areas.organisations.ui.membership_printing import PaperDialog, Printing, printing_of
from lmhtx_desktop.desk import documents
from lmhtx_desktop.desk.documents import documents_folder, free_path, show_written
from lmhtx_desktop.desk.messages import MessageStrip
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.documents import fill
from tests.areas.organisations.conftest import Register, day


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    seen: list[Path] = []

    def open_outside(path: Path) -> bool:
        seen.append(path)
        return True

    monkeypatch.setattr(documents, "open_outside", open_outside)
    return seen


def shown(qtbot: QtBot, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.resize(1366, 768)
    widget.show()
    return widget


def settled(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(lambda: shell.is_idle)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def membership_of(register: Register, id: int) -> Any:
    return register.data.ask(membership_file, id)


def card_of(qtbot: QtBot, shell: Shell, register: Register, id: int) -> MembershipCard:
    page = shown(qtbot, QWidget())
    card = shown(qtbot, MembershipCard(shell, register.data.ask(organisation_rows, [id])[0], page))
    settled(qtbot, shell)
    qtbot.waitUntil(lambda: "Thành viên Liên minh" in texts(card))
    return card  # type: ignore[no-any-return]


def saved(qtbot: QtBot, dialog: Any) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()


def test_the_card_says_how_an_organisation_stands_and_what_happened(qtbot: QtBot, shell: Shell, register: Register) -> None:
    a = register.add("HTX Tân Phú")
    assert "Chưa là thành viên" in texts(card_of(qtbot, shell, register, a))
    register.data.carry_out(record_application, RecordApplication(a, day(2019, 1, 1)))
    assert "Đề nghị gia nhập" in texts(card_of(qtbot, shell, register, a))
    register.admit(a, day(2019, 3, 1), decision="12/QĐ-LMHTX")
    register.leave(a, day(2021, 1, 1), "struck_off")
    register.admit(a, day(2024, 2, 1))
    register.data.carry_out(suspend_membership, SuspendMembership(a, day(2025, 1, 1)))
    card = card_of(qtbot, shell, register, a)
    said = texts(card)
    assert "Tạm dừng sinh hoạt" in said
    assert "01/03/2019" in said
    assert "01/02/2024" in said
    assert {"Sinh hoạt lại", "In giấy tờ"} <= {button.text() for button in card.findChildren(QPushButton)}
    register.data.carry_out(resume_membership, ResumeMembership(a, day(2025, 6, 1)))
    assert "Đang là thành viên" in texts(card_of(qtbot, shell, register, a))


def test_a_dissolved_member_is_pointed_at_and_its_end_offered(
    qtbot: QtBot, shell: Shell, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    a = register.add("HTX Thới Sơn")
    register.admit(a, day(2020, 1, 1))
    asked: list[str] = []
    monkeypatch.setattr(act_dialogs, "ask_first", lambda parent, question, *words, then, **more: (asked.append(question), then()))
    page = shown(qtbot, QWidget())
    dialog = StatusDialog(shell, register.data.ask(organisation_rows, [a])[0], page)
    dialog.open()
    dialog.editor("status").set_value("dissolved")
    dialog.editor("since").set_value(day(2026, 5, 1))
    saved(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(page.findChildren(act_dialogs.EndDialog)))
    end = page.findChildren(act_dialogs.EndDialog)[0]
    assert (end.editor("reason").value(), end.editor("ended_on").value()) == ("dissolved", day(2026, 5, 1))
    assert "vẫn là thành viên" in asked[0]
    assert "chưa ghi thôi là thành viên" in texts(card_of(qtbot, shell, register, a))
    saved(qtbot, end)
    assert membership_of(register, a).state == "dissolved"


def test_dialogs_record_what_they_are_for(qtbot: QtBot, shell: Shell, register: Register) -> None:
    a = register.add("HTX Tân Phú")
    apply = shown(qtbot, ApplicationDialog(shell, a, "HTX Tân Phú", "HTX"))
    apply.editor("applied_on").set_value(day(2026, 3, 1))
    saved(qtbot, apply)
    waiting = membership_of(register, a).waiting
    mend = shown(qtbot, ApplicationDialog(shell, a, "HTX Tân Phú", "HTX", waiting))
    mend.editor("note").set_value("Đủ hồ sơ")
    saved(qtbot, mend)
    assert membership_of(register, a).waiting.note == "Đủ hồ sơ"
    close = shown(qtbot, CloseApplicationDialog(shell, waiting.id, "HTX Tân Phú"))
    saved(qtbot, close)
    assert membership_of(register, a).applications[0].outcome == "refused"
    register.admit(a, day(2026, 4, 1))
    rest = shown(qtbot, SuspendDialog(shell, a, "HTX Tân Phú"))
    rest.editor("since").set_value(day(2026, 5, 1))
    saved(qtbot, rest)
    resume = shown(qtbot, ResumeDialog(shell, a, "HTX Tân Phú"))
    saved(qtbot, resume)
    line = membership_of(register, a).suspensions[0]
    change = shown(qtbot, SuspensionDialog(shell, line, "HTX Tân Phú"))
    change.editor("until").set_value(day(2026, 6, 1))
    saved(qtbot, change)
    assert membership_of(register, a).suspensions[0].until == day(2026, 6, 1)
    member = shown(qtbot, MembershipDialog(shell, membership_of(register, a).memberships[0], "HTX Tân Phú"))
    member.editor("decision").set_value("15/QĐ-LMHTX")
    member.editor("ended_on").set_value(day(2026, 7, 1))
    member.save()
    qtbot.waitUntil(lambda: "Hãy chọn lý do" in texts(member))
    member.editor("end_reason").set_value("withdrew")
    saved(qtbot, member)
    assert membership_of(register, a).state == "withdrew"
    assert membership_of(register, a).memberships[0].decision == "15/QĐ-LMHTX"


def test_the_lists_show_members_applications_and_numbers(qtbot: QtBot, shell: Shell, register: Register, opened: list[Path]) -> None:
    ids = [register.add(name) for name in ("HTX An", "HTX Bình", "HTX Châu")]
    register.data.carry_out(record_application, RecordApplication(ids[0], day(2026, 9, 1)))
    register.data.carry_out(record_application, RecordApplication(ids[1], day(2026, 9, 2)))
    register.admit(ids[2], day(2026, 1, 1))
    page: MembershipPage = shown(qtbot, MANIFEST.pages["membership"](shell))
    members = page.section
    assert isinstance(members, MembersList)
    qtbot.waitUntil(lambda: len(members.model.ids) == 3)
    members.set_filter("state", "member")
    qtbot.waitUntil(lambda: members.model.ids == [ids[2]])
    page.take("applications")
    applications = page.section
    assert isinstance(applications, ApplicationsList)
    qtbot.waitUntil(lambda: len(applications.model.ids) == 2)
    settled(qtbot, shell)
    applications.admit(list(applications.model.ids))
    qtbot.waitUntil(lambda: bool(applications.findChildren(AdmitManyDialog)))
    dialog = applications.findChildren(AdmitManyDialog)[0]
    assert "HTX An, HTX Bình" in texts(dialog)
    saved(qtbot, dialog)
    qtbot.waitUntil(lambda: applications.model.ids == [])
    assert membership_of(register, ids[0]).state == "member"
    members_ids = tuple(membership_of(register, id).memberships[0].id for id in ids)
    register.data.carry_out(issue_papers, IssuePapers("certificate", members_ids, day(2026, 11, 22)))
    page.take("papers")
    papers = page.section
    assert isinstance(papers, PapersList)
    qtbot.waitUntil(lambda: len(papers.model.ids) == 3)
    papers.print_again(papers.model.ids[0])
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert "0001-2026-GCNTV-LMHTX" in opened[0].name
    void = shown(qtbot, VoidPaperDialog(shell, papers.model.ids[0], "certificate", "0001/2026/GCNTV-LMHTX"))
    void.editor("reason").set_value("In lệch")
    saved(qtbot, void)
    papers.set_filter("voided", True)
    qtbot.waitUntil(lambda: len(papers.model.ids) == 1)


def test_several_chosen_in_the_register_are_admitted_by_one_decision(qtbot: QtBot, shell: Shell, register: Register) -> None:
    ids = [register.add() for _ in range(3)]
    register.admit(ids[0], day(2020, 1, 1))
    page = shown(qtbot, QWidget())
    admit_chosen(shell, ids, page)
    qtbot.waitUntil(lambda: bool(page.findChildren(AdmitManyDialog)))
    dialog = page.findChildren(AdmitManyDialog)[0]
    dialog.editor("decision").set_value("07/QĐ-LMHTX")
    saved(qtbot, dialog)
    assert [membership_of(register, id).memberships[0].decision for id in ids] == [None, "07/QĐ-LMHTX", "07/QĐ-LMHTX"]


def test_papers_are_numbered_written_and_opened(qtbot: QtBot, shell: Shell, register: Register, opened: list[Path]) -> None:
    ids = [register.add(f"HTX Số {place}", address="ấp An Thạnh", commune_id=register.communes["Xã Tân An"]) for place in range(3)]
    for id in ids:
        register.admit(id, day(2026, 3, 1))
    members = tuple(membership_of(register, id).memberships[0].id for id in ids)
    page = shown(qtbot, QWidget())

    def print_kind(kind: str, **typed: Any) -> PaperDialog:
        dialog = PaperDialog(shell, members, register.data.ask(printing_of, members), "3 tổ chức", kind, page)
        dialog.open()
        for key, value in typed.items():
            dialog.editor(key).set_value(value)
        saved(qtbot, dialog)
        return dialog

    print_kind("decision", issued_on=day(2026, 3, 1), first=45, signer="Trần Thị Lan")
    qtbot.waitUntil(lambda: len(opened) == 1)
    text = "\n".join(paragraph.text for paragraph in Document(str(opened[0])).paragraphs)
    assert "Kết nạp 03 tổ chức (có danh sách kèm theo)" in text
    assert "45/QĐ-LMHTX" in opened[0].name.replace("45-QĐ", "45/QĐ")
    rows = Document(str(opened[0])).tables[-1].rows
    assert [row.cells[1].text for row in rows[1:]] == ["HTX Số 0", "HTX Số 1", "HTX Số 2"]
    assert rows[1].cells[3].text == "ấp An Thạnh, Xã Tân An"
    assert "Trần Thị Lan" in Document(str(opened[0])).tables[1].rows[0].cells[1].text
    print_kind("card")
    qtbot.waitUntil(lambda: len(opened) == 2)
    cards = [cell.text for row in Document(str(opened[1])).tables[0].rows for cell in row.cells]
    assert ["THẺ THÀNH VIÊN" in text for text in cards] == [True, True, True, False]
    print_kind("certificate")
    qtbot.waitUntil(lambda: len(opened) == 5)
    filling = register.data.ask(membership_fillings, "decision", [members[1]], Signature("board_deputy", ""))[0]
    assert "03 tổ chức" in "\n".join(
        paragraph.text for paragraph in Document(io.BytesIO(fill(filling.template, filling.kind, filling.values))).paragraphs
    )


def test_the_signer_follows_the_right_to_sign_unless_typed(qtbot: QtBot, shell: Shell, register: Register) -> None:
    a = register.add()
    register.admit(a, day(2026, 3, 1))
    members = (membership_of(register, a).memberships[0].id,)
    told = register.data.ask(printing_of, members)
    people = {"leader": "Phúc", "leader_title": "CHỦ TỊCH", "deputy": "Hạnh", "deputy_title": "PHÓ CHỦ TỊCH"}
    dialog = shown(qtbot, PaperDialog(shell, members, Printing(told.plans, told.settings | {"signatories": people}), "HTX"))
    assert dialog.editor("signer").value() == "Phúc"
    dialog.editor("signing").set_value("deputy")
    dialog.edited.emit("signing")
    assert dialog.editor("signer").value() == "Hạnh"
    dialog.editor("signer").set_value("Người khác")
    dialog.editor("signing").set_value("head")
    dialog.edited.emit("signing")
    assert dialog.editor("signer").value() == "Người khác"
    assert not dialog.block("first").isHidden()


def test_a_document_never_takes_the_place_of_a_file(shell: Shell, tmp_path: Path, opened: list[Path]) -> None:
    first = free_path(tmp_path, "Quyết định 05/QĐ: HTX?")
    assert first.name == "Quyết định 05-QĐ- HTX-.docx"
    first.write_bytes(b"da sua tay")
    assert free_path(tmp_path, "Quyết định 05/QĐ: HTX?").name == "Quyết định 05-QĐ- HTX- (2).docx"
    assert len(free_path(tmp_path, "a" * 400).name) < 140
    assert documents_folder(shell).name == "Văn bản"


def test_many_documents_open_their_folder_and_the_strip_offers_it(qtbot: QtBot, shell: Shell, tmp_path: Path, opened: list[Path]) -> None:
    strip = shown(qtbot, MessageStrip(shell))
    show_written(shell, [tmp_path / f"{place}.docx" for place in range(5)])
    assert opened == [tmp_path]
    assert strip.undo.text() == "Mở thư mục"
    strip.undo.click()
    assert opened == [tmp_path, tmp_path]
    show_written(shell, [])
    assert strip.sentence.text() == "Không có văn bản nào để in."
