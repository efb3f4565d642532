"""The working-day program of a provincial cooperative alliance (Liên minh Hợp tác xã tỉnh)."""

import os

# openpyxl writes through lxml where that is installed (Word templates brought it along), and then a full disk is no OSError any more.
os.environ.setdefault("OPENPYXL_LXML", "False")

__version__ = "0.2.0"
