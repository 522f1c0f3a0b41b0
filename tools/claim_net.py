"""Writes resources/wording/net.tsv: what words are like, and which three in a row look like a part of a claim.

    python tools/claim_net.py vectors MODEL VECTORS.npz   # once: what a sentence model says of each word; five minutes
    python tools/claim_net.py learn VECTORS.npz           # the net; a quarter of a minute
    python tools/claim_net.py folds VECTORS.npz           # the whole reader on writers left out of learning

MODEL is a folder with all-MiniLM-L6-v2 as sentence-transformers keeps it. Needs numpy, torch and, for vectors,
sentence-transformers in an environment of their own beside the project's: none of them is part of the program.
"""

import base64
import random
import sys
from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch
from claim_weights import OWN, PROJECT, STRANGERS, Row, known_rows, learnt_table, rows_of, said_in
from torch.nn import functional

from handout_studio import resources
from handout_studio.checks.claim_meanings import tokens_of
from handout_studio.checks.english import claim_reader

TARGET = PROJECT / "resources" / "wording" / "net.tsv"
HEADER = """\
# Made by tools/claim_net.py from sentences in tests/fixtures/wording and from all-MiniLM-L6-v2 (net.LICENSE).
# Read by checks/claim_net.py: filters over three neighbours, then what words are like, as signed bytes in base 85.
"""
GIVEN, NUMBERS, FILTERS = 64, 32, 48
"""How many numbers of the model a word comes with, how many it keeps, and how many filters look at them."""
ROUNDS, BATCH, STEP, DECAY, SEEN = 15, 64, 2e-3, 1e-4, 2
DROPPED, UNKNOWN, SMOOTHED = 0.4, 0.1, 0.05
SHARE = 0.7
"""How much of the net's odds counts beside the weights, whose odds rest on much the same."""
GOAL = 0.96
"""The precision that the threshold of a left-out writer has with the others, each left out in turn."""
Vectors = dict[str, np.ndarray]


def words_of(text: str) -> list[str]:
    """The words of a text as the net reads them, its beginning and end too."""
    return ["<", *(token.word for one in said_in(text) for token in tokens_of(one.words)), ">"]


def make_vectors(model: str, target: str) -> None:
    """Keep what the model says of each word of the sentences and of each word of its own that the dictionary knows."""
    from sentence_transformers import SentenceTransformer

    spelled = {line.partition("\t")[0] for line in resources.read_text("dictionaries", "spelling.txt").splitlines()}
    encoder = SentenceTransformer(model, device="cpu")
    known = Counter(word for name in (*STRANGERS, *OWN) for _, text in rows_of(name) for word in words_of(text))
    words = sorted({*known, *(word for word in encoder.tokenizer.get_vocab() if word in spelled and word.islower())})
    words = [word for word in words if word[0].isalpha()]
    numbers = encoder.encode(words, batch_size=128)
    numbers = numbers - numbers.mean(0)
    main = np.linalg.svd(numbers, full_matrices=False)[2][:GIVEN]
    numbers = numbers @ main.T
    np.savez_compressed(target, words=np.array(words), numbers=(numbers / numbers.std(0).mean()).astype("float32"))


def read_vectors(path: str) -> Vectors:
    """Each word's numbers."""
    with np.load(path) as kept:
        return dict(zip(kept["words"].tolist(), kept["numbers"], strict=True))


