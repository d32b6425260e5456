"""What people say and what we say, one folder per variety."""
