"""A year of the member register, played through the real window and the real commands, and taken back to the first day."""

import datetime
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from docx import Document
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.app.window import MainWindow
from lmhtx_desktop.areas.organisations import commands as acts
from lmhtx_desktop.areas.organisations.commands.parked import SettleParked, settle_parked
from lmhtx_desktop.areas.organisations.queries.detail import OrganisationDetail, organisation_detail
from lmhtx_desktop.areas.organisations.queries.membership import MembershipFile, membership_file
from lmhtx_desktop.areas.organisations.queries.parked import ParkedAsk, parked_ids, parked_rows
from lmhtx_desktop.areas.organisations.queries.register import RegisterAsk, communes, found_organisations, organisation_ids, register_count
from lmhtx_desktop.areas.organisations.queries.sheets import sheets_progress
from lmhtx_desktop.areas.organisations.ui.arrivals_dialog import ArrivalsDialog
from lmhtx_desktop.areas.organisations.ui.duplicates_page import DuplicatesWindow
from lmhtx_desktop.areas.organisations.ui.import_dialog import ImportDialog
from lmhtx_desktop.areas.organisations.ui.membership_printing import PaperDialog, printing_of
from lmhtx_desktop.areas.organisations.ui.merge_dialog import MergeDialog
from lmhtx_desktop.areas.organisations.ui.page import RegisterPage
from lmhtx_desktop.areas.organisations.ui.sheets_page import SheetsPage
from lmhtx_desktop.areas.people.queries import act_ids
from lmhtx_desktop.areas.people.queries import acts as acts_told
from lmhtx_desktop.areas.people.queries.record import record_history
from lmhtx_desktop.areas.people.ui.persons import PersonsSection
from lmhtx_desktop.areas.reporting.queries import filled_form
from lmhtx_desktop.desk import documents
from lmhtx_desktop.desk.disclose import DiscloseDialog
from lmhtx_desktop.desk.page import Page
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.periods import parse_period
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import Reading, open_file
from tests.areas.organisations.ratings import order_of_table, points_of
from tests.areas.organisations.test_sheets import fill
from tests.stories.test_undo import differences, tables_of

day = datetime.date
CHECKS = [check for manifest in AREAS for check in manifest.checks]
FIRST_DAY, LAST_DAY = day(2025, 12, 15), day(2025, 12, 31)
NUMBER = "089071000123"
LIST = "Danh sách HTX cuối năm 2025.xlsx"


