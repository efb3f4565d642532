"""Area: Tổ chức."""
