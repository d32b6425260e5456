"""What is kept, and how it is encrypted, found and destroyed."""
