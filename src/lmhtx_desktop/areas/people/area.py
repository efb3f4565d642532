"""What the area "Hệ thống" says of itself. Its page is made by `app.office`, which hands it checks and copies."""

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Inside, Manifest


def _inside() -> Inside:
    from lmhtx_desktop.areas.people.history import TABLES

    return Inside(tables=TABLES)


MANIFEST = Manifest(area=Area.PEOPLE, title=mark("Hệ thống"), icon="people", order=90, open_inside=_inside)
