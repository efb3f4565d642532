"""Where this person's things lie: settings, log, drafts, data; and which files were opened lately."""

import json
from pathlib import Path

import platformdirs

from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.store.place import reason_not_to_write

_NAME = "lmhtx-desktop"
_MOST_RECENT = 8


def config_folder() -> Path:
    """Return the folder of settings and layouts; made when missing."""
    return platformdirs.user_config_path(_NAME, appauthor=False, roaming=True, ensure_exists=True)


def settings_file() -> Path:
    """Return the file of window layout, zoom and colours."""
    return config_folder() / "cua-so.ini"


def log_folder() -> Path:
    """Return the folder of log files; made when missing."""
    return platformdirs.user_log_path(_NAME, appauthor=False, ensure_exists=True)


def draft_folder() -> Path:
    """Return the folder where half-typed forms survive a crash; made when missing."""
    folder = platformdirs.user_data_path(_NAME, appauthor=False, ensure_exists=True) / "nhap"
    folder.mkdir(exist_ok=True)
    return folder


def default_data_folder() -> Path:
    """Return where a new data file is offered to be kept: in Documents, unless a cloud service copies that folder."""
    name = tr("Liên minh HTX")
    documents = platformdirs.user_documents_path()
    for place in (documents, Path.home()):
        if place.is_dir() and not reason_not_to_write(place / f"{name}.lmhtx"):
            return place / name
    return documents / name


def recent_files() -> list[Path]:
    """List the data files opened lately, newest first, those that still exist."""
    return [path for path in _remembered() if path.is_file()]


def remember_file(path: Path) -> None:
    """Put a data file at the head of the list."""
    path = path.absolute()
    kept = [path, *(each for each in _remembered() if each != path)][:_MOST_RECENT]
    _recent_list().write_text(json.dumps([str(each) for each in kept], ensure_ascii=False, indent=1), encoding="utf-8")


def forget_file(path: Path) -> None:
    """Take a data file off the list."""
    kept = [str(each) for each in _remembered() if each != path]
    _recent_list().write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")


def _recent_list() -> Path:
    return config_folder() / "gan-day.json"


def _remembered() -> list[Path]:
    try:
        told = json.loads(_recent_list().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [Path(each) for each in told if isinstance(each, str)] if isinstance(told, list) else []
