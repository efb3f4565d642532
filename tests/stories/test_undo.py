"""Taking back, in any order, what was done in every area: in the end the tables are as they were, and the history keeps all of it."""

import datetime
import importlib
import inspect
import pkgutil
import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from lmhtx_desktop.app.areas import AREAS, load_all
from lmhtx_desktop.app.bootstrap import form_library
from lmhtx_desktop.app.demo import make_demo
from lmhtx_desktop.app.demo.office import DEMO_DAY
from lmhtx_desktop.areas.events import commands as events
from lmhtx_desktop.areas.events.words import EventKind
from lmhtx_desktop.areas.fees import commands as fees
from lmhtx_desktop.areas.fees.rules import Rate
from lmhtx_desktop.areas.fund import commands as fund
from lmhtx_desktop.areas.organisations import commands as organisations
from lmhtx_desktop.areas.people import templates
from lmhtx_desktop.areas.people.commands import change_settings
from lmhtx_desktop.areas.reporting.commands import ClearValue, TypeValue, clear_value, type_value
from lmhtx_desktop.areas.training import commands as training
from lmhtx_desktop.kernel.changes import Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.manifest import Finding
from lmhtx_desktop.store.check import check_file
from lmhtx_desktop.store.datafile import DataFile, open_file
from lmhtx_desktop.store.undo import take_back
from lmhtx_desktop.store.work import Work
from tests.areas.people.test_settings import ORDER as SETTINGS
from tests.stories.register_acts import REGISTER_ACTS

CHECKS = [check for manifest in AREAS for check in manifest.checks]
Tables = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("undo") / "mau.lmhtx"
    make_demo(path, organisations=15, years=2, seed=5)
    load_all()
    return path


