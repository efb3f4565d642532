"""What a list asks for: search, filters, conditions, day, year and order, and how all of it is said in words."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.icons import icon, set_icon
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.desk.table.chips import FilterChip
from lmhtx_desktop.desk.table.columns import Filter, ListAsk
from lmhtx_desktop.desk.table.conditions import ConditionLine
from lmhtx_desktop.desk.table.day import DayChip
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.finding import Criterion, FindField, criteria_from_json, criteria_to_json
from lmhtx_desktop.kernel.language import tr

_SEARCH_PAUSE_MS = 110


class Question(QObject):
    """The parts a person narrows a list with. Where they are placed is the page's to say.

    Attributes:
        asked: something was chosen or typed, and the list is to be asked anew. left: the person goes from the search to the list.
        search: the line to type in. chips: the filters. conditions, day_chip: where the list has them, else None.
        sort, descending: the order. year: of the yearly figures shown; years: those that can be.
    """

    asked = Signal()
    left = Signal()

    def __init__(
        self, shell: Shell, *, hint: str, filters: Sequence[Filter], fields: Sequence[FindField], dated: bool, years: Sequence[int],
        sort: str, descending: bool, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.search = _search_line(hint)
        self.chips = [FilterChip(shell, what) for what in filters]
        self.conditions = ConditionLine(shell, fields) if fields else None
        self.day_chip = DayChip(shell.today) if dated else None
        self.sort, self.descending, self._first_sort = sort, descending, (sort, descending)
        self.years = tuple(years)
        self.year = years[0] if years else None
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self.asked)
        self.search.textChanged.connect(lambda: self._pause.start())
        self.search.installEventFilter(self)
        for chip in self.chips:
            chip.chosen.connect(lambda key, value: self.asked.emit())
        if self.conditions is not None:
            self.conditions.changed.connect(self.asked)
        if self.day_chip is not None:
            self.day_chip.chosen.connect(lambda day: self.asked.emit())

    @property
    def day(self) -> date | None:
        """The past day the list is shown as of; None for today."""
        return self.day_chip.day if self.day_chip is not None else None

    @property
    def is_typing(self) -> bool:
        """Whether letters were typed that the list was not asked for yet."""
        return self._pause.isActive()

    def now(self) -> ListAsk:
        """Return what the list asks for now."""
        chosen = {chip.filter.key: chip.value for chip in self.chips if chip.value is not None}
        criteria = self.conditions.criteria if self.conditions is not None else ()
        return ListAsk(self.search.text().strip(), chosen, self.sort, self.descending, criteria, self.day, self.year)

    def is_narrowed(self) -> bool:
        """Whether search, filters or conditions leave lines out."""
        ask = self.now()
        return bool(ask.search or ask.filters or ask.criteria)

    def is_as_at_first(self) -> bool:
        """Whether nothing leaves lines out but the filters the list begins with."""
        ask = self.now()
        first = {chip.filter.key: chip.filter.default for chip in self.chips if chip.filter.default is not None}
        return not ask.search and not ask.criteria and dict(ask.filters) == first

    def narrow(self, criteria: Sequence[Criterion]) -> None:
        """Add conditions; one on the same field gives way."""
        if self.conditions is not None:
            kept = [each for each in self.conditions.criteria if each.field not in {new.field for new in criteria}]
            self.conditions.set_criteria([*kept, *criteria])

    def clear(self) -> None:
        """Take off everything that leaves lines out."""
        self.search.clear()
        for chip in self.chips:
            with QSignalBlocker(chip):
                chip.choose(None)
        if self.conditions is not None:
            self.conditions.set_criteria(())
        self.asked.emit()

    def choose(self, key: str, value: Any) -> None:
        """Choose a filter as if the person had."""
        for chip in self.chips:
            if chip.filter.key == key:
                chip.choose(value)

    def offer(self, filters: Sequence[Filter]) -> None:
        """Offer other options in the filters there are; what was chosen stays."""
        offered = {each.key: each for each in filters}
        for chip in self.chips:
            if chip.filter.key in offered:
                chip.offer(offered[chip.filter.key])

    def offer_years(self, years: Sequence[int]) -> None:
        """Offer other years of the yearly figures; the first is shown where the list showed the first of those before."""
        if self.years and self.year == self.years[0]:
            self.year = years[0]
        self.years = tuple(years)

    def order_by(self, sort: str) -> None:
        """Sort by this key; by the one it is sorted by already, the other way round."""
        self.descending = sort == self.sort and not self.descending
        self.sort = sort
        self.asked.emit()

    def content(self) -> dict[str, Any]:
        """Return everything chosen, as it is kept under a name; plain values only."""
        ask = self.now()
        return {
            "search": ask.search, "filters": dict(ask.filters), "criteria": criteria_to_json(ask.criteria), "sort": ask.sort,
            "descending": ask.descending, "day": ask.day.isoformat() if ask.day is not None else None, "year": ask.year,
        }  # fmt: skip

    def take(self, content: Mapping[str, Any]) -> None:
        """Choose what was kept; what is not told is as at first. The list is not asked yet."""
        with QSignalBlocker(self.search):
            self.search.setText(str(content.get("search") or ""))
        filters = content.get("filters") or {}
        for chip in self.chips:
            with QSignalBlocker(chip):
                chip.choose(filters.get(chip.filter.key))
        if self.conditions is not None:
            self.conditions.set_criteria(criteria_from_json(content.get("criteria"), self.conditions.fields))
        if self.day_chip is not None:
            with QSignalBlocker(self.day_chip):
                self.day_chip.choose(_day_of(content.get("day")))
        if content.get("year") in self.years:
            self.year = content["year"]
        self.sort, self.descending = str(content.get("sort") or self._first_sort[0]), bool(content.get("descending", self._first_sort[1]))

    def in_words(self) -> str:
        """Say day, filters, conditions and search, as they stand above a printed or exported list; "" for the whole list."""
        words = [chip.in_words for chip in self.chips if chip.in_words]
        if self.conditions is not None:
            words += self.conditions.in_words()
        if self.search.text().strip():
            words.append(tr("Tìm: {text}").format(text=self.search.text().strip()))
        if self.day is not None:
            words.insert(0, tr("Tại ngày {day}").format(day=format_date(self.day)))
        return " · ".join(words)

    def how_to_widen(self) -> str:
        """Say what leaves every line out, so that a person can take it off."""
        said = [tr("Không có dòng nào khớp với điều đang tìm.")]
        ask = self.now()
        if ask.search:
            said.append(tr("Hãy thử ít chữ hơn, hoặc chỉ một phần của tên."))
        if bool(ask.search) + len(ask.filters) + len(ask.criteria) > 1:
            said.append(tr("Mọi điều kiện phải đúng cùng lúc; hãy bỏ bớt một điều kiện."))
        if ask.day is not None:
            said.append(tr("Danh sách đang xem tại ngày {day}.").format(day=format_date(ask.day)))
        return "\n".join(said)

    def to_search(self) -> None:
        """Let the person type another search."""
        self.search.setFocus()
        self.search.selectAll()

    def begin(self, text: str) -> None:
        """Search for what the person began to type in the list."""
        self.search.setFocus()
        self.search.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's own
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)


def _search_line(hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(hint)
    line.setClearButtonEnabled(True)
    line.setAccessibleName(tr("Tìm trong danh sách"))
    line.setToolTip(tr("Ctrl+F; không cần gõ dấu"))
    theme.size(line, min_width=140, max_width=320)
    set_icon(line.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition), "search", "muted")
    return line


def _day_of(text: Any) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except (TypeError, ValueError):
        return None
