"""What the area "Báo cáo" says of itself."""

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest

MANIFEST = Manifest(area=Area.REPORTING, title=mark("Báo cáo"), icon="reporting", order=80)
