"""Of Whoosh only the parts that store and read an index are loaded."""

import subprocess
import sys

CODE = """
import sys
from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine
engine = SearchEngine.in_memory([SearchDocument("a", "page", "nl", "Werk", "Genoeg werk.")])
assert engine.search("werk").hits
engine.close()
print(" ".join(sorted(sys.modules)))
"""
NEVER = ("whoosh.qparser", "whoosh.mcp", "whoosh.langchain", "whoosh.llamaindex", "whoosh.cli")


def test_searching_loads_no_parser_and_nothing_for_networks():
    command = [sys.executable, "-W", "error", "-c", CODE]
    loaded = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert "whoosh.fields" in loaded
    assert not [
        name for name in loaded if name.startswith(NEVER) or name in {"socket", "ssl", "asyncio"}
    ]
