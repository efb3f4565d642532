# One door for everything. `make help` lists what can be done.
.DEFAULT_GOAL := help
SHELL := /bin/bash
BIN := .venv/bin
export PYTHONUTF8 := 1

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## the environment: system packages for Qt, .venv, locked dependencies (run and test call it themselves)
	@bash tools/setup.sh dev

run: ## open the program; without a screen, do its main job into out/
	@bash tools/setup.sh run
	@bash tools/run.sh

test: setup ## all tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto

torture: setup ## the long tests: many random cases, many kills
	QT_QPA_PLATFORM=offscreen TORTURE=1 $(BIN)/python -m pytest -n auto -m torture

check: setup ## style, types, walls between the rooms, translations, locks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python tools/translate.py --check

bench: setup ## measure speed and size against raw baselines, JSON on standard output
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tools/bench.py

bundle: setup ## the program as a folder for machines without Python, in dist/, and its own self-test
	$(BIN)/python tools/bundle.py

shoot: setup ## pictures of the real program for README and manual
	QT_QPA_PLATFORM=offscreen $(BIN)/python tools/shoot.py

lock: setup ## renew the locks in requirements/ after a change of pyproject.toml
	$(BIN)/python tools/lock.py

clean: ## remove what can be made again
	rm -rf .venv build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis

.PHONY: help setup run test torture check bench bundle shoot lock clean
