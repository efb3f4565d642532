"""Mẫu văn bản: taking a template out, putting the office's own in its place, going back, trying it."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.areas.organisations.documents import MEMBER_CERTIFICATE
from lmhtx_desktop.areas.people.templates import (
    ReplaceTemplate,
    RestoreTemplate,
    own_templates,
    replace_template,
    restore_template,
)
from lmhtx_desktop.areas.people.ui.templates import TemplatesSection, field_lines
from lmhtx_desktop.desk import documents, messages
from lmhtx_desktop.desk.documents import documents_folder
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.templates import shipped_template, template_for
from lmhtx_desktop.store.undo import take_back


def word(text: str) -> bytes:
    made = Document()
    made.add_paragraph(text)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def in_use(data: DataFile, code: str = MEMBER_CERTIFICATE.code) -> bytes:
    return data.ask(lambda reading: template_for(reading.connection, code))


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What would have been opened in the system's programs."""
    seen: list[Path] = []

    def open_outside(path: Path) -> bool:
        seen.append(path)
        return True

    monkeypatch.setattr(documents, "open_outside", open_outside)
    monkeypatch.setattr("lmhtx_desktop.areas.people.ui.templates.open_outside", open_outside)
    return seen


@pytest.fixture
def shell(data: DataFile, qapp: QApplication) -> Iterator[Shell]:
    made = Shell(data, take_back=take_back)
    yield made
    made.close()


@pytest.fixture
def section(qtbot: QtBot, shell: Shell) -> TemplatesSection:
    made = TemplatesSection(shell, bootstrap.document_kinds)
    qtbot.addWidget(made)
    made.resize(1180, 660)
    made.show()
    qtbot.waitUntil(lambda: shell.is_idle and made.list.count() >= 3)
    titles = [made.list.item(row).text() for row in range(made.list.count())]
    made.list.setCurrentRow(titles.index("Giấy chứng nhận thành viên"))
    return made


def test_the_offices_own_template_serves_until_the_shipped_one_is_taken_again(data: DataFile) -> None:
    own = word("Giấy chứng nhận của {{ ten_to_chuc }}")
    done = data.carry_out(replace_template, ReplaceTemplate(MEMBER_CERTIFICATE, "Mẫu mới.docx", own))
    assert in_use(data) == own
    assert data.ask(own_templates)[MEMBER_CERTIFICATE.code].file == "Mẫu mới.docx"
    again = word("Lần hai {{ so_van_ban }}")
    data.carry_out(replace_template, ReplaceTemplate(MEMBER_CERTIFICATE, "Mẫu 2.docx", again))
    assert in_use(data) == again
    restored = data.carry_out(restore_template, RestoreTemplate(MEMBER_CERTIFICATE))
    assert in_use(data) == shipped_template(MEMBER_CERTIFICATE.code)
    with pytest.raises(RuleBroken):
        data.carry_out(restore_template, RestoreTemplate(MEMBER_CERTIFICATE))
    assert restored.entry is not None
    data.carry_out(take_back, restored.entry)
    assert in_use(data) == again
    assert done.undoable


def test_a_template_with_unknown_fields_or_no_word_file_changes_nothing(data: DataFile) -> None:
    with pytest.raises(RuleBroken) as told:
        data.carry_out(replace_template, ReplaceTemplate(MEMBER_CERTIFICATE, "x.docx", word("{{ sai_mot }} và {{ sai_hai }}")))
    assert told.value.sentence.count("\n") == 1
    assert "sai_mot" in told.value.sentence
    with pytest.raises(Trouble):
        data.carry_out(replace_template, ReplaceTemplate(MEMBER_CERTIFICATE, "x.docx", b"khong phai"))
    assert in_use(data) == shipped_template(MEMBER_CERTIFICATE.code)


def test_every_field_is_listed_as_it_is_written() -> None:
    lines = {line.written: line.meaning for _, kind in bootstrap.document_kinds() for line in field_lines(kind)}
    assert lines["{{ ten_to_chuc }}"] == "Tên tổ chức"
    assert "{%tr for dong in cac_to_chuc %} … {%tr endfor %}" in lines
    assert "{% if nhieu_to_chuc %} … {% endif %}" in lines
    assert all(meaning for meaning in lines.values())


def test_a_template_is_taken_out_tried_replaced_and_restored_on_screen(
    qtbot: QtBot, section: TemplatesSection, shell: Shell, opened: list[Path], tmp_path: Path
) -> None:
    target = tmp_path / "mau.docx"
    section.save_to(target)
    qtbot.waitUntil(lambda: opened == [target])
    assert target.read_bytes() == shipped_template(MEMBER_CERTIFICATE.code)
    assert not section.buttons[3].isEnabled()
    target.write_bytes(word("Của chúng tôi: {{ ten_to_chuc }}"))
    section.replace_with(target)
    qtbot.waitUntil(lambda: section.badge.text() == "Mẫu của cơ quan")
    section.try_out()
    qtbot.waitUntil(lambda: len(opened) == 2)
    assert opened[1].parent == documents_folder(shell)
    assert Document(str(opened[1])).paragraphs[0].text == "Của chúng tôi: HTX Nông nghiệp Tân Phú"
    section.try_out()
    qtbot.waitUntil(lambda: len(opened) == 3)
    assert opened[2].name.endswith("(2).docx")
    section.restore()
    qtbot.waitUntil(lambda: section.badge.text() == "Mẫu gốc")


def test_what_is_wrong_in_a_template_is_shown_in_full(
    qtbot: QtBot, section: TemplatesSection, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(messages.Box, "exec", lambda box: shown.extend(label.text() for label in box.findChildren(QLabel)))
    wrong = tmp_path / "sai.docx"
    wrong.write_bytes(word("Tên: {{ ten_htx }}"))
    section.replace_with(wrong)
    qtbot.waitUntil(lambda: any("ten_htx" in text for text in shown))
    assert section.badge.text() == "Mẫu gốc"
    section.replace_with(tmp_path / "khong-co.docx")
    qtbot.waitUntil(lambda: shell.is_idle)


def test_a_field_is_copied_to_be_put_into_word(qtbot: QtBot, section: TemplatesSection) -> None:
    section.fields.opened.emit(0)
    assert QApplication.clipboard().text() == section.fields.rows[0].written
