"""Reading form files: TOML in, verified `Form` out, or a sentence that names the file, the line and the word."""

import re
import tomllib
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any, TypeVar

from lmhtx_desktop.areas.reporting.declare import Check, Column, Form, Place, Row
from lmhtx_desktop.areas.reporting.formula import Formula, FormulaRefused, parse_formula
from lmhtx_desktop.areas.reporting.words import UNITS, Comparison, PeriodKind, RowStyle, Severity, Span, Typing, WhenMissing
from lmhtx_desktop.kernel.errors import Trouble
from lmhtx_desktop.kernel.language import tr

W = TypeVar("W", bound=StrEnum)
V = TypeVar("V")
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_CUT_OFF = re.compile(r"(\d{1,2})/(\d{1,2})")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_ASCII_SIGNS = {"==": "=", "!=": "≠", "<=": "≤", ">=": "≥"}
#: What column headings may say, and what a check's sentence may say.
LABEL_WORDS = {"year", "previous_year", "next_year", "period"}
SENTENCE_WORDS = {"left", "right", "row", "column"}


@dataclass(frozen=True)
class _Source:
    """The file being read: finds the line of an entry for messages."""

    path: Path
    text: str

    def refuse(self, what: str, section: str = "", key: str = "") -> Trouble:
        """Make the error: file, line, entry, what is wrong."""
        place = [self.path.name]
        line = self._line(section, key)
        if line:
            place.append(tr("dòng {line}").format(line=line))
        if section:
            place.append(f"{section} “{key}”" if key else section)
        return Trouble(f"{', '.join(place)}: {what}.", tr("Hãy sửa tệp biểu này rồi mở lại chương trình."))

    def _line(self, section: str, key: str) -> int:
        lines = self.text.splitlines()
        heading = re.compile(rf"\s*(\[\[{section}\]\]|{section}\s*=)")
        first = next((place for place, line in enumerate(lines) if section and heading.match(line)), None)
        if first is None or not key:
            return 0 if first is None else first + 1
        entry = re.compile(rf'\b(key|rule)\s*=\s*"{re.escape(key)}"')
        return next((place + 1 for place, line in enumerate(lines) if place >= first and entry.search(line)), first + 1)


class _Entry:
    """One table of the file; knows what was asked for, so that a misspelt word is found and not ignored."""

    def __init__(self, source: _Source, values: Any, section: str = "") -> None:
        if not isinstance(values, dict):
            raise source.refuse(tr("phải là một bảng"), section)
        self.source, self.section = source, section
        self.key = str(values.get("key", values.get("rule", "")))
        self._left = dict(values)

    def __contains__(self, name: str) -> bool:
        return name in self._left

    def refuse(self, what: str) -> Trouble:
        return self.source.refuse(what, self.section, self.key)

    def take(self, name: str, kind: type[V], default: V | None = None) -> V:
        if name not in self._left:
            if default is None:
                raise self.refuse(tr("thiếu “{name}”").format(name=name))
            return default
        value = self._left.pop(name)
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind:
            raise self.refuse(tr("“{name}” không đúng kiểu").format(name=name))
        return value

    def word(self, name: str, words: type[W], default: W | None = None) -> W:
        return self._as_word(name, words, self.take(name, str, None if default is None else str(default)))

    def words(self, name: str, words: type[W]) -> tuple[W, ...]:
        return tuple(self._as_word(name, words, text) for text in self.texts(name))

    def _as_word(self, name: str, words: type[W], text: str) -> W:
        try:
            return words(_ASCII_SIGNS.get(text, text))
        except ValueError as error:
            allowed = ", ".join(words)
            raise self.refuse(
                tr("“{name}” không thể là “{text}” (chỉ có: {allowed})").format(name=name, text=text, allowed=allowed)
            ) from error

    def texts(self, name: str, default: Iterable[str] | None = None) -> tuple[str, ...]:
        values = self.take(name, list, None if default is None else list(default))
        if not all(isinstance(value, str) for value in values):
            raise self.refuse(tr("“{name}” không đúng kiểu").format(name=name))
        return tuple(values)

    def day(self, name: str) -> date | None:
        return self.take(name, date) if name in self._left else None

    def formula(self, name: str, *, required: bool = False) -> Formula | None:
        text = self.take(name, str, None if required else "")
        try:
            return parse_formula(text) if text or required else None
        except FormulaRefused as error:
            raise self.refuse(f"“{name}”: {error}") from error

    def with_placeholders(self, name: str, allowed: Collection[str], default: str | None = None) -> str:
        text = self.take(name, str, default)
        for word in _PLACEHOLDER.findall(text):
            if word not in allowed:
                raise self.refuse(tr("“{name}” có chỗ điền lạ {word}").format(name=name, word="{" + word + "}"))
        if _PLACEHOLDER.sub("", text).count("{") or _PLACEHOLDER.sub("", text).count("}"):
            raise self.refuse(tr("“{name}” có ngoặc nhọn lẻ").format(name=name))
        return text

    def unit(self) -> str:
        text = self.take("unit", str, "")
        if text not in UNITS:
            raise self.refuse(tr("không có đơn vị tính “{unit}”").format(unit=text))
        return text

    def finish(self) -> None:
        """Refuse words nobody asked for."""
        if self._left:
            raise self.refuse(tr("có từ lạ “{name}”").format(name=next(iter(self._left))))


