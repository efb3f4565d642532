"""Take pictures of the real program on the demo province: for README and manual, and to look at after each change of a page.

``make shoot`` writes ``docs/manual/anh``; ``--out``, ``--db``, ``--scale`` (1.5 for a 150 % screen), ``--dark`` and names of pictures say otherwise.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1366, 728)


def arguments() -> argparse.Namespace:
    """Read the words; the scale must be known before Qt starts."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("names", nargs="*", help="only these pictures")
    words.add_argument("--db", type=Path)
    words.add_argument("--out", type=Path, default=ROOT / "docs" / "manual" / "anh")
    words.add_argument("--scale", default="1")
    words.add_argument("--dark", action="store_true")
    return words.parse_args()


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
        (widget or self.window).grab().save(str(self.out / f"{name}.png"))

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

    def dialog(self, name: str, act: Callable[[], Any]) -> None:
        """Open a dialog, keep its picture, and leave it."""
        from PySide6.QtWidgets import QApplication, QDialog

        act()
        self.settle()
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        if not shown:
            raise AssertionError(f"no dialog came up for {name}")
        self.keep(name, shown[-1])
        for each in shown:
            each.done(0)
        self.settle()


def act_named(page: Any, *words: str) -> Callable[[], None]:
    """Return what triggers the action of a page whose text holds one of `words`."""
    for action in page.actions():
        if any(word in action.text() for word in words):
            return lambda: action.trigger()
    raise AssertionError(f"no action {words} among {[action.text() for action in page.actions()]}")


def shoot(studio: Studio) -> None:
    """Take every picture that is asked for."""
    for key, name in (
        ("home", "tong-quan"), ("organisations", "to-chuc"), ("fees", "hoi-phi"), ("fund", "quy"), ("training", "dao-tao"), ("events", "su-kien"),
        ("reporting", "bao-cao"), ("people", "he-thong"),
    ):  # fmt: skip
        if studio.wants(name):
            studio.go(key)
            studio.keep(name)
    for area, id, name in (
        ("organisations", 3, "ho-so"),
        ("fund", 5, "khoan-vay"),
        ("training", 3, "lop-hoc"),
        ("events", 2, "su-kien-chi-tiet"),
        ("fees", 4, "phieu-thu"),
    ):
        if studio.wants(name):
            studio.record(area, id)
            studio.keep(name)
    _search(studio)
    _forms(studio)
    _dialogs(studio)


def _search(studio: Studio) -> None:
    if studio.wants("tim-khong-dau"):
        page = studio.go("organisations")
        page.set_search("van tai")
        studio.keep("tim-khong-dau")
        page.set_search("")


def _forms(studio: Studio) -> None:
    from lmhtx_desktop.kernel.periods import parse_period

    for code, name, explained in (
        ("KTTT-01", "bieu", None), ("KTTT-01", "bieu-giai-thich", ("htx_members", "estimate")), ("KTTT-02", "bieu-nganh-nghe", None), ("LM-02", "bieu-hoi-phi", None),
        ("LM-03", "bieu-dao-tao", None), ("QUY-01", "bieu-quy", None),
    ):  # fmt: skip
        if studio.wants(name):
            page = studio.go("reporting")
            page.open_form(code, parse_period("2025"))
            studio.settle()
            if explained:
                page.form.explain(*explained)
            studio.keep(name)
            page.show_list()


def _dialogs(studio: Studio) -> None:
    for key, words, name in (
        ("organisations", ("Thêm",), "them-to-chuc"), ("fees", ("Thu hội phí",), "thu-hoi-phi"), ("fees", ("Biểu mức",), "bieu-muc"),
        ("fund", ("Lập hợp đồng", "Cho vay", "hợp đồng"), "cho-vay"), ("training", ("Mở lớp", "lớp"), "mo-lop"), ("events", ("Thêm", "sự kiện"), "them-su-kien"),
    ):  # fmt: skip
        if studio.wants(name):
            studio.dialog(name, act_named(studio.go(key), *words))


def main() -> None:
    """Make the demo where none is given, and take the pictures."""
    chosen = arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = chosen.scale
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        data = Path(home) / "An Giang 2026.lmhtx"
        if chosen.db is None:
            from lmhtx_desktop.app.demo import make_demo

            make_demo(data)
        else:
            data.write_bytes(chosen.db.read_bytes())
        studio = Studio(data, chosen.out, chosen.names, dark=chosen.dark)
        shoot(studio)
        studio.program.window.close()
        studio.until(lambda: studio.program.window is None)
    print(f"{len(list(chosen.out.glob('*.png')))} pictures in {chosen.out.name}/")


if __name__ == "__main__":
    sys.exit(main())
