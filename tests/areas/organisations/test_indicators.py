"""The register's numbers, on a province small enough to count on one's fingers, and on random ones by their own lists."""

import random
from fractions import Fraction

import pytest

from lmhtx_desktop.areas.organisations.indicators import SOURCE
from lmhtx_desktop.areas.organisations.words import EndReason, Kind, Rating, Sector, Status
from lmhtx_desktop.kernel.indicators import Amount, Ask, Figure
from tests.areas.organisations.conftest import Register, day

YEAR_2025 = Ask(day(2025, 1, 1), day(2025, 12, 31), 2025)
FIRST_HALF = Ask(day(2025, 1, 1), day(2025, 6, 30), None)


def figure(register: Register, key: str, ask: Ask = YEAR_2025) -> Figure:
    return register.data.ask(SOURCE.answer, [key], ask)[key]


def amounts(register: Register, ask: Ask, *keys: str) -> list[Amount]:
    told = register.data.ask(SOURCE.answer, keys, ask)
    return [told[key].amount for key in keys]


@pytest.fixture
def province(register: Register) -> Register:
    """Five cooperatives, a union, two groups and a company."""
    old = register.add("HTX Cũ", founded_on=day(2010, 5, 1), sector="NN")
    register.figures(
        old, 2025, members=100, workers=10, revenue=2_000_000_000, income_avg=60_000_000, rating="good", value_chain=True, managers=5
    )
    register.figures(old, 2024, members=90)
    market = register.add("HTX Chợ", founded_on=day(2025, 3, 15), sector="CH")
    register.figures(market, 2025, members=50, workers=30, revenue=1_000_000_000, income_avg=40_000_000, rating="weak", high_tech=True)
    silent = register.add("HTX Im", founded_year=2015, sector="NN", status="not_at_address")
    register.add("HTX Nghỉ", sector=None, status="suspended")
    gone = register.add("HTX Tan", founded_on=day(2005, 1, 1), sector="XD")
    register.status(gone, "dissolved", day(2025, 8, 1))
    register.add("LHHTX Một", "LHHTX", founded_on=day(2025, 7, 1), sector="TM")
    register.add("THT Một", "THT", founded_year=2025, tax_code="1600123456", sector="NN")
    register.add("THT Hai", "THT", sector="TM")
    company = register.add("Công ty", "OTHER", founded_on=day(2025, 2, 2))
    register.admit(old, day(2015, 1, 1))
    register.admit(market, day(2025, 4, 1))
    register.admit(gone, None)
    register.leave(gone, day(2025, 8, 1), "dissolved")
    register.admit(company, day(2020, 1, 1))
    register.admit(silent, day(2018, 1, 1))
    register.leave(silent, day(2025, 12, 31), "struck_off")
    return register


@pytest.mark.parametrize(
    ("key", "in_2025", "to_june"),
    [
        ("htx_total", 4, 5), ("htx_active", 2, 3), ("htx_new", 1, 1), ("htx_ended", 1, 0), ("htx_stopped", 1, 1),
        ("lh_total", 1, 0), ("lh_new", 1, 0), ("lh_ended", 0, 0),
        ("tht_total", 2, 2), ("tht_new", 1, 1), ("tht_registered", 1, 1),
        ("htx_sector_NN", 2, 2), ("htx_sector_TM", 1, 1), ("htx_market", 1, 1), ("htx_sector_XD", 0, 1), ("htx_sector_KH", 0, 0),
        ("organisations_sector_TM", 3, 2), ("organisations_total", 7, 7),
        ("alliance_members_total", 3, 5), ("members_htx", 2, 4), ("members_htx_start", 3, 3), ("members_htx_admitted", 1, 1),
        ("members_htx_left", 2, 0), ("members_htx_left_dissolved", 1, 0), ("members_htx_left_struck_off", 1, 0), ("members_htx_end", 2, 4),
        ("members_htx_active", 2, 3), ("members_other", 1, 1), ("members_lh", 0, 0), ("alliance_members_admitted", 1, 1),
    ],
)  # fmt: skip
def test_states_are_taken_at_the_cut_off_and_movements_over_the_span(province: Register, key: str, in_2025: int, to_june: int) -> None:
    assert (figure(province, key).amount, figure(province, key, FIRST_HALF).amount) == (in_2025, to_june)


def test_totals_add_what_is_recorded_and_say_how_many_are_missing(province: Register) -> None:
    assert figure(province, "htx_members") == Figure(150, missing=2)
    assert figure(province, "htx_members_female") == Figure(None, missing=4)
    assert figure(province, "htx_managers") == Figure(5, missing=3)
    assert figure(province, "lh_members") == Figure(None, missing=1)


