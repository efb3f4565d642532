"""Editors of one value: each has `value()`, `set_value(v)`, `problem()` and the signal `edited`."""

from lmhtx_desktop.desk.editors.choices import CheckEdit, ChoiceEdit, ManyEdit, RadioEdit
from lmhtx_desktop.desk.editors.days import DayEdit
from lmhtx_desktop.desk.editors.editor import Editor
from lmhtx_desktop.desk.editors.files import FileEdit
from lmhtx_desktop.desk.editors.lookup import LookupEdit
from lmhtx_desktop.desk.editors.numbers import DecimalEdit, DongEdit, NumberEdit, YearEdit
from lmhtx_desktop.desk.editors.texts import LongTextEdit, TextEdit

__all__ = [
    "CheckEdit", "ChoiceEdit", "DayEdit", "DecimalEdit", "DongEdit", "Editor", "FileEdit", "LongTextEdit",
    "LookupEdit", "ManyEdit", "NumberEdit", "RadioEdit", "TextEdit", "YearEdit",
]  # fmt: skip
