"""The office's own words."""

from dataclasses import replace

import pytest

from lmhtx_desktop.areas.fund.papers.payment import payment_form
from lmhtx_desktop.areas.fund.queries.office import office
from lmhtx_desktop.areas.people.commands import ChangeSettings, change_settings
from lmhtx_desktop.areas.people.history import TABLES
from lmhtx_desktop.areas.people.queries import changes_in, office_settings
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.store.datafile import DataFile
from lmhtx_desktop.store.undo import take_back

ORDER = ChangeSettings(
    alliance_name="Liên minh Hợp tác xã tỉnh An Giang", parent_name="ỦY BAN NHÂN DÂN TỈNH AN GIANG", address="Số 12 Tôn Đức Thắng",
    place_name="An Giang", document_suffix="LMHTX", budget_unit_code="1034567", leader="Trần Văn Ước", leader_title="CHỦ TỊCH",
    accountant="Lê Thị Bảy", cashier="Phạm Út", preparer="Nguyễn Thị Ánh", receivers=("Liên minh HTX Việt Nam", " UBND tỉnh ", ""),
)  # fmt: skip


def test_settings_are_written_tidied_and_read_back(data: DataFile) -> None:
    data.carry_out(change_settings, replace(ORDER, alliance_name="  Liên minh  Hợp tác xã tỉnh An Giang "))
    told = data.ask(office_settings)
    assert told["alliance_name"] == "Liên minh Hợp tác xã tỉnh An Giang"
    assert told["leader"] == "Trần Văn Ước"
    assert told["receivers"] == ("Liên minh HTX Việt Nam", "UBND tỉnh")


def test_the_form_of_receipts_and_the_text_it_follows_are_the_offices_own(data: DataFile) -> None:
    data.carry_out(change_settings, replace(ORDER, receipt_form=" Mẫu số C40-BB \n(Ban hành theo Thông tư của Bộ Tài chính) "))
    form = data.ask(office_settings)["receipt_form"]
    assert form == "Mẫu số C40-BB\n(Ban hành theo Thông tư của Bộ Tài chính)"
    letterhead = data.ask(office)
    assert letterhead.receipt_form == form
    assert payment_form(letterhead.receipt_form).startswith("Mẫu số C41-BB\n")


def test_only_what_changed_stands_in_the_history(data: DataFile) -> None:
    data.carry_out(change_settings, ORDER)
    done = data.carry_out(change_settings, replace(ORDER, address="Số 14 Tôn Đức Thắng"))
    assert done.entry is not None
    [change] = data.ask(changes_in, done.entry, TABLES)
    assert (change.what, change.field) == ("Địa chỉ", "")
    assert "Số 12" in change.before
    assert "Số 14" in change.after


def test_a_change_of_settings_can_be_taken_back(data: DataFile) -> None:
    data.carry_out(change_settings, ORDER)
    done = data.carry_out(change_settings, replace(ORDER, leader="Người khác"))
    data.carry_out(take_back, done.entry)
    assert data.ask(office_settings)["leader"] == "Trần Văn Ước"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"alliance_name": " "}, "alliance_name"),
        ({"place_name": ""}, "place_name"),
        ({"document_suffix": ""}, "document_suffix"),
        ({"document_suffix": "LM HTX"}, "document_suffix"),
        ({"document_suffix": "LM/HTX"}, "document_suffix"),
    ],
)
def test_what_no_paper_could_carry_is_refused_at_its_field(data: DataFile, change: dict[str, str], field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        data.carry_out(change_settings, replace(ORDER, **change))
    assert refused.value.field == field


def test_writing_the_same_again_is_refused_and_leaves_no_entry(data: DataFile) -> None:
    data.carry_out(change_settings, ORDER)
    with pytest.raises(RuleBroken):
        data.carry_out(change_settings, ORDER)
