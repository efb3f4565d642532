"""The history of one record: every field of it and of what belongs to it, whoever changed it and however."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, select

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.areas.fees.commands import VoidReceipt, void_receipt
from lmhtx_desktop.areas.organisations.commands import (
    AdmitMember,
    ChangeStatus,
    EditOrganisation,
    RecordFigures,
    RegisterOrganisation,
    admit_member,
    change_status,
    edit_organisation,
    record_figures,
    register_organisation,
)
from lmhtx_desktop.areas.organisations.records import Organisation, OrganisationFigures, OrganisationStatus
from lmhtx_desktop.areas.people.papers import history_paper, what_changed
from lmhtx_desktop.areas.people.queries import RecordChange, office_settings, record_history
from lmhtx_desktop.areas.people.ui.record import RecordHistoryPage
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.paper import Grid, Paper
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back
from lmhtx_desktop.store.work import Work
from tests.areas.fees.village import TAN_PHU, settle

DAY = datetime.date(2025, 3, 1)
Told = tuple[str, str, str]


def register(data: DataFile, name: str = "HTX Rau Bình An", **more: Any) -> int:
    done = data.carry_out(register_organisation, RegisterOrganisation(name=name, kind="HTX", **more))
    assert done.id is not None
    return done.id


def history(data: DataFile, id: int, table: str = "organisation") -> list[RecordChange]:
    return data.ask(record_history, bootstrap.tables(), table, id)[1]


def told(lines: list[RecordChange]) -> list[Told]:
    return [(what_changed(line), line.before, line.after) for line in lines]


def act(change: Callable[[Work], object]) -> Callable[[Work, None], Done]:
    """Make a command of something done to the records."""

    def command(work: Work, order: None) -> Done:
        change(work)
        return work.note("change", "Sửa trong kiểm thử", {Area.ORGANISATIONS})

    return command


def test_an_edit_is_told_field_by_field_in_the_words_of_the_office(data: DataFile) -> None:
    id = register(data, phone="0296 3 812 345", charter_capital=1_500_000_000)
    before = len(history(data, id))
    data.user = "Lê Thị Bảy"
    edit = EditOrganisation(id=id, name="HTX Rau An Bình", kind="HTX", sector="NN", charter_capital=2_000_000_000, founded_on=DAY)
    data.carry_out(edit_organisation, edit)
    lines = history(data, id)
    name, _ = data.ask(record_history, bootstrap.tables(), "organisation", id)
    assert name == "HTX Rau An Bình"
    assert set(told(lines[before:])) == {
        ("Tên tổ chức", "HTX Rau Bình An", "HTX Rau An Bình"),
        ("Ngành", "—", "Nông – lâm – ngư – diêm nghiệp"),
        ("Vốn điều lệ", "1.500.000.000\u00a0đ", "2.000.000.000\u00a0đ"),
        ("Ngày thành lập", "—", "01/03/2025"),
        ("Điện thoại", "0296 3 812 345", "—"),
    }
    assert {line.user for line in lines[before:]} == {"Lê Thị Bảy"}
    assert {line.user for line in lines[:before]} == {"Người kiểm thử"}
    assert ("Loại hình", "—", "Hợp tác xã") in told(lines[:before])


def test_statuses_memberships_and_figures_belong_to_the_organisation(data: DataFile) -> None:
    id, other = register(data, status_since=DAY), register(data, "HTX Vận tải Long Hòa")
    data.carry_out(change_status, ChangeStatus(id, "suspended", datetime.date(2026, 1, 5)))
    data.carry_out(admit_member, AdmitMember(id, DAY, "12/QĐ-LMHTX"))
    data.carry_out(record_figures, RecordFigures(organisation=id, year=2025, members=45, revenue=1_200_000_000))
    data.carry_out(record_figures, RecordFigures(organisation=id, year=2025, members=46, revenue=1_200_000_000, rating="good"))
    lines = told(history(data, id))
    assert ("Trạng thái hoạt động 05/01/2026: Trạng thái", "—", "Tạm ngừng kinh doanh") in lines
    assert ("Thành viên Liên minh 01/03/2025: Tư cách", "—", "Thành viên chính thức") in lines
    assert ("Thành viên Liên minh 01/03/2025: Quyết định kết nạp", "—", "12/QĐ-LMHTX") in lines
    assert ("Số liệu năm 2025: Doanh thu", "—", "1.200.000.000\u00a0đ") in lines
    assert lines[-2:] == [("Số liệu năm 2025: Số thành viên", "45", "46"), ("Số liệu năm 2025: Xếp loại", "—", "Tốt")]
    assert not any("Long Hòa" in part for line in lines for part in line)
    assert all(not what_changed(line).startswith("Số liệu") for line in history(data, other))


def test_a_list_that_was_imported_noted_no_values_and_yet_they_are_told(data: DataFile) -> None:
    facts = {"sort_key": "", "search_text": "", "kind": "HTX"}
    data.carry_out(act(lambda work: work.insert_many(Organisation, [{**facts, "name": "HTX Một"}, {**facts, "name": "HTX Hai"}])), None)
    figures = [{"organisation_id": 1, "year": 2024, "members": 12}, {"organisation_id": 2, "year": 2024, "members": 30}]
    data.carry_out(act(lambda work: work.insert_many(OrganisationFigures, figures)), None)
    data.carry_out(record_figures, RecordFigures(organisation=2, year=2024, members=31))
    data.carry_out(act(lambda work: work.update_many(Organisation, [(2, {"name": "HTX Hai"}, {"name": "HTX Hai Mới"})])), None)
    assert told(history(data, 2)) == [
        ("Tên tổ chức", "—", "HTX Hai"),
        ("Loại hình", "—", "Hợp tác xã"),
        ("Số liệu năm 2024: Số thành viên", "—", "30"),
        ("Số liệu năm 2024: Số thành viên", "30", "31"),
        ("Tên tổ chức", "HTX Hai", "HTX Hai Mới"),
    ]


def test_what_was_deleted_stays_in_the_history(data: DataFile) -> None:
    id = register(data, status_since=DAY)
    data.carry_out(act(lambda work: work.session.delete(work.session.scalars(select(OrganisationStatus)).one())), None)
    assert told(history(data, id))[-1] == ("Trạng thái hoạt động 01/03/2025: Trạng thái", "Đang hoạt động", "—")


def test_a_row_that_went_to_another_organisation_is_told_to_both_and_only_its_share(data: DataFile) -> None:
    old, new = register(data, "HTX Cũ"), register(data, "HTX Mới")
    data.carry_out(record_figures, RecordFigures(organisation=old, year=2024, members=12))
    [row] = data.ask(lambda reading: list(reading.connection.scalars(select(OrganisationFigures.id))))
    moved = [(row, {"organisation_id": old}, {"organisation_id": new})]
    data.carry_out(act(lambda work: work.update_many(OrganisationFigures, moved)), None)
    data.carry_out(record_figures, RecordFigures(organisation=new, year=2024, members=13))
    theirs = [line for line in told(history(data, old)) if line[0].startswith("Số liệu")]
    ours = [line for line in told(history(data, new)) if line[0].startswith("Số liệu")]
    assert theirs == [("Số liệu năm 2024: Số thành viên", "—", "12"), ("Số liệu năm 2024 — HTX Mới: Tổ chức", "HTX Cũ", "HTX Mới")]
    assert ours == [("Số liệu năm 2024: Tổ chức", "HTX Cũ", "HTX Mới"), ("Số liệu năm 2024: Số thành viên", "12", "13")]


def test_the_number_of_a_deleted_row_given_to_another_organisation_tells_nothing_of_it(data: DataFile) -> None:
    first = register(data, "HTX Một", status=None)
    second = register(data, "HTX Hai", status=None)
    done = data.carry_out(change_status, ChangeStatus(first, "active", DAY))
    data.carry_out(take_back, done.entry)
    data.carry_out(change_status, ChangeStatus(second, "suspended", DAY))
    [row] = data.ask(
        lambda reading: list(reading.connection.execute(select(OrganisationStatus.__table__.c.id, OrganisationStatus.organisation_id)))
    )
    assert tuple(row) == (1, second)
    assert not any("Tạm ngừng kinh doanh" in line for line in told(history(data, first)))
    assert not any("Đang hoạt động" in line for line in told(history(data, second)))
    assert ("Trạng thái hoạt động 01/03/2025: Trạng thái", "Đang hoạt động", "—") in told(history(data, first))


def test_the_number_of_a_deleted_organisation_given_to_a_new_one_tells_nothing_of_the_old(data: DataFile) -> None:
    id = register(data, "HTX Cũ")
    for table in (OrganisationStatus, Organisation):
        data.carry_out(act(lambda work, table=table: [work.session.delete(each) for each in work.session.scalars(select(table))]), None)
    assert register(data, "HTX Mới") == id
    assert not any("HTX Cũ" in line for line in told(history(data, id)))


def test_an_organisation_that_was_removed_and_brought_back_keeps_its_history(data: DataFile) -> None:
    id = register(data, status=None)
    done = data.carry_out(act(lambda work: work.session.execute(delete(Organisation)) and None), None)
    assert done.entry is not None
    id = register(data, "HTX Hai", status=None)
    removed = data.carry_out(act(lambda work: work.session.delete(work.get(Organisation, id))), None)
    data.carry_out(take_back, removed.entry)
    names = [(line.kind, line.before, line.after) for line in history(data, id) if line.column == "organisation.name"]
    assert names == [("created", "—", "HTX Hai"), ("deleted", "HTX Hai", "—"), ("created", "—", "HTX Hai")]


def test_an_act_taken_back_says_so_until_it_is_done_again(data: DataFile) -> None:
    id = register(data)
    done = data.carry_out(edit_organisation, EditOrganisation(id=id, name="HTX Khác", kind="HTX"))

    def undone() -> list[bool]:
        return [line.undone for line in history(data, id) if line.column == "organisation.name" and line.kind == "changed"]

    assert undone() == [False]
    back = data.carry_out(take_back, done.entry)
    assert undone() == [True, False]
    data.carry_out(take_back, back.entry)
    assert undone() == [False, True, False]


def test_a_payment_and_the_voiding_of_its_receipt_are_told_to_the_payer(data: DataFile) -> None:
    village = settle(data)
    village.tariff(2026)
    village.assess(2026)
    receipt = village.pay(TAN_PHU, datetime.date(2026, 2, 1), 500_000)
    data.carry_out(void_receipt, VoidReceipt(receipt, "Viết nhầm"))
    lines = told(history(data, village.ids[TAN_PHU]))
    assert ("Hội phí phải nộp năm 2026: Theo biểu mức", "—", "500.000\u00a0đ") in lines
    assert ("Nộp hội phí năm 2026 — Phiếu thu 1/2026: Số tiền", "—", "500.000\u00a0đ") in lines
    assert ("Phiếu thu 1/2026: Lý do hủy", "—", "Viết nhầm") in lines
    of_receipt = told(history(data, receipt, "fee_receipt"))
    assert ("Nộp hội phí năm 2026 — HTX Nông nghiệp Tân Phú: Số tiền", "—", "500.000\u00a0đ") in of_receipt
    assert of_receipt[-1][0] == "Lý do hủy"


@pytest.fixture
def shell(data: DataFile) -> Iterator[Shell]:
    shell = Shell(data, take_back=take_back)
    yield shell
    shell.close()


def lines_shown(page: RecordHistoryPage) -> list[tuple[str, ...]]:
    places = [place for place, column in enumerate(page.view.columns) if column.key in ("field", "before", "after")]
    return [tuple(str(page.model.index(line, place).data()) for place in places) for line in range(page.model.rowCount())]


def test_the_page_lists_the_newest_first_narrows_to_a_field_and_a_time_and_prints_what_it_shows(
    qtbot: QtBot, data: DataFile, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = register(data, phone="1")
    for phone in ("2", "3"):
        data.carry_out(edit_organisation, EditOrganisation(id=id, name="HTX Rau Bình An", kind="HTX", phone=phone))
    data.carry_out(edit_organisation, EditOrganisation(id=id, name="HTX Rau Bình An", kind="HTX", phone="3", email="a@b.vn"))
    page = RecordHistoryPage(shell, bootstrap.tables, "organisation", id)
    qtbot.addWidget(page)
    page.resize(1180, 660)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() > 5 and ("Thư điện tử", "—", "a@b.vn") in lines_shown(page))
    assert page.title == "Lịch sử: HTX Rau Bình An"
    assert lines_shown(page)[:3] == [("Thư điện tử", "—", "a@b.vn"), ("Điện thoại", "2", "3"), ("Điện thoại", "1", "2")]
    page.set_filter("field", "organisation.phone")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3 and shell.is_idle)
    assert lines_shown(page) == [("Điện thoại", "2", "3"), ("Điện thoại", "1", "2"), ("Điện thoại", "—", "1")]
    papers: list[Paper] = []
    monkeypatch.setattr(shell, "print_paper", lambda paper, owner: papers.append(paper))
    page.print_list()
    qtbot.waitUntil(lambda: len(papers) == 1)
    [grid] = [block for block in papers[0].blocks if isinstance(block, Grid)]
    assert [row.cells[4:] for row in grid.rows] == [("Điện thoại", "2", "3"), ("Điện thoại", "1", "2"), ("Điện thoại", "—", "1")]
    page.set_filter("field", None)
    page.set_filter("part", "Trạng thái hoạt động")
    qtbot.waitUntil(lambda: lines_shown(page) == [("Trạng thái", "—", "Đang hoạt động")])
    page.set_filter("part", "")
    qtbot.waitUntil(lambda: page.model.rowCount() > 3 and shell.is_idle)
    assert not any("Trạng thái" in line[0] for line in lines_shown(page))
    page.set_filter("period", (datetime.date(2000, 1, 1), datetime.date(2000, 12, 31)))
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_on_paper_an_act_is_told_once_with_its_fields_below_one_another(data: DataFile) -> None:
    id = register(data, phone="1")
    data.carry_out(edit_organisation, EditOrganisation(id=id, name="HTX Khác", kind="HTX", phone="2"))
    name, lines = data.ask(record_history, bootstrap.tables(), "organisation", id)
    newest = [replace(line, undone=True) for line in lines[-2:]]
    paper = history_paper(name, "", newest, data.ask(office_settings), datetime.date(2026, 11, 22))
    [grid] = [block for block in paper.blocks if isinstance(block, Grid)]
    assert paper.size == "A4"
    assert grid.rows[0].cells[3] == f"{newest[0].sentence} (đã hoàn tác)"
    assert grid.rows[1].cells[3] == ""
    assert [row.cells[2] for row in grid.rows] == ["Người kiểm thử", ""]
