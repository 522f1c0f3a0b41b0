"""A handout rendered for the command line: in a copy of the process or in a fresh one, within a deadline."""

import datetime
from functools import partial

import pytest

from handout_studio.application.composition import Composed
from handout_studio.application.render_launch import Child, Launch, fork, spawn, worker_command
from handout_studio.application.render_once import render_handout, renderer
from handout_studio.application.render_worker import answer_requests
from handout_studio.domain.errors import LayoutFailure
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from tests.application.fake_worker import COMMAND, work

FAKES = {"fork": partial(fork, work), "spawn": partial(spawn, COMMAND)}
REAL = {"fork": partial(fork, answer_requests), "spawn": partial(spawn, worker_command())}


def composed(*bodies: str) -> Composed:
    """A handout whose sections a, b, c ... have these bodies."""
    sections = tuple(Section(id=chr(97 + number), title="T", body=body) for number, body in enumerate(bodies))
    return Composed(Handout(title="Calm", date=datetime.date(2026, 11, 23), sections=sections), None, "a4")


@pytest.mark.parametrize("launch", FAKES.values(), ids=FAKES)
@pytest.mark.parametrize(
    ("body", "section", "code"),
    [
        ("hang", "b", "deadline"),
        ("crash", "b", "crashed"),
        ("eat", "b", "memory"),
        ("refuse", "where-it-says", "layout"),
        ("stumble", "b", "layout"),
    ],
)
def test_a_bad_end_names_its_section(launch: Launch, body: str, section: str, code: str) -> None:
    with pytest.raises(LayoutFailure) as caught:
        render_handout(composed("text", body, "text"), deadline=0.5 if body == "hang" else 30.0, launch=launch)
    assert (caught.value.section, caught.value.code) == (section, code)


def test_both_ways_give_the_same_bytes() -> None:
    documents = [render_handout(composed("Some *text*."), launch=launch) for launch in REAL.values()]
    assert documents[0] == documents[1]
    assert documents[0].pdf.startswith(b"%PDF-")
    assert documents[0].pages[0].areas[0].section == "a"


def test_the_way_is_chosen_if_none_is_named() -> None:
    assert render_handout(composed("Some text.")).pdf.startswith(b"%PDF-")


def test_a_program_that_can_not_be_started_is_a_failure() -> None:
    with pytest.raises(LayoutFailure):
        render_handout(composed("text"), launch=partial(spawn, ["/nonexistent/program"]))


def test_many_are_rendered_by_one_process_and_by_the_next_when_it_has_ended() -> None:
    started: list[Child] = []

    def launch() -> Child:
        started.append(fork(work))
        return started[-1]

    with renderer(launch=launch) as render:
        render(composed("text"))
        with pytest.raises(LayoutFailure):
            render(composed("refuse"))
        render(composed("text", "more"))
        assert len(started) == 1
        with pytest.raises(LayoutFailure):
            render(composed("crash"))
        assert render(composed("text")).pages
    assert len(started) == 2
    assert all(child.has_ended() for child in started)
