"""What the area "Hệ thống" says of itself. Its page is made by `app.office`, which hands it checks and copies."""

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest

MANIFEST = Manifest(area=Area.PEOPLE, title=mark("Hệ thống"), icon="people", order=90)
