"""What the history calls the tables of the register, their columns and codes; one module for each of the records'."""

from lmhtx_desktop.areas.organisations.history.core import CORE, UNITS
from lmhtx_desktop.areas.organisations.history.dossier import DOSSIER
from lmhtx_desktop.areas.organisations.history.joining import JOINING
from lmhtx_desktop.areas.organisations.history.judging import JUDGING
from lmhtx_desktop.areas.organisations.history.listing import LISTING

TABLES = UNITS | CORE | DOSSIER | JOINING | JUDGING | LISTING

__all__ = ["TABLES"]
