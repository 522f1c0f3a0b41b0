"""A batch lists exactly the files that it made, whenever it is given up."""

from __future__ import annotations

import datetime
import threading
from pathlib import Path

import pytest

from handout_studio.application.batch import Batch
from handout_studio.application.composition import compose
from handout_studio.application.deliver import export_file
from handout_studio.application.recipients import Recipient
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section


def people(count: int) -> tuple[Recipient, ...]:
    return tuple(Recipient(row, (("client.first_name", f"A{row}"),), f"{row}.pdf") for row in range(2, 2 + count))


@pytest.mark.parametrize("letters", [False, True])
def test_what_is_being_written_when_it_is_given_up_is_finished_and_listed(tmp_path: Path, letters: bool) -> None:
    handout = Handout(
        title="A",
        date=datetime.date(2026, 1, 1),
        sections=(Section(id="a", body="Dear {{client.first_name}}."),),
    )
    given_up = threading.Event()
    at_work = threading.Semaphore(0)

    def write(content: bytes, path: Path) -> None:
        at_work.release()
        assert given_up.wait(30)  # both are in the middle of a file then
        export_file(content, path)

    run = Batch(compose(handout), people(6), tmp_path / "out", jobs=2, letters=letters, write=write)
    run.start()
    assert all(at_work.acquire(timeout=30) for _ in range(2))
    run.cancel()
    given_up.set()

    listed = []
    while (made := run.next_made()) is not None:
        assert made.trouble is None
        listed += [path.name for path in made.paths]
    assert sorted(listed) == sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(listed) == (4 if letters else 2)
    assert run.is_cancelled
