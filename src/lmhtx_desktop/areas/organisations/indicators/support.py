"""The numbers of form KTTT-03: whom which support policy reached in a span, with how much money of which source.

A support with any money recorded was paid from the sources named, and nothing from the others; one without any is missing from the
sums of money. Organisations are counted once for each row of the form.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, case, func, or_, select

from lmhtx_desktop.areas.organisations.queries.at_a_day import organisation
from lmhtx_desktop.areas.organisations.records import Organisation, PolicyReached
from lmhtx_desktop.areas.organisations.words import Kind, Policy, policy_name
from lmhtx_desktop.kernel.indicators import Ask, Behind, Figure
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.store.datafile import Reading

_policy = PolicyReached.__table__.c
_FARMING = frozenset(policy for policy in Policy if policy.startswith("farm_"))
#: Rows that add up several policies.
GROUPS: dict[str, tuple[str, frozenset[str]]] = {
    "all": (mark("Tất cả chính sách hỗ trợ"), frozenset(Policy)),
    "general": (mark("Chính sách hỗ trợ chung"), frozenset(Policy) - _FARMING),
    "farming": (mark("Chính sách hỗ trợ riêng lĩnh vực nông nghiệp"), _FARMING),
    "people": (mark("Đào tạo, bồi dưỡng nguồn nhân lực"), frozenset({Policy.TRAINING, Policy.FOSTERING})),
}
#: What each column counts: ``organisations``, or the sum of a column of the table; ``money`` is all sources together.
_COLUMNS = {
    "organisations": mark("Số tổ chức được hỗ trợ: {policy}"),
    "persons": mark("Số người được hỗ trợ: {policy}"),
    "money": mark("Kinh phí hỗ trợ: {policy}"),
    "central": mark("Kinh phí hỗ trợ từ ngân sách trung ương: {policy}"),
    "local": mark("Kinh phí hỗ trợ từ ngân sách địa phương: {policy}"),
    "other": mark("Kinh phí hỗ trợ từ nguồn khác: {policy}"),
}
_SOURCES = ("central", "local", "other")
_COLLECTIVE = (Kind.HTX, Kind.LHHTX, Kind.THT)


@dataclass(frozen=True)
class Support:
    """A number over the supports that reached collective-economy organisations in the span.

    Attributes:
        column: key of what is counted. policies: codes of those it takes.
    """

    key: str
    label: str
    column: str
    policies: frozenset[str]


def supports() -> Iterator[Support]:
    """Make every number of support, in the language of the screen."""
    rows = {name: (tr(label), policies) for name, (label, policies) in GROUPS.items()}
    rows |= {str(policy): (policy_name(policy), frozenset({policy})) for policy in Policy}
    for row, (label, policies) in rows.items():
        for column, words in _COLUMNS.items():
            yield Support(f"policy_{column}_{row}", tr(words).format(policy=label), column, policies)


def answer_supports(reading: Reading, wanted: Sequence[Support], ask: Ask) -> dict[str, Figure]:
    """Answer these numbers with one query."""
    if not wanted:
        return {}
    lines = reading.connection.execute(_lines(ask)).mappings().all()
    return {each.key: _figure(each, [line for line in lines if line["policy"] in each.policies]) for each in wanted}


def behind_support(reading: Reading, wanted: Support, ask: Ask) -> list[Behind]:
    """List the organisations behind a number, by name, each with its share."""
    found: dict[int, list[Any]] = {}
    for line in reading.connection.execute(_lines(ask)).mappings():
        if line["policy"] in wanted.policies:
            found.setdefault(line["id"], []).append(line)
    shares = [(lines[0], _figure(wanted, lines).amount) for lines in found.values()]
    return [Behind(line["id"], line["name"], amount) for line, amount in shares if amount is not None]


def _figure(wanted: Support, lines: Sequence[Any]) -> Figure:
    if wanted.column == "organisations":
        return Figure(len({line["id"] for line in lines}))
    recorded = sum(line["persons_recorded" if wanted.column == "persons" else "money_recorded"] for line in lines)
    total = sum(int(line[wanted.column] or 0) for line in lines)
    missing = sum(line["supports"] for line in lines) - recorded
    return Figure(total if recorded or not lines else None, missing)


def _lines(ask: Ask) -> Select[Any]:
    """Select one line per organisation and policy: supports, people and money by source, and how many have them recorded."""
    sources = {name: _policy[f"from_{name}"] for name in _SOURCES}
    paid = or_(*(amount.is_not(None) for amount in sources.values()))
    sums = {name: func.coalesce(func.sum(amount), 0) for name, amount in sources.items()}
    return (
        select(
            organisation.id, organisation.name, organisation.sort_key, _policy.policy, func.count().label("supports"),
            func.sum(_policy.people).label("persons"), func.count(_policy.people).label("persons_recorded"),
            *(amount.label(name) for name, amount in sums.items()),
            (sums["central"] + sums["local"] + sums["other"]).label("money"), func.sum(case((paid, 1), else_=0)).label("money_recorded"),
        )
        .select_from(PolicyReached)
        .join(Organisation, organisation.id == _policy.organisation_id)
        .where(and_(_policy.reached_on.between(ask.start, ask.cutoff), organisation.kind.in_(_COLLECTIVE)))
        .group_by(organisation.id, organisation.name, organisation.sort_key, _policy.policy)
        .order_by(organisation.sort_key, organisation.id)
    )  # fmt: skip
