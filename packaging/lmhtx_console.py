"""Where the packaged console program starts."""

import sys

from lmhtx_desktop.app.console import main

sys.exit(main())
