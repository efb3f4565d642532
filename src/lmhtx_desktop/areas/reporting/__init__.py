"""Area: Báo cáo."""
