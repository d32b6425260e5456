"""Commands for who operates the service; bot/__main__.py puts them together."""
