"""Tests are documentation: tables, properties, contracts, transcripts."""