@dataclass
class Office:
    """One officer at one window, opened anew on another day."""

    qtbot: QtBot
    path: Path
    printed: list[Path]
    today: datetime.date

    def __post_init__(self) -> None:
        self.open()

    @property
    def folder(self) -> Path:
        return self.path.parent

    def open(self) -> None:
        today = self.today
        self.data = open_file(self.path, user="Nguyễn Thị Ánh", today=lambda: today)
        self.window = MainWindow(self.path, QSettings(str(self.folder / "cua-so.ini"), QSettings.Format.IniFormat))
        self.window.show()
        self.window.attach(self.data)

    def close(self) -> None:
        with self.qtbot.waitSignal(self.window.gone):
            self.window.close()
        self.window.deleteLater()

    @property
    def shell(self) -> Shell:
        assert self.window.shell is not None
        return self.window.shell

    def it_is(self, today: datetime.date) -> None:
        self.close()
        self.today = today
        self.open()

    def do(self, command: Callable[..., Done], order: Any) -> Done:
        """Let the window carry out a command; a refusal fails the story."""
        done: list[Done] = []
        refused: list[RuleBroken] = []
        self.shell.do(command, order, owner=self.window, then=done.append, refused=refused.append)
        self.qtbot.waitUntil(lambda: bool(done or refused) and self.shell.is_idle)
        assert refused == []
        return done[0]

    def take_back(self, entry: int) -> str:
        """Take an act back as the history page does; return what the window says."""
        with self.qtbot.waitSignal(self.shell.message) as told:
            self.shell.take_back(entry)
        self.settle()
        return str(told.args[0])

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.shell.is_idle)

    def page(self, kind: type[Page], *place: Any) -> Any:
        """Open a page below "Tổ chức" in the window."""
        self.window.go("organisations")
        if place:
            self.shell.open(Area.ORGANISATIONS, *place)
        self.settle()
        assert isinstance(self.window.page, kind)
        return self.window.page

    def register(self, lines: int) -> RegisterPage:
        page: RegisterPage = self.page(RegisterPage)
        self.qtbot.waitUntil(lambda: page.model.is_loaded and page.model.rowCount() == lines and self.shell.is_idle)
        return page

    def id(self, name: str) -> int:
        [id] = [id for id in self.data.ask(organisation_ids, RegisterAsk()) if self.look(id).row.name == name]
        return id

    def look(self, id: int) -> OrganisationDetail:
        found = self.data.ask(organisation_detail, id)
        assert found is not None
        return found

    def membership(self, id: int) -> MembershipFile:
        found = self.data.ask(membership_file, id)
        assert found is not None
        return found

    def entries(self) -> list[int]:
        return sorted(self.data.ask(act_ids))

    def form(self, *rows: str) -> list[Any]:
        """Return what form KTTT-01 of 2025 says in these rows."""
        filled = self.data.ask(filled_form, bootstrap.form_library(), "KTTT-01", parse_period("2025"))
        return [filled.matrix.cells[row, "estimate"].computed for row in rows]

    def is_sound(self) -> bool:
        assert check_file(self.data, CHECKS) == []
        return True


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def cells(page: RegisterPage) -> list[list[str]]:
    """Return the list as it stands on screen, by the columns shown."""
    shown = [place for place in range(page.model.columnCount()) if not page.view.isColumnHidden(place)]
    return [[str(page.model.index(row, place).data()) for place in shown] for row in range(page.model.rowCount())]


@pytest.fixture
def office(qtbot: QtBot, empty_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Liên minh HTX tỉnh An Giang with one member of old, on a day of December."""
    path = tmp_path / "an-giang.lmhtx"
    shutil.copy(empty_file, path)
    data = open_file(path, user="Nguyễn Thị Ánh", today=lambda: FIRST_DAY)
    data.carry_out(acts.set_up_office, acts.SetUpOffice("91"))
    places = {name: id for id, name, _ in data.ask(communes)}
    old = data.carry_out(acts.register_organisation, acts.RegisterOrganisation(
        name="Hợp tác xã Châu Phong", kind="HTX", tax_code="0100233488", commune_id=places["Xã Châu Phong"], founded_on=day(2012, 5, 1),
    )).id  # fmt: skip
    assert old is not None
    data.carry_out(acts.admit_member, acts.AdmitMember(old, day(2015, 3, 1)))
    printed: list[Path] = []

    def open_outside(path: Path) -> bool:
        printed.append(path)
        return True

    monkeypatch.setattr(documents, "open_outside", open_outside)
    data.close()
    made = Office(qtbot, path, printed, FIRST_DAY)
    yield made
    made.close()


def the_list(folder: Path) -> Path:
    """A list as a district sends it: title above, one line twice, one that is like a known one but for its code."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    head = [
        "STT",
        "Tên tổ chức",
        "Loại hình",
        "Mã số thuế",
        "Xã/phường",
        "Điện thoại",
        "Người đại diện",
        "Ngày thành lập",
        "Số thành viên",
        "Tình trạng hoạt động",
    ]
    rows: list[list[Any]] = [
        ["Hợp tác xã Nông nghiệp Tân Phú", "HTX", "0100112437", "Xã Tân An", "0912345678", "Nguyễn Hữu Lượng", "01/06/2015", 120],
        ["Hợp tác xã Chăn nuôi Hòa Lạc", "HTX", None, "Xã Tân An", "0987654321", "Trần Văn Bảy", "12/03/2019", 30],
        ["Hợp tác xã Chăn nuôi Hòa Lạcc", "HTX", None, "Xã Tân An", "0987654321", "Trần Văn Bảy", None, None],
        ["Hợp tác xã Vận tải Bình An", "HTX", None, "Xã Tân An", None, "Lê Thị Hoa", "20/10/2020", 15],
        ["Tổ hợp tác Lúa giống Bình Minh", "THT", None, "Xã Châu Phong", None, "Phan Văn Tư", "05/05/2022", 9],
        ["Hợp tác xã Vận tải Bình An", "HTX", None, "Xã Tân An", None, "Lê Thị Hoa", "20/10/2020", 15],
        ["Hợp tác xã Châu Phong", "HTX", "0314409058", "Xã Châu Phong", "0900000001", None, None, 44],
    ]
    sheet.append(["DANH SÁCH HỢP TÁC XÃ, TỔ HỢP TÁC NĂM 2025"])
    sheet.append(head)
    for number, row in enumerate(rows, 1):
        sheet.append([number, *row, "Đang hoạt động"])
    book.save(folder / LIST)
    return folder / LIST


