"""What the area "Tổ chức" says of itself."""

from lmhtx_desktop.areas.organisations import records as _records  # noqa: F401  (its tables belong to the schema)
from lmhtx_desktop.areas.organisations.checks import CHECKS
from lmhtx_desktop.areas.organisations.indicators import SOURCE
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest

MANIFEST = Manifest(area=Area.ORGANISATIONS, title=mark("Tổ chức"), icon="organisations", order=20, indicators=SOURCE, checks=CHECKS)
