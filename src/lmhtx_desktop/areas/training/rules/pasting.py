"""Learner lists pasted from Excel: headings recognised in any order, values mended or pointed at, nothing swallowed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lmhtx_desktop.areas.training.words import Position, Sex, ethnic_group_written, position_written, sex_written
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold, tidy

#: What a pasted column may be; the order is that of a list without headings (as the blank sign-in sheet has it).
PLAIN_ORDER = ("full_name", "birth_year", "sex", "ethnicity", "position", "organisation", "phone")
_HEADINGS: dict[str, tuple[str, ...]] = {
    "skip": ("stt", "tt", "so tt", "so thu tu", "ky nhan", "ky ten", "chu ky", "ghi chu"),
    "full_name": ("ho va ten", "ho ten", "ten hoc vien", "hoc vien", "ho va ten hoc vien", "ho, ten"),
    "birth_year": ("nam sinh", "ngay sinh", "ngay thang nam sinh", "ns"),
    "sex": ("gioi tinh", "gt", "nam/nu"),
    "male": ("nam",),
    "female": ("nu",),
    "ethnicity": ("dan toc",),
    "position": ("chuc vu", "chuc danh", "vi tri"),
    "organisation": ("don vi", "don vi cong tac", "ten htx", "hop tac xa", "to chuc", "htx", "noi cong tac", "ten don vi"),
    "phone": ("dien thoai", "so dien thoai", "sdt", "dt", "so dt"),
    "is_poor": ("ho ngheo", "ho ngheo, can ngheo"),
}
_HEADING_OF = {word: column for column, words in _HEADINGS.items() for word in words}
_YEAR = re.compile(r"(?<!\d)(19\d\d|20\d\d)(?!\d)")
_SHORT_DATE = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-](\d{2})")
_TICKS = {"x", "1", "co", "v", "✓", "yes"}


@dataclass(frozen=True)
class PastedLearner:
    """One line of a pasted list, understood.

    Attributes:
        line: its line in the pasted text, from 1. organisation: as written, not yet looked up. problems: what
            was not understood, as sentences; such values stay not recorded.
    """

    line: int
    full_name: str
    birth_year: int | None = None
    sex: Sex | None = None
    ethnicity: str | None = None
    position: Position | None = None
    position_text: str = ""
    organisation: str = ""
    phone: str = ""
    is_poor: bool = False
    problems: tuple[str, ...] = ()


def read_pasted(text: str) -> list[PastedLearner]:
    """Read lines copied from Excel (cells apart by tabs, or by ``;`` where there is no tab).

    A line of headings may stand first; without one, columns are taken in `PLAIN_ORDER`, after a column of
    running numbers if there is one. Lines without a name are passed over.
    """
    lines = [(number, _cells(line)) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    columns, start = _columns(lines)
    found = []
    for number, cells in lines[start:]:
        values = {column: cell for column, cell in zip(columns, cells, strict=False) if column != "skip" and cell}
        name = tidy(values.get("full_name", ""))
        if name and any(sign.isalpha() for sign in name):
            found.append(_understand(PastedLearner(number, _spelled(name)), values))
    return found


def _cells(line: str) -> list[str]:
    return [tidy(cell.strip('"')) for cell in line.split("\t" if "\t" in line else ";")]


def _columns(lines: Sequence[tuple[int, list[str]]]) -> tuple[list[str], int]:
    """Find the line of headings among the first ten; return the columns and the place of the first line of data."""
    for place, (_, cells) in enumerate(lines[:10]):
        columns = [_HEADING_OF.get(fold(re.sub(r"\(.*?\)", "", cell)), "skip") for cell in cells]
        if "full_name" in columns:
            below = lines[place + 1][1] if place + 1 < len(lines) else []
            second = [_HEADING_OF.get(fold(cell), "skip") for cell in below]
            if "male" in second and "female" in second:
                return _two_lines(columns, second), place + 2
            return columns, place + 1
    numbered = bool(lines) and all(cells[0].rstrip(".").isdigit() for _, cells in lines)
    return [*(["skip"] if numbered else []), *PLAIN_ORDER], 0


def _two_lines(above: list[str], below: list[str]) -> list[str]:
    """Join a heading over two lines (``Năm sinh`` over ``Nam`` and ``Nữ``)."""
    width = max(len(above), len(below))
    top, low = (cells + ["skip"] * (width - len(cells)) for cells in (above, below))
    return [under if under in ("male", "female") else over for over, under in zip(top, low, strict=True)]


def _understand(learner: PastedLearner, values: dict[str, str]) -> PastedLearner:
    problems: list[str] = []
    sex, born = sex_written(values.get("sex", "")), values.get("birth_year", "")
    for column, meant in (("male", Sex.MALE), ("female", Sex.FEMALE)):
        if cell := values.get(column, ""):
            sex, born = meant, born if fold(cell) in _TICKS else born or cell
    if "sex" in values and sex is None:
        problems.append(tr("không rõ giới tính “{text}”").format(text=values["sex"]))
    year = _year(born)
    if born and year is None:
        problems.append(tr("không rõ năm sinh “{text}”").format(text=born))
    ethnicity = ethnic_group_written(values.get("ethnicity", ""))
    if "ethnicity" in values and ethnicity is None:
        problems.append(tr("không rõ dân tộc “{text}”").format(text=values["ethnicity"]))
    return replace(
        learner,
        birth_year=year,
        sex=sex,
        ethnicity=ethnicity,
        position=position_written(values.get("position", "")),
        position_text=values.get("position", ""),
        organisation=values.get("organisation", ""),
        phone=_phone(values.get("phone", "")),
        is_poor=fold(values.get("is_poor", "")) in _TICKS,
        problems=tuple(problems),
    )


def _year(text: str) -> int | None:
    """Return the year in ``1980``, ``12/05/1980``, ``12/5/80`` or ``1980-05-12``."""
    if found := _YEAR.search(text):
        return int(found[1])
    if found := _SHORT_DATE.fullmatch(text):
        return 1900 + int(found[1]) if int(found[1]) > 20 else 2000 + int(found[1])
    return None


def _phone(text: str) -> str:
    """Give back the leading zero that Excel took from a nine-digit mobile number."""
    digits = re.sub(r"[\s.\-]", "", text)
    return f"0{digits}" if re.fullmatch(r"[35789]\d{8}", digits) else text


def _spelled(name: str) -> str:
    """Write a name in capitals as ``Nguyễn Thị Hoa``; leave any other as it is."""
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() else name
