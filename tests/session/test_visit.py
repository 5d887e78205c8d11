from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.session import Phase, SessionTimes, VisitMachine, boot_seconds


@dataclass
class Clock:
    now: float = 5000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def visit(clock):
    return VisitMachine(SessionTimes(), clock)


@pytest.mark.parametrize(
    ("idle", "phase", "seconds_left"),
    [
        (0, Phase.ACTIVE, 0),
        (89.999, Phase.ACTIVE, 0),
        (90, Phase.WARNING, 30),
        (90.5, Phase.WARNING, 30),
        (91, Phase.WARNING, 29),
        (118.999, Phase.WARNING, 2),
        (119, Phase.WARNING, 1),
        (119.999, Phase.WARNING, 1),
        (120, Phase.ATTRACT, 0),
        (36_000, Phase.ATTRACT, 0),
    ],
)
def test_a_visit_warns_after_90_seconds_and_ends_after_120(visit, clock, idle, phase, seconds_left):
    visit.begin()
    clock.now += idle
    assert (visit.phase, visit.seconds_left(), visit.tick()) == (phase, seconds_left, phase)


def test_nobody_is_there_before_the_first_visit(visit, clock):
    assert visit.phase is Phase.ATTRACT
    assert visit.activity() is Phase.ATTRACT
    clock.now += 1
    assert visit.tick() is Phase.ATTRACT
    assert visit.next_deadline() is None


@pytest.mark.parametrize("idle", [1, 89, 95, 119.5])
def test_any_use_extends_the_visit_again_and_again(visit, clock, idle):
    visit.begin()
    for _ in range(50):
        clock.now += idle
        assert visit.activity() is Phase.ACTIVE
    clock.now += 89
    assert visit.tick() is Phase.ACTIVE


@pytest.mark.parametrize("idle", [0, 60, 100])
def test_klaar_ends_the_visit_at_once(visit, clock, idle):
    visit.begin()
    clock.now += idle
    assert visit.end() is Phase.ATTRACT
    assert visit.activity() is Phase.ATTRACT
    assert visit.begin() is Phase.ACTIVE


def test_a_touch_after_the_machine_slept_does_not_revive_the_visit(visit, clock):
    visit.begin()
    clock.now += 10 * 3600
    assert visit.activity() is Phase.ATTRACT
    assert visit.begin() is Phase.ACTIVE


def test_deadlines_lead_through_the_countdown_to_the_end(visit, clock):
    visit.begin()
    shown = []
    while (deadline := visit.next_deadline()) is not None:
        clock.now += deadline
        visit.tick()
        shown.append(visit.seconds_left())
    assert shown == [*range(30, 0, -1), 0]
    assert clock.now == 5000 + 120


def test_times_come_from_the_settings(clock):
    visit = VisitMachine(SessionTimes(idle_seconds=45, warning_seconds=20), clock)
    visit.begin()
    clock.now += 45
    assert (visit.phase, visit.seconds_left()) == (Phase.WARNING, 20)
    clock.now += 20
    assert visit.phase is Phase.ATTRACT


@given(
    start=st.floats(0, 1e9),
    idle=st.floats(0, 1e6),
    times=st.builds(SessionTimes, st.integers(30, 600), st.integers(20, 120)),
)
def test_the_countdown_is_always_within_its_bounds(start, idle, times):
    clock = Clock(start)
    visit = VisitMachine(times, clock)
    visit.begin()
    clock.now += idle
    deadline = visit.next_deadline()
    assert (deadline is None) == (visit.phase is Phase.ATTRACT)
    assert deadline is None or 0 < deadline <= times.idle_seconds
    if visit.phase is Phase.WARNING:
        assert 1 <= visit.seconds_left() <= times.warning_seconds


class AnyVisit(RuleBasedStateMachine):
    """Whatever visitors and the clock do, the phase follows from the time since the last use."""

    def __init__(self):
        super().__init__()
        self.clock = Clock()
        self.visit = VisitMachine(SessionTimes(), self.clock)
        self.last_use = None

    @rule()
    def begin(self):
        self.visit.begin()
        self.last_use = self.clock.now

    @rule()
    def use(self):
        if self.last_use is not None and self.clock.now - self.last_use < 120:
            self.last_use = self.clock.now
        self.visit.activity()

    @rule()
    def klaar(self):
        self.visit.end()
        self.last_use = None

    @rule(seconds=st.one_of(st.integers(0, 130), st.floats(0, 130), st.just(36_000)))
    def wait(self, seconds):
        self.clock.now += seconds

    @rule()
    def tick(self):
        self.visit.tick()

    @invariant()
    def phase_follows_from_the_last_use(self):
        idle = None if self.last_use is None else self.clock.now - self.last_use
        if idle is None or idle >= 120:
            assert self.visit.phase is Phase.ATTRACT
        elif idle >= 90:
            assert self.visit.phase is Phase.WARNING
        else:
            assert self.visit.phase is Phase.ACTIVE


TestAnyVisit = AnyVisit.TestCase


def test_the_clock_of_the_machine_goes_forward():
    earlier = boot_seconds()
    assert boot_seconds() >= earlier > 0
