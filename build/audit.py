"""Ask pip-audit which packages of the lock files have known weaknesses; say so if it can't.

    python build/audit.py PIP_AUDIT LOCK...

Exit code 0: all were looked up and none is known for anything; 1: some are; 2: not all could be
looked up, such as without a network, so that nothing is known of them.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

# Weaknesses that can't harm this program, by their id: why they can't. It is told at each audit.
EXCEPTIONS: Final[Mapping[str, str]] = {}
_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Audit:
    """What is known of the packages of one lock file."""

    lock: str
    looked_up: int
    weaknesses: tuple[tuple[str, str, str], ...]
    unknown: tuple[str, ...]


def read_answer(lock: str, answer: str, reason: str) -> Audit:
    """Return what pip-audit's JSON says.

    Args:
        lock: The lock file that it was asked about.
        answer: What it printed.
        reason: What it complained of.
    """
    try:
        packages: list[dict[str, Any]] = list(json.loads(answer)["dependencies"])
    except (ValueError, KeyError, TypeError):
        packages = []
    if not packages:
        last = (reason.strip().splitlines() or ["pip-audit said nothing"])[-1]
        return Audit(lock, 0, (), (f"all of {lock} ({last})",))
    known = [package for package in packages if "skip_reason" not in package]
    return Audit(
        lock,
        len(known),
        tuple(
            (f"{package['name']} {package['version']}", one["id"], ", ".join(one["fix_versions"]))
            for package in known
            for one in package["vulns"]
        ),
        tuple(package["name"] for package in packages if "skip_reason" in package),
    )


def told(audit: Audit, exceptions: Mapping[str, str]) -> Iterator[str]:
    """Yield the sentences on one lock file."""
    yield f"{audit.lock}: {audit.looked_up} packages looked up."
    for package, weakness, fixed in audit.weaknesses:
        if reason := exceptions.get(weakness):
            yield f"  {package} has {weakness}, which can't harm us: {reason}"
        else:
            yield f"  {package} has {weakness}; mended in: {fixed or 'no version yet'}."
    if audit.unknown:
        yield (
            f"  NOT LOOKED UP: {', '.join(audit.unknown)}. Nothing is known of them now; "
            "audit again where the package index answers."
        )


def exit_code(audits: list[Audit], exceptions: Mapping[str, str]) -> int:
    """Return 1 for a weakness that counts, 2 if something could not be looked up, else 0."""
    if any(one[1] not in exceptions for audit in audits for one in audit.weaknesses):
        return 1
    return 2 if any(audit.unknown for audit in audits) else 0


def ask(program: str, lock: str) -> Audit:
    """Ask pip-audit about the packages of a lock file, without installing any."""
    command = [program, "--require-hashes", "--disable-pip", "--progress-spinner", "off"]
    command += ["--format", "json", "--requirement", lock]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
    except subprocess.TimeoutExpired:
        return read_answer(lock, "", f"no answer within {_SECONDS} seconds")
    return read_answer(lock, done.stdout, done.stderr)


def main(program: str, locks: list[str]) -> int:
    """Audit the lock files, and tell what was found."""
    audits = [ask(program, lock) for lock in locks]
    for audit in audits:
        for sentence in told(audit, EXCEPTIONS):
            print(sentence)
    return exit_code(audits, EXCEPTIONS)


if __name__ == "__main__":
    if len(sys.argv) < 3 or not Path(sys.argv[1]).is_file():  # noqa: PLR2004
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
