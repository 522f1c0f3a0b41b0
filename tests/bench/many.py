"""Handing over: many at once beside WeasyPrint, the memory it takes, how soon it stops, and one mail draft."""

import base64
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from handout_studio.application import Workspace, compose, render_handout
from tests.bench.figures import Figure, figure
from tests.bench.material import HERE, brand, markdown
from tests.bench.peers import PACKAGES
from tests.bench.scratch_place import installed
from tests.programs import ScriptedPrograms, mail_program_is_there

JOBS = 2
ROWS_TO_STOP = 3_000
FONTS = ("fonts", "source-sans-3")


def measure(rounds: int) -> Iterator[Figure]:
    """Each figure as it is there, `rounds` handouts a run; a time is that of one handout, the start shared by all."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        _write_sheet(place)
        _write_people(place / "few.csv", 2)
        _write_people(place / "people.csv", rounds)
        _write_people(place / "many.csv", ROWS_TO_STOP)
        _run(place, "few.csv")  # the files are in memory from here on
        times, work, most = [], [], 0
        _, start, _ = _run(place, "few.csv")
        for _ in range(3):
            took, busy, kilobytes = _run(place, "people.csv")
            times.append(took * 1e3 / rounds)
            work.append((busy - start) * 1e3 / (rounds - 2))
            most = max(most, kilobytes)
        goal = "25"
        python = installed("engines", *PACKAGES)
        theirs = [] if python is None else [_weasyprint(python, rounds) * 1e3 / rounds]
        if theirs:
            goal = f"25 and {theirs[0] / 3:.0f}"
        yield figure(f"one of {rounds} personal handouts of three pages", times, goal=goal)
        yield figure("  of which processor time, without the start", work)
        if theirs:
            yield figure(f"  WeasyPrint, pdf/ua-1, {JOBS} processes", theirs)
        yield figure("Ctrl+C to the end of the batch", [_stop(place) for _ in range(5)], goal="500")
        yield figure("a mail draft handed over", _mail(place, 20), goal="1000")
        print(
            f"handouts a second: {1e3 / sorted(times)[1]:.0f}; most memory of a process: {most // 1024} MB (goal 200)"
        )


def _write_sheet(place: Path) -> None:
    text = place / "sheet.md"
    text.write_text(personal(markdown(), "{{client.first_name}}", "{{client.appointment}}"), encoding="utf-8")
    workspace = Workspace(place / "data", locale_country="GB")
    handout = workspace.import_markdown(text).model_copy(update={"brand": brand()})
    workspace.save_handout(handout, place / "sheet.handout")


def personal(text: str, name: str, appointment: str) -> str:
    """The handout with a greeting in its first section and an appointment in its last."""
    first, heading, rest = text.partition("\n## ")
    return f"{first}\n\nDear {name},{heading}{rest}\n\nWe meet again on {appointment}.\n"


def _write_people(path: Path, count: int) -> None:
    rows = (f"Ann{number},Monday {number % 28 + 1} May" for number in range(count))
    path.write_text("client.first_name,client.appointment\n" + "\n".join(rows) + "\n", encoding="utf-8")


def _command(place: Path, people: str, out: Path) -> list[str]:
    program = [sys.executable, "-m", "handout_studio", f"--data-dir={place / 'data'}"]
    wanted = [str(place / "sheet.handout"), "--csv", str(place / people), "-o", str(out), f"--jobs={JOBS}"]
    return [*program, "batch", *wanted]


def _run(place: Path, people: str) -> tuple[float, float, int]:
    """Seconds, seconds of a processor (all processes), and the kilobytes of the largest process."""
    with tempfile.TemporaryDirectory(dir=place) as out:
        began = time.perf_counter()
        process = subprocess.Popen(_command(place, people, Path(out)), stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        took = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        return took, used.ru_utime + used.ru_stime, used.ru_maxrss


def _weasyprint(python: Path, count: int) -> float:
    """Seconds for the same work, the processes warm already."""
    from handout_studio import resources

    fonts = resources.resource(*FONTS)
    command = [str(python), str(HERE / "peer_engines.py"), "weasyprint", str(fonts), str(HERE / "logo.png")]
    running = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(JOBS)]

    def make(worker: int, numbers: range) -> None:
        process = running[worker]
        assert process.stdin
        assert process.stdout
        for number in numbers:
            words = personal(markdown(), f"Ann{number}", f"Monday {number % 28 + 1} May")
            process.stdin.write(json.dumps({"markdown": words}) + "\n")
            process.stdin.flush()
            assert base64.b64decode(json.loads(process.stdout.readline())["pdf"]).startswith(b"%PDF-")

    with ThreadPoolExecutor(JOBS) as threads:
        list(threads.map(make, range(JOBS), [range(1)] * JOBS))
        began = time.perf_counter()
        list(threads.map(make, range(JOBS), [range(worker, count, JOBS) for worker in range(JOBS)]))
        took = time.perf_counter() - began
    for process in running:
        process.communicate()
    return took


def _mail(place: Path, rounds: int) -> list[float]:
    """Milliseconds from the pages to a mail program that has the draft (a script that takes it at once)."""
    programs = ScriptedPrograms(xdg_open=0)
    programs.answers["xdg-mime"] = mail_program_is_there
    workspace = Workspace(place / "data", locale_country="GB", run=programs)
    handout = workspace.read_handout(place / "sheet.handout").handout
    pdf = render_handout(compose(handout)).pdf
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        letter = workspace.outside.mailing.begin(handout, pdf, to=["ann@example.org"], subject="A", text="B")
        assert workspace.outside.mailing.hand_over(letter).way is not None
        times.append((time.perf_counter() - began) * 1e3)
    workspace.outside.outgoing.clear()
    return times


def _stop(place: Path) -> float:
    """Milliseconds from the signal to the end, in the midst of the work."""
    with tempfile.TemporaryDirectory(dir=place) as out:
        command = _command(place, "many.csv", Path(out))
        quiet = {"stderr": subprocess.DEVNULL, "start_new_session": True}
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **quiet)  # type: ignore[call-overload]
        assert process.stdout
        for _ in range(10):
            process.stdout.readline()
        began = time.perf_counter()
        os.killpg(process.pid, signal.SIGINT)
        process.stdout.read()
        process.wait()
        return (time.perf_counter() - began) * 1e3
