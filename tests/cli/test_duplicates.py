"""Duplicates without a window."""

import json
from pathlib import Path

from lmhtx_desktop.areas.organisations.commands import RegisterOrganisation, SetUpOffice, register_organisation, set_up_office
from lmhtx_desktop.store.datafile import create_file
from tests.cli.test_words import Say, say

__all__ = ["say"]


def file_with_a_pair(folder: Path) -> Path:
    path = folder / "tinh.lmhtx"
    file = create_file(path, user="thử")
    file.carry_out(set_up_office, SetUpOffice("91"))
    for name, code in (("HTX Tân Tiến", "1602145678"), ("HTX Tân Tiến cũ", None), ("HTX Mùa Vàng", None)):
        file.carry_out(register_organisation, RegisterOrganisation(
            name=name, kind="HTX", tax_code=code, phone="0912345678" if "Tân" in name else None, representative="Lê Văn Tài"))  # fmt: skip
    file.close()
    return path


def test_the_pairs_are_listed_and_ask_for_a_person(say: Say, tmp_path: Path) -> None:
    path = file_with_a_pair(tmp_path)
    status, told, _ = say("duplicates", "--db", path)
    assert status == 1
    assert "Cùng điện thoại và người đại diện" in told
    assert told.strip().endswith("1 cặp có thể trùng")
    status, told, _ = say("duplicates", "--db", path, "--json")
    assert [(row["first"]["id"], row["second"]["name"], row["why"]) for row in json.loads(told)] == [(1, "HTX Tân Tiến cũ", ["person"])]


def test_two_are_merged_and_no_pair_is_left(say: Say, tmp_path: Path) -> None:
    path = file_with_a_pair(tmp_path)
    assert say("merge", 1, 2, "--db", path) == (0, "Gộp HTX Tân Tiến (số 1) với HTX Tân Tiến cũ thành HTX Tân Tiến cũ\n", "")
    assert say("duplicates", "--db", path)[0] == 0
    status, told, _ = say("list", "organisations", "--db", path, "--json")
    assert (status, [row["tax_code"] for row in json.loads(told)["rows"]]) == (0, [None, "1602145678"])


def test_one_that_is_not_there_is_a_sentence(say: Say, tmp_path: Path) -> None:
    path = file_with_a_pair(tmp_path)
    status, _, complaint = say("merge", 1, 9, "--db", path)
    assert (status, complaint.strip()) == (3, "Mục này không còn trong dữ liệu; hãy làm mới danh sách.")
