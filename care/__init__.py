"""Clinical logic: ids in, ids out. No words, no network, no database, no clock."""
