# The verbs of the house. Each one first makes sure that .venv holds the pinned dependencies.
# Settings: make train TRAIN_COMMAND="..."   make test ARGS="tests/core -k number"   make PYTHON=python3.12

PYTHON ?= python3
TRAIN_COMMAND ?= .venv/bin/python train.py experiment=quickstart
COMPARE_COMMAND ?= .venv/bin/python evaluate.py run='outputs/runs/quickstart/*' suite=short out=outputs/quickstart
ARGS ?=

BIN := .venv/bin
# The stamp is named after the content of the two files, so switching branches back and forth or
# touching a file installs nothing.
STAMP := .venv/.installed-$(shell cat pyproject.toml constraints.txt | cksum | tr ' ' '-')
# One thread a process: two workers with two threads each on two cores are many times slower.
ONE_THREAD := OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false

.DEFAULT_GOAL := help
.PHONY: help install train test check bench docs

help:
	@echo "FluxEM: exact values inside a language model. Verbs:"
	@echo
	@echo "  make train   train and compare the arms of a small experiment, then evaluate them"
	@echo "               (runs: $(TRAIN_COMMAND)"
	@echo "                then: $(COMPARE_COMMAND))"
	@echo "  make test    the tests, two workers, CPU only; ARGS=\"tests/core -k number\" narrows them,"
	@echo "               ARGS=\"-m slow\" runs the long ones"
	@echo "  make check   format, lint, types, architecture, docs: what a change must pass"
	@echo "  make bench   speed, each against a peer in the same process; ARGS=\"detect --json out.json\""
	@echo "  make docs    build the documentation into site/"
	@echo
	@echo "The first verb creates .venv and installs the pinned stack (a minute or two). To use it yourself:"
	@echo "  source .venv/bin/activate && fluxem --help && python train.py --help"

install: $(STAMP)

$(STAMP):
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || { \
		$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
			echo "found: '$(PYTHON)' is $$($(PYTHON) --version 2>/dev/null || echo missing); expected: Python 3.11 or newer."; \
			echo "Name another one: make PYTHON=python3.11"; exit 1; }; \
		echo "Creating .venv with $$($(PYTHON) --version)"; $(PYTHON) -m venv --clear .venv; }
	@echo "Installing the pinned dependencies into .venv (a minute or two; log in .venv/install.log)"
	@$(BIN)/python -m pip install --disable-pip-version-check -c constraints.txt -e ".[dev]" > .venv/install.log 2>&1 || { \
		tail -n 15 .venv/install.log; echo "The installation failed; the whole log is in .venv/install.log."; exit 1; }
	@rm -f .venv/.installed-*
	@touch $@

train: $(STAMP)
	@echo "$(TRAIN_COMMAND)"
	@$(TRAIN_COMMAND)
	@echo "$(COMPARE_COMMAND)"
	@$(COMPARE_COMMAND)

test: $(STAMP)
	@$(ONE_THREAD) CUDA_VISIBLE_DEVICES= $(BIN)/python -m pytest -q -n 2 --dist worksteal $(ARGS)

# Every check runs even if an earlier one fails, so that one run shows all there is to mend.
check: $(STAMP)
	@failed=""; \
	run() { name="$$1"; shift; echo "--- $$name"; "$$@" || failed="$$failed $$name"; }; \
	run format $(BIN)/ruff format --check --quiet .; \
	run lint $(BIN)/ruff check --quiet .; \
	run types $(BIN)/pyright; \
	run architecture $(BIN)/lint-imports --no-logo; \
	run docs $(MAKE) --no-print-directory docs; \
	if [ -n "$$failed" ]; then echo "failed:$$failed (formatting is mended by: $(BIN)/ruff format .)"; exit 1; fi; \
	echo "all checks passed"

bench: $(STAMP)
	@OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 $(BIN)/python -m benchmarks $(ARGS)

docs: $(STAMP)
	@$(BIN)/python docs/generate.py >/dev/null
	@$(BIN)/zensical build --strict -f site/mkdocs.yml
	@echo "open site/html/index.html"
