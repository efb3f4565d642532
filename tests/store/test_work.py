"""The unit of work: all or nothing, with its audit entry."""

import datetime
import gc
from typing import Any

import pytest
from sqlalchemy import func, select

from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken, Stopped, Trouble
from lmhtx_desktop.store.audit import AuditChange, AuditEntry
from lmhtx_desktop.store.datafile import DataFile, Reading, open_file
from lmhtx_desktop.store.engine import log_waits
from lmhtx_desktop.store.settings import Setting, read_settings
from lmhtx_desktop.store.tables import DongColumn
from lmhtx_desktop.store.undo import take_back
from lmhtx_desktop.store.work import Work


def write_setting(work: Work, order: tuple[str, str]) -> Done:
    key, value = order
    found = work.session.scalar(select(Setting).where(Setting.key == key))
    if found is None:
        work.add(Setting(key=key, value=value))
    else:
        found.value = value
    return work.note("write_setting", f"Ghi {key} = {value}", {Area.PEOPLE})


def remove_setting(work: Work, key: str) -> Done:
    work.session.delete(work.session.scalars(select(Setting).where(Setting.key == key)).one())
    return work.note("remove_setting", f"Xóa {key}", {Area.PEOPLE})


def write_many(work: Work, count: int) -> Done:
    work.insert_many(Setting, [{"key": f"k{number}", "value": str(number)} for number in range(count)])
    return work.note("write_many", f"Ghi {count} dòng", {Area.PEOPLE})


def stored(data: DataFile) -> dict[str, str]:
    def question(reading: Reading) -> dict[str, str]:
        return dict(reading.connection.execute(select(Setting.key, Setting.value)).all())

    return data.ask(question)


def test_a_command_is_on_disk_with_its_audit_entry(data: DataFile) -> None:
    done = data.carry_out(write_setting, ("tên", '"An Giang"'))

    assert stored(data) == {"tên": '"An Giang"'}
    with data.reading() as reading:
        entry = reading.connection.execute(select(AuditEntry.user, AuditEntry.command, AuditEntry.sentence, AuditEntry.id)).one()
    assert entry == ("Người kiểm thử", "write_setting", 'Ghi tên = "An Giang"', done.entry)
    assert done.changes == {Area.PEOPLE}


def test_a_file_closes_although_a_result_was_read_in_part(data: DataFile) -> None:
    def look_halfway(work: Work, order: None) -> Done:
        result = work.session.connection().execute(select(Setting.key))
        assert next(result) == ("k0",)
        forgotten: list[Any] = [result]
        forgotten.append(forgotten)
        return work.note("look_halfway", "Đọc dở", {Area.PEOPLE})

    data.carry_out(write_many, 2_000)
    gc.disable()
    try:
        data.carry_out(look_halfway, None)
        data.close()
    finally:
        gc.enable()
    assert not log_waits(data.path)
    again = open_file(data.path, user="Người kiểm thử")
    assert len(stored(again)) == 2_000
    again.close()


def test_a_refused_command_changes_nothing(data: DataFile) -> None:
    def refuse(work: Work, order: None) -> Done:
        work.add(Setting(key="nửa", value="chừng"))
        raise RuleBroken("key", "Không được")

    with pytest.raises(RuleBroken):
        data.carry_out(refuse, None)
    assert stored(data) == {}
    assert not data.changed


def test_a_text_no_file_can_hold_is_refused_and_changes_nothing(data: DataFile) -> None:
    def keep(work: Work, text: str) -> Done:
        work.add(Setting(key="place_name", value=text))
        return work.note("keep", text, {Area.SYSTEM})

    with pytest.raises(RuleBroken, match="ký tự hỏng"):
        data.carry_out(keep, "An\ud83d Giang")
    with pytest.raises(RuleBroken, match="ký tự hỏng"), data.reading() as reading:
        reading.connection.scalars(select(Setting.id).where(Setting.key == "\ud83d")).all()
    with data.reading() as reading:
        assert reading.connection.scalar(select(func.count()).select_from(Setting)) == 0
        assert reading.connection.scalar(select(func.count()).select_from(AuditEntry)) == 0


