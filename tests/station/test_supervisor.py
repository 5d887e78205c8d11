"""What the kiosk says to systemd, on a real socket."""

import socket

import pytest

from kiosk.station.supervisor import Supervisor


@pytest.fixture
def listener(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind(str(tmp_path / "notify"))
        channel.settimeout(5)
        yield channel


@pytest.fixture
def supervisor(tmp_path):
    return Supervisor.of({"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "6000000"})


def heard(listener):
    return dict(line.split("=", 1) for line in listener.recv(4096).decode().splitlines())


def test_it_says_that_it_is_ready_alive_and_stopping(supervisor, listener):
    supervisor.ready()
    assert heard(listener)["READY"] == "1"
    supervisor.alive()
    assert heard(listener) == {"WATCHDOG": "1"}
    supervisor.tell("Edition 3 is shown.")
    assert heard(listener) == {"STATUS": "Edition 3 is shown."}
    supervisor.stopping()
    assert heard(listener) == {"STOPPING": "1"}


def test_it_beats_well_within_what_is_waited(supervisor):
    assert supervisor.patience_seconds == 6
    assert supervisor.heartbeat_seconds == 2


def test_an_abstract_name_is_understood():
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind("\0kiosk-test-notify")
        channel.settimeout(5)
        Supervisor.of({"NOTIFY_SOCKET": "@kiosk-test-notify"}).ready()
        assert heard(channel)["READY"] == "1"


@pytest.mark.parametrize("address", ["", "relative/path", "vsock:2:1", "tcp:127.0.0.1:80"])
def test_without_a_local_socket_nothing_is_sent(address, caplog):
    supervisor = Supervisor.of({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "6000000"})
    supervisor.alive()
    assert supervisor == Supervisor()
    assert supervisor.heartbeat_seconds == 0
    assert caplog.records == []


@pytest.mark.parametrize("wrong", ["", "soon", "-5", "1e9", "٣"])
def test_an_odd_patience_is_none(tmp_path, wrong):
    environment = {"NOTIFY_SOCKET": str(tmp_path), "WATCHDOG_USEC": wrong}
    assert Supervisor.of(environment).heartbeat_seconds == 0


def test_a_supervisor_that_has_gone_is_a_line_in_the_log(tmp_path, caplog):
    Supervisor.of({"NOTIFY_SOCKET": str(tmp_path / "gone")}).alive()
    assert "can't be told" in caplog.text
