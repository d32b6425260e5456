"""The mailbox: durable, ordered per chat, at least once."""
