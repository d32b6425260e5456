"""Rooms: one handler per thing a person can ask. A handler maps a Turn to a Reply and touches nothing else."""
