"""An office in An Giang with an empty register, and short words to fill it."""

import datetime
import itertools
from collections.abc import Iterator
from typing import Any

import pytest

from lmhtx_desktop.areas.organisations.commands import (
    AdmitMember,
    ChangeStatus,
    EndMembership,
    RecordFigures,
    RegisterOrganisation,
    SetUpOffice,
    admit_member,
    change_status,
    end_membership,
    record_figures,
    register_organisation,
    set_up_office,
)
from lmhtx_desktop.areas.organisations.queries.register import communes
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.store.datafile import DataFile

day = datetime.date


class Register:
    """A register under test."""

    def __init__(self, data: DataFile) -> None:
        self.data = data
        data.carry_out(set_up_office, SetUpOffice("91"))
        self.communes = {name: id for id, name, _ in data.ask(communes)}
        self._numbers = itertools.count(1)

    def add(self, name: str = "", kind: str = "HTX", **facts: Any) -> int:
        done = self.data.carry_out(
            register_organisation, RegisterOrganisation(name=name or f"HTX số {next(self._numbers)}", kind=kind, **facts)
        )
        assert done.id is not None
        return done.id

    def status(self, organisation: int, status: str, since: datetime.date | None) -> None:
        self.data.carry_out(change_status, ChangeStatus(organisation, status, since))

    def admit(self, organisation: int, on: datetime.date | None, **more: Any) -> None:
        self.data.carry_out(admit_member, AdmitMember(organisation, on, **more))

    def leave(self, organisation: int, on: datetime.date, reason: str = "withdrew") -> None:
        self.data.carry_out(end_membership, EndMembership(organisation, on, reason))

    def figures(self, organisation: int, year: int, **figures: Any) -> None:
        self.data.carry_out(record_figures, RecordFigures(organisation=organisation, year=year, **figures))


@pytest.fixture
def register(data: DataFile) -> Register:
    return Register(data)


@pytest.fixture
def shell(register: Register, qapp: Any) -> Iterator[Shell]:
    made = Shell(register.data)
    yield made
    made.close()
