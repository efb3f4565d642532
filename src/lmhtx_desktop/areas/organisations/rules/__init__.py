"""What may be written into the register. Pure: standard library, kernel, and the words of this area."""

from lmhtx_desktop.areas.organisations.rules.facts import (
    FACTS,
    LONGEST,
    OrganisationFacts,
    check_status,
    name_sort_key,
    normal_tax_code,
    search_text,
    tidied,
    tidied_facts,
    twin_key,
    usual_member_kind,
)
from lmhtx_desktop.areas.organisations.rules.figures import (
    FIGURE_GROUPS,
    FIGURES,
    MOST_PEOPLE,
    PARTS,
    Doubt,
    before_founding,
    check_figures,
    doubts_beside,
    figure_doubts,
    figure_name,
    figures_judged,
    founded_in,
    with_remark,
)

__all__ = [
    "FACTS", "FIGURES", "FIGURE_GROUPS", "LONGEST", "MOST_PEOPLE", "PARTS", "Doubt", "OrganisationFacts", "before_founding", "check_figures",
    "check_status", "doubts_beside", "figure_doubts", "figure_name", "figures_judged", "founded_in",
    "name_sort_key", "normal_tax_code", "search_text", "tidied", "tidied_facts", "twin_key", "usual_member_kind", "with_remark",
]  # fmt: skip
