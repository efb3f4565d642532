"""The small province, founded once, and the forms as the program ships them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.areas.reporting.library import Library, open_library
from lmhtx_desktop.store.datafile import DataFile, open_file
from tests.conftest import TODAY
from tests.forms.province import found_province

FORMS = Path(__file__).parents[2] / "resources" / "forms"


@pytest.fixture(scope="session")
def library() -> Library:
    return open_library(FORMS, [manifest.indicators for manifest in AREAS if manifest.indicators is not None])


@pytest.fixture(scope="session")
def province_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tinh") / "tinh.lmhtx"
    shutil.copy(empty_file, path)
    data = open_file(path, user="Người kiểm thử", today=lambda: TODAY)
    found_province(data)
    data.close()
    return path


@pytest.fixture
def province(province_file: Path, tmp_path: Path) -> Iterator[DataFile]:
    """The province, in a file of its own for one test."""
    path = tmp_path / "tinh.lmhtx"
    shutil.copy(province_file, path)
    data = open_file(path, user="Người kiểm thử", today=lambda: TODAY)
    yield data
    data.close()
