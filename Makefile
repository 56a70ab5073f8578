# Two commands do everything: `make review` and `make test`. Both set up .venv by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: review test check lint types tests man docs bench bench-class pictures clean
.DELETE_ON_ERROR:

review: $(VENV)/.run
	@$(BIN)/shabda review || test $$? -eq 130  # Ctrl-C is a way to leave, not a fault
	@command -v shabda >/dev/null || echo 'In this folder, `shabda` is $(BIN)/shabda.'

# mypy alone would leave the other cores idle, so it runs beside the tests. The report is not left to
# pytest-cov, which makes it twice.
test: lint
	@$(MAKE) --no-print-directory --jobs=2 types tests
	@$(BIN)/coverage report

tests: $(VENV)/.dev
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal --timeout 600 --cov --cov-report=

check: lint types

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.dev
	$(BIN)/mypy

# The man page, and what a shell completes.
man: $(VENV)/.dev
	$(BIN)/python docs/generated.py

# The documentation as a site, in site/. A broken link or a page that the contents lack is an error.
docs: export NO_MKDOCS_2_WARNING = 1
docs: $(VENV)/.docs
	@$(BIN)/mkdocs build --strict
	@echo "Open site/index.html"

bench: $(VENV)/.dev
	$(BIN)/python -m bench $(ARGS)

# What a sync with a class server costs; it starts a PostgreSQL of its own.
bench-class: $(VENV)/.dev
	PYTHONPATH=tests $(BIN)/python -m bench.classroom $(ARGS)

# The pictures, the recording and the examples in docs/, from real screens.
pictures: $(VENV)/.dev
	PYTHONPATH=tests $(BIN)/python docs/make_pictures.py
	$(BIN)/python docs/examples.py

clean:
	rm -rf $(VENV) build dist site .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis bench/.cache
	find src tests -name __pycache__ -prune -exec rm -rf {} +

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "shabda needs Python 3.11 or newer; set PYTHON=/path/to/python3.11" >&2; exit 1; }
	@echo "Making a Python environment in $(VENV) (10 s) ..."
	@$(PYTHON) -m venv $(VENV)
	@# Scripts that pip 25.1 and later write start without re: 5 ms of the 12 of bare Python.
	@$(BIN)/python -m pip install --quiet --retries 0 --upgrade pip || true

# One line for each library as it comes; the last line of pip says whether all went well.
$(VENV)/.run: pyproject.toml | $(BIN)/python
	@echo "Downloading and installing shabda and its libraries (a minute on the first run) ..."
	@$(BIN)/python -m pip install --editable . | awk '/^Collecting/ { print "  " $$1, $$2; fflush() } \
		/^Installing collected/ { print "  Installing them"; fflush() } \
		{ last = $$0 } END { exit last !~ /^Successfully|^\[notice\]/ }'
	@touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/.run

$(VENV)/.docs: pyproject.toml | $(BIN)/python
	@echo "Installing mkdocs-material ..."
	@$(BIN)/python -m pip install --quiet --editable '.[docs]'
	@touch $@
