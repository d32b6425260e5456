"""Benchmarks: how right, how fast and at what cost, beside something else in the same run; asserted nowhere."""