def a_list_comes_in(office: Office) -> None:
    page = office.register(1)
    page.import_list()
    dialog = page.findChild(ImportDialog)
    assert dialog is not None
    before = tables_of(office.data)
    dialog.read(the_list(office.folder))
    office.qtbot.waitUntil(lambda: dialog.prepared is not None and dialog.take_button.isEnabled())
    report = dialog.prepared.report if dialog.prepared is not None else None
    assert report is not None
    assert (report.read, report.created, report.updated, report.needs_review, report.refused) == (7, 5, 0, 2, 0)
    assert tables_of(office.data) == before, "only looked at so far"
    with office.qtbot.waitSignal(dialog.accepted):
        dialog.take_in()
    office.register(6)
    waiting = office.data.ask(parked_rows, office.data.ask(parked_ids, ParkedAsk()))
    assert {row.name: row.reason for row in waiting} == {
        "Hợp tác xã Vận tải Bình An": "Trùng với dòng 6 của chính danh sách này.",
        "Hợp tác xã Châu Phong": "Cùng tên, cùng xã với một tổ chức trong sổ nhưng khác mã số thuế (0100233488).",
    }
    twice, other_code = sorted(waiting, key=lambda row: row.row)
    office.do(settle_parked, SettleParked((twice.id,), "left"))
    old = office.id("Hợp tác xã Châu Phong")
    office.do(settle_parked, SettleParked((other_code.id,), "updated", old))
    assert office.look(old).row.phone == "0900000001"
    assert office.is_sound()


def three_are_admitted_by_one_decision(office: Office) -> None:
    applicant = office.id("Hợp tác xã Vận tải Bình An")
    office.do(acts.record_application, acts.RecordApplication(applicant, day(2025, 12, 11)))
    joining = (office.id("Hợp tác xã Nông nghiệp Tân Phú"), applicant, office.id("Tổ hợp tác Lúa giống Bình Minh"))
    office.do(acts.admit_members, acts.AdmitMembers(joining, day(2025, 12, 15), "07/QĐ-LMHTX", day(2025, 12, 15)))
    assert office.membership(applicant).waiting is None
    page = office.page(Page, joining[0])
    office.qtbot.waitUntil(lambda: "Thành viên Liên minh" in texts(page) and "Hợp tác xã Nông nghiệp Tân Phú" in texts(page))
    assert office.is_sound()


