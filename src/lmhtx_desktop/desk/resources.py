"""Where the files beside the code lie: in a checkout, and in the packaged program."""

import sys
from pathlib import Path


def resource_folder() -> Path:
    """Return the folder ``resources``."""
    packaged = getattr(sys, "_MEIPASS", None)
    return Path(packaged, "resources") if packaged else Path(__file__).parents[3] / "resources"


def resource(path: str) -> Path:
    """Return the file ``resources/<path>``.

    Raises:
        FileNotFoundError: it was not shipped; a fault of packaging, not of the office.
    """
    found = resource_folder() / path
    if not found.exists():
        raise FileNotFoundError(f"missing resource: {found}")
    return found