class Net:
    """A net that learns: the numbers of a word are a projection of the model's, and what the sentences add to them."""

    def __init__(self, rows: Sequence[Row], vectors: Vectors) -> None:
        torch.manual_seed(0)
        texts = [words_of(text) for _, text in rows]
        counts = Counter(word for words in texts for word in set(words))
        self._own = {word: at for at, word in enumerate((w for w in sorted(counts) if counts[w] >= SEEN), 1)}
        self._names = list(vectors)
        self._known = {word: at for at, word in enumerate(self._names, 1)}
        self._given = torch.tensor(np.vstack([np.zeros((1, GIVEN), "float32"), *vectors.values()]))
        self.project = (torch.randn(GIVEN, NUMBERS) * 0.9 / GIVEN**0.5).requires_grad_()
        self.added = (torch.randn(len(self._own) + 1, NUMBERS) * 0.1).requires_grad_()
        self.filters = (torch.randn(FILTERS, NUMBERS, 3) * 0.6 / (3 * NUMBERS) ** 0.5).requires_grad_()
        self.bias = torch.zeros(FILTERS, requires_grad=True)
        self.weights = (torch.randn(FILTERS) * 0.1).requires_grad_()
        self.base = torch.zeros(1, requires_grad=True)
        self._learn(texts, [label != "harmless" for label, _ in rows])

    def _odds(self, texts: Sequence[list[str]]) -> torch.Tensor:
        longest = max(map(len, texts))
        own, known = (torch.zeros(len(texts), longest, dtype=torch.long) for _ in range(2))
        there = torch.zeros(len(texts), longest - 2)
        for row, words in enumerate(texts):
            own[row, : len(words)] = torch.tensor([self._own.get(word, 0) for word in words])
            known[row, : len(words)] = torch.tensor([self._known.get(word, 0) for word in words])
            there[row, : len(words) - 2] = 1
        chance = torch.rand(own.shape)
        unknown, gone = chance < UNKNOWN, chance > 1 - UNKNOWN / 3
        own = own.masked_fill(unknown | gone, 0)
        known = known.masked_fill(gone, 0)
        numbers = functional.dropout(self._given[known] @ self.project + self.added[own], DROPPED / 2)
        found = functional.conv1d(numbers.transpose(1, 2), self.filters, self.bias)
        most = (torch.relu(found) * there[:, None]).max(2).values
        return functional.dropout(most, DROPPED) @ self.weights + self.base

    def _learn(self, texts: list[list[str]], claims: list[bool]) -> None:
        shared = [self.project, self.filters, self.bias, self.weights, self.base]
        steps = torch.optim.AdamW(
            [{"params": shared, "weight_decay": DECAY}, {"params": [self.added], "weight_decay": 100 * DECAY}], lr=STEP
        )
        wanted = torch.tensor(claims, dtype=torch.float32) * (1 - 2 * SMOOTHED) + SMOOTHED
        dice = random.Random(0)
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
        schedule = torch.optim.lr_scheduler.LinearLR(steps, 1.0, 0.01, ROUNDS * len(batches))
        for _ in range(ROUNDS):
            dice.shuffle(order)
            order = sorted(order, key=lambda at: len(texts[at]) // 2)  # of nearly one length, else in a new order
            batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
            dice.shuffle(batches)
            for batch in batches:
                odds = self._odds([texts[at] for at in batch])
                loss = functional.binary_cross_entropy_with_logits(odds, wanted[batch])
                steps.zero_grad()
                loss.backward()
                steps.step()
                schedule.step()

    @torch.no_grad()
    def table(self) -> str:
        """The text of net.tsv."""
        words = sorted({*self._own, *self._names})
        rows = [
            self._given[self._known.get(word, 0)] @ self.project + self.added[self._own.get(word, 0)] for word in words
        ]
        numbers = torch.stack([self.added[0], *rows])
        scale, fine = (float(part.abs().max()) / 127 for part in (numbers, self.filters))
        lines = [f"=base\t{SHARE * float(self.base):.4f}\t{scale * fine:.8f}"]
        lines += [
            f"=filter\t{float(bias):.4f}\t{SHARE * float(weight):.4f}\t{_text(row.T.reshape(-1) / fine)}"
            for row, bias, weight in zip(self.filters, self.bias, self.weights, strict=True)
        ]
        named = zip(("??", *words), numbers, strict=True)
        lines += sorted(f"{word}\t{_text(row / scale)}" for word, row in named)
        return HEADER + "\n".join(lines) + "\n"


def _text(numbers: torch.Tensor) -> str:
    return base64.b85encode(numbers.round().to(torch.int8).numpy().tobytes()).decode("ascii")


def folds(vectors: Vectors) -> None:
    """Print precision and recall on each writer's sentences with everything learned from all others.

    The threshold for a writer is chosen on the other writers, each left out too.
    """
    found: dict[str, list[tuple[float, bool]]] = {}
    for name in STRANGERS:
        strange, own = known_rows(without=name)
        reader = claim_reader(learnt_table(strange, own), Net([*strange, *own], vectors).table())
        found[name] = [
            (max((reader.odds(said) for said in said_in(text)), default=-9.0), label != "harmless")
            for label, text in rows_of(name)
        ]
    sums = [0, 0, 0]
    for name in STRANGERS:
        enough = _enough([one for other in STRANGERS if other != name for one in found[other]])
        counts = _counts(found[name], enough)
        sums = [a + b for a, b in zip(sums, counts, strict=True)]
        print(f"{name:9} over {enough:.2f}: {_figures(counts)}", flush=True)
    everything = [one for name in STRANGERS for one in found[name]]
    print(f"pooled: {_figures(sums)}; for all of them {_enough(everything):.2f} would do")
    for percent in (94, 95, 96, 97):
        enough = _enough(everything, percent / 100)
        print(f"  precision of {percent} % at {enough:.2f}: {_figures(_counts(everything, enough))}")


def _counts(found: list[tuple[float, bool]], enough: float) -> list[int]:
    return [
        sum(odds > enough and claim for odds, claim in found),
        sum(odds > enough for odds, _ in found),
        sum(claim for _, claim in found),
    ]


def _enough(found: list[tuple[float, bool]], goal: float = GOAL) -> float:
    """The least threshold with that precision."""
    for tenths in range(-40, 121):
        right, all_found, _ = _counts(found, tenths / 20)
        if right >= goal * all_found:
            return tenths / 20
    return 6.0


def _figures(counts: list[int]) -> str:
    right, all_found, claims = counts
    return f"precision {right / max(all_found, 1):.3f}, recall {right / claims:.3f}"


def main(step: str, *paths: str) -> None:
    if step == "vectors":
        make_vectors(*paths)
    elif step == "folds":
        folds(read_vectors(*paths))
    else:
        strange, own = known_rows()
        TARGET.write_text(Net([*strange, *own], read_vectors(*paths)).table(), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
