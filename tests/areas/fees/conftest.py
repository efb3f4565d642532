"""A small alliance for the tests of the fees."""

import pytest

from lmhtx_desktop.store.datafile import DataFile
from tests.areas.fees.village import Village, settle


@pytest.fixture
def village(data: DataFile) -> Village:
    return settle(data)
