"""A clean list damaged at random: no traceback, and every cell is as in truth or pointed at."""

import datetime
import io
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from lmhtx_desktop.areas.organisations.reading import ListRead, ReadRow, read_list
from lmhtx_desktop.kernel.errors import RuleBroken, Trouble
from lmhtx_desktop.kernel.lists.sheet import letter_of
from tests.areas.organisations.reading.lists import TODAY
from tests.areas.organisations.reading.truth import COMMUNES, YEAR, organisations, silent_changes, table, told_columns

TRUTH = organisations(6, seed=4)
COLUMNS = told_columns()
KEYS = [column.key for column in COLUMNS]
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
MANY = settings(FEW, max_examples=4_000)
ERRORS = ("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?")
FILLINGS: list[list[Any]] = [
    [], [None, None], ["Tổng cộng"], ["Cộng", None, 5], ["Ghi chú: số liệu tạm tính"], ["Người lập biểu"], ["I. Huyện An Biên"],
    ["An Giang, ngày 5 tháng 1 năm 2026"], [column.heading for column in COLUMNS],
]  # fmt: skip

Truth = list[tuple[int, ReadRow]]


class Mutant:
    """A list under damage: its lines, which organisation each line tells of, which columns it still has."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.lines: list[list[Any]] = table(TRUTH, COLUMNS)
        self.tells: list[ReadRow | None] = [None, *TRUTH]
        self.keys = list(KEYS)
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.formulas: set[tuple[int, int]] = set()
        self.merged_head = False
        self.epoch_1904 = False

    def cell(self) -> tuple[int, int]:
        places = [place for place, row in enumerate(self.tells) if row is not None]
        return self.draw(st.sampled_from(places)), self.draw(st.integers(0, len(self.keys) - 1))

    def text_number(self) -> None:
        line, column = self.cell()
        value = self.lines[line][column]
        if isinstance(value, int) and not isinstance(value, bool):
            write = self.draw(st.sampled_from(["{:d}", " {:d} ", "{:,d}", "'{:d}", "{:d}.0", "{:d} đ"]))
            self.lines[line][column] = write.format(value).replace(",", ".")
        elif isinstance(value, datetime.date):
            self.lines[line][column] = self.draw(
                st.sampled_from([f"{value:%d/%m/%Y}", f"{value:%d.%m.%y}", f"ngày {value:%d-%m-%Y}", f"{value:%Y}"])
            )
        elif isinstance(value, str):
            self.lines[line][column] = self.draw(st.sampled_from([f"  {value} ", value.replace(" ", "\u00a0"), f"{value}\n"]))

    def error(self) -> None:
        line, column = self.cell()
        self.lines[line][column] = self.draw(st.sampled_from(ERRORS))

    def formula(self) -> None:
        line, column = self.cell()
        self.formulas.add((line, column))
        self.lines[line][column] = "=A1+1"

    def blank_column(self) -> None:
        place = self.draw(st.integers(0, len(self.keys)))
        for number, line in enumerate(self.lines):
            line.insert(place, self.draw(st.sampled_from(["x", None])) if number and self.draw(st.booleans()) else None)
        self.keys.insert(place, "")
        self.formulas = {(line, column + (column >= place)) for line, column in self.formulas}

    def swap_columns(self) -> None:
        first, second = (self.draw(st.integers(0, len(self.keys) - 1)) for _ in range(2))
        places = list(range(len(self.keys)))
        places[first], places[second] = places[second], places[first]
        self.lines = [[line[place] for place in places] for line in self.lines]
        self.keys = [self.keys[place] for place in places]
        moved = {first: second, second: first}
        self.formulas = {(line, moved.get(column, column)) for line, column in self.formulas}

    def delete_column(self) -> None:
        place = self.draw(st.integers(0, len(self.keys) - 1))
        if self.keys[place] in ("name", "") or len(self.keys) < 4:
            return
        for line in self.lines:
            del line[place]
        del self.keys[place]
        self.formulas = {(line, column - (column > place)) for line, column in self.formulas if column != place}

    def line_between(self) -> None:
        place = self.draw(st.integers(1, len(self.lines)))
        filling = list(self.draw(st.sampled_from(FILLINGS)))
        self.lines.insert(place, (filling + [None] * len(self.keys))[: len(self.keys)])
        self.tells.insert(place, None)
        self.formulas = {(line + (line >= place), column) for line, column in self.formulas}

    def titles_above(self) -> None:
        for text in ("DANH SÁCH TỔ CHỨC", "(Kèm theo công văn)"):
            self.lines.insert(0, [text, *[None] * (len(self.keys) - 1)])
            self.tells.insert(0, None)
        self.formulas = {(line + 2, column) for line, column in self.formulas}

    def hide(self) -> None:
        line, column = self.cell()
        self.hidden_rows.add(line)
        self.hidden_columns.add(column)

    def lose_a_zero(self) -> None:
        line, column = self.cell()
        if isinstance(self.lines[line][column], str) and self.lines[line][column].isdigit():
            self.lines[line][column] = int(self.lines[line][column])

    def count_from_1904(self) -> None:
        self.epoch_1904 = True

    def merge_heading(self) -> None:
        self.merged_head = True

    def saved(self) -> bytes:
        book = Workbook()
        if self.epoch_1904:
            book.epoch = CALENDAR_MAC_1904
        page = book.active
        for line in self.lines:
            page.append(line)
        for number in range(1, len(self.lines) + 1):
            for cell in page[number]:
                if isinstance(cell.value, str) and cell.value.startswith("=") and (number - 1, cell.column - 1) not in self.formulas:
                    cell.data_type = "s"
        if self.merged_head:
            head = next(place for place, line in enumerate(self.lines, 1) if "Tên tổ chức" in line)
            page.merge_cells(start_row=head, end_row=head, start_column=1, end_column=1)
            if head > 1:
                page.merge_cells(start_row=1, end_row=1, start_column=1, end_column=min(4, len(self.keys)))
        for line in self.hidden_rows:
            page.row_dimensions[line + 1].hidden = True
        for column in self.hidden_columns:
            page.column_dimensions[letter_of(column)].hidden = True
        raw = io.BytesIO()
        book.save(raw)
        return raw.getvalue()

    @property
    def truth(self) -> Truth:
        return [(place, row) for place, row in enumerate(self.tells, 1) if row is not None]


DAMAGES = [
    Mutant.text_number, Mutant.text_number, Mutant.error, Mutant.formula, Mutant.blank_column, Mutant.swap_columns, Mutant.delete_column,
    Mutant.line_between, Mutant.titles_above, Mutant.hide, Mutant.lose_a_zero, Mutant.count_from_1904, Mutant.merge_heading,
]  # fmt: skip


def read_bytes(raw: bytes, name: str) -> ListRead | None:
    """Read a file with these bytes; None where it was refused with a sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(raw)
        try:
            return read_list(path, communes=COMMUNES, today=TODAY, year=YEAR)
        except (Trouble, RuleBroken):
            return None


