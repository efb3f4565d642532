"""Qt's own dialogs speak Vietnamese; the English of the program is loaded on demand."""

import importlib.util
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from lmhtx_desktop.desk import translation
from lmhtx_desktop.desk.resources import resource_folder
from lmhtx_desktop.kernel.language import tr

SOURCE = resource_folder().parent / "i18n" / "qtbase_vi.ts"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qm")
    tool = str(Path(sys.executable).with_name("pyside6-lrelease"))
    subprocess.run([tool, "-silent", str(SOURCE), "-qm", str(folder / "qtbase_vi.qm")], check=True)
    english = folder / "lmhtx_en.ts"
    english.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="en_US"><context><name></name>'
        "<message><source>Hội phí</source><translation>Fees</translation></message></context></TS>", "utf-8",
    )  # fmt: skip
    subprocess.run([tool, "-silent", str(english), "-qm", str(folder / "lmhtx_en.qm")], check=True)
    return folder


@pytest.fixture(autouse=True)
def _leave_as_it_was(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    translation.install(qapp, "vi", Path("nowhere"))
    QLocale.setDefault(locale)


def test_qts_buttons_and_menus_speak_vietnamese(qapp: QApplication, qtbot: QtBot, compiled: Path) -> None:
    assert translation.install(qapp, "vi", compiled)
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Yes
    )
    qtbot.addWidget(box)
    assert sorted(button.text().replace("&", "") for button in box.buttons()) == ["Có", "Ghi", "Hủy"]
    line = QLineEdit("abc")
    qtbot.addWidget(line)
    words = [action.text().split("\t")[0].replace("&", "") for action in line.createStandardContextMenu().actions() if action.text()]
    assert words == ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]
    assert QCoreApplication.translate("QPrintPreviewDialog", "Fit width") == "Vừa bề ngang"
    assert QLocale().language() == QLocale.Language.Vietnamese


def test_english_is_spoken_through_the_translator_and_what_is_missing_stays_vietnamese(qapp: QApplication, compiled: Path) -> None:
    assert translation.install(qapp, "en", compiled)
    assert tr("Hội phí") == "Fees"
    assert tr("Chưa dịch") == "Chưa dịch"
    translation.install(qapp, "vi", compiled)
    assert tr("Hội phí") == "Hội phí"


def test_without_the_files_the_program_still_speaks(qapp: QApplication, tmp_path: Path) -> None:
    assert not translation.install(qapp, "en", tmp_path)
    assert tr("Hội phí") == "Hội phí"


def test_every_word_of_qt_is_translated_with_its_placeholders() -> None:
    messages = list(ET.parse(SOURCE).iter("message"))
    assert len(messages) > 250
    for message in messages:
        source, translated = message.findtext("source", ""), message.findtext("translation", "")
        assert translated, source
        assert sorted(re.findall(r"%\d", source)) == sorted(re.findall(r"%\d", translated)), source
        assert source.count("\n") == translated.count("\n"), source


def test_a_sentence_the_collector_does_not_see_is_pointed_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location("translate", SOURCE.parent.parent / "tools" / "translate.py")
    assert spec is not None
    translate = importlib.util.module_from_spec(spec)
    assert spec.loader is not None
    spec.loader.exec_module(translate)
    monkeypatch.setattr(translate, "ROOT", tmp_path)
    (tmp_path / "src").mkdir()
    module = 'A = tr("Thấy " "được {n}").format(n=1)\nB = mark("Cũng thấy")\nC = f"{A} · {tr(\'Không thấy\')}"\nD = other("Không phải")\n'
    (tmp_path / "src" / "a.py").write_text(module, "utf-8")
    translate.collect(tmp_path / "en.ts")
    found = set(translate.sentences(tmp_path / "en.ts"))
    assert {"Thấy được {n}", "Cũng thấy"} <= found
    assert translate.unseen(found) == ["not collected, move it out of the f-string: src/a.py:3 'Không thấy'"]
