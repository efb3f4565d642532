"""Training on screen."""