def read_form(path: Path, known: Container[str]) -> Form:
    """Read one form file and verify every name in it.

    Args:
        path: the TOML file; its empty workbook has the same stem.
        known: the keys of all indicators there are, and of the values of lists as ``list.value``.

    Raises:
        Trouble: unknown word, row, column, indicator or unit, a circle of formulas; the sentence names
            file, line and word.
    """
    source = _Source(path, path.read_text(encoding="utf-8"))
    try:
        values = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        raise source.refuse(tr("không đúng cú pháp TOML ({error})").format(error=error)) from error
    entry = _Entry(source, values)
    columns = tuple(_column(_Entry(source, item, "columns")) for item in entry.take("columns", list))
    rows = tuple(_row(_Entry(source, item, "rows")) for item in entry.take("rows", list))
    for section, items in (("columns", columns), ("rows", rows)):
        _refuse_twins(source, section, [item.key for item in items])
    checks = tuple(_check(_Entry(source, item, "checks"), rows, columns) for item in entry.take("checks", list, []))
    _refuse_twins(source, "checks", [check.rule for check in checks])
    form = Form(
        code=entry.take("code", str),
        version=entry.take("version", int, 1),
        title=entry.take("title", str),
        subtitle=entry.with_placeholders("subtitle", LABEL_WORDS, ""),
        legal=entry.take("legal", str),
        receivers=entry.texts("receivers"),
        valid_from=entry.take("valid_from", date),
        valid_to=entry.day("valid_to"),
        periods=entry.words("periods", PeriodKind),
        unit=entry.take("unit_note", str, ""),
        row_title=entry.take("row_title", str, tr("Chỉ tiêu")),
        shows_units=entry.take("shows_units", bool, True),
        landscape=entry.take("landscape", bool, False),
        issuer=entry.take("issuer", str, ""),
        cut_off=_cut_off(entry),
        pattern=entry.with_placeholders("pattern", {"row", "column"}, ""),
        columns=columns,
        rows=rows,
        checks=checks,
        path=path,
        book=path.with_suffix(".xlsx"),
    )
    entry.finish()
    _verify_cells(source, form, known)
    return form


def _key(entry: _Entry, name: str = "key") -> str:
    text = entry.take(name, str)
    if not _KEY.fullmatch(text):
        raise entry.refuse(tr("“{name}” chỉ gồm chữ không dấu, số và gạch dưới").format(name=name))
    return text


def _cut_off(entry: _Entry) -> tuple[int, int]:
    found = _CUT_OFF.fullmatch(entry.take("cut_off", str, "31/12"))
    try:
        day = date(2001, int(found[2]), int(found[1])) if found else None
    except ValueError:
        day = None
    if day is None:
        raise entry.refuse(tr("“cut_off” viết như 31/12"))
    return day.month, day.day


def _column(entry: _Entry) -> Column:
    column = Column(
        key=_key(entry),
        label=entry.with_placeholders("label", LABEL_WORDS),
        group=entry.with_placeholders("group", LABEL_WORDS, ""),
        unit=entry.unit(),
        span=entry.word("span", Span, Span.PERIOD),
        typing=entry.word("typing", Typing, Typing.NEVER),
        part=entry.take("part", str, entry.key),
        formula=entry.formula("formula"),
        width=entry.take("width", float, 12.0),
        words=entry.take("words", bool, False),
        rows=entry.texts("rows", ()),
    )
    entry.finish()
    return column


def _row(entry: _Entry) -> Row:
    row = Row(
        key=_key(entry),
        label=entry.take("label", str, "" if "each" in entry else None),
        number=entry.take("number", str, ""),
        unit=entry.unit(),
        style=entry.word("style", RowStyle, RowStyle.PLAIN),
        indicator=entry.take("indicator", str, ""),
        part=entry.take("part", str, ""),
        formula=entry.formula("formula"),
        typed=entry.take("typed", bool, False),
        add_recorded=entry.take("add_recorded", bool, False),
        words=entry.take("words", bool, False),
        each=entry.take("each", str, ""),
    )
    entry.finish()
    if sum((bool(row.indicator), row.formula is not None, row.typed, bool(row.each))) > 1:
        raise entry.refuse(tr("chỉ được có một trong “indicator”, “formula”, “typed”, “each”"))
    if row.words and not row.typed:
        raise entry.refuse(tr("dòng chữ phải có typed = true"))
    return row


