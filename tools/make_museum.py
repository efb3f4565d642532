"""Keep a data file of the present version in ``tests/upgrade/museum``: done once per release, never again for that version.

The file is a small demo province; later versions must open it, upgrade it and still know what it knows.
"""

import json
import sqlite3
import sys
from pathlib import Path

from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.store.backup import count_rows
from lmhtx_desktop.store.upgrade import LATEST

MUSEUM = Path(__file__).resolve().parent.parent / "tests" / "upgrade" / "museum"


def main() -> None:
    """Make the file and write down what it holds."""
    path = MUSEUM / f"{LATEST:04d}.lmhtx"
    if path.exists():
        sys.exit(f"{path.name} is kept already; a piece of the museum is never changed.")
    MUSEUM.mkdir(parents=True, exist_ok=True)
    make_demo(path, organisations=6, years=2, seed=LATEST)
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode=DELETE")
    raw.execute("VACUUM")
    held = {table: rows for table, rows in count_rows(raw).items() if table != "alembic_version"}
    raw.close()
    path.with_suffix(".json").write_text(json.dumps(held, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