def test_averages_divide_by_those_with_the_figure(province: Register) -> None:
    assert figure(province, "htx_revenue_avg") == Figure(Fraction(1_500_000_000), missing=2)
    assert figure(province, "htx_profit_avg") == Figure(None, missing=4)


def test_the_average_income_is_weighted_by_workers(province: Register) -> None:
    assert figure(province, "htx_income_avg") == Figure(Fraction(60_000_000 * 10 + 40_000_000 * 30, 40), missing=2)


def test_ratings_and_features_count_those_recorded(province: Register) -> None:
    assert figure(province, "htx_good") == Figure(1, missing=2)
    assert figure(province, "htx_hightech") == Figure(1, missing=3)
    assert figure(province, "htx_chain") == Figure(1, missing=1)
    assert amounts(province, YEAR_2025, "htx_rated", "htx_unrated", "htx_rating_weak", "htx_rating_good_sector_NN") == [2, 2, 1, 1]


def test_an_organisation_without_a_sector_is_missing_from_every_sector(province: Register) -> None:
    assert figure(province, "htx_sector_NN").missing == 1
    assert figure(province, "htx_total").missing == 0


def test_yearly_figures_of_a_span_that_is_no_year_are_not_recorded(province: Register) -> None:
    assert figure(province, "htx_members", FIRST_HALF) == Figure(None)
    assert province.data.ask(SOURCE.behind, "htx_members", FIRST_HALF) == []


def test_figures_are_of_the_year_asked(province: Register) -> None:
    assert figure(province, "htx_members", Ask(day(2024, 1, 1), day(2024, 12, 31), 2024)) == Figure(90, missing=3)


def test_an_empty_register_counts_zero_and_averages_nothing(register: Register) -> None:
    told = register.data.ask(SOURCE.answer, list(SOURCE.indicators), YEAR_2025)
    for key, indicator in SOURCE.indicators.items():
        assert told[key] == Figure(None if indicator.how == "average" else 0), key


def test_the_way_to_an_average_of_income_is_told(province: Register) -> None:
    behind = province.data.ask(SOURCE.behind, "htx_income_avg", YEAR_2025)
    assert [line.label for line in behind] == ["HTX Chợ (40.000.000 đồng × 30 lao động)", "HTX Cũ (60.000.000 đồng × 10 lao động)"]


def test_a_revived_organisation_has_not_ended(register: Register) -> None:
    id = register.add(founded_on=day(2010, 1, 1))
    register.status(id, "dissolved", day(2025, 2, 1))
    register.status(id, "active", day(2025, 9, 1))
    assert amounts(register, YEAR_2025, "htx_total", "htx_ended") == [1, 0]
    assert amounts(register, FIRST_HALF, "htx_total", "htx_ended") == [0, 1]


def some_province(register: Register, seed: int) -> None:
    """Fill the register with anything that can be entered."""
    chance = random.Random(seed)

    def some_day() -> object:
        return day(chance.randint(2023, 2025), chance.randint(1, 12), chance.randint(1, 28))

    for _ in range(25):
        kind = chance.choice(list(Kind))
        founded = {"founded_on": some_day()} if chance.random() < 0.5 else {"founded_year": chance.choice([2023, 2024, 2025, None])}
        id = register.add(kind=kind, sector=chance.choice([*Sector, None]), **founded)
        if chance.random() < 0.4:
            statuses = ["suspended", "terminated" if kind == Kind.THT else "dissolved", "not_at_address"]
            register.status(id, chance.choice(statuses), some_day())  # type: ignore[arg-type]
        if chance.random() < 0.6:
            admitted = some_day() if chance.random() < 0.8 else None
            register.admit(id, admitted)  # type: ignore[arg-type]
            if chance.random() < 0.4:
                register.leave(id, day(2025, 12, 30), chance.choice(list(EndReason)))
        for year in (2024, 2025):
            if chance.random() < 0.7:
                figures = {key: chance.choice([None, chance.randint(1, 9)]) for key in ("members", "workers", "managers", "ocop")}
                figures |= {key: chance.choice([None, chance.randint(1, 10**10)]) for key in ("revenue", "profit", "income_avg")}
                figures |= {"rating": chance.choice([None, *Rating]), "high_tech": chance.choice([None, True, False])}
                figures["value_chain"] = chance.choice([None, True, False])
                if any(value is not None for value in figures.values()):
                    register.figures(id, year, **figures)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_number_follows_from_the_list_behind_it(register: Register, seed: int) -> None:
    some_province(register, seed)
    for ask in (YEAR_2025, FIRST_HALF, Ask(day(2024, 1, 1), day(2024, 12, 31), 2024)):
        told = register.data.ask(SOURCE.answer, list(SOURCE.indicators), ask)
        for key, indicator in SOURCE.indicators.items():
            shares = [line.amount or 0 for line in register.data.ask(SOURCE.behind, key, ask)]
            expected: Amount = told[key].amount
            if indicator.how == "average" and not indicator.weight:
                assert expected == (Fraction(sum(shares), len(shares)) if shares else None), (key, ask)
            else:
                assert sum(shares) == (expected or 0), (key, ask)