def papers_are_printed(office: Office) -> None:
    """The decision bears the number the officer gave; the old member's certificate gets the first of the book, and is voided."""
    admitted = [office.membership(office.id(name)).memberships[0] for name in (
        "Hợp tác xã Nông nghiệp Tân Phú", "Hợp tác xã Vận tải Bình An", "Tổ hợp tác Lúa giống Bình Minh",
    )]  # fmt: skip
    old = office.membership(office.id("Hợp tác xã Châu Phong")).memberships[0]
    for kind, members, files in (("decision", tuple(each.id for each in admitted), 1), ("certificate", (old.id,), 2)):
        dialog = PaperDialog(office.shell, members, office.data.ask(printing_of, members), "", kind, office.window)
        dialog.open()
        with office.qtbot.waitSignal(dialog.accepted):
            dialog.save()
        office.qtbot.waitUntil(lambda files=files: len(office.printed) == files)
        office.settle()
    decision = Document(str(office.printed[0]))
    assert "07/QĐ-LMHTX" in "\n".join(cell.text for table in decision.tables for row in table.rows for cell in row.cells)
    assert [row.cells[1].text for row in decision.tables[-1].rows[1:]] == [
        "Hợp tác xã Nông nghiệp Tân Phú", "Hợp tác xã Vận tải Bình An", "Tổ hợp tác Lúa giống Bình Minh",
    ]  # fmt: skip
    [paper] = office.membership(office.id("Hợp tác xã Châu Phong")).papers
    assert (paper.code, paper.voided_on) == ("0001/2025/GCNTV-LMHTX", None)
    office.do(acts.void_paper, acts.VoidPaper(paper.id, "In lệch"))
    assert office.is_sound()


def the_year_ends(office: Office) -> None:
    """What is counted on the last evening; the officer believes Bình An to have stopped in November."""
    office.do(acts.change_status, acts.ChangeStatus(office.id("Hợp tác xã Vận tải Bình An"), "suspended", day(2025, 11, 1)))
    office.it_is(LAST_DAY)
    told = office.data.ask(register_count)
    assert (told.kinds, told.members) == ({"HTX": 5, "THT": 1}, 4)
    assert office.form("htx_total", "htx_active", "tht_total") == [5, 4, 1]
    assert office.is_sound()


def figures_are_recorded_and_sheets_come_back(office: Office) -> None:
    office.it_is(day(2026, 2, 10))
    names = (
        "Hợp tác xã Nông nghiệp Tân Phú",
        "Hợp tác xã Chăn nuôi Hòa Lạc",
        "Hợp tác xã Vận tải Bình An",
        "Tổ hợp tác Lúa giống Bình Minh",
    )
    tan_phu, hoa_lac, binh_an, binh_minh = (office.id(name) for name in names)
    office.do(acts.record_many_figures, acts.RecordManyFigures(2025, [
        acts.FigureChange(tan_phu, {"members": 120, "members_female": 50, "revenue": 2_500_000_000}),
        acts.FigureChange(hoa_lac, {"members": 30, "revenue": 800_000_000}),
        acts.FigureChange(binh_an, {"members": 15}),
    ]))  # fmt: skip
    page: SheetsPage = office.page(SheetsPage, "sheets")
    office.qtbot.waitUntil(lambda: page.model.rowCount() == 6 and office.shell.is_idle)
    folder = office.folder / "phiếu"
    folder.mkdir()
    page.write_into(folder, [tan_phu, binh_minh])
    office.qtbot.waitUntil(lambda: office.shell.is_idle and office.data.ask(sheets_progress, 2025).sent == 2)
    for path in folder.glob("*.xlsx"):
        fill(path, workers=11, phone="0296 3 812 345")
    page.take_in([folder])
    office.qtbot.waitUntil(lambda: page.findChild(ArrivalsDialog) is not None)
    dialog = page.findChild(ArrivalsDialog)
    assert isinstance(dialog, ArrivalsDialog)
    with office.qtbot.waitSignal(dialog.accepted):
        dialog.save()
    office.settle()
    assert office.data.ask(sheets_progress, 2025).arrived == 2
    for id in (tan_phu, binh_minh):
        assert (office.look(id).figures[0].workers, office.look(id).row.phone) == (11, "0296 3 812 345")
    assert office.look(tan_phu).figures[0].members == 120
    assert office.is_sound()


