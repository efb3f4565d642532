"""One field of a form: label above, editor, and below it the hint or what is wrong."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import CheckEdit, LongTextEdit, LookupEdit, ManyEdit, TextEdit
from lmhtx_desktop.kernel.language import tr

#: The unit behind a label, which sentences leave out: ``Số tiền (đồng)``.
_UNIT = re.compile(r"\s*\([^)]*\)$")


@dataclass(frozen=True)
class Field:
    """What a form asks for.

    Attributes:
        key: name of the order's field. label: above the editor. editor: makes the editor. required: marked, and
            must not be empty. hint: in grey below. span: 1 or 2 of the form's two columns. section: heading
            above this field. remember: offer the value last saved in this session. when: shown only if true of the
            values entered.
    """

    key: str
    label: str
    editor: Callable[[], Any]
    required: bool = False
    hint: str = ""
    span: int = 1
    section: str = ""
    remember: bool = False
    when: Callable[[dict[str, Any]], bool] | None = None


class FieldBlock(QWidget):
    """A field on screen."""

    edited = Signal(str)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor: Any = field.editor()
        column = QVBoxLayout(self)
        theme.space(column, 0, 4)
        if isinstance(self.editor, CheckEdit) and not self.editor.text():
            self.editor.setText(field.label)
        elif field.label or field.span == 1:
            column.addLayout(self._head())
        if self.editor.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Fixed:
            self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, self.editor.sizePolicy().verticalPolicy())
        column.addWidget(self.editor)
        self._doubt = ""
        self._below = QLabel(field.hint)
        theme.style(self._below, "hint")
        self._below.setWordWrap(True)
        self._below.setVisible(bool(field.hint))
        column.addWidget(self._below)
        self._name_parts()
        self._watched = self.editor.focusProxy() or self.editor
        self._watched.installEventFilter(self)
        self.editor.edited.connect(self._on_edited)

    def value(self) -> Any:
        """Return what was entered; a field not shown is empty."""
        if not self.isHidden():
            return self.editor.value()
        if isinstance(self.editor, (TextEdit, LongTextEdit)):
            return ""
        return [] if isinstance(self.editor, ManyEdit) else False if isinstance(self.editor, CheckEdit) else None

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self.editor.set_value(tuple(value) if isinstance(self.editor, LookupEdit) and value is not None else value)

    def draft(self) -> Any:
        """Return the value in the shape `set_value` takes."""
        value = self.editor.value()
        if isinstance(self.editor, LookupEdit):
            return None if value is None else (value, self.editor.label())
        return value

    def is_empty(self) -> bool:
        """Whether nothing was entered. A box to tick is never empty."""
        return self.editor.value() in (None, "", [])

    def find_problem(self) -> str:
        """Return what is wrong with the input, or ""."""
        sentence: str = self.editor.problem()
        if not sentence and self.field.required and self.is_empty():
            sentence = tr("Chưa có {label}.").format(label=_lower_first(_UNIT.sub("", self.field.label)))
        return sentence

    def show_problem(self, sentence: str) -> None:
        """Say in red what is wrong; "" brings back what is doubtful, or the hint."""
        said = sentence or self._doubt or self.field.hint
        self._below.setText(said)
        theme.style(self._below, "problem" if sentence else "doubt" if self._doubt else "hint")
        self._below.setVisible(bool(said))
        self.editor.set_wrong(bool(sentence))
        self.editor.setAccessibleDescription(said)

    def set_hint(self, hint: str) -> None:
        """Say something else in grey below: what the values entered elsewhere mean for this field."""
        said = self.problem
        self.field = replace(self.field, hint=hint)
        self.show_problem(said)

    def show_doubt(self, sentence: str) -> None:
        """Say in amber what is worth a look and stands in nobody's way; "" brings the hint back. What is wrong goes before."""
        if sentence != self._doubt:
            self._doubt = sentence
            self.show_problem(self.problem)

    @property
    def problem(self) -> str:
        """The sentence shown in red, or ""."""
        return self._below.text() if self._below.property("role") == "problem" else ""

    def last_focus(self) -> QWidget:
        """Return the last widget of the editor that Tab reaches."""
        inside = [part for part in self.editor.findChildren(QWidget) if isinstance(part, (QLineEdit, QAbstractButton, QPlainTextEdit))]
        reached = [part for part in inside if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return reached[-1] if reached and not isinstance(self.editor, QLineEdit) else self.editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        if watched is self._watched and event.type() == QEvent.Type.FocusOut:
            sentence = self.editor.problem()
            if sentence:
                self.show_problem(sentence)
        return super().eventFilter(watched, event)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        theme.space(row, 0, 3)
        self.label = QLabel(self.field.label)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        theme.style(self.label, "label")
        self.label.setBuddy(self.editor)
        row.addWidget(self.label)
        if self.field.required:
            star = QLabel("*")
            star.setToolTip(tr("Bắt buộc"))
            theme.style(star, "required")
            row.addWidget(star)
        row.addStretch(1)
        return row

    def _name_parts(self) -> None:
        name = tr("{label}, bắt buộc").format(label=self.field.label) if self.field.required else self.field.label
        self.editor.setAccessibleName(name)
        self.editor.setAccessibleDescription(self.field.hint)
        if self.editor.focusProxy() is not None and not self.editor.focusProxy().accessibleName():
            self.editor.focusProxy().setAccessibleName(name if not isinstance(self.editor.focusProxy(), QAbstractButton) else "")

    def _on_edited(self) -> None:
        if self.problem:
            self.show_problem("")
        self.edited.emit(self.field.key)


def _lower_first(text: str) -> str:
    """Put a label into a sentence; abbreviations (MST, HTX) stay as they are."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]
