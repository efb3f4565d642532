"""What the area "Đào tạo" says of itself."""

from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest

MANIFEST = Manifest(area=Area.TRAINING, title=mark("Đào tạo"), icon="training", order=50)
