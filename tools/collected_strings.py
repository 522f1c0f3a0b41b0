"""Finds every sentence of the program's source that a person reads in the window, with the context Qt asks for it by.

It reads the syntax tree, runs nothing, and knows these ways: `x.tr("…")`, `translate(CONTEXT, "…")` and functions
that only pass a text on to it, `QT_TRANSLATE_NOOP`, `phrase("…")`, `Phrase("…")` and `marked("…")`. A text may be a
choice between two, or a name that the same function or module sets to such texts.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PHRASES = "phrase"
"""The context of sentences made below the window."""

_ELSEWHERE = ("softer", "Phrase(template, ", "say(value)")
"""Parts of calls whose texts are found where they come from: in resources/wording, or in another call."""

_MARKERS = {"phrase", "Phrase", "marked"}


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """One text, where Qt looks it up, and the module that says it."""

    context: str
    source: str
    module: str


@dataclass(frozen=True, slots=True)
class Unread:
    """A call whose text can't be read from the source."""

    module: str
    line: int
    code: str


def collected(package: Path) -> tuple[list[Found], list[Unread]]:
    """Each text of a package once per context, sorted, and the calls that hide theirs."""
    found: dict[tuple[str, str], Found] = {}
    unread: list[Unread] = []
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        module = _Module(name, path.read_text(encoding="utf-8"))
        for context, source in module.texts():
            found.setdefault((context, source), Found(context, source, name))
        unread += module.unread
    return sorted(found.values()), unread


def advice(wording: Path) -> list[Found]:
    """What the lists of wording say that might be said instead, which the checks make phrases of."""
    texts: dict[str, str] = {}
    for path in sorted(wording.glob("*.toml")):
        claims = tomllib.loads(path.read_text(encoding="utf-8")).get("claims", [])
        texts |= {claim["softer"]: f"resources/wording/{path.name}" for claim in claims}
    return [Found(PHRASES, text, module) for text, module in texts.items()]


class _Module:
    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._tree = ast.parse(text)
        self.unread: list[Unread] = []
        self._constants = dict(_assigned(self._tree.body))
        self._relays = dict(_relays(self._tree, self._constants))
        self._markers = _MARKERS | {
            alias.asname
            for node in self._tree.body
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
            if alias.name in _MARKERS and alias.asname
        }
        self._noops = {"QT_TRANSLATE_NOOP"} | {
            target
            for node in self._tree.body
            for target, value in _targets(node)
            if isinstance(value, ast.Name) and value.id == "QT_TRANSLATE_NOOP"
        }

    def texts(self) -> Iterator[tuple[str, str]]:
        """Every context and text."""
        yield from self._walk(self._tree, Path(self._name).stem, [self._constants])

    def _walk(self, node: ast.AST, context: str, known: list[dict[str, list[str]]]) -> Iterator[tuple[str, str]]:
        for child in ast.iter_child_nodes(node):
            inner, names = context, known
            if isinstance(child, ast.ClassDef):
                inner = child.name
            elif isinstance(child, ast.FunctionDef):
                if child.name in self._relays:
                    continue
                names = [*known, dict(_assigned(list(ast.walk(child))))]
            elif isinstance(child, ast.Call) and (asked := self._asked(child, context)) is not None:
                yield from ((asked[0], text) for text in self._read(asked[1], child, names))
            yield from self._walk(child, inner, names)

    def _asked(self, call: ast.Call, context: str) -> tuple[str, ast.expr] | None:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        arguments = call.args
        if name == "tr" and len(arguments) == 1:
            return context, arguments[0]
        if name == "translate" and len(arguments) == 2 and not _is_painter(call):
            return self._constant(arguments[0]), arguments[1]
        if name in self._noops and len(arguments) == 2:
            return self._constant(arguments[0]), arguments[1]
        if name in self._markers and arguments and not isinstance(arguments[0], ast.Starred):
            return PHRASES, arguments[0]
        if name in self._relays and arguments:
            return self._relays[name], arguments[0]
        return None

    def _constant(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant):
            return str(node.value)
        return next(iter(self._constants.get(getattr(node, "id", ""), [])), "")

    def _read(self, node: ast.expr, call: ast.Call, known: list[dict[str, list[str]]]) -> list[str]:
        texts = list(_literals(node, known))
        if not texts and not _passed_on(node) and not any(part in ast.unparse(call) for part in _ELSEWHERE):
            self.unread.append(Unread(self._name, call.lineno, ast.unparse(call)[:120]))
        return texts


def _literals(node: ast.expr, known: list[dict[str, list[str]]]) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.IfExp():
            yield from _literals(node.body, known)
            yield from _literals(node.orelse, known)
        case ast.Call(func=ast.Name(id="marked"), args=[inner]):
            yield from _literals(inner, known)
        case ast.Subscript(value=ast.Dict() as table):
            for value in table.values:
                yield from _literals(value, known)
        case ast.Name():
            for names in reversed(known):
                if node.id in names:
                    yield from names[node.id]
                    return


def _passed_on(node: ast.expr) -> bool:
    """Whether the text comes from a table that marks it where it stands: `command.text`, `phrase.template`."""
    return isinstance(node, ast.Attribute) and node.attr in {"text", "told", "template"}


def _is_painter(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) != "QCoreApplication"


def _assigned(nodes: list[ast.stmt] | list[ast.AST]) -> Iterator[tuple[str, list[str]]]:
    """Names and all texts that they are set to."""
    gathered: dict[str, list[str]] = {}
    for node in nodes:
        for target, value in _targets(node):
            gathered.setdefault(target, []).extend(_literals(value, [gathered]))
    yield from ((name, texts) for name, texts in gathered.items() if texts)


def _targets(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
        yield node.target.id, node.value
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id, node.value
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts, strict=True)
                yield from ((one.id, value) for one, value in pairs if isinstance(one, ast.Name))


def _relays(tree: ast.Module, constants: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Functions that do nothing but look their one argument up, and the context they do it in."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or not isinstance(node.body[-1], ast.Return):
            continue
        call, own = node.body[-1].value, {one.arg for one in node.args.args}
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "translate":
            context, text = call.args[0], call.args[1]
            if isinstance(text, ast.Name) and text.id in own:
                named = constants.get(getattr(context, "id", ""), [""])[0]
                yield node.name, str(context.value) if isinstance(context, ast.Constant) else named
