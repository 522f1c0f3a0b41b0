"""The render process seen from the window: answers, order, bad ends and how it is closed."""

import datetime
import os
import queue
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from handout_studio.application.render_child import RenderFailure
from handout_studio.application.render_process import RenderProcess, RenderReply, RenderRequest
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.domain.values import Picture
from tests.application.fake_worker import COMMAND

PATIENCE = 30.0
PROJECT = Path(__file__).parents[2]
LOGO = Picture(media_type="image/png", data=b"logo" * 100_000)


class Studio:
    """A render process with the replies it gave, oldest first."""

    def __init__(self, command: Sequence[str] | None, deadline: float) -> None:
        self.replies: queue.Queue[RenderReply] = queue.Queue()
        self.process = RenderProcess(self.replies.put, command=command, deadline=deadline)
        self.revision = 0

    def submit(self, *bodies: str, title: str = "", views: tuple[tuple[int, float], ...] = (), **more: Brand) -> None:
        """Submit a handout whose sections a, b, c ... have these bodies, under the next revision."""
        self.revision += 1
        sections = tuple(Section(id=chr(97 + number), body=body) for number, body in enumerate(bodies))
        handout = Handout(title=title, date=datetime.date(2026, 11, 23), sections=sections)
        self.process.submit(RenderRequest(self.revision, handout, more.get("brand"), "a4", (), views))

    def reply(self) -> RenderReply:
        """The next reply."""
        return self.replies.get(timeout=PATIENCE)

    def ask(self, *bodies: str, **more: object) -> RenderReply:
        """Submit, and wait for the reply."""
        self.submit(*bodies, **more)  # type: ignore[arg-type]
        return self.reply()


@pytest.fixture
def open_studio() -> Iterator[Callable[..., Studio]]:
    opened: list[Studio] = []

    def open_one(command: Sequence[str] | None = COMMAND, deadline: float = PATIENCE) -> Studio:
        studio = Studio(command, deadline)
        opened.append(studio)
        studio.process.start()
        return studio

    yield open_one
    for studio in opened:
        studio.process.close()


@pytest.fixture
def studio(open_studio: Callable[..., Studio]) -> Studio:
    return open_studio()


def told(reply: RenderReply, code: str) -> str:
    """What the document's note of that code says."""
    assert reply.document, reply.failure
    return next(note.detail for note in reply.document.notes if note.code == code)


def test_a_request_is_answered_with_the_document_and_the_pages_asked_for(studio: Studio) -> None:
    reply = studio.ask("text", "text", title="Calm", views=((1, 1.0), (0, 0.5)))
    assert reply.failure is None
    assert reply.revision == 1
    assert reply.document
    assert reply.document.pdf.endswith(b"Calm")
    first, second = reply.document.pages
    assert [area.section for area in first.areas] == ["a", "b"]
    assert first.spots[0].end == 4
    assert second.width == 612.0
    assert [(image.page, image.scale, image.width) for image in reply.images] == [(1, 1.0, 612), (0, 0.5, 298)]
    assert all(len(image.pixels) == image.stride * image.height for image in reply.images)


def test_a_page_that_is_not_there_is_left_out(studio: Studio) -> None:
    assert [image.page for image in studio.ask(views=((0, 1.0), (7, 1.0))).images] == [0]


def test_other_views_of_the_same_handout_are_drawn_and_not_laid_out_again(studio: Studio) -> None:
    first = studio.ask("text", views=((0, 1.0),))
    second = studio.ask("text", views=((0, 2.0), (1, 2.0)))
    assert second.document is first.document
    assert [(image.page, image.scale) for image in second.images] == [(0, 2.0), (1, 2.0)]
    assert told(studio.ask("other text"), "count") == "2"


def test_only_changed_maps_are_new(studio: Studio) -> None:
    before, after = studio.ask(title="a").document, studio.ask(title="ab").document
    assert before
    assert after
    assert after.pages[0].spots[0].end == 2
    assert after.pages[1] is before.pages[1]


