"""What the area "Quỹ hỗ trợ" says of itself."""

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest

MANIFEST = Manifest(area=Area.FUND, title=mark("Quỹ hỗ trợ"), icon="fund", order=40)
