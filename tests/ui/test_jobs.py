import threading

import pytest

from kiosk.ui.jobs import LatestJob, WorkerThread


@pytest.fixture
def job(executor):
    return LatestJob(executor)


@pytest.fixture
def answers(job):
    answers = []
    job.done.connect(answers.append)
    job.failed.connect(lambda: answers.append("failed"))
    return answers


@pytest.fixture
def worker():
    worker = WorkerThread()
    yield worker
    worker.close()


QUERY = "words of a visitor"


def fail():
    raise ZeroDivisionError(QUERY)


def test_an_answer_comes_with_the_next_turn_of_the_loop(job, answers, executor, qapp):
    job.ask(lambda: "one")
    executor.drain()
    assert answers == []
    qapp.processEvents()
    assert answers == ["one"]


def test_none_is_an_answer_too(job, answers, executor, qapp):
    job.ask(lambda: None)
    executor.drain()
    qapp.processEvents()
    assert answers == [None]


def test_an_older_wish_is_not_even_worked_on(job, answers, executor, qapp):
    worked_on = []
    for name in ("old", "new"):
        job.ask(lambda name=name: worked_on.append(name) or name)
    executor.drain()
    qapp.processEvents()
    assert (worked_on, answers) == (["new"], ["new"])


def test_an_answer_that_is_overtaken_on_its_way_is_let_go(job, answers, executor, qapp):
    job.ask(lambda: "old")
    executor.drain()
    job.ask(lambda: "new")
    qapp.processEvents()
    assert answers == []
    executor.drain()
    qapp.processEvents()
    assert answers == ["new"]


def test_what_is_forgotten_is_not_answered(job, answers, executor, qapp):
    job.ask(lambda: "done")
    executor.drain()
    job.ask(lambda: "waiting")
    job.forget()
    executor.drain()
    qapp.processEvents()
    assert answers == []


def test_work_that_breaks_is_told_and_logged_without_its_words(
    job, answers, executor, qapp, caplog
):
    job.ask(fail)
    executor.drain()
    qapp.processEvents()
    assert answers == ["failed"]
    (record,) = caplog.records
    assert record.levelname == "ERROR"
    assert "ZeroDivisionError" in record.getMessage()
    assert "in fail" in record.getMessage()
    assert QUERY not in caplog.text


def test_work_that_breaks_after_it_was_overtaken_says_nothing(job, answers, executor, qapp, caplog):
    job.ask(fail)
    executor.drain()
    job.ask(lambda: "new")
    executor.drain()
    qapp.processEvents()
    assert answers == ["new"]
    assert len(caplog.records) == 1


def test_after_work_that_broke_the_next_is_answered(job, answers, executor, qapp, caplog):
    for work in (fail, lambda: "well"):
        job.ask(work)
        executor.drain()
        qapp.processEvents()
    assert answers == ["failed", "well"]
    assert caplog.records


def test_the_worker_is_one_thread_besides_the_screens(worker, qtbot):
    seen = []
    for _ in range(20):
        worker.submit(lambda: seen.append(threading.get_ident()))
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert len(set(seen)) == 1
    assert seen[0] != threading.get_ident()


def test_the_worker_keeps_the_order(worker, qtbot):
    seen = []
    for number in range(50):
        worker.submit(lambda number=number: seen.append(number))
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_closing_waits_for_what_runs_and_drops_what_waits(worker):
    started, go_on, seen = threading.Event(), threading.Event(), []

    def work():
        started.set()
        go_on.wait(10)
        seen.append("first")

    worker.submit(work)
    worker.submit(lambda: seen.append("second"))
    assert started.wait(10)
    threading.Timer(0.05, go_on.set).start()
    worker.close()
    assert seen == ["first"]


def test_answers_of_the_worker_arrive_on_the_screens_thread(worker, qtbot):
    job, threads = LatestJob(worker), []
    job.done.connect(lambda answer: threads.append((answer, threading.get_ident())))
    job.ask(threading.get_ident)
    qtbot.waitUntil(lambda: bool(threads))
    ((worked_on, heard_on),) = threads
    assert heard_on == threading.get_ident() != worked_on


def test_work_that_breaks_on_the_worker_is_told_on_the_screens_thread(worker, qtbot, caplog):
    job = LatestJob(worker)
    with qtbot.waitSignal(job.failed, timeout=5000):
        job.ask(fail)
    assert "ZeroDivisionError" in caplog.text
