"""Where the packaged window program starts."""

import sys

from lmhtx_desktop.__main__ import main

sys.exit(main())
