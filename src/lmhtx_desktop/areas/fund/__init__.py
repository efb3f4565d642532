"""Area: Quỹ hỗ trợ."""