def test_a_stopped_command_changes_nothing(data: DataFile) -> None:
    def long(work: Work, order: None) -> Done:
        work.insert_many(Setting, [{"key": "a", "value": "1"}])
        work.step(1, 2)
        return work.note("long", "", set())

    with pytest.raises(Stopped):
        data.carry_out(long, None, stopped=lambda: True)
    assert stored(data) == {}


@pytest.mark.parametrize("filled", [None, 0, 699, 1_200])
def test_many_rows_are_kept_as_given_whichever_of_them_fills_a_column(data: DataFile, filled: int | None) -> None:
    at = datetime.datetime(2026, 1, 15, 7, 30, tzinfo=datetime.UTC)
    rows: list[dict[str, Any]] = [
        {"at": at, "user": "Người kiểm thử", "command": "c", "sentence": f"Việc {number}", "areas": "", "undoable": number % 2 == 0,
         "takes_back": 1 if number == filled else None}
        for number in range(1_201)
    ]  # fmt: skip
    ids: list[range] = []

    def write(work: Work, order: None) -> Done:
        ids.append(work.insert_many(AuditEntry, [{**rows[0], "takes_back": None}]))
        ids.append(work.insert_many(AuditEntry, rows))
        return work.note("write", "Ghi", set())

    data.carry_out(write, None)
    table = AuditEntry.__table__
    with data.reading() as reading:
        kept = reading.connection.execute(select(table).where(table.c.id.in_(ids[1])).order_by(table.c.id)).mappings().all()
    assert [dict(row) for row in kept] == [{"id": id, **row} for id, row in zip(ids[1], rows, strict=True)]


def test_a_command_that_forgets_its_note_is_a_bug_and_changes_nothing(data: DataFile) -> None:
    def silent(work: Work, order: None) -> Done:
        work.add(Setting(key="a", value="1"))
        return Done("", frozenset())

    with pytest.raises(AssertionError):
        data.carry_out(silent, None)
    assert stored(data) == {}


def test_a_creation_a_change_and_a_deletion_are_taken_back_and_done_again(data: DataFile) -> None:
    created = data.carry_out(write_setting, ("a", "1"))
    changed = data.carry_out(write_setting, ("a", "2"))
    removed = data.carry_out(remove_setting, "a")
    entries = [done.entry for done in (created, changed, removed)]

    back_removed = data.carry_out(take_back, entries[2])
    assert stored(data) == {"a": "2"}
    back_changed = data.carry_out(take_back, entries[1])
    assert stored(data) == {"a": "1"}
    data.carry_out(take_back, entries[0])
    assert stored(data) == {}
    assert back_removed.sentence == "Hoàn tác: Xóa a"

    again = data.carry_out(take_back, back_changed.entry and data_last_entry(data))
    assert again.sentence == "Làm lại: Ghi a = 1"
    assert stored(data) == {"a": "1"}


def data_last_entry(data: DataFile) -> int:
    with data.reading() as reading:
        return reading.connection.execute(select(func.max(AuditEntry.id))).scalar_one()


def test_an_act_is_not_pulled_from_under_a_later_one(data: DataFile) -> None:
    first = data.carry_out(write_setting, ("a", "1"))
    data.carry_out(write_setting, ("a", "2"))

    with pytest.raises(RuleBroken, match="Ghi a = 2"):
        data.carry_out(take_back, first.entry)
    assert stored(data) == {"a": "2"}


