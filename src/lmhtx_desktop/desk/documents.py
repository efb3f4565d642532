"""Documents in Word: filled off the GUI thread, kept in a folder beside the data, opened in the system's Word."""

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lmhtx_desktop.desk.shell import Offer, Shell
from lmhtx_desktop.kernel.documents import Filling, fill
from lmhtx_desktop.kernel.files import safe_name, write_book
from lmhtx_desktop.kernel.language import tr

_FOLDER = "documents/folder"
_LONGEST_NAME = 120
#: More documents than these are not opened one by one; their folder is.
_MOST_OPENED = 3


def documents_folder(shell: Shell) -> Path:
    """Return where documents are kept: the folder this person chose, else ``Văn bản`` beside the data file."""
    chosen = str(shell.settings.value(_FOLDER, "") or "")
    return Path(chosen) if chosen else shell.office.path.parent / tr("Văn bản")


def choose_documents_folder(shell: Shell, owner: QWidget) -> Path | None:
    """Ask for another folder and remember it; None where the person left."""
    chosen = QFileDialog.getExistingDirectory(owner, tr("Thư mục lưu văn bản"), str(documents_folder(shell)))
    if not chosen:
        return None
    shell.settings.setValue(_FOLDER, chosen)
    return Path(chosen)


def print_documents(shell: Shell, question: Callable[..., Sequence[Filling]], *words: Any, owner: QWidget) -> None:
    """Fill the documents that ``question(reading, *words)`` describes, write each into the folder, open them.

    A file that stands there is never overwritten: someone may have worked on it.
    """
    folder = documents_folder(shell)

    def job(step: Callable[[int, int], None]) -> list[Path]:
        fillings = shell.office.ask(question, *words)
        written = []
        for done, filling in enumerate(fillings):
            step(done, len(fillings))
            made = fill(filling.template, filling.kind, filling.values, filling.name)
            target = free_path(folder, filling.name)
            write_book(target, functools.partial(_put, made))
            written.append(target)
        return written

    def written(paths: list[Path]) -> None:
        show_written(shell, paths)

    shell.run(tr("Đang lập văn bản…"), job, owner=owner, then=written)


def show_written(shell: Shell, paths: Sequence[Path]) -> None:
    """Open what was written, and say where it lies."""
    if not paths:
        shell.say(tr("Không có văn bản nào để in."))
        return
    folder = paths[0].parent
    opened = all(open_outside(path) for path in paths) if len(paths) <= _MOST_OPENED else open_outside(folder)
    said = tr("Đã lập {name}").format(name=paths[0].name) if len(paths) == 1 else tr("Đã lập {count} văn bản").format(count=len(paths))
    if not opened:
        said = tr("{said}, nhưng máy chưa có chương trình mở tệp Word; văn bản ở {folder}").format(said=said, folder=folder)
    shell.say(said, Offer(tr("Mở thư mục"), lambda: open_outside(folder)))


def free_path(folder: Path, name: str) -> Path:
    """Return a path for a new document: the name, or the name with a number where a file of that name stands."""
    stem = safe_name(name)[:_LONGEST_NAME].rstrip(" .")
    target = folder / f"{stem}.docx"
    count = 1
    while target.exists():
        count += 1
        target = folder / f"{stem} ({count}).docx"
    return target


def _put(made: bytes, stream: IO[bytes]) -> None:
    stream.write(made)


def open_outside(path: Path) -> bool:
    """Open a file or folder in the program the system has for it; False where it has none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
