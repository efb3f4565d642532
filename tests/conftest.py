"""Shared by all tests: an offscreen Qt, a fresh data file, and a day that does not move."""

import datetime
import functools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lmhtx_desktop.app.areas import load_all
from lmhtx_desktop.store.datafile import DataFile, open_file
from lmhtx_desktop.store.upgrade import create_schema

load_all()

#: How long a page may take to answer (ms): a busy machine shall not fail a test, a dead page shall.
PATIENCE = 30_000
QtBot.waitUntil = functools.partialmethod(QtBot.waitUntil, timeout=PATIENCE)  # type: ignore[assignment,method-assign]
QtBot.waitSignal = functools.partialmethod(QtBot.waitSignal, timeout=PATIENCE)  # type: ignore[assignment,method-assign]

#: The day it is in every test.
TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty data file to copy from."""
    path = tmp_path_factory.mktemp("mau") / "trong.lmhtx"
    create_schema(path)
    return path


@pytest.fixture
def today() -> datetime.date:
    return TODAY


@pytest.fixture
def data(empty_file: Path, tmp_path: Path) -> Iterator[DataFile]:
    """An open, empty data file of its own for one test."""
    path = tmp_path / "tinh.lmhtx"
    shutil.copy(empty_file, path)
    file = open_file(path, user="Người kiểm thử", today=lambda: TODAY)
    yield file
    file.close()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests to `make torture`."""
    if os.environ.get("TORTURE"):
        return
    long = [item for item in items if item.get_closest_marker("torture")]
    if long and not config.option.markexpr:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]
