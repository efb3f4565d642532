"""The working-day program of a provincial cooperative alliance (Liên minh Hợp tác xã tỉnh)."""

__version__ = "0.1.0"
