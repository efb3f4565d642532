"""Personal data: found across the areas, hidden until a reason is written down, handed out whole."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.areas.organisations.commands import RecordOfficer, RegisterOrganisation, record_officer, register_organisation
from lmhtx_desktop.areas.people.ui.persons import PersonsSection
from lmhtx_desktop.desk.disclose import DiscloseDialog
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.persons import NoteDisclosure, PersonAsk, PersonTrace, masked, person_ask
from lmhtx_desktop.store.audit import AuditEntry
from lmhtx_desktop.store.datafile import DataFile, Reading
from lmhtx_desktop.store.disclosure import note_disclosure
from lmhtx_desktop.store.undo import take_back

NUMBER = "089071000123"


@pytest.fixture
def known(data: DataFile) -> DataFile:
    """Two organisations; one director with everything recorded, a namesake, and a representative without a post."""
    first = data.carry_out(register_organisation, RegisterOrganisation(name="HTX Tân Phú", kind="HTX", representative="Lê Văn Tám")).id
    second = data.carry_out(register_organisation, RegisterOrganisation(name="HTX Bình An", kind="HTX")).id
    assert first is not None
    assert second is not None
    data.carry_out(record_officer, RecordOfficer(
        organisation=first, post="director", full_name="Nguyễn Thị Hoa", birth_year=1971, sex="F", phone="0912 345 678", identity_number=NUMBER,
        since=date(2024, 1, 1),
    ))  # fmt: skip
    data.carry_out(record_officer, RecordOfficer(organisation=second, post="chairman", full_name="Nguyễn Hoàng", phone="0987654321"))
    return data


def traces(data: DataFile, text: str) -> list[PersonTrace]:
    def question(reading: Reading) -> list[PersonTrace]:
        return [trace for source in bootstrap.person_sources() for trace in source(reading, person_ask(text))]

    return data.ask(question)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Nguyễn Thị Hoa", PersonAsk(("nguyen", "thi", "hoa"))), ("0912 345 678", PersonAsk(digits="0912345678")),
        ("089071000123", PersonAsk(digits=NUMBER)), ("", PersonAsk()), ("12", PersonAsk(("12",))),
    ],
)  # fmt: skip
def test_digits_are_a_number_and_all_else_is_a_name(typed: str, expected: PersonAsk) -> None:
    assert person_ask(typed) == expected


@pytest.mark.parametrize(
    ("number", "shown"), [(NUMBER, "••••••••0123"), ("123456789", "•••••6789"), ("123", "••••123"), (None, "—"), ("", "—")]
)
def test_a_number_shows_its_tail_only(number: str | None, shown: str) -> None:
    assert masked(number) == shown


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nguyen thi hoa", ["Giám đốc của HTX Tân Phú"]), ("Hoa", ["Giám đốc của HTX Tân Phú"]), ("Nguyễn", ["Chủ tịch", "Giám đốc"]),
        ("912345678", ["Giám đốc của HTX Tân Phú"]), (NUMBER, ["Giám đốc của HTX Tân Phú"]), ("Tám", ["Người đại diện của HTX Tân Phú"]),
        ("Tân Phú", []), ("890710001", []),
    ],
)  # fmt: skip
def test_a_person_is_found_by_name_or_number_and_by_nothing_else(known: DataFile, typed: str, found: list[str]) -> None:
    places = [trace.place for trace in traces(known, typed)]
    assert len(places) == len(found)
    assert all(any(place.startswith(each) for place in places) for each in found)


def test_what_is_kept_is_told_field_by_field(known: DataFile) -> None:
    (trace,) = traces(known, NUMBER)
    told = dict(trace.facts)
    assert (told["Sinh"], told["Giới tính"], told["Điện thoại"], told["Từ ngày"]) == ("1971", "Nữ", "0912 345 678", "01/01/2024")
    assert trace.identity == NUMBER


def test_looking_is_written_down_with_its_reason_and_cannot_be_taken_back(known: DataFile) -> None:
    with pytest.raises(RuleBroken) as refused:
        known.carry_out(note_disclosure, NoteDisclosure("Nguyễn Thị Hoa", "số định danh", "  "))
    assert refused.value.field == "reason"
    done = known.carry_out(note_disclosure, NoteDisclosure("Nguyễn Thị Hoa", "số định danh", "hồ sơ vay"))
    assert not done.undoable
    with known.reading() as reading:
        entry = reading.connection.execute(AuditEntry.__table__.select().where(AuditEntry.__table__.c.id == done.entry)).one()
    assert entry.sentence == "Xem số định danh của Nguyễn Thị Hoa: hồ sơ vay"


@pytest.fixture
def shell(known: DataFile) -> Iterator[Shell]:
    shell = Shell(known, take_back=take_back)
    yield shell
    shell.close()


@pytest.fixture
def section(qtbot: QtBot, shell: Shell) -> PersonsSection:
    section = PersonsSection(shell, bootstrap.person_sources)
    qtbot.addWidget(section)
    section.resize(1100, 600)
    section.show()
    section.search.setText("Nguyễn Thị Hoa")
    section.refresh()
    qtbot.waitUntil(lambda: section.table.model().rowCount() == 1)
    section.table.selectRow(0)
    return section


def shown_number(section: PersonsSection) -> str:
    return str(section.table.model().index(0, 2).data())


def test_the_number_is_shown_only_after_a_reason(qtbot: QtBot, shell: Shell, section: PersonsSection) -> None:
    assert shown_number(section) == "••••••••0123"
    section.reveal()
    dialog = section.findChild(DiscloseDialog)
    assert isinstance(dialog, DiscloseDialog)
    dialog.save()
    qtbot.waitUntil(lambda: shell.is_idle)
    assert dialog.isVisible()
    assert shown_number(section) == "••••••••0123"
    dialog.editor("reason").set_value("đối chiếu")
    dialog.save()
    qtbot.waitUntil(lambda: shown_number(section) == NUMBER)


def test_everything_kept_of_a_person_can_be_handed_out(qtbot: QtBot, section: PersonsSection, tmp_path: Path) -> None:
    path = tmp_path / "hoa.xlsx"
    section.write_to(path)
    qtbot.waitUntil(path.exists)
    rows = [[cell.value for cell in row] for row in load_workbook(path).worksheets[0].iter_rows()]
    assert ["Giám đốc của HTX Tân Phú", "Số định danh cá nhân", NUMBER] in rows
    assert ["Giám đốc của HTX Tân Phú", "Điện thoại", "0912 345 678"] in rows


def test_without_anyone_found_nothing_can_be_shown_or_handed_out_and_the_buttons_say_so(qtbot: QtBot, section: PersonsSection) -> None:
    def tips() -> dict[str, str]:
        return {button.text(): button.toolTip() for button in section.findChildren(QPushButton) if not button.isEnabled()}

    assert tips() == {}
    section.table.setCurrentIndex(QModelIndex())
    assert tips() == {
        "Mở hồ sơ để sửa": "Hãy chọn một dòng trong danh sách.", "Hiện số định danh…": "Hãy chọn một dòng có số định danh.",
    }  # fmt: skip
    section.search.setText("không ai")
    section.refresh()
    qtbot.waitUntil(lambda: not section.table.rows)
    assert tips()["Xuất dữ liệu của người này…"] == "Chưa tìm thấy người nào để xuất."
