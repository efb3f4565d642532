"""The line above a list: its acts, then its filters. What does not fit waits under “+ Lọc”, so that one line is enough."""

import functools
from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.actions import Act, button_of, menu_button
from lmhtx_desktop.desk.flow import FlowLayout
from lmhtx_desktop.desk.table.chips import FilterChip
from lmhtx_desktop.desk.table.day import DayChip
from lmhtx_desktop.kernel.language import tr

_GAP = 8


class ActBar(QWidget):
    """Buttons of acts and chips of filters; chips in use always show, the others as far as there is room.

    Args:
        pick_field: opens the list of fields below a widget; “+ Lọc” always shows then, leads there, and the line never breaks for
            filters not in use. day: chip of the day.

    Attributes:
        clear: the button that takes all filters off; shown by `narrowed`. more: offers the filters not in sight.
    """

    def __init__(
        self,
        acts: Sequence[Act],
        chips: Sequence[FilterChip],
        clear_all: Callable[[], object],
        parent: QWidget | None = None,
        *,
        pick_field: Callable[[QWidget], object] | None = None,
        day: DayChip | None = None,
    ) -> None:
        super().__init__(parent)
        self._pick_field, self._day = pick_field, day
        self.chips = list(chips)
        self._fetched: set[FilterChip] = set()
        self._fitted: list[FilterChip] | None = None
        self._flow = FlowLayout(self)
        theme.space(self._flow, 0, _GAP)
        self._buttons: list[QWidget] = [button_of(act, "primary" if act.action.primary else "") for act in acts if not act.action.in_menu]
        hidden = [act for act in acts if act.action.in_menu]
        if hidden:
            self._buttons.append(menu_button(hidden))
        if acts and chips:
            gap = QFrame()
            theme.size(gap, width=1, height=20)
            self._buttons.append(gap)
        self.more = QPushButton(tr("+ Lọc"))
        self.more.setAutoDefault(False)
        theme.style(self.more, "link")
        self.more.setToolTip(tr("Lọc theo mục khác"))
        self.more.setAccessibleName(tr("Lọc theo mục khác"))
        self.more.clicked.connect(lambda: pick_field(self.more) if pick_field is not None else self.open_menu())
        self.clear = QPushButton(tr("Bỏ lọc"))
        self.clear.setAutoDefault(False)
        theme.style(self.clear, "link")
        self.clear.clicked.connect(clear_all)
        self.clear.hide()
        for widget in (*self._buttons, *self.chips, *([day] if day is not None else []), self.more, self.clear):
            self._flow.addWidget(widget)
        for chip in self.chips:
            chip.chosen.connect(lambda key, value: self.fit())
        theme.look().changed.connect(self.fit)

    def follow(self, *, narrowed: bool) -> None:
        """Offer to take the filters off where they narrow the list, or put the offer away."""
        if not narrowed:
            self._fetched.clear()
        self.clear.setVisible(narrowed)
        self.fit()

    def fit(self) -> None:
        """Show as many chips as one line holds."""
        shown = self._that_fit()
        if self._day is None and shown == self._fitted and self.more.isHidden() == self._needs_no_more(shown):
            return
        self._fitted = shown
        for chip in self.chips:
            chip.setVisible(chip in shown)
        self.more.setHidden(self._needs_no_more(shown))
        self.updateGeometry()

    def open_menu(self) -> QMenu:
        """Open the menu of filters not in sight; choosing one brings its chip and opens its list."""
        menu = QMenu(self)
        for chip in self.chips:
            if chip.isHidden():
                menu.addAction(chip.filter.label, functools.partial(self._fetch, chip))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's own
        super().resizeEvent(event)
        self.fit()

    def _fetch(self, chip: FilterChip) -> None:
        self._fetched.add(chip)
        self.fit()
        self._flow.activate()
        chip.setFocus()
        chip.open_list()

    def _needs_no_more(self, shown: Sequence[FilterChip]) -> bool:
        return self._pick_field is None and len(shown) == len(self.chips)

    def _that_fit(self) -> list[FilterChip]:
        gap = theme.px(_GAP)

        def wide(widget: QWidget) -> int:
            return widget.sizeHint().width() + gap

        taken = 0
        for button in self._buttons:
            needed = button.width() + gap if isinstance(button, QFrame) else wide(button)
            taken = needed if taken and taken + needed - gap > self.width() else taken + needed
        asked = [chip for chip in self.chips if chip.value is not None or chip in self._fetched]
        others = [chip for chip in self.chips if chip not in asked]
        always = [self.clear] if not self.clear.isHidden() else []
        always += [self.more] if self._pick_field is not None else []
        room = self.width() - taken + gap - sum(wide(widget) for widget in (*asked, *always))
        if self._day is not None:
            self._day.setVisible(self._day.day is not None or room >= wide(self._day))
            room -= wide(self._day) if not self._day.isHidden() else 0
        if self._pick_field is None and others and room < wide(others[0]) + wide(self.more):
            room = self.width() + gap
        if sum(wide(chip) for chip in others) <= room:
            return list(self.chips)
        if self._pick_field is None:
            room -= wide(self.more)
        for chip in others:
            room -= wide(chip)
            if room < 0:
                break
            asked.append(chip)
        return [chip for chip in self.chips if chip in asked]
