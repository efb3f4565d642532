"""What the area "Báo cáo" says of itself.

Its page needs the indicators of all areas, which it may not know: `app` opens it with the library of forms.
"""

from lmhtx_desktop.areas.reporting import commands as commands  # loads the area's table
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.language import mark
from lmhtx_desktop.kernel.manifest import Manifest

MANIFEST = Manifest(area=Area.REPORTING, title=mark("Báo cáo"), icon="reporting", order=80)
