"""A small alliance for the tests of the fees, and a desk without a window to show it on."""

from collections.abc import Iterator
from typing import Any

import pytest

from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.paper import Paper
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back
from tests.areas.fees.village import Village, settle


@pytest.fixture
def village(data: DataFile) -> Village:
    return settle(data)


@pytest.fixture
def two_years(village: Village) -> Village:
    """2025 and 2026 are assessed; Tân Phú owes 500 000 for each."""
    for year in (2025, 2026):
        village.tariff(year)
        village.assess(year)
    return village


@pytest.fixture
def papers() -> list[Paper]:
    """Everything that was handed to the printer."""
    return []


@pytest.fixture
def shell(village: Village, qapp: Any, papers: list[Paper]) -> Iterator[Shell]:
    shell = Shell(village.data, take_back=take_back, print_paper=lambda paper, owner: papers.append(paper))
    yield shell
    shell.close()
