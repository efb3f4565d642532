"""Sources of money of classes and events."""

import pytest

from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.funding import CostLine, Source, add_recorded, check_costs


def test_amounts_not_recorded_are_left_out_of_a_sum_and_a_sum_of_none_is_none() -> None:
    assert add_recorded([5, None, 0]) == 5
    assert add_recorded([None, None]) is None
    assert add_recorded([]) is None
    assert add_recorded([0]) == 0


def test_a_source_stands_once_and_no_amount_is_negative() -> None:
    check_costs([CostLine(Source.NSTW, 10, 0), CostLine(Source.FEE, None, 5)])
    with pytest.raises(RuleBroken):
        check_costs([CostLine(Source.NSTW, 1), CostLine(Source.NSTW, 2)])
    with pytest.raises(RuleBroken) as refused:
        check_costs([CostLine(Source.NSDP, 1, -1)])
    assert refused.value.field == "settled_nsdp"