def tables_of(data: DataFile) -> Tables:
    """Return every row of every table except the history."""
    with data.reading() as reading:
        run = reading.connection.exec_driver_sql
        names = [name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'") if not name.startswith("audit_")]
        return {name: sorted((tuple(row) for row in run(f'SELECT * FROM "{name}"')), key=repr) for name in names}


def differences(before: Tables, after: Tables) -> dict[str, Any]:
    return {
        name: [row for row in (*before[name], *after[name]) if (row in before[name]) != (row in after[name])][:6]
        for name in before
        if before[name] != after[name]
    }


def faults(data: DataFile) -> list[Finding]:
    """Return what is wrong."""
    return check_file(data, CHECKS)


def undo(work: Work, entry: int) -> Done:
    """Take back as the window does."""
    return take_back(work, entry, CHECKS)


class Officer:
    """Does random things in all areas; remembers what can be taken back."""

    def __init__(self, data: DataFile, seed: int) -> None:
        self.data = data
        self.chance = random.Random(seed)
        self.standing: list[int] = []
        self.carried_out: list[str] = []

    def ids(self, table: str) -> list[int]:
        with self.data.reading() as reading:
            return list(reading.connection.exec_driver_sql(f"SELECT id FROM {table} ORDER BY id").scalars())

    def some(self, table: str, where: str = "") -> int:
        """Return any row (that answers `where`), 0 if there is none."""
        found = self.ids(f"{table} WHERE {where}" if where else table)
        return self.chance.choice(found) if found else 0

    def cell(self, table: str, column: str, id: int) -> Any:
        """Return what stands in a row."""
        with self.data.reading() as reading:
            return reading.connection.exec_driver_sql(f"SELECT {column} FROM {table} WHERE id = {id}").scalar()

    def day(self) -> datetime.date:
        return DEMO_DAY - datetime.timedelta(days=self.chance.randrange(700))

    def act(self) -> None:
        command, order = self.chance.choice(ACTS)(self)
        try:
            done: Done = self.data.carry_out(command, order)
        except RuleBroken:
            return
        if done.undoable:
            assert done.entry is not None
            self.standing.append(done.entry)
        self.carried_out.append(command.__name__)

    def take_back(self, entry: int) -> bool:
        """Take an act back; sometimes do it again, and take that back too."""
        try:
            undone = self.data.carry_out(undo, entry)
        except RuleBroken:
            return False
        self.standing.remove(entry)
        if self.chance.random() < 0.3:
            assert undone.entry is not None
            again = self.data.carry_out(undo, undone.entry)
            assert again.entry is not None
            self.standing.append(again.entry)
        return True

    def take_back_what_can_be(self) -> None:
        """Try everything that stands, in random order, until nothing moves any more."""
        moved = True
        while moved and self.standing:
            left = list(self.standing)
            self.chance.shuffle(left)
            moved = False
            for entry in left:
                moved |= entry in self.standing and self.take_back(entry)

    def turn_back_time(self, first: int) -> None:
        """Turn off or on again every act since entry `first`, the newest first, whatever was taken back or done again between."""
        tips: dict[int, int] = {}
        roots: dict[int, int] = {}
        since = [row for row in entries(self.data) if row[0] >= first]
        for entry, *_, takes_back in since:
            root = roots[entry] = roots.get(takes_back, entry)
            tips[root] = entry
        for entry, *_ in reversed(since):
            root = roots[entry]
            done = self.data.carry_out(take_back, tips[root])
            assert done.entry is not None
            tips[root] = done.entry


def _register(officer: Officer) -> tuple[Any, Any]:
    name, kind = f"Hợp tác xã Mới {officer.chance.randrange(10**6)}", officer.chance.choice(["HTX", "THT", "LHHTX"])
    return organisations.register_organisation, organisations.RegisterOrganisation(
        name=name, kind=kind, charter_capital=officer.chance.randrange(10**9)
    )


def _edit(officer: Officer) -> tuple[Any, Any]:
    order = organisations.EditOrganisation(
        id=officer.some("organisation"), name=f"Hợp tác xã Sửa {officer.chance.randrange(10**6)}", kind="HTX", phone="0912345678"
    )
    return organisations.edit_organisation, order


def _unite(officer: Officer) -> tuple[Any, Any]:
    return organisations.merge_organisations, organisations.MergeOrganisations(officer.some("organisation"), officer.some("organisation"))


def _differ(officer: Officer) -> tuple[Any, Any]:
    return organisations.judge_different, organisations.JudgeDifferent(officer.some("organisation"), officer.some("organisation"))


def _status(officer: Officer) -> tuple[Any, Any]:
    status = officer.chance.choice(["active", "suspended", "not_at_address"])
    return organisations.change_status, organisations.ChangeStatus(officer.some("organisation"), status, officer.day(), "thử")


def _remove(officer: Officer) -> tuple[Any, Any]:
    return organisations.remove_organisation, organisations.RemoveOrganisation(officer.some("organisation"))


def _admit(officer: Officer) -> tuple[Any, Any]:
    return organisations.admit_member, organisations.AdmitMember(officer.some("organisation"), officer.day(), "12/QĐ")


def _leave(officer: Officer) -> tuple[Any, Any]:
    return organisations.end_membership, organisations.EndMembership(
        officer.some("organisation"), officer.day(), officer.chance.choice(["withdrew", "expelled", "struck_off"])
    )


def _figures(officer: Officer) -> tuple[Any, Any]:
    order = organisations.RecordFigures(
        organisation=officer.some("organisation"),
        year=officer.chance.choice([2024, 2025, 2026]),
        members=officer.chance.randrange(7, 99),
        high_tech=True,
    )
    return organisations.record_figures, order


def _tariff(officer: Officer) -> tuple[Any, Any]:
    rates = (Rate("HTX", None, officer.chance.randrange(1, 20) * 100_000), Rate("THT", None, 200_000))
    return fees.set_tariff, fees.SetTariff(officer.chance.choice([2024, 2025, 2026]), rates, "05/NQ", Decimal("20.5"))


def _assess(officer: Officer) -> tuple[Any, Any]:
    return fees.assess_year, fees.AssessYear(officer.chance.choice([2024, 2025, 2026]), officer.day())


def _relief(officer: Officer) -> tuple[Any, Any]:
    relief = officer.chance.choice(["exempt", "reduced", "own_amount", "tariff"])
    return fees.change_assessment, fees.ChangeAssessment(officer.some("fee_assessment"), relief, "khó khăn", officer.day(), 100_000)


def _off_the_list(officer: Officer) -> tuple[Any, Any]:
    return fees.remove_assessment, fees.RemoveAssessment(officer.some("fee_assessment"))


def _remit(officer: Officer) -> tuple[Any, Any]:
    return fees.record_remittance, fees.RecordRemittance(2026, DEMO_DAY, officer.chance.randrange(1, 9) * 1_000)


def _remit_not(officer: Officer) -> tuple[Any, Any]:
    return fees.remove_remittance, fees.RemoveRemittance(officer.some("fee_remittance"))


def _plan(officer: Officer) -> tuple[Any, Any]:
    day = officer.day()
    return events.plan_event, events.PlanEvent(
        name=f"Hội chợ {officer.chance.randrange(99)}", kind=officer.chance.choice(list(EventKind)), starts_on=day, ends_on=day
    )


def _hold(officer: Officer) -> tuple[Any, Any]:
    day = officer.day()
    return events.hold_event, events.HoldEvent(officer.some("event"), day, day, "tốt")


def _cancel(officer: Officer) -> tuple[Any, Any]:
    return events.cancel_event, events.CancelEvent(officer.some("event"), "bão")


def _remove_event(officer: Officer) -> tuple[Any, Any]:
    return events.remove_event, events.RemoveEvent(officer.some("event"))


def _participants(officer: Officer) -> tuple[Any, Any]:
    return events.add_participants, events.AddParticipants(
        officer.some("event"), (officer.some("organisation"),), (f"Khách {officer.chance.randrange(99)}",), 2
    )


def _result(officer: Officer) -> tuple[Any, Any]:
    return events.record_result, events.RecordResult(
        participant=officer.some("event_participant"), people=3, product="gạo", contracts=1, value=5_000_000
    )


def _enrol(officer: Officer) -> tuple[Any, Any]:
    return training.enrol_learner, training.EnrolLearner(
        training_class=officer.some("training_class"), full_name=f"Nguyễn Văn {officer.chance.randrange(99)}", birth_year=1980
    )


def _learner(officer: Officer) -> tuple[Any, Any]:
    return training.edit_learner, training.EditLearner(
        learner=officer.some("learner"), full_name=f"Trần Thị {officer.chance.randrange(99)}", birth_year=1985
    )


def _merge(officer: Officer) -> tuple[Any, Any]:
    return training.merge_learners, training.MergeLearners(officer.some("learner"), officer.some("learner"))


def _withdraw(officer: Officer) -> tuple[Any, Any]:
    return training.withdraw_learner, training.WithdrawLearner(officer.some("training_enrolment"), officer.day(), "bận")


def _close(officer: Officer) -> tuple[Any, Any]:
    return training.close_class, training.CloseClass(officer.some("training_class"), DEMO_DAY, "đạt")


def _reopen(officer: Officer) -> tuple[Any, Any]:
    return training.reopen_class, training.ReopenClass(officer.some("training_class"))


def _remove_class(officer: Officer) -> tuple[Any, Any]:
    return training.remove_class, training.RemoveClass(officer.some("training_class"))


def _settings(officer: Officer) -> tuple[Any, Any]:
    return change_settings, replace(SETTINGS, alliance_name=f"Liên minh {officer.chance.randrange(99)}")


def _form(officer: Officer) -> Any:
    return form_library().newest("KTTT-01")


def _type(officer: Officer) -> tuple[Any, Any]:
    form = _form(officer)
    row, column = officer.chance.choice(form.rows), officer.chance.choice(form.columns)
    return type_value, TypeValue(form, "2025", row.key, column.key, str(officer.chance.randrange(999)))


def _clear(officer: Officer) -> tuple[Any, Any]:
    form = _form(officer)
    row, column = officer.chance.choice(form.rows), officer.chance.choice(form.columns)
    return clear_value, ClearValue(form, "2025", row.key, column.key)


def _holidays(officer: Officer) -> tuple[Any, Any]:
    return fund.set_holidays, fund.SetHolidays(2026, ((datetime.date(2026, 4, officer.chance.randrange(1, 28)), "nghỉ bù"),))


def _group(officer: Officer) -> tuple[Any, Any]:
    return fund.decide_group, fund.DecideGroup(officer.some("loan"), DEMO_DAY, officer.chance.randrange(2, 6), "7/QĐ", "thiên tai")


ACTS: list[Callable[[Officer], tuple[Any, Any]]] = [
    _register, _register, _edit, _edit, _unite, _differ, _status, _remove, _remove, _admit, _leave, _figures, _tariff, _assess, _relief, _off_the_list, _remit, _remit_not,
    _plan, _hold, _cancel, _remove_event, _participants, _result, _enrol, _learner, _merge, _withdraw, _close, _reopen, _remove_class, _settings,
    _type, _type, _clear, _holidays, _group, *REGISTER_ACTS,
]  # fmt: skip


def entries(data: DataFile) -> list[tuple[Any, ...]]:
    with data.reading() as reading:
        return [tuple(row) for row in reading.connection.exec_driver_sql("SELECT * FROM audit_entry ORDER BY id")]


def work_and_take_back(province: Path, folder: Path, seed: int, acts: int) -> Officer:
    path = folder / "tinh.lmhtx"
    shutil.copy(province, path)
    data = open_file(path, user="Người đổi ý", today=lambda: DEMO_DAY)
    try:
        start, history = tables_of(data), entries(data)
        officer = Officer(data, seed)
        for _ in range(acts):
            officer.act()
            if officer.standing and officer.chance.random() < 0.15:
                officer.take_back(officer.chance.choice(officer.standing))
        assert tables_of(data) != start
        assert faults(data) == []
        officer.take_back_what_can_be()
        assert faults(data) == []
        kept = entries(data)
        officer.turn_back_time(len(history) + 1)
        assert differences(start, tables_of(data)) == {}
        assert entries(data)[: len(kept)] == kept
        return officer
    finally:
        data.close()


def test_whatever_was_done_can_be_taken_back_in_any_order(province: Path, tmp_path: Path) -> None:
    officer = work_and_take_back(province, tmp_path, seed=1, acts=200)
    assert len(set(officer.carried_out)) >= 50, sorted(set(officer.carried_out))


def commands_of(package: ModuleType) -> set[str]:
    """Name the commands of a package that can be taken back."""
    modules = [
        package,
        *(importlib.import_module(f"{package.__name__}.{each.name}") for each in pkgutil.iter_modules(getattr(package, "__path__", ()))),
    ]
    return {
        name
        for module in modules
        for name, call in inspect.getmembers(module, inspect.isfunction)
        if call.__module__ == module.__name__ and not name.startswith("_") and inspect.signature(call).return_annotation in (Done, "Done")
        and "undoable=False" not in inspect.getsource(call)
    }  # fmt: skip


def test_every_act_of_the_register_that_can_be_taken_back_is_tried(province: Path, tmp_path: Path) -> None:
    path = tmp_path / "tinh.lmhtx"
    shutil.copy(province, path)
    data = open_file(path, user="Người đổi ý", today=lambda: DEMO_DAY)
    officer = Officer(data, seed=0)
    tried = {act(officer)[0].__name__ for act in ACTS}
    data.close()
    wanted = commands_of(organisations) | commands_of(templates)
    assert len(wanted) > 40
    assert wanted - tried == set()


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(100, 130))
def test_whatever_was_done_can_be_taken_back_in_any_order_for_long(province: Path, tmp_path: Path, seed: int) -> None:
    work_and_take_back(province, tmp_path, seed, acts=400)


@pytest.mark.parametrize("seed", range(3))
def test_a_whole_history_taken_back_at_random_and_done_again_is_as_it_was(province: Path, tmp_path: Path, seed: int) -> None:
    path = tmp_path / "tinh.lmhtx"
    shutil.copy(province, path)
    data = open_file(path, user="Người đổi ý", today=lambda: DEMO_DAY)
    start = tables_of(data)
    acts = [entry[0] for entry in entries(data)]
    random.Random(seed).shuffle(acts)
    undone: list[int] = []
    for _ in range(2):
        for entry in acts:
            try:
                done = data.carry_out(undo, entry)
            except RuleBroken:
                continue
            assert done.entry is not None
            undone.append(done.entry)
            with data.reading() as reading:
                assert reading.connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone() is None
    assert len(undone) > 20
    assert faults(data) == []
    for entry in reversed(undone):
        data.carry_out(take_back, entry)
    assert differences(start, tables_of(data)) == {}
    data.close()