def two_are_rated_and_one_is_not(office: Office) -> None:
    tan_phu, hoa_lac, binh_an = (
        office.id(f"Hợp tác xã {name}") for name in ("Nông nghiệp Tân Phú", "Chăn nuôi Hòa Lạc", "Vận tải Bình An")
    )
    table = office.do(acts.save_rating_table, order_of_table(from_year=2025)).id
    with office.data.reading() as reading:
        lines = reading.connection.exec_driver_sql(
            "SELECT id FROM rating_criterion c WHERE table_id = ? AND NOT EXISTS (SELECT 1 FROM rating_criterion p WHERE p.parent_id = c.id)"
            " ORDER BY place", (table,),
        ).scalars().all()  # fmt: skip
    for id, total, band in ((tan_phu, "84", "good"), (hoa_lac, "51", "average")):
        scores = tuple(acts.Score(line, office=Decimal(points or 0)) for line, points in zip(lines, points_of(total), strict=True))
        office.do(acts.score_organisation, acts.ScoreOrganisation(organisation=id, year=2025, scores=scores, decision="3/QĐ"))
        assert office.look(id).figures[0].rating == band
    office.do(acts.leave_unrated, acts.LeaveUnrated(organisations=(binh_an,), year=2025, reason="stopped"))
    assert office.form("htx_good") == [1]
    assert office.is_sound()


def one_is_found_though_mistyped(office: Office) -> None:
    page = office.register(6)
    page.set_search("binh ann")
    office.qtbot.waitUntil(lambda: page.model.rowCount() > 0 and office.shell.is_idle and not page.question.is_typing)
    office.qtbot.waitUntil(lambda: office.id("Hợp tác xã Vận tải Bình An") in page.model.ids and page.model.exact == 0)
    page.set_search("")
    office.register(6)
    assert office.data.ask(found_organisations, RegisterAsk("lua giong bimh minh")).near == [office.id("Tổ hợp tác Lúa giống Bình Minh")]


def two_turn_out_to_be_one(office: Office) -> None:
    page = office.register(6)
    right, wrong = office.id("Hợp tác xã Chăn nuôi Hòa Lạc"), office.id("Hợp tác xã Chăn nuôi Hòa Lạcc")
    page.open_duplicates()
    window = page.findChild(DuplicatesWindow)
    assert window is not None
    office.qtbot.waitUntil(lambda: len(window.page.rows) == 1 and office.shell.is_idle)
    window.page.compare(window.page.rows[0])
    dialog = window.page.findChild(MergeDialog)
    assert dialog is not None
    office.qtbot.waitUntil(lambda: dialog.view is not None and dialog.merge_button.isEnabled())
    assert dialog.view is not None
    dialog.model.take(dialog.model.row_of("fact:name"), dialog.view.ids.index(right))
    with office.qtbot.waitSignal(dialog.accepted):
        dialog.merge()
    office.settle()
    window.close()
    kept = office.id("Hợp tác xã Chăn nuôi Hòa Lạc")
    assert kept in (right, wrong)
    found = office.look(kept)
    assert (found.figures[0].rating, found.row.founded_on) == ("average", day(2019, 3, 12))
    office.register(5)
    assert office.is_sound()


