"""What the processes of a candidate cost: memory, processor time and wake-ups (Linux)."""

import os
import signal
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")
# What a process may do before it is told to stop at once.
_PATIENCE_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Effort:
    """What threads have done so far: seconds of the processor and waits that ended."""

    cpu_seconds: Mapping[str, float]
    wake_ups: Mapping[str, int]

    def since(self, before: "Effort") -> tuple[float, int]:
        """Return the seconds and wake-ups of the threads that are still there."""
        return (
            sum(value - before.cpu_seconds.get(n, 0.0) for n, value in self.cpu_seconds.items()),
            sum(value - before.wake_ups.get(n, 0) for n, value in self.wake_ups.items()),
        )


def family(pid: int) -> list[int]:
    """Return a process and all that came from it."""
    children: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            children.setdefault(int(_fields(path)[1]), []).append(int(path.parent.name))
    found = [pid]
    for one in found:
        found += children.get(one, [])
    return found


def marked(variable: str) -> list[int]:
    """Return the processes that were started with an environment variable, "NAME=value"."""
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            if variable.encode() in path.read_bytes().split(b"\0"):
                found.append(int(path.parent.name))
    return found


def memory_mib(pids: Iterable[int]) -> float:
    """Return the proportional share of memory (PSS) of processes."""
    total = 0
    for pid in pids:
        with suppress(OSError):
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def cpu_seconds(pids: Iterable[int]) -> float:
    """Return how long processors have worked for the processes so far."""
    total = 0.0
    for pid in pids:
        with suppress(OSError):
            fields = _fields(Path(f"/proc/{pid}/stat"))
            total += (int(fields[11]) + int(fields[12])) / _TICK
    return total


def effort(pids: Iterable[int]) -> Effort:
    """Return what the processes have done so far, each of their threads by itself."""
    seconds: dict[str, float] = {}
    wake_ups: dict[str, int] = {}
    for pid in pids:
        for path in Path(f"/proc/{pid}/task").glob("*/status"):
            with suppress(OSError):
                fields = _fields(path.with_name("stat"))
                seconds[path.parent.name] = (int(fields[11]) + int(fields[12])) / _TICK
                wake_ups[path.parent.name] = _voluntary_switches(path)
    return Effort(seconds, wake_ups)


def end(pids: Iterable[int]) -> None:
    """End processes: those that don't leave when asked are killed."""
    left = list(pids)
    deadline = time.monotonic() + _PATIENCE_SECONDS
    for pid in left:
        with suppress(OSError):
            os.kill(pid, signal.SIGTERM)
    while left:
        if time.monotonic() > deadline:
            for pid in left:
                with suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
        time.sleep(0.02)
        left = [pid for pid in left if _is_alive(pid)]


def _is_alive(pid: int) -> bool:
    with suppress(OSError):
        os.waitpid(pid, os.WNOHANG)
    try:
        return _fields(Path(f"/proc/{pid}/stat"))[0] != "Z"
    except OSError:
        return False


def _fields(path: Path) -> list[str]:
    # The name, in brackets, may hold anything.
    return path.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()


def _voluntary_switches(path: Path) -> int:
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        if line.startswith("voluntary_ctxt_switches:"):
            return int(line.split()[1])
    return 0
