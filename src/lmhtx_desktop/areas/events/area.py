"""What the area "Sự kiện" says of itself."""

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest

MANIFEST = Manifest(area=Area.EVENTS, title=mark("Sự kiện"), icon="events", order=60)
