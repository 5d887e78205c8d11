"""Looking into a running process for network sockets, on real ones."""

import socket
import subprocess
import sys

import pytest

from kiosk.station.open_sockets import kiosk_processes, network_sockets

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux: it reads /proc")

HOLDS = """
import socket, sys
socket.socket(socket.AF_UNIX)
one = socket.socket(socket.AF_INET, {kind})
one.bind(("127.0.0.1", 0))
{more}
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def process(tmp_path):
    started = []

    def start(program, name="kiosk"):
        script = tmp_path / name
        script.write_text(program)
        started.append(
            subprocess.Popen(
                [sys.executable, str(script), "run"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        )
        assert started[-1].stdout.readline() == b"ready\n"
        return started[-1].pid

    yield start
    for one in started:
        one.communicate(b"")


def test_a_listening_socket_is_seen(process):
    number = process(HOLDS.format(kind="socket.SOCK_STREAM", more="one.listen()"))
    assert number in kiosk_processes()
    (found,) = network_sockets(number)
    assert found.startswith("tcp 0100007F:")


def test_one_for_datagrams_too(process):
    number = process(HOLDS.format(kind="socket.SOCK_DGRAM", more=""))
    (found,) = network_sockets(number)
    assert found.startswith("udp 0100007F:")


def test_local_sockets_are_not_of_the_network(process):
    number = process(
        "import socket, sys\npair = socket.socketpair()\n"
        "print('ready', flush=True)\nsys.stdin.read()"
    )
    assert network_sockets(number) == ()


def test_other_programs_are_not_looked_at(process):
    number = process(HOLDS.format(kind="socket.SOCK_DGRAM", more=""), name="other")
    assert number not in kiosk_processes()


def test_a_process_that_has_ended_is_said_so():
    with pytest.raises(FileNotFoundError):
        network_sockets(2**22 + 1)


def test_this_process_is_not_among_them():
    with socket.socket(socket.AF_INET):
        assert all(number > 0 for number in kiosk_processes())
