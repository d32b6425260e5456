"""Doors and corridor: channels, web, mailbox, worker, composer."""
