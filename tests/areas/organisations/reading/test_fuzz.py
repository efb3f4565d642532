"""Lists nobody would write: whatever stands in the cells or bytes, there is no traceback and nothing vanishes in silence."""

import datetime
import io
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from lmhtx_desktop.areas.organisations.reading import ListRead
from lmhtx_desktop.areas.organisations.rules import FIGURES, check_figures
from lmhtx_desktop.areas.organisations.words import Kind, Sector, Status
from lmhtx_desktop.kernel.lists.cells import is_blank
from tests.areas.organisations.reading.lists import TODAY, Rows, read_or_refused, workbook
from tests.areas.organisations.reading.test_list import FULL as FULL_ROW
from tests.areas.organisations.reading.test_list import MESSY, OFFICIAL, as_listed

SAMPLES = Path(__file__).parent / "samples"
QUIET = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
WORDS = st.sampled_from(
    ["HTX An Cư", "THT Lúa", "Cộng", "Tổng cộng", "I", "II", "1", "Huyện An Biên", "x", "-", "#N/A", "31/02/2020", "1.234,5", "0,590", "2004",
     "Tên HTX", "MST", "Ghi chú: abc", "ngày 5 tháng 1 năm 2026", "Hîp t¸c x·", "1 tỷ", "0100109106", "QTDND", "Xã Vĩnh Trạch", "  ", "\n", "(5)"]
)  # fmt: skip
TEXTS = st.text(max_size=25).map(lambda text: ILLEGAL_CHARACTERS_RE.sub("", text)).filter(lambda text: not text.startswith("="))
CELLS = st.one_of(
    st.none(), WORDS, TEXTS, st.integers(-(10**12), 10**15), st.floats(-1e15, 1e15), st.booleans(),
    st.dates(datetime.date(1900, 3, 1), datetime.date(2200, 1, 1)),
)  # fmt: skip
HEADINGS = st.lists(st.sampled_from([*OFFICIAL, "Doanh thu", "Thành viên", "Tổng số", "Nữ", "Ghi chú", "", "Vốn"]), min_size=1, max_size=12)


def read_made(rows: Rows) -> ListRead | None:
    """Read a workbook of `rows`; None where the reader refused the whole list with a sentence."""
    with tempfile.TemporaryDirectory() as folder:
        return read_or_refused(workbook(Path(folder), rows), year=2025)


def assert_honest(rows: Rows, answer: ListRead) -> None:
    """See that every row that says anything was read or named, and that what was read can be kept."""
    read_rows = {row.row for row in answer.rows}
    named = {issue.row for issue in answer.issues}
    number = next((column.index for column in answer.columns if column.field == "number"), None)
    for place, cells in enumerate(rows, 1):
        if place <= answer.header_row + 4 or place in read_rows or place in named:
            continue
        telling = [cell for column, cell in enumerate(cells) if cell is not None and not is_blank(cell) and column != number]
        assert not telling, (place, cells)
    assert answer.read == len(answer.rows) + sum(issue.severity == "error" for issue in answer.issues)
    for row in answer.rows:
        assert row.name.strip() == row.name != ""
        assert row.kind in set(Kind)
        assert row.sector is None or row.sector in set(Sector)
        assert row.status is None or row.status in set(Status)
        assert row.founded_on is None or row.founded_year is None
        assert row.charter_capital is None or isinstance(row.charter_capital, int)
        assert row.charter_capital is None or row.charter_capital >= 0
        for day in (row.founded_on, row.certificate_on, row.admitted_on):
            assert day is None or datetime.date(1945, 1, 1) <= day <= TODAY
        assert set(row.figures) <= set(FIGURES)
        check_figures(row.figures)


@QUIET
@given(HEADINGS, st.lists(st.lists(CELLS, max_size=12), max_size=8))
@example(["Tên tổ chức", "MST"], [["Tổng số", None], [1, 2], ["HTX", "HTX"]])
def test_any_cells_under_any_headings(headings: list[str], body: list[list[Any]]) -> None:
    rows = [["Tên tổ chức", *headings], *body]
    answer = read_made(rows)
    if answer is not None:
        assert_honest(rows, answer)


@QUIET
@given(st.data())
def test_a_real_list_with_cells_overwritten(data: st.DataObject) -> None:
    rows = [list(row) + [None] * (13 - len(row)) for row in MESSY]
    for _ in range(data.draw(st.integers(1, 12))):
        place, column = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.integers(0, 12))
        rows[place][column] = data.draw(CELLS)
    answer = read_made(rows)
    if answer is not None:
        assert_honest(rows, answer)


@QUIET
@given(st.data())
def test_one_cell_changed_changes_no_other_value_unseen(data: st.DataObject) -> None:
    """A cell overwritten in a clean list changes only its own field, or an issue points at that cell or its row."""
    clean = [OFFICIAL, as_listed(1, FULL_ROW)]
    column = data.draw(st.integers(1, len(OFFICIAL) - 1))
    cell = data.draw(CELLS)
    changed = [OFFICIAL, [cell if place == column else value for place, value in enumerate(clean[1])]]
    before, after = read_made(clean), read_made(changed)
    assert before is not None
    if after is None or not after.rows:
        assert after is None or [issue for issue in after.issues if issue.row == 2]
        return
    field = next((match.field for match in before.columns if match.index == column), None)
    own = {"founded": {"founded_on", "founded_year"}, "commune": {"commune_code", "commune_text"}, "kind": {"kind", "sector"}}.get(
        field or "", {field}
    )
    old, new = before.rows[0], after.rows[0]
    differing = {name for name in old._fields if name != "figures" and getattr(old, name) != getattr(new, name)}
    differing |= {name for name in old.figures if old.figures[name] != new.figures[name]}
    if field == "name":
        differing -= {"kind", "sector"}
    assert differing <= own
    value = {**new.figures, **new._asdict()}
    empty = all(value.get(name) in (None, False, 0) for name in own if name)
    if cell is not None and not is_blank(cell) and empty and field not in ("alliance_member", "high_tech", "value_chain", "ocop"):
        zero = cell in (0, "0") or (isinstance(cell, str) and not any(sign.isalnum() for sign in cell))
        assert zero or [issue for issue in after.issues if issue.row == 2 or (issue.row == 1 and issue.column)], (field, cell)


@QUIET
@given(st.text(max_size=300), st.sampled_from(["utf-8", "utf-16", "latin-1", "cp1258"]))
@example("Tên HTX;MST\n\0;\n", "utf-8")
@example('Tên HTX;MST\n"HTX An', "utf-8")
def test_any_text_file(text: str, encoding: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        path.write_bytes(f"Tên HTX;MST\nHTX An Cư;1\n{text}".encode(encoding, "replace"))
        answer = read_or_refused(path)
        assert answer is None or answer.read >= 1


def _plain_xlsx() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in MESSY:
        sheet.append(row)
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()


DAMAGED = {".xlsx": _plain_xlsx(), ".xls": (SAMPLES / "tcvn3_1904.xls").read_bytes()}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([".xlsx", ".xls"]), st.data())
def test_any_damage_to_the_bytes_of_a_workbook(suffix: str, data: st.DataObject) -> None:
    raw = bytearray(DAMAGED[suffix])
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(raw) - 1))
        raw[place : place + data.draw(st.integers(1, 8))] = data.draw(st.binary(min_size=1, max_size=8))
    del raw[data.draw(st.integers(len(raw) // 2, len(raw))) :]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(bytes(raw))
        answer = read_or_refused(path)
        assert answer is None or answer.sheet
