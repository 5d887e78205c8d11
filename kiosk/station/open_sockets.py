"""Whether a running kiosk has a network socket open, read from the kernel: it never should."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_PROCESSES: Final = Path("/proc")
_TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet")
# Where the inode stands in a line of each table: proc(5); packet's is the last of its nine.
_INODE_COLUMN = 9
_PACKET_INODE_COLUMN = 8


def kiosk_processes(processes: Path = _PROCESSES) -> tuple[int, ...]:
    """Return the numbers of the kiosks that run on this machine, but not this process."""
    found = []
    for folder in processes.glob("[0-9]*"):
        words = _read(folder / "cmdline").split("\0")
        names = [Path(word).name for word in words[:2]]
        is_kiosk = "kiosk" in names and "doctor" not in words
        if is_kiosk and int(folder.name) != os.getpid():
            found.append(int(folder.name))
    return tuple(sorted(found))


def network_sockets(process: int, processes: Path = _PROCESSES) -> tuple[str, ...]:
    """Return the network sockets that a process has open, each as 'tcp 0100007F:1F90'.

    Raises:
        PermissionError: Another user's process may not be looked into.
    """
    folder = processes / str(process)
    own = set(_inodes(folder / "fd"))
    return tuple(
        f"{table} {columns[1]}"
        for table in _TABLES
        for columns in _rows(folder / "net" / table)
        if _inode(table, columns) in own
    )


def _inodes(descriptors: Path) -> Iterator[str]:
    for descriptor in descriptors.iterdir():
        try:
            found = re.fullmatch(r"socket:\[(\d+)\]", str(descriptor.readlink()))
        except OSError:
            continue  # closed in the meantime
        if found:
            yield found[1]


def _rows(table: Path) -> Iterator[list[str]]:
    for line in _read(table).splitlines()[1:]:
        yield line.split()


def _inode(table: str, columns: list[str]) -> str:
    column = _PACKET_INODE_COLUMN if table == "packet" else _INODE_COLUMN
    return columns[column] if column < len(columns) else ""


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
