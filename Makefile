# Two commands are enough: `make run` and `make test`. Everything lives in .venv/, models/ and var/.
SHELL := /bin/sh
BIN := .venv/bin
PIP := $(BIN)/python -m pip install -q --disable-pip-version-check
export RASA_TELEMETRY_ENABLED := false
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export TF_CPP_MIN_LOG_LEVEL := 3
export PYTHONPATH := .

TAUGHT := config.yml domain.yml $(shell find data bantam/reading bantam/acts -name '*.yml' -o -name '*.py') \
	bantam/facts.py bantam/understanding.py addons/message_reader.py

.PHONY: help setup train run test test-unit test-faults lint bench lock services clean
.DEFAULT_GOAL := help

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/:/' | column -t -s:

setup: .venv/.installed  ## make .venv and install what requirements.lock says
# uv installs in seconds what takes pip minutes; where it cannot reach the package index pip's way, pip does it.
.venv/.installed: requirements.lock requirements-installer.lock pyproject.toml
	@python=$$(scripts/find-python) && echo "setting up .venv with $$python" && "$$python" -m venv .venv
	@$(PIP) --require-hashes -r requirements-installer.lock
	@$(BIN)/uv pip install -q --python $(BIN)/python --require-hashes -r requirements.lock \
		|| $(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

train: models/bantam.tar.gz  ## train the model, if the data changed
models/bantam.tar.gz: .venv/.installed $(TAUGHT)
	@echo "training the model"
	@mkdir -p var
	@$(BIN)/rasa train --force --skip-validation --fixed-model-name bantam --out models --quiet >var/train.log 2>&1 \
		|| { cat var/train.log; exit 1; }

run: models/bantam.tar.gz  ## start everything on this machine and print the address of the demo page
	@$(BIN)/bantam run

services: .venv/.installed  ## install and start what the tests need, where this user may
	@scripts/test-services

test: models/bantam.tar.gz services  ## run every test (long fault tests: make test-faults)
	@$(BIN)/bantam check
	@$(BIN)/rasa test core --model models/bantam.tar.gz --stories tests/e2e --fail-on-prediction-errors --out var/results
	@$(BIN)/python -m pytest

test-unit: .venv/.installed  ## run the pure tests only, in seconds
	@$(BIN)/python -m pytest tests/unit

test-faults: models/bantam.tar.gz services  ## run the long fault-injection tests
	@$(BIN)/python -m pytest -m faults

lint: .venv/.installed  ## check style
	@$(BIN)/ruff check .

bench: models/bantam.tar.gz  ## measure; prints tables (hours on two cores: training.py trains DIET, store.py makes a million leads)
	@for script in benchmarks/[a-z]*.py; do echo "== $$script"; $(BIN)/python -m "benchmarks.$$(basename "$$script" .py)" || exit 1; done

lock: .venv/.installed  ## renew requirements.lock from pyproject.toml 
	$(BIN)/uv pip compile -q --python-version 3.10 --generate-hashes --no-header --no-annotate --group dev \
		pyproject.toml -o requirements.lock

clean:  ## remove everything that was made, leads included
	rm -rf .venv models var .rasa
