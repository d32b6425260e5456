# What CI runs, and what a contributor runs before sending a change.
PYTHON = .venv/bin/python

.PHONY: check format accept mutate

check:
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	.venv/bin/lint-imports
	./sehti check
	./sehti test

format:
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .

# Rewrites the golden transcripts and the rules' cases from what they are now; read the difference before you commit it.
accept:
	$(PYTHON) -m pytest tests/conversations tests/content/test_rule_cases.py --accept

# Breaks every clinical rule in turn and reports what no rule case notices.
mutate:
	$(PYTHON) -m tests.mutate
