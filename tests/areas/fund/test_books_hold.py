"""The books hold: whatever is keyed, in whatever order, voided or dated late – every đồng of every day stays proven.

Through the commands over a real file: loans, ledger, forms, classification and sources of capital are compared, for every day asked about.
"""

import os
import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, event, given, settings
from hypothesis import strategies as st

from lmhtx_desktop.areas.fund import commands as act
from lmhtx_desktop.areas.fund.book.loans import loan_files, source_flows
from lmhtx_desktop.areas.fund.book.sources import sources
from lmhtx_desktop.areas.fund.checks import CHECKS
from lmhtx_desktop.areas.fund.queries.ledger import Amounts, ledger
from lmhtx_desktop.areas.fund.rules.sources import SourceMoney, money_on
from lmhtx_desktop.store.datafile import DataFile, Reading, open_file
from tests.areas.fund.histories import DAY, FIRST, KINDS, LAST, NIGHT, Drawn, Keyed, World, acts, books, differences, found_world, story
from tests.conftest import TODAY

#: Every example lives through a file of its own; shrinking one would take minutes, and its acts can be read as they are.
FEW = settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.filter_too_much],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)  # fmt: skip
MANY = settings(FEW, max_examples=int(os.environ.get("TORTURE_BOOKS", "400")))


@dataclass
class Worlds:
    """Gives the same world again and again, each in a file of its own."""

    folder: Path
    first: Path
    like: World
    opened: list[DataFile] = field(default_factory=list)
    made: int = 0

    def new(self) -> World:
        for file in self.opened[:-2]:
            file.close()
            file.path.unlink()
        self.opened = self.opened[-2:]
        self.made += 1
        path = self.folder / f"{self.made}.lmhtx"
        shutil.copy(self.first, path)
        self.opened.append(open_file(path, user="Người kiểm thử", today=lambda: TODAY))
        return replace(self.like, data=self.opened[-1])


@pytest.fixture(scope="module")
def world_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World]:
    path = tmp_path_factory.mktemp("hai-quy") / "tinh.lmhtx"
    shutil.copy(empty_file, path)
    data = open_file(path, user="Người kiểm thử", today=lambda: TODAY)
    world = found_world(data)
    data.close()
    return path, world


@pytest.fixture
def worlds(world_file: tuple[Path, World], tmp_path: Path) -> Iterator[Worlds]:
    found = Worlds(tmp_path, *world_file)
    yield found
    for file in found.opened:
        file.close()


def rekeyed(world: World, orders: Sequence[Keyed]) -> list[Keyed]:
    """Key orders one after another, those refused again and again until none of the rest is taken; return what never was."""
    left = list(orders)
    while left:
        again = [keyed for keyed in left if not world.try_out(keyed.command, keyed.order)]
        if len(again) == len(left):
            break
        left = again
    return left


def replaces(keyed: Keyed, place: int) -> object:
    """What an order stands in the place of: the capital, the decided rate of a day, the holidays of a year; else nothing but its own place."""
    order = keyed.order
    if isinstance(order, act.RecordCapital):
        return "capital", order.fund, order.from_on
    if isinstance(order, act.DecideRate):
        return "rate", order.product, order.from_on
    return "holidays" if isinstance(order, act.SetHolidays) else place


def last_said(orders: Sequence[Keyed]) -> list[Keyed]:
    """Return the orders that stand in the end: of those that replace each other the last."""
    last = {replaces(keyed, place): place for place, keyed in enumerate(orders)}
    return [keyed for place, keyed in enumerate(orders) if last[replaces(keyed, place)] == place]


def keyed_in_any_order(worlds: Worlds, drawn: list[Drawn], chance: random.Random) -> None:
    one, other = worlds.new(), worlds.new()
    accepted = last_said(story(one, drawn))
    never = rekeyed(other, chance.sample(accepted, len(accepted)))
    event("all could be keyed in the other order" if not never else "some could not be keyed in the other order")
    assume(not never)
    said = books(other.data)
    assert differences(books(one.data), said) == {}
    other.data.ask(feet)


@given(drawn=acts(), chance=st.randoms(use_true_random=False))
@FEW
def test_the_order_of_keying_does_not_matter(worlds: Worlds, drawn: list[Drawn], chance: random.Random) -> None:
    keyed_in_any_order(worlds, drawn, chance)


@pytest.mark.torture
@given(drawn=acts(6, 40), chance=st.randoms(use_true_random=False))
@MANY
def test_the_order_of_keying_does_not_matter_for_long(worlds: Worlds, drawn: list[Drawn], chance: random.Random) -> None:
    keyed_in_any_order(worlds, drawn, chance)


def void_of(keyed: Keyed, id: int) -> Keyed | None:
    """Return the order that voids what was keyed; None where it is not a paper that can be voided."""
    for order, command, void in (
        (act.RecordReceipt, act.void_receipt, act.VoidReceipt(id, "Nhầm")),
        (act.DisburseLoan, act.void_disbursement, act.VoidDisbursement(id, "Nhầm")),
        (act.AmendLoan, act.void_amendment, act.VoidAmendment(id, "Nhầm")),
        (act.MoveCapital, act.void_movement, act.VoidMovement(id, "Nhầm")),
    ):
        if isinstance(keyed.order, order):
            return Keyed(keyed.on, command, void)
    return None


