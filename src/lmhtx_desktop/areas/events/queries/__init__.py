"""What screens, forms and papers ask of events."""
