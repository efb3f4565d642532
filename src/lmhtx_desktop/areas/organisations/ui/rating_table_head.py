"""The head of a criteria table as it is edited: name, source, the year it begins, bands, why its points change."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from lmhtx_desktop.areas.organisations.rules.rating import Bands, CriteriaTable
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import DecimalEdit, TextEdit, YearEdit
from lmhtx_desktop.kernel.language import tr

_Editor = TextEdit | YearEdit | DecimalEdit


class TableHead(QWidget):
    """The fields over the lines.

    Attributes:
        edited: something was changed by the person.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fields = QGridLayout(self)
        theme.space(fields, 0, 6)
        self.name, self.source, self.from_year = TextEdit(max_length=300), TextEdit(max_length=300), YearEdit()
        self.good, self.fair, self.average = (DecimalEdit(2, minimum=0, maximum=100) for _ in range(3))
        self.reason = TextEdit(max_length=300)
        for row, (title, line) in enumerate(((tr("Tên bảng"), self.name), (tr("Căn cứ"), self.source))):
            fields.addWidget(_label(title, line), row, 0)
            fields.addWidget(line, row, 1)
        begin, bands = QHBoxLayout(), QHBoxLayout()
        for layout in (begin, bands):
            theme.space(layout, 0, 6)
        begin.addWidget(_label(tr("Áp dụng từ năm"), self.from_year))
        begin.addWidget(self.from_year)
        begin.addStretch(1)
        fields.addLayout(begin, 0, 2)
        for title, band in ((tr("Tốt từ"), self.good), (tr("Khá từ"), self.fair), (tr("Trung bình từ"), self.average)):
            bands.addWidget(_label(title, band))
            bands.addWidget(band)
            theme.size(band, max_width=62)
        points = QLabel(tr("điểm"))
        theme.style(points, "muted")
        bands.addWidget(points)
        fields.addLayout(bands, 1, 2)
        self._reason_label = _label(tr("Lý do đổi điểm"), self.reason)
        fields.addWidget(self._reason_label, 2, 0)
        fields.addWidget(self.reason, 2, 1, 1, 2)
        fields.setColumnStretch(1, 1)
        theme.size(self.from_year, max_width=84)
        everything: tuple[_Editor, ...] = (self.name, self.source, self.from_year, self.good, self.fair, self.average, self.reason)
        for editor in everything:
            editor.edited.connect(self.edited)

    def show_table(self, table: CriteriaTable, *, in_use: bool) -> None:
        """Show a table; why its points change is asked only of one in use."""
        self.name.set_value(table.name)
        self.source.set_value(table.source)
        self.from_year.set_value(table.from_year)
        self.good.set_value(table.bands.good)
        self.fair.set_value(table.bands.fair)
        self.average.set_value(table.bands.average)
        self.reason.set_value("")
        for widget in (self.reason, self._reason_label):
            widget.setVisible(in_use)

    def bands(self) -> Bands:
        """Return the bands entered; what is empty counts as 0."""
        good, fair, average = (editor.value() or Decimal(0) for editor in (self.good, self.fair, self.average))
        return Bands(good, fair, average)

    def problem(self) -> str:
        """Point at the first field that cannot be read or is empty, and say why; "" where there is none."""
        needed: tuple[YearEdit | DecimalEdit, ...] = (self.from_year, self.good, self.fair, self.average)
        for editor in needed:
            sentence = editor.problem() or ("" if editor.value() is not None else tr("Hãy ghi nội dung này."))
            if sentence:
                self._mark(editor)
                return sentence
        return ""

    def point_at(self, field: str) -> None:
        """Move to the field of the order's name, where there is one."""
        editors: dict[str, _Editor] = {
            "name": self.name,
            "source": self.source,
            "from_year": self.from_year,
            "good_from": self.good,
            "reason": self.reason,
        }
        if field in editors:
            self._mark(editors[field])

    def _mark(self, editor: _Editor) -> None:
        editor.set_wrong(True)
        editor.setFocus()


def _label(title: str, editor: QWidget) -> QLabel:
    label = QLabel(title)
    theme.style(label, "label")
    label.setBuddy(editor)
    editor.setAccessibleName(title)
    return label
