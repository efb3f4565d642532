"""What may be written into the register. Pure: standard library, kernel, and the words of this area."""

from lmhtx_desktop.areas.organisations.rules.facts import (
    FACTS,
    FIGURES,
    LONGEST,
    MOST_PEOPLE,
    PARTS,
    OrganisationFacts,
    check_figures,
    check_status,
    figure_doubts,
    figure_name,
    name_sort_key,
    normal_tax_code,
    search_text,
    tidied,
    tidied_facts,
    twin_key,
    usual_member_kind,
)

__all__ = [
    "FACTS", "FIGURES", "LONGEST", "MOST_PEOPLE", "PARTS", "OrganisationFacts", "check_figures", "check_status", "figure_doubts", "figure_name",
    "name_sort_key", "normal_tax_code", "search_text", "tidied", "tidied_facts", "twin_key", "usual_member_kind",
]  # fmt: skip
