"""How the register names the kinds of organisations, for lists, tariffs and labels of the fees."""

from lmhtx_desktop.areas.organisations.api import KIND_NAMES
from lmhtx_desktop.kernel.language import tr

_NAMES = {code.value: name for code, name in KIND_NAMES.items()}


def kind_name(code: str) -> str:
    """Return a kind as lists show it."""
    return tr(_NAMES[code])