def a_wrong_status_is_corrected_and_life_goes_on(office: Office) -> None:
    """Bình An stopped in February 2026, not in November; a new cooperative is founded and one member leaves."""
    binh_an = office.id("Hợp tác xã Vận tải Bình An")
    [wrong] = [line for line in office.look(binh_an).statuses if line.status == "suspended"]
    office.do(acts.correct_status, acts.CorrectStatus(wrong.id, "suspended", day(2026, 2, 1)))
    office.it_is(day(2026, 11, 22))
    office.do(
        acts.register_organisation, acts.RegisterOrganisation(name="Hợp tác xã Trái cây Cù Lao", kind="HTX", founded_on=day(2026, 4, 1))
    )
    office.do(acts.end_membership, acts.EndMembership(office.id("Tổ hợp tác Lúa giống Bình Minh"), day(2026, 6, 30), "withdrew"))
    told = office.data.ask(register_count)
    assert (told.kinds, told.members) == ({"HTX": 5, "THT": 1}, 3)
    assert office.is_sound()


def the_last_day_of_the_year_is_looked_at_again(office: Office) -> None:
    """As counted that evening, but for the one that was listed twice and the one that had not stopped."""
    told = office.data.ask(register_count, LAST_DAY)
    assert (told.kinds, told.members) == ({"HTX": 4, "THT": 1}, 4)
    assert office.form("htx_total", "htx_active", "tht_total") == [4, 4, 1]
    page = office.register(6)
    assert page.day_chip is not None
    page.day_chip.choose(LAST_DAY)
    office.register(5)
    office.qtbot.waitUntil(lambda: page.shell.is_idle and "Hợp tác xã Trái cây Cù Lao" not in str(cells(page)))
    office.qtbot.waitUntil(lambda: "4 HTX" in texts(page) and "4 thành viên Liên minh" in texts(page))
    the_list_goes_out(office, page)
    page.day_chip.choose(None)
    office.register(6)


def the_list_goes_out(office: Office, page: RegisterPage) -> None:
    """What the workbook says is what the list shows, cell by cell."""
    path = office.folder / "danh sách.xlsx"
    page.export(path)
    office.qtbot.waitUntil(path.exists)
    office.settle()
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    head = next(place for place, row in enumerate(rows) if row[0] == "Tên tổ chức")
    assert any("31/12/2025" in str(row[0]) for row in rows[:head])
    told = [[as_shown(value) for value in row] for row in rows[head + 1 :]]
    assert len(told) == 5
    office.qtbot.waitUntil(lambda: cells(page) == told)


def as_shown(value: Any) -> str:
    if value is None:
        return "—"
    if isinstance(value, datetime.date):
        return value.strftime("%d/%m/%Y")
    return f"{value:,}".replace(",", ".") if isinstance(value, int) else str(value)


def a_director_asks_what_is_kept_of_her(office: Office) -> None:
    tan_phu = office.id("Hợp tác xã Nông nghiệp Tân Phú")
    told = acts.RecordOfficer(
        organisation=tan_phu, post="director", full_name="Nguyễn Thị Hoa", birth_year=1971, sex="F", phone="0912 345 678",
        identity_number=NUMBER, since=day(2024, 1, 1),
    )  # fmt: skip
    office.do(acts.record_officer, told)
    section = PersonsSection(office.shell, bootstrap.person_sources)
    office.qtbot.addWidget(section)
    section.show()
    section.search.setText("nguyen thi hoa")
    section.refresh()
    office.qtbot.waitUntil(lambda: len(section.table.rows) == 1 and office.shell.is_idle)
    section.table.selectRow(0)
    number = section.table.model().index(0, 2)
    assert number.data() == "••••••••0123"
    section.reveal()
    dialog = section.findChild(DiscloseDialog)
    assert isinstance(dialog, DiscloseDialog)
    dialog.editor("reason").set_value("chính chủ yêu cầu")
    dialog.save()
    office.qtbot.waitUntil(lambda: section.table.model().index(0, 2).data() == NUMBER)
    assert "chính chủ yêu cầu" in office.data.ask(acts_told, [max(office.entries())])[0].sentence
    path = office.folder / "hoa.xlsx"
    section.write_to(path)
    office.qtbot.waitUntil(path.exists)
    office.settle()
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert NUMBER in {row[2] for row in sheet.iter_rows(values_only=True)}
    [line] = [each for each in office.data.ask(officers_of, tan_phu) if each[1] == "Nguyễn Thị Hoa"]
    office.do(acts.record_officer, acts.RecordOfficer(**{**vars(told), "id": line[0], "birth_year": 1972}))
    section.refresh()
    office.qtbot.waitUntil(lambda: office.shell.is_idle and ("Sinh", "1972") in section.table.rows[0].facts)
    section.close()
    assert office.is_sound()


