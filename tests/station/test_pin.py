"""The administrator's PIN: what is taken, how it is kept, how often it may be tried."""

import json
import os
import stat

import pytest

from kiosk.station.pin_errors import PinError, PinRefused
from kiosk.station.pin_lock import MOST_TRIES, WAIT_SECONDS, Outcome, PinLock, Tries, standing
from kiosk.station.pin_rules import PinFault, pin_fault
from kiosk.station.pin_store import PinStore

PIN, WRONG = "271804", "271805"
# As little work as scrypt allows: what is tested is what stands around it.
CHEAP = {"operations": 2**15, "memory": 2**24}


@pytest.fixture
def store(tmp_path):
    return PinStore(tmp_path / "administrator", **CHEAP)


@pytest.fixture
def lock(store, clock):
    store.set(PIN)
    return PinLock(store, clock)


def fail(lock, times):
    return [lock.attempt(WRONG) for _ in range(times)]


@pytest.mark.parametrize("pin", ["271804", "904417", "60283951", "314159265358"])
def test_what_is_taken(pin):
    assert pin_fault(pin) is None


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("", PinFault.NOT_DIGITS),
        ("27180a", PinFault.NOT_DIGITS),
        ("٢٧١٨٠٤", PinFault.NOT_DIGITS),
        ("27 804", PinFault.NOT_DIGITS),
        ("27180", PinFault.TOO_SHORT),
        ("2718042718045", PinFault.TOO_LONG),
        ("000000", PinFault.OBVIOUS),
        ("111111", PinFault.OBVIOUS),
        ("123456", PinFault.OBVIOUS),
        ("654321", PinFault.OBVIOUS),
        ("890123", PinFault.OBVIOUS),
        ("246802", PinFault.OBVIOUS),
        ("1234567", PinFault.OBVIOUS),
        ("121212", PinFault.OBVIOUS),
        ("1212121", PinFault.OBVIOUS),
        ("123123", PinFault.OBVIOUS),
        ("27182718", PinFault.OBVIOUS),
        ("147258", PinFault.OBVIOUS),
        ("112233", PinFault.OBVIOUS),
        ("240586", PinFault.OBVIOUS),
        ("860524", PinFault.OBVIOUS),
        ("052486", PinFault.OBVIOUS),
        ("290200", PinFault.OBVIOUS),
        ("24051986", PinFault.OBVIOUS),
        ("19860524", PinFault.OBVIOUS),
    ],
)
def test_what_is_not(store, pin, fault):
    assert pin_fault(pin) is fault
    with pytest.raises(PinRefused):
        store.set(pin)
    assert not store.is_set


def test_only_what_scrypt_makes_of_it_is_kept(store, tmp_path):
    store.set(PIN)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.name for path in files] == ["pin"]
    assert files[0].read_bytes().startswith(b"$7$")
    assert PIN.encode() not in files[0].read_bytes()
    assert store.verify(PIN)
    assert not store.verify(WRONG)
    assert not store.verify("")


def test_each_keeping_has_a_salt_of_its_own(store, tmp_path):
    store.set(PIN)
    first = (tmp_path / "administrator" / "pin").read_bytes()
    store.set(PIN)
    assert (tmp_path / "administrator" / "pin").read_bytes() != first


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such modes")
def test_nobody_else_reads_it_whatever_the_umask(store, clock, tmp_path):
    before = os.umask(0)
    try:
        store.set(PIN)
        PinLock(store, clock).attempt(WRONG)
    finally:
        os.umask(before)
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in [tmp_path / "administrator", *(tmp_path / "administrator").iterdir()]
    }
    assert modes == {"administrator": 0o700, "pin": 0o600, "tries": 0o600}