@pytest.mark.parametrize("seed", [4, 5])
def test_start_plus_movement_is_end(register: Register, seed: int) -> None:
    some_province(register, seed)
    for kind in ("htx", "lh", "tht"):
        ask = YEAR_2025
        before = Ask(day(2024, 1, 1), day(2024, 12, 31), 2024)
        [start] = amounts(register, before, f"{kind}_total")
        end, new, ended = amounts(register, ask, f"{kind}_total", f"{kind}_new", f"{kind}_ended")
        assert start + new - ended == end  # type: ignore[operator]
        names = [f"members_{kind}_{moment}" for moment in ("start", "admitted", "left", "end")]
        start, admitted, left, end = amounts(register, ask, *names)
        assert start + admitted - left == end  # type: ignore[operator]


def test_statuses_that_stop_are_those_neither_active_nor_suspended(register: Register) -> None:
    for status in Status:
        if status not in (Status.TERMINATED, Status.TERMINATING):
            register.add(status=status)
    register.add(status=None)
    assert amounts(register, YEAR_2025, "htx_total", "htx_active", "htx_stopped") == [7, 1, 4]


def test_a_unions_members_come_from_its_ties_and_only_without_any_from_its_report(register: Register) -> None:
    from lmhtx_desktop.areas.organisations.commands import RecordLink, record_link

    tied, reporting, silent = (register.add(kind="LHHTX", founded_year=2010) for _ in range(3))
    for id in (tied, reporting):
        register.figures(id, 2025, members=9)
    one, two, left, company = register.add(), register.add(), register.add(), register.add(kind="OTHER")
    for first, since, until in (
        (one, None, None), (two, day(2025, 7, 1), None), (left, day(2020, 1, 1), day(2025, 12, 31)), (company, None, None),
    ):  # fmt: skip
        register.data.carry_out(record_link, RecordLink(first=first, second=tied, relation="member", since=since, until=until))
    assert figure(register, "lh_members") == Figure(2 + 9, 1)
    assert figure(register, "lh_members", FIRST_HALF) == Figure(2, 2)
    behind = register.data.ask(SOURCE.behind, "lh_members", YEAR_2025)
    assert {(each.id, each.amount) for each in behind} == {(tied, 2), (reporting, 9)}
    assert figure(register, "lh_members", Ask(day(2019, 1, 1), day(2019, 12, 31), 2019)) == Figure(1, 2)
    assert silent not in {each.id for each in behind}


def test_support_is_counted_by_policy_and_source_and_its_list_adds_up(register: Register) -> None:
    from lmhtx_desktop.areas.organisations.commands import RecordPolicy, record_policy

    one, two, company = register.add(), register.add(kind="THT"), register.add(kind="OTHER")
    for organisation, policy, on, more in (
        (one, "market", day(2025, 1, 1), {"from_local": 30, "people": 2}), (one, "market", day(2025, 12, 31), {"from_central": 10}),
        (one, "farm_land", day(2025, 5, 5), {}), (two, "market", day(2025, 6, 30), {"from_other": 5}),
        (two, "market", day(2024, 12, 31), {"from_local": 99}), (company, "market", day(2025, 6, 30), {"from_local": 99}),
    ):  # fmt: skip
        register.data.carry_out(record_policy, RecordPolicy(organisation=organisation, policy=policy, reached_on=on, **more))
    assert amounts(register, YEAR_2025, *(f"policy_{column}_market" for column in ("organisations", "persons", "money", "central", "local", "other"))) == [
        2, 2, 45, 10, 30, 5,
    ]  # fmt: skip
    assert figure(register, "policy_persons_market").missing == 2
    assert figure(register, "policy_money_farm_land") == Figure(None, 1)
    assert figure(register, "policy_money_tax") == Figure(0)
    assert figure(register, "policy_organisations_all") == Figure(2)
    assert amounts(register, FIRST_HALF, "policy_organisations_market", "policy_money_market") == [2, 35]
    behind = register.data.ask(SOURCE.behind, "policy_money_market", YEAR_2025)
    assert [(each.id, each.amount) for each in behind] == [(one, 40), (two, 5)]
