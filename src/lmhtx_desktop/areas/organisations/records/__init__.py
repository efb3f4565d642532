"""Tables of the register. Records have no behaviour and never leave the commands that load them."""

from lmhtx_desktop.areas.organisations.records.core import (
    Commune,
    Organisation,
    OrganisationFigures,
    OrganisationMembership,
    OrganisationStatus,
    Province,
)
from lmhtx_desktop.areas.organisations.records.dossier import Certificate, Officer, OrganisationLink, PolicyReached, Product, Registration
from lmhtx_desktop.areas.organisations.records.joining import MembershipApplication, MembershipPaper, MembershipSuspension
from lmhtx_desktop.areas.organisations.records.judging import OrganisationRating, RatingCriterion, RatingScore, RatingTable, SizeThreshold
from lmhtx_desktop.areas.organisations.records.listing import (
    CollectionSheet,
    ImportLayout,
    MergedOrganisation,
    NotDouble,
    ParkedRow,
    SavedView,
)

__all__ = [
    "Certificate", "CollectionSheet", "Commune", "ImportLayout", "MembershipApplication", "MembershipPaper", "MembershipSuspension",
    "MergedOrganisation", "NotDouble", "Officer", "Organisation", "OrganisationFigures", "OrganisationLink", "OrganisationMembership",
    "OrganisationRating", "OrganisationStatus", "ParkedRow", "PolicyReached", "Product", "Province", "RatingCriterion", "RatingScore",
    "RatingTable", "Registration", "SavedView", "SizeThreshold",
]  # fmt: skip