def a_damaged_list_is_honest(data: st.DataObject) -> None:
    mutant = Mutant(data.draw)
    for damage in data.draw(st.lists(st.sampled_from(DAMAGES), min_size=1, max_size=8)):
        damage(mutant)
    answer = read_bytes(mutant.saved(), "a.xlsx")
    assert answer is not None
    assert silent_changes(mutant.truth, answer, [key for key in mutant.keys if key]) == []


CLEAN = Mutant(None).saved()


def a_damaged_file_is_honest(data: st.DataObject) -> None:
    raw = bytearray(CLEAN)
    for _ in range(data.draw(st.integers(0, 5))):
        place = data.draw(st.integers(0, len(raw) - 1))
        raw[place] ^= data.draw(st.integers(1, 255))
    if data.draw(st.booleans()):
        del raw[data.draw(st.integers(1, len(raw))) :]
    answer = read_bytes(bytes(raw), data.draw(st.sampled_from(["a.xlsx", "a.xls", "a.csv", "a.txt", "a"])))
    if answer is not None:
        assert [issue for issue in silent_changes(list(enumerate(TRUTH, 2)), answer, KEYS) if "instead of" in issue] == []


def a_text_list_is_honest(data: st.DataObject) -> None:
    """Separator, encoding, quotes and stray lines of a text file; accents an encoding cannot write are left away on both sides."""
    separator = data.draw(st.sampled_from([";", ",", "\t", "|"]))
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]))
    lines = [
        ["" if cell is None else f"{cell:%d/%m/%Y}" if isinstance(cell, datetime.date) else str(cell) for cell in line]
        for line in table(TRUTH, COLUMNS)
    ]
    above = data.draw(st.integers(0, 3))
    quoted = [separator.join(f'"{cell}"' if separator in cell or data.draw(st.booleans()) else cell for cell in line) for line in lines]
    text = data.draw(st.sampled_from(["\n", "\r\n"])).join(["DANH SÁCH"] * above + quoted)
    answer = read_bytes(text.encode(encoding), "a.csv")
    assert answer is not None
    assert silent_changes(list(enumerate(TRUTH, 2 + above)), answer, KEYS) == []


@FEW
@given(st.data())
def test_a_damaged_list_is_honest(data: st.DataObject) -> None:
    a_damaged_list_is_honest(data)


@FEW
@given(st.data())
def test_a_damaged_file_is_honest(data: st.DataObject) -> None:
    a_damaged_file_is_honest(data)


@FEW
@given(st.data())
def test_a_text_list_is_honest(data: st.DataObject) -> None:
    a_text_list_is_honest(data)


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("blank", [0, 1])
def test_a_heading_of_other_columns_beside_the_heading_is_honest(place: int, blank: int) -> None:
    """Found by the torture: above the heading (or below) a line names the same columns, one place further left."""
    mutant = Mutant(None)
    for line in mutant.lines:
        line.insert(blank, None)
    mutant.keys.insert(blank, "")
    mutant.lines.insert(place, [*FILLINGS[-1], None])
    mutant.tells.insert(place, None)
    answer = read_bytes(mutant.saved(), "a.xlsx")
    assert answer is not None
    assert silent_changes(mutant.truth, answer, [key for key in mutant.keys if key]) == []


@pytest.mark.torture
@MANY
@given(st.data())
def test_four_thousand_damaged_lists(data: st.DataObject) -> None:
    a_damaged_list_is_honest(data)


@pytest.mark.torture
@MANY
@given(st.data())
def test_four_thousand_damaged_files(data: st.DataObject) -> None:
    a_damaged_file_is_honest(data)


@pytest.mark.torture
@MANY
@given(st.data())
def test_four_thousand_text_lists(data: st.DataObject) -> None:
    a_text_list_is_honest(data)
