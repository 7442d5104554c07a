"""Background work comes back on the thread that asked, and its errors as words."""

import threading

from pytestqt.qtbot import QtBot

from briefer.errors import BrieferError, CancelledError
from briefer.ui.tasks import Latest, Tasks


def test_an_answer_comes_back_on_the_thread_that_asked(qtbot: QtBot) -> None:
    tasks = Tasks()
    threads: list[str] = []
    answers: list[int] = []

    def work() -> int:
        threads.append(threading.current_thread().name)
        return 42

    def done(answer: int) -> None:
        threads.append(threading.current_thread().name)
        answers.append(answer)

    tasks.run(work, done)
    qtbot.waitUntil(lambda: answers == [42])
    assert threads[0] != threads[1] == threading.current_thread().name
    tasks.close()


def test_an_error_for_people_comes_out_as_words(qtbot: QtBot) -> None:
    tasks = Tasks()

    def work() -> None:
        raise BrieferError("{what} is full.", what="The disk")

    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run(work, lambda _none: None)
    assert failed.args == ["The disk is full."]
    tasks.close()


def test_stopped_work_says_nothing(qtbot: QtBot) -> None:
    tasks = Tasks()
    said: list[str] = []
    done: list[bool] = []
    tasks.failed.connect(said.append)

    def work() -> None:
        raise CancelledError

    tasks.run(work, lambda _none: said.append("done"))
    tasks.run(lambda: None, lambda _none: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert said == []
    tasks.close()


def test_nothing_is_delivered_after_closing(qtbot: QtBot) -> None:
    tasks = Tasks()
    said: list[int] = []
    tasks.run(lambda: 1, said.append)
    tasks.close()
    tasks.run(lambda: 2, said.append)
    qtbot.wait(20)
    assert said == []


def test_many_requests_count_as_one_and_one_more_after_the_running_one(qtbot: QtBot) -> None:
    tasks = Tasks()
    begun: list[int] = []
    latest = Latest(lambda: begun.append(len(begun)), 1, tasks)
    for _ in range(5):
        latest.ask()
    qtbot.waitUntil(lambda: begun == [0])
    latest.ask()
    latest.ask()
    qtbot.wait(20)
    assert begun == [0]
    assert latest.outdated
    latest.finish()
    qtbot.waitUntil(lambda: begun == [0, 1])
    assert not latest.outdated
    tasks.close()
