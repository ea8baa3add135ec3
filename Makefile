# The two commands that matter are `make publish` and `make test`; `make help` lists the rest.

SWIFT ?= swift
# What the C libraries are called by Debian and Ubuntu, by Homebrew, and by pkg-config.
APT_PACKAGES := libicu-dev libxml2-dev zlib1g-dev libssl-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libharfbuzz-dev pkg-config
BREW_PACKAGES := icu4c libxml2 zlib openssl@3 cmark-gfm harfbuzz pkg-config
MODULES := icu-i18n libxml-2.0 zlib libcrypto libcmark-gfm harfbuzz-subset

RELEASE := .build/release/warraq
FOLDERS := Sources Tests Package.swift

.PHONY: help deps build test publish check bench evaluate lint format clean
.DEFAULT_GOAL := help

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## install the C libraries that are missing (apt), or tell the command that does
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo "The Swift toolchain (6.1 or later) is missing: see https://www.swift.org/install/" >&2; exit 2; }
	@if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists $(MODULES) \
	  && echo '#include <cmark-gfm-core-extensions.h>' | cc -E $$(pkg-config --cflags libcmark-gfm) - >/dev/null 2>&1; then \
	  exit 0; \
	fi; \
	if command -v apt-get >/dev/null 2>&1; then \
	  if [ "$$(id -u)" = 0 ]; then become=; \
	  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then become=sudo; \
	  else \
	    echo "Some C libraries are missing. This installs them:" >&2; \
	    echo "  sudo apt-get install -y $(APT_PACKAGES)" >&2; exit 2; \
	  fi; \
	  $$become apt-get update -q && $$become apt-get install -y -q --no-install-recommends $(APT_PACKAGES); \
	else \
	  echo "Some C libraries are missing. This installs them:" >&2; \
	  echo "  brew install $(BREW_PACKAGES)" >&2; exit 2; \
	fi

build: deps ## build the command for use
	$(SWIFT) build -c release --product warraq

test: deps ## build and run every test
	$(SWIFT) test --disable-xctest

publish: build ## make Output/ of Input/, as warraq.yml says
	$(RELEASE) publish

check: build ## is Output/ what Input/ makes, byte for byte?
	$(RELEASE) publish --check

bench: build ## measure 1,000 articles, stage by stage
	$(SWIFT) run -c release warraq-bench

evaluate: ## measure every layer on the documents marked by hand; ARGUMENTS=--misses lists the misses
	$(SWIFT) run -c release warraq-evaluate $(ARGUMENTS)

lint: ## hold the sources against .swift-format
	$(SWIFT) format lint --strict --recursive --parallel $(FOLDERS)

format: ## bring the sources into the form of .swift-format
	$(SWIFT) format --in-place --recursive --parallel $(FOLDERS)

clean: ## remove what was built
	$(SWIFT) package clean