def _check(entry: _Entry, rows: tuple[Row, ...], columns: tuple[Column, ...]) -> Check:
    across = entry.take("across", bool, False)
    of_rows = [row.key for row in rows if row.has_values and not row.words]
    of_columns = [column.key for column in columns if not column.words]
    names, places = (of_columns, of_rows) if across else (of_rows, of_columns)
    left, right = entry.formula("left", required=True), entry.formula("right", required=True)
    assert left is not None
    assert right is not None
    for name in (*left.names, *right.names):
        if name not in names:
            raise entry.refuse(_no_such(name, column=across))
    chosen = entry.texts("rows" if across else "columns", places)
    right_place = entry.take("right_row" if across else "right_column", str, "")
    for name in (*chosen, *([right_place] if right_place else [])):
        if name not in places:
            raise entry.refuse(_no_such(name, column=not across))
    check = Check(
        rule=_key(entry, "rule"),
        left=left,
        compare=entry.word("is", Comparison),
        right=right,
        places=chosen,
        sentence=entry.with_placeholders("sentence", SENTENCE_WORDS),
        across=across,
        right_place=right_place,
        last_period=entry.take("last_period", bool, False),
        when_missing=entry.word("missing", WhenMissing, WhenMissing.SKIP),
        severity=entry.word("severity", Severity, Severity.ERROR),
        tolerance=entry.take("tolerance", int, 0),
    )
    entry.finish()
    return check


def _no_such(name: str, *, column: bool) -> str:
    return (tr("không có cột “{name}”") if column else tr("không có dòng “{name}”")).format(name=name)


def _refuse_twins(source: _Source, section: str, keys: list[str]) -> None:
    for place, key in enumerate(keys):
        if key in keys[:place]:
            raise source.refuse(tr("tên xuất hiện hai lần"), section, key)


def _verify_cells(source: _Source, form: Form, known: Container[str]) -> None:
    """Every cell is an indicator that exists, a formula over what exists, or typed; formulas run in no circle."""
    rests_on: dict[Place, list[Place]] = {}
    for column in form.columns:
        for key in column.rows:
            if key not in form.row_by_key:
                raise source.refuse(_no_such(key, column=False), "columns", column.key)
    for row in form.rows:
        for column in (column for column in form.columns if form.has_cell(row, column)):
            formula = form.formula_at(row, column)
            if formula is not None:
                of_column = formula is column.formula
                _verify_names(source, formula, form.column_by_key if of_column else form.row_by_key, row, column, of_column=of_column)
                parts = [(row.key, name) if of_column else (name, column.key) for name in formula.names]
                _verify_applies(source, form, row, parts)
                rests_on[row.key, column.key] = parts
            elif row.each:
                value = f"{row.each}.{column.part}"
                if value not in known:
                    raise source.refuse(
                        tr("danh sách không có “{value}” (cột “{column}”)").format(value=value, column=column.key), "rows", row.key
                    )
            elif column.words and column.typing is not Typing.ONLY:
                raise source.refuse(tr('cột chữ phải có typing = "only"'), "columns", column.key)
            elif not (row.typed or column.typing is Typing.ONLY):
                indicator = form.indicator_at(row, column)
                if not indicator:
                    raise source.refuse(tr("không có “indicator”, “formula” hay “typed”"), "rows", row.key)
                if indicator not in known:
                    raise source.refuse(
                        tr("không có chỉ số “{indicator}” (cột “{column}”)").format(indicator=indicator, column=column.key), "rows", row.key
                    )
    _refuse_circles(source, form, rests_on)


def _verify_applies(source: _Source, form: Form, row: Row, parts: Iterable[Place]) -> None:
    for part_row, part_column in parts:
        if not form.has_cell(form.row_by_key[part_row], form.column_by_key[part_column]):
            what = tr("cột “{column}” không áp dụng cho dòng “{row}”").format(column=part_column, row=part_row)
            raise source.refuse(what, "rows", row.key)


def _refuse_circles(source: _Source, form: Form, rests_on: Mapping[Place, Collection[Place]]) -> None:
    try:
        TopologicalSorter(rests_on).prepare()
    except CycleError as error:
        circle: list[Place] = error.args[1]
        over_columns = all(form.column_by_key[column].formula for _, column in circle)
        keys = [column if over_columns else row for row, column in circle]
        what = tr("công thức chạy vòng: {circle}").format(circle=" → ".join(keys))
        raise source.refuse(what, "columns" if over_columns else "rows", keys[0]) from error


def _verify_names(
    source: _Source, formula: Formula, there: Mapping[str, Row | Column], row: Row, column: Column, *, of_column: bool
) -> None:
    for name in formula.names:
        found = there.get(name)
        if found is None or found.words or (isinstance(found, Row) and not found.has_values):
            section, key = ("columns", column.key) if of_column else ("rows", row.key)
            raise source.refuse(tr("trong “formula”: {what}").format(what=_no_such(name, column=of_column)), section, key)
