"""The register's numbers for forms and start page: what they are, how they are computed, what stands behind them."""

from lmhtx_desktop.areas.organisations.indicators.source import SOURCE

__all__ = ["SOURCE"]