def test_a_burst_has_its_last_request_answered_and_replies_in_order(studio: Studio) -> None:
    for number in range(500):
        studio.submit("text", title=f"{number}", views=((0, 0.2),))
    revisions = []
    while not revisions or revisions[-1] < 500:
        revisions.append(studio.reply().revision)
    assert revisions == sorted(set(revisions))
    assert len(revisions) < 500
    assert studio.replies.empty()


def test_the_latest_waiting_request_wins(studio: Studio, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    studio.submit(f"wait {gate}")
    with gate.open("wb"):  # opens once the process waits at it
        studio.submit("second")
        studio.submit("third")
    assert [studio.reply().revision, studio.reply().revision] == [1, 3]


def test_a_logo_is_sent_once_to_each_process(studio: Studio) -> None:
    brand = Brand(logo=LOGO)
    answers = [told(studio.ask(f"text {number}", brand=brand), "logo") for number in range(3)]
    assert answers == ["400000 new", "400000 kept", "400000 kept"]
    studio.ask("crash", brand=brand)
    assert told(studio.ask("text", brand=brand), "logo") == "400000 new"
    assert told(studio.ask("text"), "logo") == "0 new"
    assert told(studio.ask("text", brand=brand), "logo") == "400000 new"


@pytest.mark.parametrize(
    ("body", "failure"),
    [
        ("crash", RenderFailure("b", "crashed")),
        ("eat", RenderFailure("b", "memory")),
        ("refuse", RenderFailure("where-it-says", "layout")),
        ("stumble", RenderFailure("b", "layout")),
    ],
)
def test_a_bad_end_names_its_section_and_the_next_request_is_answered(
    studio: Studio, body: str, failure: RenderFailure
) -> None:
    reply = studio.ask("text", body, "text")
    assert (reply.document, reply.failure) == (None, failure)
    assert studio.ask("text").failure is None


def test_work_that_never_ends_is_ended_at_the_deadline(open_studio: Callable[..., Studio]) -> None:
    studio = open_studio(deadline=0.5)
    before = told(studio.ask("text"), "process")
    assert studio.ask("text", "hang").failure == RenderFailure("b", "deadline")
    assert told(studio.ask("text"), "process") != before


def test_what_is_refused_costs_no_process(studio: Studio) -> None:
    before = told(studio.ask("text"), "process")
    studio.ask("refuse")
    assert told(studio.ask("text"), "process") == before


def test_what_ended_a_process_is_not_tried_again_until_it_changes(studio: Studio, tmp_path: Path) -> None:
    tally = tmp_path / "tally"
    order = (f"tally {tally}", "crash")
    failures = [studio.ask(*order, views=views).failure for views in ((), (), ((0, 1.0),))]
    assert failures == [RenderFailure("b", "crashed")] * 3
    assert tally.read_text().count("once") == 1
    studio.ask(f"tally {tally}", "crash", "changed")
    assert tally.read_text().count("once") == 2


def test_a_process_that_died_idle_is_replaced_without_a_word(studio: Studio) -> None:
    process = int(told(studio.ask("text"), "process"))
    end = os.pidfd_open(process)
    os.kill(process, 9)
    assert select.select([end], [], [], PATIENCE)[0]
    os.close(end)
    assert studio.ask("other text").failure is None


def test_what_else_is_printed_does_no_harm(studio: Studio) -> None:
    assert studio.ask("chatter").failure is None
    assert studio.ask("text").failure is None


@pytest.mark.parametrize("command", [[*COMMAND, "rubbish"], [*COMMAND, "stillborn"], ["/nonexistent/program"]])
def test_a_program_that_is_no_render_process_fails_and_closes(
    open_studio: Callable[..., Studio], command: list[str]
) -> None:
    assert open_studio(command).ask("text").failure == RenderFailure(None, "crashed")


def test_closing_ends_hung_work_at_once_without_a_reply(studio: Studio, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    process = int(told(studio.ask("text"), "process"))
    end = os.pidfd_open(process)
    studio.submit(f"wait {gate}", "hang")
    with gate.open("wb"):
        pass
    began = time.monotonic()
    studio.process.close()
    assert time.monotonic() < began + PATIENCE / 3  # not at the deadline
    assert select.select([end], [], [], 0)[0]
    os.close(end)
    assert studio.replies.empty()
    assert not [thread for thread in threading.enumerate() if thread.name == "render process"]


def test_closing_twice_or_before_the_start_is_fine(studio: Studio) -> None:
    studio.process.close()
    studio.process.close()
    RenderProcess(studio.replies.put, command=COMMAND).close()


def test_the_process_ends_when_its_parent_is_killed() -> None:
    script = """
import datetime, sys, threading
from handout_studio.application.render_process import RenderProcess, RenderRequest
from handout_studio.domain.handout import Handout
from tests.application.fake_worker import COMMAND
def tell(reply):
    print(next(note.detail for note in reply.document.notes if note.code == "process"), flush=True)
process = RenderProcess(tell, command=COMMAND)
process.start()
process.submit(RenderRequest(1, Handout(date=datetime.date(2026, 11, 23)), None, "a4"))
threading.Event().wait()
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        end = os.pidfd_open(int(parent.stdout.readline()))
        parent.kill()
    assert select.select([end], [], [], PATIENCE)[0]
    os.close(end)


def test_the_program_itself_can_be_the_process(open_studio: Callable[..., Studio]) -> None:
    """As it has to be where it is frozen and there is no other Python."""
    studio = open_studio([sys.executable, "-m", "handout_studio", "render-worker"])
    reply = studio.ask("Some *text*.", views=((0, 0.5),))
    assert reply.failure is None
    assert len(reply.images) == 1


def test_the_windows_side_loads_no_engine() -> None:
    script = """
import sys
from handout_studio.application import RenderProcess, compose
RenderProcess(print).close()
loaded = {name.partition(".")[0] for name in sys.modules}
print(sorted(loaded & {"PIL", "markdown_it", "pydyf", "pypdfium2", "uharfbuzz"}))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_real_process_minds_no_setting_of_the_person(tmp_path: Path) -> None:
    (tmp_path / "pickle.py").write_text("raise SystemExit('a stranger was let in')")
    (tmp_path / "sitecustomize.py").write_text("raise SystemExit('a stranger was let in')")
    script = """
import datetime, queue, sys
sys.path.insert(0, sys.argv[1])
from handout_studio.application.render_process import RenderProcess, RenderRequest
from handout_studio.domain.handout import Handout
replies = queue.Queue()
process = RenderProcess(replies.put)
process.start()
process.submit(RenderRequest(1, Handout(title="Calm", date=datetime.date(2026, 11, 23)), None, "a4", (), ((0, 1.0),)))
reply = replies.get(timeout=30)
process.close()
print(reply.failure, reply.document.pdf[:5], len(reply.images), min(reply.images[0].pixels) < 100)
"""
    bad = {"PYTHONPATH": str(tmp_path), "PYTHONHOME": "/nonexistent", "PYTHONSTARTUP": "/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-I", "-c", script, str(PROJECT)],
        env={**os.environ, **bad, "PYTHONIOENCODING": "ascii", "RL_defaultPageSize": "wrong"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "None b'%PDF-' 1 True\n"


def test_findings_come_after_the_pages_and_once_for_the_same_handout() -> None:
    replies: queue.Queue[RenderReply] = queue.Queue()
    process = RenderProcess(replies.put)
    process.start()
    try:
        section = Section(id="a", body="We guarantee it. In an emergency, call 911.")
        handout = Handout(date=datetime.date(2026, 11, 23), sections=(section,))
        settings = CheckSettings(datetime.date(2026, 11, 25))
        process.submit(RenderRequest(1, handout, None, "a4", (), ((0, 1.0),), settings))
        pages, checked = replies.get(timeout=PATIENCE), replies.get(timeout=PATIENCE)
        assert (pages.findings, len(pages.images)) == (None, 1)
        assert checked.revision == 1
        assert [finding.rule for finding in checked.findings or ()] == ["wording.promise"]
        words: queue.Queue[tuple[str, ...]] = queue.Queue()
        process.suggest("anxeity", "en-US", words.put)
        assert words.get(timeout=PATIENCE)[0] == "anxiety"
        assert replies.empty()
    finally:
        process.close()
