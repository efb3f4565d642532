"""The demo's events: fairs, conferences, delegations; who took part and what came of it."""

import datetime

from lmhtx_desktop.app.demo.office import DEMO_DAY, Office
from lmhtx_desktop.areas.events.commands import (
    AddParticipants,
    HoldEvent,
    PlanEvent,
    RecordEventCost,
    RecordResult,
    add_participants,
    hold_event,
    plan_event,
    record_event_cost,
    record_result,
)
from lmhtx_desktop.areas.events.queries.events import event_sheet
from lmhtx_desktop.areas.events.words import EventKind
from lmhtx_desktop.kernel.funding import CostLine, Source
from lmhtx_desktop.kernel.money import MILLION

_EVENTS = (
    ("Hội chợ nông sản và sản phẩm OCOP", EventKind.FAIR, 4), ("Hội nghị kết nối cung cầu", EventKind.LINKING, 0),
    ("Hội nghị tổng kết kinh tế tập thể", EventKind.CONFERENCE, 0), ("Đoàn xúc tiến thương mại ngoài tỉnh", EventKind.MISSION, 3),
    ("Hội thảo chuyển đổi số trong hợp tác xã", EventKind.SEMINAR, 0), ("Tham quan mô hình hợp tác xã điển hình", EventKind.VISIT, 2),
)  # fmt: skip
_PLACES = ("Quảng trường trung tâm", "Hội trường Liên minh HTX tỉnh", "Trung tâm hội chợ", "Nhà thi đấu đa năng")


def build(office: Office) -> None:
    """Hold some five events a year; one more stands in the plan."""
    for year in office.years:
        for _ in range(max(1, min(8, office.size // 60))):
            _hold(office, office.day_in(year, 1, 10))
    _plan(office, DEMO_DAY + datetime.timedelta(days=25))


def _plan(office: Office, starts_on: datetime.date) -> tuple[int, datetime.date]:
    name, kind, more_days = office.chance.choice(_EVENTS)
    ends_on = starts_on + datetime.timedelta(days=more_days)
    order = PlanEvent(
        name=f"{name} năm {starts_on.year}", kind=kind, starts_on=starts_on, ends_on=ends_on, place=office.chance.choice(_PLACES),
        organiser="Liên minh HTX tỉnh",
    )  # fmt: skip
    event = office.look_back(plan_event, order, min(starts_on - datetime.timedelta(days=30), DEMO_DAY)).id
    assert event is not None
    return event, ends_on


def _hold(office: Office, starts_on: datetime.date) -> None:
    event, ends_on = _plan(office, starts_on)
    taking_part = tuple(sorted(office.chance.sample(office.ids, min(len(office.ids), office.chance.randrange(6, 30)))))
    with office.at_work() as carry_out:
        carry_out(add_participants, AddParticipants(event, taking_part, people=2), starts_on)
        carry_out(hold_event, HoldEvent(event, starts_on, ends_on, "Tổ chức đúng kế hoạch"), ends_on)
        spent = office.chance.randrange(20, 200) * MILLION
        carry_out(record_event_cost, RecordEventCost(event, (CostLine(Source.NSDP, spent, spent * 95 // 100),)), ends_on)
    participants = [each.id for each in office.file.ask(event_sheet, event).participants]
    with office.at_work() as carry_out:
        for participant in participants:
            if office.chance.random() < 0.25:
                contracts = office.chance.randrange(1, 4)
                order = RecordResult(
                    participant=participant, people=2, product="Nông sản chế biến", result="Ký hợp đồng tiêu thụ", contracts=contracts,
                    value=contracts * office.chance.randrange(2, 30) * 10 * MILLION,
                )  # fmt: skip
                carry_out(record_result, order, min(ends_on + datetime.timedelta(days=6), DEMO_DAY))
