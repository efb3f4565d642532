"""The studio in which pictures of the program are taken: a real window on a data file, driven as a person would."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SIZE = (1366, 728)


def small(widget: Any) -> Any:
    """Return a picture of a widget in 256 colours, a third of the size: every hue there is, then the most frequent shades."""
    import numpy
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = numpy.unique(numpy.frombuffer(image.constBits(), numpy.uint32), return_counts=True)
    colours = colours[numpy.argsort(counts)[::-1]]
    hues = numpy.sort(numpy.unique(colours & 0xE0E0E0, return_index=True)[1])
    order = numpy.concatenate([hues, numpy.setdiff1d(numpy.arange(len(colours)), hues)])[:256]
    return image.convertToFormat(
        QImage.Format.Format_Indexed8, [int(colours[place]) for place in order], Qt.ImageConversionFlag.ThresholdDither
    )


class Studio:
    """Drives the window as a person would and keeps pictures of it."""

    def __init__(self, data: Path, out: Path, names: list[str], *, dark: bool) -> None:
        from lmhtx_desktop.app.start import Program, make_application
        from lmhtx_desktop.desk import theme

        self.app = make_application(["shoot"])
        self.app.setQuitOnLastWindowClosed(False)
        theme.look().set_dark(dark)
        self.out, self.names = out, names
        self.program = Program()
        self.program.open(data)
        self.until(lambda: self.program.window is not None and self.program.window.page is not None)
        self.window: Any = self.program.window
        self.window.resize(*SIZE)

    def until(self, ready: Callable[[], bool], seconds: float = 60) -> None:
        """Let Qt work until `ready`."""
        end = time.monotonic() + seconds
        while not ready():
            self.app.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("the window does not answer")

    def settle(self) -> None:
        """Wait until nothing is asked any more and everything is painted."""
        still = time.monotonic() + 0.4
        while time.monotonic() < still:
            self.app.processEvents()
            if not self.window.shell.is_idle:
                still = time.monotonic() + 0.4

    def keep(self, name: str, widget: Any = None) -> None:
        """Save a picture of the window, or of a dialog over it."""
        self.settle()
        self.out.mkdir(parents=True, exist_ok=True)
        small(widget or self.window).save(str(self.out / f"{name}.png"), "PNG", 0)

    def wants(self, name: str) -> bool:
        """Whether this picture is asked for."""
        return not self.names or name in self.names

    def go(self, key: str) -> Any:
        """Open an area's page."""
        self.window.go(key)
        self.settle()
        return self.window.page

    def record(self, area: str, id: int) -> Any:
        """Open a record's page."""
        from lmhtx_desktop.kernel.changes import Area

        self.window.shell.open(Area(area), id)
        self.settle()
        return self.window.page

    def page(self, area: str, name: str) -> Any:
        """Open a further page of an area."""
        from lmhtx_desktop.kernel.changes import Area

        self.window.shell.open(Area(area), name)
        self.settle()
        return self.window.page

    def dialog(self, name: str, act: Callable[[], Any], fill: Callable[[Any], Any] = lambda dialog: None) -> None:
        """Open a dialog, fill it in, keep its picture, and leave it."""
        from PySide6.QtWidgets import QApplication, QDialog

        act()
        self.settle()
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        if not shown:
            raise AssertionError(f"no dialog came up for {name}")
        fill(shown[-1])
        self.keep(name, shown[-1])
        for each in shown:
            each.done(0)
        self.settle()

    def tab(self, page: Any, title: str) -> Any:
        """Show a tab of a page."""
        from PySide6.QtWidgets import QTabWidget

        def place_of_tab() -> int | None:
            tabs = page.findChild(QTabWidget)
            return None if tabs is None else next((place for place in range(tabs.count()) if tabs.tabText(place) == title), None)

        self.until(lambda: place_of_tab() is not None)
        tabs, place = page.findChild(QTabWidget), place_of_tab()
        tabs.setCurrentIndex(place)
        self.settle()
        return tabs.currentWidget()


def act_named(page: Any, *words: str) -> Callable[[], None]:
    """Return what triggers the action of a page whose text holds one of `words`."""
    for action in page.actions():
        if any(word in action.text() for word in words):
            return lambda: action.trigger()
    raise AssertionError(f"no action {words} among {[action.text() for action in page.actions()]}")


def fill_in(**typed: Any) -> Callable[[Any], None]:
    """Return what puts values into a form as a person types them."""

    def fill(dialog: Any) -> None:
        for key, value in typed.items():
            editor = dialog.editor(key)
            editor.set_value(value)
            editor.edited.emit()

    return fill


def keep_printed(studio: Studio, act: Callable[[], object], name: str) -> None:
    """Let an act of the page in front print, and save a picture of the paper as it stands before printing."""
    from lmhtx_desktop.desk.paper_preview import PreviewDialog

    papers: list[Any] = []
    shell = studio.window.shell
    shell.print_paper = lambda paper, owner: papers.append(paper)
    act()
    studio.settle()
    del shell.print_paper
    dialog = PreviewDialog(papers[0], studio.window)
    dialog.show()
    studio.keep(name, dialog)
    dialog.close()
