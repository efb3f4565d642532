"""What the area "Hội phí" says of itself."""

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest

MANIFEST = Manifest(area=Area.FEES, title=mark("Hội phí"), icon="fees", order=30)
