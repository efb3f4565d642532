"""`check`: is the file sound? Structure and links first, then the business rules the areas hand in."""

from collections.abc import Callable, Iterable

from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.store.datafile import DataFile, Reading


def check_file(file: DataFile, checks: Iterable[Callable[[Reading], list[Finding]]]) -> list[Finding]:
    """Run every check on one snapshot; an empty list means all is well. Business rules need sound structure."""
    found = file.ask(check_structure)
    if not found:
        for check in checks:
            found.extend(file.ask(check))
    return found


def check_structure(reading: Reading) -> list[Finding]:
    """Ask SQLite whether pages, indexes and foreign keys are sound."""
    run = reading.connection.exec_driver_sql
    told = [row[0] for row in run("PRAGMA integrity_check(20)")]
    found = [] if told == ["ok"] else [Finding("integrity", tr("Cấu trúc tệp hỏng: {told}").format(told=line)) for line in told]
    for table, row_id, parent, _ in run("PRAGMA foreign_key_check"):
        sentence = tr("Dòng {row} của bảng {table} trỏ tới mục không còn trong {parent}.")
        found.append(Finding("foreign_key", sentence.format(row=row_id, table=table, parent=parent)))
    return found
