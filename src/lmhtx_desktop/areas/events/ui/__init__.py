"""Events on screen."""
