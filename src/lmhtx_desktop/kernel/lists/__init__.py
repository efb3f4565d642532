"""Lists that offices keep in Excel: opened, their heading found anywhere, their cells understood and everything said about them."""
