"""A difference is the shortest stretch that has to be replaced."""

from hypothesis import given
from hypothesis import strategies as st

from handout_studio.text.difference import difference

_texts = st.text(alphabet="ab😀é\u0301\n -*", max_size=30)


@given(_texts, _texts)
def test_a_difference_is_all_it_takes_and_no_more(old: str, new: str) -> None:
    change = difference(old, new)
    assert old[: change.start] + change.text + old[change.end :] == new
    gone = old[change.start : change.end]
    assert not (gone and change.text) or (gone[0] != change.text[0] and gone[-1] != change.text[-1])
