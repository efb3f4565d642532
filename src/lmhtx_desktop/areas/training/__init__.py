"""Area: Đào tạo."""