def test_an_act_is_not_pulled_from_under_a_later_one_that_was_taken_back_and_done_again(data: DataFile) -> None:
    first = data.carry_out(write_setting, ("a", "1"))
    second = data.carry_out(write_setting, ("a", "2"))
    undone = data.carry_out(take_back, second.entry)
    again = data.carry_out(take_back, undone.entry)

    with pytest.raises(RuleBroken, match="Làm lại: Ghi a = 2"):
        data.carry_out(take_back, first.entry)
    assert stored(data) == {"a": "2"}
    data.carry_out(take_back, again.entry)
    data.carry_out(take_back, first.entry)
    assert stored(data) == {}


def test_an_act_done_again_stands_in_the_way_only_of_what_was_done_between(data: DataFile) -> None:
    first = data.carry_out(write_setting, ("a", "1"))
    other = data.carry_out(write_setting, ("b", "1"))
    data.carry_out(take_back, data.carry_out(take_back, first.entry).entry)

    data.carry_out(take_back, other.entry)
    assert stored(data) == {"a": "1"}
    data.carry_out(take_back, data_last_entry(data) - 1)
    assert stored(data) == {}


def test_an_act_is_taken_back_once_only(data: DataFile) -> None:
    first = data.carry_out(write_setting, ("a", "1"))
    data.carry_out(take_back, first.entry)
    with pytest.raises(RuleBroken, match="đã được hoàn tác"):
        data.carry_out(take_back, first.entry)


def test_a_bulk_creation_is_one_change_and_is_taken_back_whole(data: DataFile) -> None:
    data.carry_out(write_setting, ("trước", "0"))
    done = data.carry_out(write_many, 12_000)
    with data.reading() as reading:
        ranges = reading.connection.execute(select(AuditChange.row_id, AuditChange.row_to).where(AuditChange.entry_id == done.entry)).all()
    assert ranges == [(2, 12_001)]

    undone = data.carry_out(take_back, done.entry)
    assert stored(data) == {"trước": "0"}
    data.carry_out(take_back, undone.entry)
    assert len(stored(data)) == 12_001
    assert stored(data)["k11999"] == "11999"


def test_a_read_only_file_refuses_with_its_reason(data: DataFile) -> None:
    data.carry_out(write_setting, ("a", "1"))
    viewer = open_file(data.path, user="Người xem")
    try:
        assert "Người kiểm thử" in viewer.read_only_reason
        with pytest.raises(Trouble, match="chỉ đọc"):
            viewer.carry_out(write_setting, ("a", "2"))
        assert stored(viewer) == {"a": "1"}
    finally:
        viewer.close()
    assert stored(data) == {"a": "1"}


def test_settings_fall_back_to_their_defaults(data: DataFile) -> None:
    data.carry_out(write_setting, ("place_name", '"An Giang"'))
    with data.reading() as reading:
        settings = read_settings(reading.connection)
    assert settings["place_name"] == "An Giang"
    assert settings["document_suffix"] == "LMHTX"


@pytest.mark.parametrize("value", [1.0, "1", True])
def test_the_money_column_refuses_everything_but_whole_numbers(value: object) -> None:
    with pytest.raises(TypeError):
        DongColumn().process_bind_param(value, None)  # type: ignore[arg-type]


def test_many_commands_in_one_transaction_keep_an_entry_each_and_fail_together(data: DataFile) -> None:
    with data.carrying_out_many() as carry_out:
        carry_out(write_setting, ("a", "1"), None)
        carry_out(write_setting, ("a", "2"), None)
    with data.reading() as reading:
        sentences = reading.connection.execute(
            select(AuditEntry.sentence, func.count(AuditChange.id))
            .join(AuditChange, AuditChange.entry_id == AuditEntry.id)
            .group_by(AuditEntry.id)
        ).all()
    assert sentences == [("Ghi a = 1", 1), ("Ghi a = 2", 1)]

    with pytest.raises(ZeroDivisionError), data.carrying_out_many() as carry_out:
        carry_out(write_setting, ("a", "3"), None)
        raise ZeroDivisionError
    assert stored(data) == {"a": "2"}