def test_what_another_laid_there_is_not_written_through(store, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    folder = tmp_path / "administrator"
    folder.mkdir()
    (folder / "pin").symlink_to(victim)
    store.set(PIN)
    assert victim.read_text() == "untouched"
    assert store.verify(PIN)


def test_the_right_pin_opens(lock):
    assert lock.attempt(PIN) is Outcome.RIGHT


def test_five_tries_then_a_quarter_of_an_hour(lock, clock):
    assert fail(lock, MOST_TRIES) == [Outcome.WRONG] * MOST_TRIES
    assert lock.attempt(PIN) is Outcome.WAIT
    clock.seconds += WAIT_SECONDS - 1
    assert lock.attempt(PIN) is Outcome.WAIT
    assert lock.standing().seconds_left == 1
    clock.seconds += 1
    assert lock.attempt(PIN) is Outcome.RIGHT


def test_the_tries_that_are_left_are_told(lock):
    left = [lock.standing().tries_left]
    for _ in range(MOST_TRIES):
        lock.attempt(WRONG)
        left.append(lock.standing().tries_left)
    assert left == [5, 4, 3, 2, 1, 0]


def test_the_right_pin_gives_all_tries_back(lock):
    fail(lock, MOST_TRIES - 1)
    assert lock.attempt(PIN) is Outcome.RIGHT
    assert lock.standing().tries_left == MOST_TRIES


def test_after_the_wait_there_are_five_again(lock, clock):
    fail(lock, MOST_TRIES)
    clock.seconds += WAIT_SECONDS
    assert fail(lock, MOST_TRIES + 1) == [Outcome.WRONG] * MOST_TRIES + [Outcome.WAIT]


def test_tries_while_one_waits_do_not_make_it_longer(lock, clock):
    fail(lock, MOST_TRIES)
    clock.seconds += 600
    fail(lock, 10)
    assert lock.standing().seconds_left == 300


def test_starting_the_program_again_helps_nothing(lock, store, clock):
    fail(lock, MOST_TRIES)
    assert PinLock(store, clock).attempt(PIN) is Outcome.WAIT
    assert PinLock(store, clock).standing().seconds_left == WAIT_SECONDS


# Seconds since the start: of the last try, and now; the wait that must be left.
@pytest.mark.parametrize(
    ("last", "now", "left"),
    [
        (1000, 1000, 900),
        (1000, 1300, 600),
        (1000, 1900, 0),
        (1000, 10, 890),  # the machine was started again
        (1000, 899, 1),
        (1000, 900, 0),
        (5, 6, 899),  # and maybe so here
        (3e9, 60, 840),  # years of uptime, or a damaged number: a quarter of an hour all the same
        (3e9, 3e9, 900),
        (0, 0, 900),
    ],
)
def test_no_clock_shortens_the_wait_or_makes_it_longer_than_itself(last, now, left):
    assert standing(Tries(MOST_TRIES, last), now).seconds_left == left


def test_a_try_counts_even_if_the_power_goes_while_it_is_looked_at(lock, store, clock, monkeypatch):
    def cut(_pin):
        raise KeyboardInterrupt

    monkeypatch.setattr(store, "verify", cut)
    for _ in range(MOST_TRIES):
        with pytest.raises(KeyboardInterrupt):
            lock.attempt(PIN)
    monkeypatch.undo()
    assert PinLock(store, clock).attempt(PIN) is Outcome.WAIT


def test_a_try_that_can_not_be_counted_is_not_made(lock, monkeypatch):
    def full(*_arguments, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.station.pin_store.write_file", full)
    with pytest.raises(PinError, match="No space left"):
        lock.attempt(PIN)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"count":-5,"last":0}', b'{"count":0,"last":-1e12}', b"\xff" * 90_000],
)
def test_a_spoilt_count_is_a_full_one_and_ends_too(lock, clock, tmp_path, content):
    (tmp_path / "administrator" / "tries").write_bytes(content)
    assert lock.attempt(PIN) is Outcome.WAIT
    clock.seconds += WAIT_SECONDS
    assert lock.attempt(PIN) is Outcome.RIGHT


@pytest.mark.parametrize("content", [b"", b"271804", b"$7$", b"\x00" * 200, b"x" * 400])
def test_a_spoilt_pin_opens_nothing(lock, tmp_path, content):
    (tmp_path / "administrator" / "pin").write_bytes(content)
    assert lock.attempt(PIN) is Outcome.WRONG


def test_without_a_pin_nothing_opens(store, clock):
    lock = PinLock(store, clock)
    assert not lock.has_pin
    assert lock.attempt("") is Outcome.NO_PIN
    assert lock.attempt(PIN) is Outcome.NO_PIN


def test_who_has_the_machine_begins_anew(lock, store):
    fail(lock, MOST_TRIES)
    store.remove()
    assert not lock.has_pin
    store.set("904417")
    assert lock.attempt("904417") is Outcome.RIGHT


def test_the_count_is_readable_for_who_looks_after_the_machine(lock, clock, tmp_path):
    lock.attempt(WRONG)
    tries = json.loads((tmp_path / "administrator" / "tries").read_bytes())
    assert tries == {"count": 1, "last": clock.seconds}
