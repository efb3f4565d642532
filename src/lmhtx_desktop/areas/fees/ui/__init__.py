"""What a person meets of the fees: pages, dialogs, the card on an organisation's page."""
