"""Copies of the data file, as the system page lists and compares them."""

import datetime
from pathlib import Path

import pytest

from lmhtx_desktop.areas.people.commands import change_settings
from lmhtx_desktop.areas.people.copies import compare, list_copies, make_copy, size_in_words
from lmhtx_desktop.areas.people.history import TABLES
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.store.backup import back_up, backup_folder, copies
from lmhtx_desktop.store.datafile import DataFile
from tests.areas.people.test_settings import ORDER


def test_a_copy_made_while_the_file_is_in_use_is_listed_with_its_rows(data: DataFile) -> None:
    data.carry_out(change_settings, ORDER)
    said = make_copy(data.path)
    [copy] = list_copies(data.path)
    assert copy.rows is not None
    assert copy.rows > 0
    assert "đã mở lại và đếm đủ" in said


def test_a_copy_that_cannot_be_read_is_listed_as_such(data: DataFile) -> None:
    made = back_up(data.path)
    made.path.write_bytes(b"\0" * 4096)
    [copy] = list_copies(data.path)
    assert copy.rows is None


def test_copies_made_before_an_upgrade_say_so(data: DataFile) -> None:
    back_up(data.path, mark="truoc-nang-cap")
    assert [copy.why for copy in list_copies(data.path)] == ["trước khi nâng cấp"]


def test_comparing_tells_the_tables_whose_rows_differ_and_nothing_else(data: DataFile) -> None:
    copy = back_up(data.path).path
    assert compare(data.path, copy, TABLES) == []
    data.carry_out(change_settings, ORDER)
    told = {name: (then, now) for name, then, now in compare(data.path, copy, TABLES)}
    assert told["Nhật ký các việc đã làm"] == (0, 1)
    assert told["Thông tin cơ quan"][0] == 0
    assert told["Thông tin cơ quan"][1] > 0
    assert set(told) == {"Nhật ký các việc đã làm", "Thông tin cơ quan"}


def test_a_damaged_copy_is_refused_before_anything_is_asked(data: DataFile) -> None:
    copy = back_up(data.path).path
    copy.write_bytes(copy.read_bytes()[:3000])
    with pytest.raises(Trouble):
        compare(data.path, copy, TABLES)


def test_progress_is_told_while_copies_are_counted(data: DataFile) -> None:
    back_up(data.path)
    steps: list[tuple[int, int]] = []
    list_copies(data.path, lambda done, total: steps.append((done, total)))
    assert steps == [(0, 1)]
    assert [path.parent for path in copies(data.path)] == [Path(backup_folder(data.path))]


@pytest.mark.parametrize(("size", "said"), [(200, "1 KB"), (812_345, "812 KB"), (1_000_000, "1 MB"), (23_460_000, "23,5 MB")])
def test_sizes_are_said_in_words(size: int, said: str) -> None:
    assert size_in_words(size) == said


def test_a_second_copy_in_the_same_second_never_overwrites_the_first(data: DataFile) -> None:
    now = datetime.datetime(2026, 11, 22, 16, 0, 0)
    first = back_up(data.path, now=now)
    data.carry_out(change_settings, ORDER)
    second = back_up(data.path, now=now)
    assert first.path != second.path
    assert first.rows < second.rows
    assert {copy.path: copy.rows for copy in list_copies(data.path)} == {first.path: first.rows, second.path: second.rows}
