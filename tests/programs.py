"""Other programs as tests see them: what would have been started, and what each answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from handout_studio.delivery.programs import Ended

Answer = Callable[[Sequence[str]], Ended]


class ScriptedPrograms:
    """Answers by a program's name, with a status or by a function of its command; others can't be started.

    It stands where `run_program` does, and may be called from any thread.
    """

    def __init__(self, **answers: int | Answer | None) -> None:
        """An underscore in a name stands for a hyphen."""
        self.answers = {name.replace("_", "-"): answer for name, answer in answers.items()}
        self.ran: list[list[str]] = []

    def __call__(self, command: Sequence[str], typed: bytes, seconds: float) -> Ended:
        words = list(command)
        self.ran.append(words)
        name = next((word for word in words if word != "env" and "=" not in word), "")
        if name not in self.answers:
            raise FileNotFoundError(name)
        answer = self.answers[name]
        return answer(words) if callable(answer) else Ended(answer)

    def commands_of(self, name: str) -> list[list[str]]:
        """The commands of that program, in order, without what sets its environment."""
        found = [command[command.index(name) :] for command in list(self.ran) if name in command]
        return [command for command in found if command[0] == name]


def mail_program_is_there(command: Sequence[str]) -> Ended:
    """What `xdg-mime` says where a mail program is set up and a draft is known for one."""
    return Ended(0, "mail.desktop\n" if command[2] == "default" else "message/rfc822\n")
