"""A program that works without pause until it is killed: random acts on a data file, each acknowledged on standard output.

Run as ``python -m tests.stories.kill_worker FILE SEED``. After every act that the store has acknowledged, one line is
written: the act's audit entry. The parent kills this process at a moment of its choosing.
"""

import datetime
import random
import sys
from pathlib import Path

from lmhtx_desktop.app.areas import AREAS
from lmhtx_desktop.areas.fees.commands import (
    AssessYear,
    RecordReceipt,
    SetTariff,
    VoidReceipt,
    assess_year,
    record_receipt,
    set_tariff,
    void_receipt,
)
from lmhtx_desktop.areas.fees.rules import Rate
from lmhtx_desktop.areas.organisations.commands import (
    AdmitMember,
    EditOrganisation,
    RegisterOrganisation,
    admit_member,
    edit_organisation,
    register_organisation,
)
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.backup import back_up
from lmhtx_desktop.store.datafile import DataFile, open_file
from lmhtx_desktop.store.undo import take_back

TODAY = datetime.date(2026, 11, 22)


class Worker:
    """Chooses and carries out acts; remembers what it made in this life."""

    def __init__(self, file: DataFile, chance: random.Random) -> None:
        self.file = file
        self.chance = chance
        self.organisations: list[int] = []
        self.receipts: list[int] = []
        self.entries: list[int] = []

    def act(self) -> int | None:
        """Carry out one random act; return its audit entry, or None where a rule refused it."""
        choices = [self.register, self.register, self.receive, self.receive, self.edit, self.void, self.undo, self.assess, self.copy]
        try:
            return self.chance.choice(choices)()
        except RuleBroken:
            return None

    def register(self) -> int | None:
        number = self.chance.randrange(10**9)
        done = self.file.carry_out(register_organisation, RegisterOrganisation(name=f"Hợp tác xã Thử {number}", kind="HTX"))
        assert done.id is not None
        self.organisations.append(done.id)
        admitted = self.file.carry_out(admit_member, AdmitMember(organisation=done.id, admitted_on=datetime.date(2024, 1, 15)))
        return admitted.entry

    def receive(self) -> int | None:
        amount = self.chance.randrange(1, 40) * 50_000
        order = RecordReceipt(self._organisation(), datetime.date(2026, 5, 20), amount, "Người nộp")
        done = self.file.carry_out(record_receipt, order)
        assert done.id is not None
        self.receipts.append(done.id)
        return done.entry

    def edit(self) -> int | None:
        order = EditOrganisation(id=self._organisation(), name=f"Hợp tác xã Sửa {self.chance.randrange(10**9)}", kind="HTX")
        done = self.file.carry_out(edit_organisation, order)
        if done.entry is not None:
            self.entries.append(done.entry)
        return done.entry

    def void(self) -> int | None:
        if not self.receipts:
            return None
        return self.file.carry_out(void_receipt, VoidReceipt(self.chance.choice(self.receipts), "ghi nhầm")).entry

    def undo(self) -> int | None:
        return self.file.carry_out(take_back, self.entries.pop()).entry if self.entries else None

    def assess(self) -> int | None:
        year = self.chance.choice([2024, 2025, 2026])
        self.file.carry_out(set_tariff, SetTariff(year, (Rate("HTX", None, 500_000),)))
        return self.file.carry_out(assess_year, AssessYear(year, TODAY)).entry

    def copy(self) -> None:
        if self.chance.random() < 0.1:
            back_up(self.file.path)

    def _organisation(self) -> int:
        if not self.organisations:
            self.register()
        return self.chance.choice(self.organisations)


def main(path: str, seed: str) -> None:
    """Work until killed."""
    assert AREAS
    worker = Worker(open_file(Path(path), user="Người bị ngắt", today=lambda: TODAY), random.Random(seed))
    print("ready", flush=True)
    while True:
        entry = worker.act()
        if entry is not None:
            print(entry, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