def officers_of(reading: Reading, organisation: int) -> list[Any]:
    query = "SELECT id, full_name FROM organisation_officer WHERE organisation_id = ?"
    return list(reading.connection.exec_driver_sql(query, (organisation,)))


def the_history_of_one_tells_every_act(office: Office) -> None:
    name, lines = office.data.ask(record_history, bootstrap.tables(), "organisation", office.id("Hợp tác xã Nông nghiệp Tân Phú"))
    assert name == "Hợp tác xã Nông nghiệp Tân Phú"
    assert list(dict.fromkeys(line.sentence for line in lines)) == [
        f"Nhập 5 dòng từ {LIST}; 2 dòng chờ xem xét",
        "Kết nạp 3 tổ chức vào Liên minh theo quyết định 07/QĐ-LMHTX",
        "Ghi số liệu năm 2025 cho 2 đơn vị",
        "Lập phiếu HTX-01 năm 2025 cho 2 đơn vị",
        "Nhận 2 phiếu HTX-01 năm 2025",
        "Hợp tác xã Nông nghiệp Tân Phú: chấm 84 điểm, xếp loại Tốt năm 2025",
        "Hợp tác xã Nông nghiệp Tân Phú: Giám đốc Nguyễn Thị Hoa",
    ]  # fmt: skip


def all_is_taken_back(office: Office, start: dict[str, Any], first: int) -> None:
    """The import by its name is refused while later acts rest on it; then the merge, and everything else, newest first."""
    [taken_in] = [act for act in office.data.ask(acts_told, office.data.ask(act_ids, LIST)) if act.sentence.startswith("Nhập")]
    before = tables_of(office.data)
    assert "hãy hoàn tác việc đó trước" in office.take_back(taken_in.id)
    assert tables_of(office.data) == before
    while standing := [
        act for act in office.data.ask(acts_told, office.entries()) if act.id > first and act.can_be_undone and not is_undo(act)
    ]:
        newest = max(standing, key=lambda act: act.id)
        assert office.take_back(newest.id) == f"Hoàn tác: {newest.sentence}"
    [(number, voided)] = office.data.ask(lambda reading: list(reading.connection.exec_driver_sql(
        "SELECT number, void_reason FROM organisation_paper"
    )))  # fmt: skip
    assert (number, voided) == (1, "In lệch"), "a number once given stays"
    end = tables_of(office.data)
    assert differences({**start, "organisation_paper": []}, {**end, "organisation_paper": []}) == {}
    office.register(1)
    assert office.is_sound()


def is_undo(act: Any) -> bool:
    return bool(act.sentence.startswith(("Hoàn tác:", "Làm lại:")))


def test_a_year_of_the_register_is_played_and_taken_back(office: Office) -> None:
    start, first = tables_of(office.data), max(office.entries())
    a_list_comes_in(office)
    three_are_admitted_by_one_decision(office)
    papers_are_printed(office)
    the_year_ends(office)
    figures_are_recorded_and_sheets_come_back(office)
    two_are_rated_and_one_is_not(office)
    one_is_found_though_mistyped(office)
    two_turn_out_to_be_one(office)
    a_wrong_status_is_corrected_and_life_goes_on(office)
    the_last_day_of_the_year_is_looked_at_again(office)
    a_director_asks_what_is_kept_of_her(office)
    the_history_of_one_tells_every_act(office)
    all_is_taken_back(office, start, first)
