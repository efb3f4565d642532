"""Xếp loại A, B, C of a fund for a year (TT 52/2022/TT-BTC Đ.13–15): each criterion against the plan of the year.

A where the plan is reached, B from 90 % of it (of nợ xấu: up to 110 %), else C.
"""

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

_ENOUGH, _AT_MOST = Fraction(9, 10), Fraction(11, 10)
Measure = Fraction | Decimal | int


class Grade(StrEnum):
    """The grades, best first."""

    A = "A"
    B = "B"
    C = "C"


def grade_reached(actual: Measure | None, plan: Measure | None) -> Grade | None:
    """Grade what should be high (growth, result); a plan of 0 or less is reached or not. None where either is not recorded."""
    if actual is None or plan is None:
        return None
    told, planned = Fraction(actual), Fraction(plan)
    if told >= planned:
        return Grade.A
    return Grade.B if planned > 0 and told >= planned * _ENOUGH else Grade.C


def grade_kept(actual: Measure | None, plan: Measure | None) -> Grade | None:
    """Grade what should be low (share of nợ xấu). None where either is not recorded."""
    if actual is None or plan is None:
        return None
    told, planned = Fraction(actual), Fraction(plan)
    if told <= planned:
        return Grade.A
    return Grade.B if told <= planned * _AT_MOST else Grade.C


def grade_of_all(grades: Sequence[Grade | None]) -> Grade | None:
    """Propose the grade of the fund: A where every criterion has A, C where any has C, else B. None while one is unknown."""
    known = [grade for grade in grades if grade is not None]
    if len(known) < len(grades):
        return None
    if Grade.C in known:
        return Grade.C
    return Grade.B if Grade.B in known else Grade.A
