# The commands of Handout Studio. CONTRIBUTING.md says more; `make check` is what CI holds a change to, `make test` the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
SYSTEM := tools/system_packages.py

.PHONY: setup run test test-core peers bench torture check format lock installer packages release-check clean

setup: $(READY)

# Pinned packages only: --no-deps keeps pip from adding any that the locks don't name.
$(READY): requirements.lock requirements-dev.lock pyproject.toml
	@command -v $(PYTHON) > /dev/null || { echo "handout-studio: Python is missing; install: sudo apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) $(SYSTEM) setup
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --no-deps -r requirements.lock -r requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# On Linux without a screen the studio can't open: it says so, and shows what the command line does.
run: setup
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    echo "There is no screen here to open the window on; rendering 'Feeling safe in therapy' to a PDF instead."; \
	    mkdir -p build && \
	    $(BIN)/handout-studio new feeling-safe-in-therapy -o build/feeling-safe-in-therapy.handout > /dev/null && \
	    $(BIN)/handout-studio render build/feeling-safe-in-therapy.handout -o build/feeling-safe-in-therapy.pdf; \
	else \
	    $(BIN)/python $(SYSTEM) window && exec $(BIN)/handout-studio; \
	fi

# A worker takes half of the files in their order, and then what another has left: what a file shares is made once.
PARALLEL := -n auto --dist worksteal
test: setup
	@$(BIN)/python $(SYSTEM) test
	$(BIN)/python -m pytest $(PARALLEL) --ignore=tests/peers $(ARGS)

# All but the window's own tests, with PySide6 made impossible to import.
WINDOW_TESTS := tests/ui tests/screens tests/journeys tests/bench tests/torture tests/architecture tests/peers
test-core: setup
	$(BIN)/python -m pytest $(PARALLEL) -p no:pytest-qt -p tests.architecture.without_qt $(WINDOW_TESTS:%=--ignore=%) $(ARGS)

# Against real programs: a printer behind CUPS (as root only), qpdf and poppler for locked files, Thunderbird, a mail server,
# and a screen reader's view of the window over AT-SPI.
peers: setup
	@$(BIN)/python $(SYSTEM) peers
	$(BIN)/python -m pytest -rs tests/peers tests/delivery $(ARGS)

bench: setup
	@$(BIN)/python $(SYSTEM) test
	$(BIN)/python -m tests.bench $(ARGS)

# Faults, kills, damaged files and hours of work: what docs/reliability.md promises, with its figures.
torture: setup
	@$(BIN)/python $(SYSTEM) test
	$(BIN)/python -m tests.torture $(ARGS)

check: setup
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo --no-cache

format: setup
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

# Pins anew; the two lock files must never name an address.
lock: setup
	$(BIN)/python tools/lock.py

# The program as one folder that needs no Python, which then tries itself out. The same sources give the same files.
installer: setup
	@$(BIN)/python $(SYSTEM) installer
	PYTHONHASHSEED=0 $(BIN)/python -m PyInstaller --noconfirm --clean --log-level WARN \
	    --workpath build/frozen --distpath dist build_installer.spec
	dist/handout-studio/handout-studio self-test

# For Linux, of the frozen program: a .deb and a folder to carry. Proved by tests/fresh_machine/packages.
packages: installer
	@$(BIN)/python $(SYSTEM) packages
	$(BIN)/python -m tools.linux_packages

# What has to be true before a version is given out; docs/release.md says the rest.
release-check: setup
	$(BIN)/python -m tools.release_check $(ARGS)

clean:
	rm -rf $(VENV) build dist
