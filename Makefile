# All tasks of the project; `make` alone lists them. Everything but `help` and `clean` sets up the environment first.
PYTHON ?= python3
ARGS ?=
BIN := .venv/bin

PROGRAM := $(shell find kiosk assets -type f ! -path '*/__pycache__/*' ! -path 'kiosk/index/*' ! -name '*.qm')
INDEX_SOURCES := $(wildcard kiosk/catalogue/*.py kiosk/search/*.py) kiosk/languages.py kiosk/text.py assets/i18n/languages.toml
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard assets/i18n/*.ts))
SIZES := 1920x1080 1280x800 1080x1920
DESKS := 1366x768 1920x1080

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup system run check test test-all audit mutants soak bench bundle package tour content texts clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/project .venv/index $(TRANSLATIONS) ## create .venv from the lock file; .venv/bin/kiosk is the program

system:
	@sh build/system_packages.sh $(PYTHON)

.venv/packages: requirements.lock | system
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/project: pyproject.toml .venv/packages
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

.venv/index: .venv/project kiosk/content.db $(INDEX_SOURCES)
	$(BIN)/python -c 'from kiosk.catalogue.opening import build_bundled_index as build; build()'
	@touch $@

%.qm: %.ts .venv/packages
	$(BIN)/pyside6-lrelease -silent $< -qm $@

run: setup ## start the kiosk; ARGS="--windowed 1280x800" for a window
	@$(BIN)/kiosk run $(ARGS)

check: setup ## lint, types, QML lint, imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python build/lint_qml.py
	$(BIN)/lint-imports

test: check bundle ## everything that needs no foreign program; ARGS="-k search" for some tests
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest $(ARGS)

test-all: ## install the foreign programs that tests use, then test, every screen in all 180 looks
	sh build/system_packages.sh $(PYTHON) debootstrap espeak-ng imagemagick libreoffice-calc minisign rsync strace syncthing systemd-container xdotool xvfb zbar-tools
	$(MAKE) package
	KIOSK_ALL_LOOKS=1 $(MAKE) test

audit: setup .venv/audit/ready ## ask which packages have known weaknesses; needs a network, and says so without
	$(BIN)/python build/audit.py .venv/audit/bin/pip-audit requirements.lock requirements-bench.lock

.venv/audit/ready: requirements-audit.lock .venv/packages
	$(PYTHON) -m venv .venv/audit
	.venv/audit/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-audit.lock
	@touch $@

mutants: setup ## change the program in one place after another: do its tests notice? MUTANT_MINUTES=20 MUTANT_SEED=1
	$(BIN)/python build/mutants.py --minutes $${MUTANT_MINUTES:-20} --seed $${MUTANT_SEED:-1} search editions

soak: setup ## wear it out: 10,000 damaged editions, 100,000 random steps, SOAK_MINUTES=30 in real time
	KIOSK_MUTANTS=10000 QT_QPA_PLATFORM=offscreen $(BIN)/pytest tests/editions tests/delivery/test_copying.py
	$(BIN)/python -m tests.soak --steps 100000 --seed $${SOAK_SEED:-1}
	$(BIN)/python -m tests.soak --minutes $${SOAK_MINUTES:-30} --seed $${SOAK_SEED:-1}

bench: package .venv/bench ## measure all of docs/performance.md, beside Chromium, which it installs: an hour
	sh build/system_packages.sh $(PYTHON) chromium libxtst6 xvfb
	rm -rf dist/bench .cache/bench
	$(BIN)/python -m benchmarks.beside
	@sh benchmarks/search/minisearch/install.sh
	$(BIN)/python -m benchmarks.search.quality
	$(BIN)/python -m benchmarks.search.speed
	$(BIN)/python -m benchmarks.draft
	$(BIN)/python -m benchmarks.editor
	$(BIN)/python -m benchmarks.workbook
	$(BIN)/python -m benchmarks.editions
	$(BIN)/python -m benchmarks.summary

.venv/bench: requirements-bench.lock .venv/packages
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $@

bundle: dist/kiosk/kiosk ## package the program into dist/kiosk/

dist/kiosk/kiosk: .venv/project .venv/index kiosk.spec $(wildcard build/*.py) $(TRANSLATIONS) $(PROGRAM)
	PYTHONHASHSEED=0 $(BIN)/pyinstaller --noconfirm --log-level ERROR --workpath .cache/pyinstaller --distpath dist kiosk.spec
	@touch $@

package: bundle ## make what an administrator installs, in dist/: the Debian package and a portable archive
	$(BIN)/python build/linux/package.py

tour: setup ## draw every screen in three sizes into dist/tour/
	set -e; for size in $(SIZES); do $(BIN)/kiosk tour dist/tour/$$size --size $$size; done
	set -e; for size in $(DESKS); do $(BIN)/kiosk tour dist/tour/editor-$$size --editor --size $$size; done

content: setup ## build kiosk/content.db from assets/content
	$(BIN)/kiosk content build

texts: setup ## take up new texts of the screens into assets/i18n, for translators (Qt Linguist)
	set -e; for file in $(wildcard assets/i18n/*.ts); do $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none \
	  $$(case $$file in *_nl.ts) echo -pluralonly;; esac) -extensions qml,py kiosk/ui -ts $$file; done

clean: ## remove all that was made, except the environment
	rm -rf dist .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache kiosk/index .venv/index assets/i18n/*.qm
	find kiosk tests build benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
