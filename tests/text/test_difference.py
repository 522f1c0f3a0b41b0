"""A difference is the shortest stretch that has to be replaced."""

from hypothesis import given
from hypothesis import strategies as st

from handout_studio.text.difference import carried_over, difference

_texts = st.text(alphabet="ab😀é\u0301\n -*", max_size=30)


@given(_texts, _texts)
def test_a_difference_is_all_it_takes_and_no_more(old: str, new: str) -> None:
    change = difference(old, new)
    assert old[: change.start] + change.text + old[change.end :] == new
    gone = old[change.start : change.end]
    assert not (gone and change.text) or (gone[0] != change.text[0] and gone[-1] != change.text[-1])


@given(_texts, _texts, _texts, _texts)
def test_words_are_followed_through_a_change_beside_them(before: str, words: str, after: str, put_in: str) -> None:
    old, start, end = before + words + after, len(before), len(before + words)
    for new in (put_in + old, old + put_in):
        carried = carried_over(start, end, old, new)
        assert carried is None or new[slice(*carried)] == words


def test_words_that_were_changed_are_nowhere() -> None:
    assert carried_over(4, 9, "one twoox three", "one two three") is None
    assert carried_over(4, 7, "one two three", "so, one two three") == (8, 11)
