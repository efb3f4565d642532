"""Copies that can be trusted, and restoring them."""

import datetime
import hashlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.store.backup import back_up, backup_folder, copies, restore, superfluous, taken_at, thin, verify
from lmhtx_desktop.store.datafile import DataFile, open_file
from tests.store.test_work import stored, write_many, write_setting

NOON = datetime.datetime(2026, 11, 22, 12, 0, 0)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_copy_of_a_file_in_use_holds_every_row_just_written(data: DataFile) -> None:
    data.carry_out(write_many, 1_000)

    copy = back_up(data.path, now=NOON)

    assert copy.path.parent == backup_folder(data.path)
    assert verify(copy.path)["setting"] == 1_000
    assert copy.rows == sum(verify(copy.path).values())


def test_opening_a_copy_to_look_at_it_changes_not_one_byte(data: DataFile) -> None:
    data.carry_out(write_setting, ("a", "1"))
    copy = back_up(data.path, now=NOON).path
    before = digest(copy)

    viewer = open_file(copy, user="Người xem", read_only=True)
    assert stored(viewer) == {"a": "1"}
    viewer.close()

    assert digest(copy) == before
    assert sorted(path.name for path in copy.parent.iterdir()) == [copy.name]


def test_restoring_brings_back_the_copy_and_keeps_what_stood_there(data: DataFile) -> None:
    data.carry_out(write_setting, ("a", "1"))
    copy = back_up(data.path, now=NOON).path
    data.carry_out(write_setting, ("a", "2"))
    path = data.path
    data.close()

    restore(copy, path, replace=True)

    fresh = open_file(path, user="x")
    assert stored(fresh) == {"a": "1"}
    fresh.close()
    kept = [found for found in copies(path) if "truoc-phuc-hoi" in found.name]
    viewer = open_file(kept[0], user="x", read_only=True)
    assert stored(viewer) == {"a": "2"}
    viewer.close()


def test_restoring_never_overwrites_unasked(data: DataFile) -> None:
    copy = back_up(data.path, now=NOON).path
    with pytest.raises(Trouble, match="Đã có tệp"):
        restore(copy, data.path)


@pytest.mark.parametrize("harm", ["truncated", "flipped", "foreign", "missing"])
def test_a_damaged_copy_is_refused_and_the_file_stays(data: DataFile, harm: str) -> None:
    data.carry_out(write_many, 500)
    copy = back_up(data.path, now=NOON).path
    raw = bytearray(copy.read_bytes())
    if harm == "truncated":
        copy.write_bytes(raw[: len(raw) // 2])
    elif harm == "flipped":
        for place in range(4096 * 3, len(raw), 4096):
            raw[place : place + 64] = b"\xff" * 64
        copy.write_bytes(raw)
    elif harm == "foreign":
        copy.unlink()
        with sqlite3.connect(copy) as other:
            other.execute("CREATE TABLE t (x)")
        other.close()
    else:
        copy.unlink()
    path = data.path
    data.close()
    before = digest(path)

    with pytest.raises(Trouble):
        restore(copy, path, replace=True)

    assert digest(path) == before


def test_a_folder_that_cannot_hold_the_copy_is_trouble_and_leaves_no_draft(data: DataFile, tmp_path: Path) -> None:
    blocked = tmp_path / "khong-phai-thu-muc"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(Trouble, match="bản sao lưu"):
        back_up(data.path, blocked)
    assert blocked.read_text(encoding="utf-8") == ""


def test_thinning_keeps_two_days_whole_then_one_a_day_week_and_month(tmp_path: Path) -> None:
    made = [tmp_path / f"an-giang_{(NOON - datetime.timedelta(hours=6 * step)):%Y-%m-%d_%H%M%S}.lmhtx" for step in range(4 * 400)]

    gone = set(superfluous(made, NOON))
    kept = [copy for copy in made if copy not in gone]

    ages = [NOON - taken_at(copy) for copy in kept]
    assert sum(age <= datetime.timedelta(days=2) for age in ages) == 9
    assert len({taken_at(copy).date() for copy in kept} & {(NOON - datetime.timedelta(days=day)).date() for day in range(14)}) == 14
    assert len({taken_at(copy).strftime("%Y-%m") for copy in kept}) == 14
    assert len(kept) < 50
    assert min(made, key=lambda copy: abs(taken_at(copy) - NOON)) in kept


@given(st.lists(st.integers(min_value=0, max_value=3_000), min_size=1, max_size=60, unique=True))
def test_thinning_twice_removes_nothing_more_and_never_the_newest(hours: list[int]) -> None:
    made = [Path(f"t_{(NOON - datetime.timedelta(hours=hour)):%Y-%m-%d_%H%M%S}.lmhtx") for hour in hours]
    gone = superfluous(made, NOON)
    kept = [copy for copy in made if copy not in gone]
    assert max(made, key=taken_at) in kept
    assert superfluous(kept, NOON) == []


def test_copies_before_an_upgrade_are_never_thinned_away(data: DataFile) -> None:
    old = back_up(data.path, mark="truoc-nang-cap", now=NOON - datetime.timedelta(days=900)).path
    plain = back_up(data.path, now=NOON - datetime.timedelta(days=900)).path
    shutil.copy(plain, plain.with_name(plain.name.replace("_120000", "_130000")))
    thin(data.path, NOON)
    assert old.exists()
    assert len(copies(data.path)) == 2
