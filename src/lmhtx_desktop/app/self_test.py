"""The program's own test, also inside the bundle: file, upgrade, window, form, paper. Says what it did, then ``ok``."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lmhtx_desktop.app.start import Program


def self_test() -> int:
    """Walk once through everything the program stands on; return 0 when all of it holds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "tinh.lmhtx"
        _make_a_province(data)
        _upgrade_old_files(Path(folder))
        _open_the_window(data)
        _fill_forms(data, Path(folder))
        _fill_documents()
    print("ok")
    return 0


def _make_a_province(data: Path) -> None:
    from lmhtx_desktop.app.bootstrap import checks
    from lmhtx_desktop.app.demo import make_demo
    from lmhtx_desktop.store.check import check_file
    from lmhtx_desktop.store.datafile import open_file

    make_demo(data, organisations=20, years=2)
    file = open_file(data, user="self-test", read_only=True)
    found = check_file(file, checks())
    file.close()
    if found:
        raise AssertionError(found[0].sentence)
    print("a province of 20 organisations: made, checked")


def _upgrade_old_files(folder: Path) -> None:
    """Open a copy of a data file of every version that was ever released."""
    from lmhtx_desktop.kernel.resources import resource
    from lmhtx_desktop.store.datafile import open_file

    museum = resource("../museum") if hasattr(sys, "_MEIPASS") else resource("../tests/upgrade/museum")
    found = sorted(museum.glob("*.lmhtx"))
    for old in found:
        copy = folder / old.name
        shutil.copy(old, copy)
        open_file(copy, user="self-test").close()
    print(f"files of former versions: {len(found)} opened")


def _fill_forms(data: Path, folder: Path) -> None:
    from lmhtx_desktop.app.console import main

    if main(["form", "export", "all", "--db", str(data), "--period", "2025", "--out", str(folder / "bieu"), "--pdf"]) != 0:
        raise AssertionError("forms could not be exported")
    books, sheets = list((folder / "bieu").glob("*.xlsx")), list((folder / "bieu").glob("*.pdf"))
    if not books or len(books) != len(sheets):
        raise AssertionError("a form is missing")
    print(f"forms: {len(books)} workbooks, {len(sheets)} papers")


def _fill_documents() -> None:
    """Fill the shipped Word template of every kind of document with its sample."""
    from lmhtx_desktop.app.bootstrap import document_kinds
    from lmhtx_desktop.kernel.documents import fill
    from lmhtx_desktop.store.templates import shipped_template

    kinds = [kind for _, kind in document_kinds()]
    for kind in kinds:
        if not fill(shipped_template(kind.code), kind, kind.sample()).startswith(b"PK"):
            raise AssertionError(f"{kind.code} is no Word file")
    print(f"documents: {len(kinds)} templates filled")


def _open_the_window(data: Path) -> None:
    """Show every area's page of the real window, offscreen; an error in any slot fails the test."""
    import time

    from lmhtx_desktop.app.start import Program, make_application

    faults: list[BaseException] = []
    app = make_application(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    sys.excepthook = lambda kind, error, trace: faults.append(error)
    program = Program()

    def until(ready: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 60
        while not ready():
            app.processEvents()
            time.sleep(0.01)
            if faults:
                raise faults[0]
            if time.monotonic() > deadline:
                raise AssertionError("the window does not answer")

    try:
        shown = _walk_through(program, data, until)
    finally:
        sys.excepthook = sys.__excepthook__
    print(f"window: {shown} pages shown")


def _walk_through(program: "Program", data: Path, until: Callable[[Callable[[], bool]], None]) -> int:
    """Open the file, show every page, close; return how many pages there were."""
    program.open(data, read_only=True)
    until(lambda: program.window is not None and program.window.page is not None)
    window = program.window
    assert window is not None
    keys = window.rail.keys
    for key in keys:
        window.go(key)
        until(lambda: window.shell is not None and window.shell.is_idle)
    window.close()
    until(lambda: program.window is None)
    return len(keys)
