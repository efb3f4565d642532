"""Loan arithmetic, pure: terms, due dates, interest, schedule, replay, debt groups, checks. Standard library and kernel only."""