def voided_as_never_entered(worlds: Worlds, drawn: list[Drawn], chance: random.Random) -> None:
    one, other = worlds.new(), worlds.new()
    accepted: list[tuple[Keyed, int]] = []
    for place, each in enumerate(drawn):
        command, order = one.order_of(each, place) if each.kind not in ("adjust", "extend") else (None, None)
        if command is None:
            keyed = one.key(each, place)
            if keyed is not None:
                accepted.append((keyed, one.last("loan_amendment")))
        elif one.try_out(command, order):
            accepted.append((Keyed(each.on, command, order), one.last(PAPERS.get(type(order), "fund"))))
    papers = [pair for pair in accepted if void_of(*pair) is not None]
    chosen = chance.sample(papers, min(len(papers), chance.randint(1, 4)))
    voids = {pair: void_of(*pair) for pair in chosen}
    left = rekeyed(one, [void for void in voids.values() if void is not None])
    gone = [pair for pair, void in voids.items() if void not in left]
    assume(gone)
    never = [pair for pair in accepted if pair not in gone and not other.try_out(pair[0].command, pair[0].order)]
    event("nothing rested on what was voided" if not never else "something rested on what was voided")
    assume(not never)
    assert differences(books(one.data), books(other.data)) == {}
    one.data.ask(feet)


PAPERS = {act.RecordReceipt: "loan_receipt", act.DisburseLoan: "loan_disbursement", act.AmendLoan: "loan_amendment", act.MoveCapital: "fund_source_movement"}  # fmt: skip


@given(drawn=acts(), chance=st.randoms(use_true_random=False))
@FEW
def test_what_was_voided_was_never_entered(worlds: Worlds, drawn: list[Drawn], chance: random.Random) -> None:
    voided_as_never_entered(worlds, drawn, chance)


@pytest.mark.torture
@given(drawn=acts(6, 40), chance=st.randoms(use_true_random=False))
@MANY
def test_what_was_voided_was_never_entered_for_long(worlds: Worlds, drawn: list[Drawn], chance: random.Random) -> None:
    voided_as_never_entered(worlds, drawn, chance)


def untouched_by_later_acts(worlds: Worlds, drawn: list[Drawn], day: DAY) -> None:
    """A calendar of holidays is no act of one day: instalments still to come follow it, so it is left out here."""
    world = worlds.new()
    drawn = [each for each in drawn if each.kind != "holiday"]
    story(world, [each for each in drawn if each.on <= day])
    known = books(world.data, day)
    later = story(world, [each for each in drawn if each.on > day])
    event("something happened later" if later else "nothing happened later")
    assume(later)
    assert differences(known, books(world.data, day)) == {}


@given(drawn=acts(), day=st.dates(FIRST + 45 * NIGHT, FIRST + 250 * NIGHT))
@FEW
def test_a_past_day_does_not_know_what_came_later(worlds: Worlds, drawn: list[Drawn], day: DAY) -> None:
    untouched_by_later_acts(worlds, drawn, day)


@pytest.mark.torture
@given(drawn=acts(6, 40), day=st.dates(FIRST, LAST))
@MANY
def test_a_past_day_does_not_know_what_came_later_for_long(worlds: Worlds, drawn: list[Drawn], day: DAY) -> None:
    untouched_by_later_acts(worlds, drawn, day)


def feet(reading: Reading) -> None:
    """On every day anything moved: funds add up to the whole, sources to the funds, loans to the ledger, cash to what it was for."""
    files = loan_files(reading.connection)
    funds = sorted({file.contract.fund_id for file in files.values()})
    whole = ledger(reading, FIRST, LAST)
    by_fund = {fund: ledger(reading, FIRST, LAST, fund) for fund in funds}
    known = {source.id: source.fund_id for source in sources(reading.connection)}
    flows = source_flows(reading.connection, list(known), LAST)
    for day in whole.days:
        sums = {
            fund: next((each.sums for each in reversed(found.days) if each.on <= day.on), found.opening) for fund, found in by_fund.items()
        }
        assert sum(sums.values(), Amounts()) == day.sums
        for fund, said in sums.items():
            standing = {id: file.on(day.on) for id, file in files.items() if file.contract.fund_id == fund}
            assert said.outstanding == sum(each.outstanding_principal for each in standing.values())
            assert said.advance == sum(each.advance for each in standing.values())
            assert said.cash_in - said.cash_out == said.principal + said.interest + said.recovered + said.advance + said.capital - said.lent
            money = sum((money_on(flows[id], day.on) for id in known if known[id] == fund), SourceMoney())
            out = {id: each for id, each in standing.items() if files[id].contract.source_id is None}
            back = sum(split.principal for each in standing.values() for split in each.splits if split.recovered)
            assert said.lent == money.lent + sum(each.lent for each in out.values())
            assert said.principal + back == money.collected + sum(split.principal for each in out.values() for split in each.splits)
            assert said.capital == money.received - money.returned
            assert money.left == money.received - money.returned - money.lent + money.collected >= 0
    assert [finding for check in CHECKS for finding in check(reading)] == []


def test_the_feet_are_not_empty(worlds: Worlds) -> None:
    """A history with all that matters has days, money and sources to add up."""
    world = worlds.new()
    drawn = [Drawn("lend", FIRST + who * NIGHT, who, 60, 0) for who in range(4)]
    drawn += [Drawn(kind, FIRST + (40 + 11 * place) * NIGHT, place % 4, 70, 0) for place, kind in enumerate(KINDS)]
    keyed = story(world, sorted(drawn, key=lambda each: each.on))
    assert {each.command.__name__ for each in keyed} >= {"disburse_loan", "record_receipt", "move_capital", "record_capital", "amend_loan"}
    world.data.ask(feet)
    assert len(world.data.ask(ledger, FIRST, LAST).days) > 12
