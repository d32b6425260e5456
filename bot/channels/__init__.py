"""One file per chat platform; each speaks its provider's protocol and nothing else."""
