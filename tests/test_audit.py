"""`make audit` tells what is known, what is not, and never takes silence for safety."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "build" / "audit.py"
FINE = {"name": "click", "version": "8.3.0", "vulns": []}
WEAK = {
    "name": "openpyxl",
    "version": "3.1.0",
    "vulns": [{"id": "PYSEC-0000-1", "fix_versions": ["3.1.9"], "aliases": []}],
}
UNKNOWN = {"name": "whoosh3", "skip_reason": "Dependency not found on PyPI"}


@pytest.fixture
def audit(tmp_path):
    """Run the audit on a pip-audit that gives this answer."""

    def audit(answer, complaint="", program="pip-audit"):
        fake = tmp_path / "pip-audit"
        fake.write_text(
            f"#!{sys.executable}\nimport sys\n"
            f"sys.stdout.write({answer!r})\nsys.stderr.write({complaint!r})\n"
        )
        fake.chmod(0o755)
        command = [sys.executable, SCRIPT, tmp_path / program, "requirements.lock"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    return audit


def answer(*packages):
    return json.dumps({"dependencies": packages, "fixes": []})


def test_packages_without_known_weaknesses_pass(audit):
    done = audit(answer(FINE))
    assert (done.returncode, done.stdout) == (0, "requirements.lock: 1 packages looked up.\n")


def test_a_weakness_is_named_with_the_version_that_mends_it(audit):
    done = audit(answer(FINE, WEAK, UNKNOWN))
    assert done.returncode == 1
    assert "openpyxl 3.1.0 has PYSEC-0000-1; mended in: 3.1.9." in done.stdout


def test_what_could_not_be_looked_up_is_no_success(audit):
    done = audit(answer(FINE, UNKNOWN))
    assert done.returncode == 2
    assert "NOT LOOKED UP: whoosh3. Nothing is known of them now;" in done.stdout


@pytest.mark.parametrize(
    "said", ["", "[]", "{}", "<html>", '{"dependencies": null}', '{"dependencies": []}']
)
def test_without_a_network_it_says_so(audit, said):
    done = audit(said, "Traceback\nServiceError: Failed to resolve the host\n")
    assert done.returncode == 2
    assert "NOT LOOKED UP: all of requirements.lock (ServiceError: Failed" in done.stdout
    assert done.stderr == ""


def test_it_explains_itself(audit):
    done = audit("", program="elsewhere")
    assert done.returncode == 1
    assert "python build/audit.py PIP_AUDIT LOCK" in done.stderr
