"""What the area "Báo cáo" says of itself.

Its page needs the indicators of all areas, which it may not know: `app` opens it with the library of forms.
"""

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Inside, Manifest


def _inside() -> Inside:
    from lmhtx_desktop.areas.reporting import commands  # noqa: F401  (its table belongs to the schema)
    from lmhtx_desktop.areas.reporting.history import TABLES

    return Inside(tables=TABLES)


MANIFEST = Manifest(area=Area.REPORTING, title=mark("Báo cáo"), icon="reporting", order=80, open_inside=_inside)
