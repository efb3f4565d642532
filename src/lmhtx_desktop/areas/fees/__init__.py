"""Area: Hội phí."""
