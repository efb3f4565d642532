"""How the register names the kinds of organisations, for lists, tariffs and labels of the fees."""

from lmhtx_desktop.areas.organisations.api import KIND_NAMES
from lmhtx_desktop.kernel.language import tr


def kind_name(code: str) -> str:
    """Return a kind as lists show it."""
    return tr(KIND_NAMES[code])
