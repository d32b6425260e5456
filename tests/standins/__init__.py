"""Local servers that stand in for the providers: real HTTP, the published limits checked, faults on order."""
