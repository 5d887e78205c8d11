#!/bin/sh
# Fetch MiniSearch for the comparison, where Node is there; the bench runs without it too.
set -e
folder=.cache/minisearch
[ -d "$folder/node_modules/minisearch" ] && exit 0
if ! command -v npm >/dev/null 2>&1; then
    echo "MiniSearch is left out: Node is not installed."
    exit 0
fi
mkdir -p "$folder"
npm install --silent --no-audit --no-fund --prefix "$folder" minisearch@7.2.0 ||
    echo "MiniSearch is left out: it could not be fetched."
