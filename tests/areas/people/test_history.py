"""Who did what, and what it changed."""

import datetime

import pytest

from lmhtx_desktop.app import bootstrap
from lmhtx_desktop.areas.organisations.records import Commune
from lmhtx_desktop.areas.people.history import TABLES, setting_in_words
from lmhtx_desktop.areas.people.queries import act_ids, acts, changes_in, users_in_history
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.settings import Setting
from lmhtx_desktop.store.undo import take_back
from lmhtx_desktop.store.work import Work


def set_value(work: Work, order: tuple[str, str]) -> Done:
    setting = work.session.query(Setting).filter_by(key=order[0]).one_or_none()
    if setting is None:
        work.add(Setting(key=order[0], value=order[1]))
    else:
        setting.value = order[1]
    return work.note("set_value", f"Đặt địa chỉ thành {order[1]}", {Area.PEOPLE})


def issue_voucher(work: Work, number: int) -> Done:
    work.add(Setting(key="place_name", value=str(number)))
    return work.note("issue_voucher", f"Lập phiếu {number}", {Area.FEES}, undoable=False)


@pytest.fixture
def written(data: DataFile) -> DataFile:
    data.carry_out(set_value, ("address", "một"))
    data.carry_out(set_value, ("address", "hai"))
    data.user = "Lê Thị Bảy"
    data.carry_out(issue_voucher, 7)
    return data


def test_the_newest_act_stands_first_with_who_and_how_many_rows(written: DataFile) -> None:
    found = written.ask(acts, written.ask(act_ids))
    assert [act.sentence for act in found] == ["Lập phiếu 7", "Đặt địa chỉ thành hai", "Đặt địa chỉ thành một"]
    assert found[0].user == "Lê Thị Bảy"
    assert {act.rows for act in found} == {1}
    assert all(abs(datetime.datetime.now().astimezone() - act.at) < datetime.timedelta(hours=1) for act in found)


def test_numbered_vouchers_and_acts_taken_back_are_not_offered_to_undo(written: DataFile) -> None:
    ids = written.ask(act_ids)
    assert [act.can_be_undone for act in written.ask(acts, ids)] == [False, True, True]
    written.carry_out(take_back, ids[1])
    told = {act.id: act for act in written.ask(acts, written.ask(act_ids))}
    assert told[ids[1]].undone
    assert not told[ids[1]].can_be_undone
    assert not told[ids[2]].undone


def test_a_setting_is_told_by_its_own_name_before_and_after(written: DataFile) -> None:
    [change] = written.ask(changes_in, written.ask(act_ids)[1], TABLES)
    assert (change.kind, change.what, change.field, change.before, change.after) == ("changed", "Địa chỉ", "", "một", "hai")


def test_a_created_row_tells_its_fields_with_nothing_before(written: DataFile) -> None:
    told = {change.what: (change.before, change.after) for change in written.ask(changes_in, written.ask(act_ids)[0], TABLES)}
    assert told == {"Địa danh trên văn bản": ("—", "7")}


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ('"An Giang"', "An Giang"), ('["a","b"]', "a; b"), ('{"leader":"Ước","cashier":""}', "Người ký: Ước; Thủ quỹ: —"), ('""', "—"),
        ('"chưa đóng', '"chưa đóng'), ("12", "12"),
    ],
)  # fmt: skip
def test_settings_are_said_as_the_office_writes_them(stored: str, said: str) -> None:
    assert setting_in_words(stored, {}) == said


def test_a_list_taken_in_is_told_by_how_many_rows_of_what_it_brought(data: DataFile) -> None:
    row = {"name": "x", "valid_from": datetime.date(2025, 7, 1), "sort_key": "x", "province_code": "91"}

    def take_in(work: Work, order: None) -> Done:
        work.insert_many(Commune, [{**row, "code": f"{number:05d}"} for number in range(1200)])
        return work.note("take_in", "Nạp danh mục", {Area.ORGANISATIONS})

    data.carry_out(take_in, None)
    told = data.ask(changes_in, data.ask(act_ids)[0], bootstrap.tables())
    assert [(change.kind, change.what, change.field) for change in told] == [("created", "Xã, phường, đặc khu: 1.200 dòng", "")]


@pytest.mark.parametrize(
    ("search", "sentences"),
    [
        ("dia chi", ["Đặt địa chỉ thành hai", "Đặt địa chỉ thành một"]),
        ("BẢY", ["Lập phiếu 7"]),
        ("phieu 7", ["Lập phiếu 7"]),
        ("gì đó", []),
    ],
)
def test_the_history_is_searched_without_accents_by_act_and_person(written: DataFile, search: str, sentences: list[str]) -> None:
    assert [act.sentence for act in written.ask(acts, written.ask(act_ids, search))] == sentences


def test_the_history_is_narrowed_to_a_person_and_to_days(written: DataFile) -> None:
    assert written.ask(users_in_history) == [("Lê Thị Bảy", "Lê Thị Bảy"), ("Người kiểm thử", "Người kiểm thử")]
    assert len(written.ask(act_ids, "", "Người kiểm thử")) == 2
    today = datetime.date.today()
    assert len(written.ask(act_ids, "", None, today - datetime.timedelta(days=1))) == 3
    assert written.ask(act_ids, "", None, today + datetime.timedelta(days=2)) == []
