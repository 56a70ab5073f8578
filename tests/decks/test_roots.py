from collections import Counter

import pytest

from shabda.decks.grammar.root_reader import load_roots
from shabda.errors import DeckError
from shabda.sanskrit.forms.roots import VIKARANA, Antargana, Pada
from shipped import ROOTS

OF_THE_NOTES = (
    "kzi", "ji", "dru", "BU", "sru", "smf", "tF", "sf", "svf", "gE", "glE", "DyE", "mlE",
    "vraj", "jalp", "nad", "gad", "av", "ej",
)  # fmt: skip
REGULAR = "{root: पठ्, aupadeshika: 'paWa~', gana: \"1\", pada: P, meaning: read%s}"


@pytest.fixture
def load(tmp_path):
    def from_text(text):
        path = tmp_path / "roots.yaml"
        path.write_text(text, encoding="utf-8")
        return load_roots(path)

    return from_text


def entry(extra=""):
    return f"roots:\n  - {REGULAR % extra}\n"


def test_the_shipped_roots_are_many_in_each_thematic_class():
    count = Counter(root.gana for root in ROOTS)
    assert set(count) == set(range(1, 11))
    assert count[1] >= 300
    assert min(count[gana] for gana in VIKARANA) >= 50


@pytest.mark.parametrize("root", OF_THE_NOTES)
def test_every_verb_of_the_notes_is_there(root):
    assert any(each.root == root and each.gana == 1 for each in ROOTS)


def test_guna_shows_in_many_roots_and_is_absent_in_as_many():
    class_one = [root for root in ROOTS if root.gana == 1 and not root.substitutes]
    final = [root for root in class_one if root.root[-1] in "iIuUfFeEoO"]
    light = [root for root in class_one if root.root[-2:-1] in tuple("iuf") and root not in final]
    assert len(final) + len(light) >= 110
    assert len(class_one) - len(final) - len(light) >= 110


def test_homonyms_bear_ids_of_their_own():
    siblings = {root.id: root.gana for root in ROOTS if root.root == "kzi"}
    assert siblings == {"kzi": 1, "kzi2": 6}


def test_an_entry_is_read_field_by_field(load):
    text = entry(
        ", antargana: ghatadi, irregular_ana: 'true', note: so, substitutes:"
        " [{stem: पठ, sutra: '7.3.77', name: नाम, reason: Because., optional: 'true',"
        " vikarana: य, pada: P}], forms: [{form: पठति, sutra: '3.1.74', name: नाम, reason: So.}]"
    )
    (root,) = load(text)
    assert (root.id, root.root, root.aupadeshika, root.gana) == ("paW", "paW", "paWa~", 1)
    assert (root.pada, root.antargana) == (Pada.PARASMAI, Antargana.GHATADI)
    assert root.irregular_ana
    (substitute,) = root.substitutes
    assert (substitute.stem, substitute.vikarana, substitute.pada) == ("paWa", "ya", "P")
    assert substitute.optional
    assert [form.text for form in root.forms] == ["paWati"]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("root: पठ्", "root: xyz!"), "is not Sanskrit"),
        (('gana: "1"', 'gana: "11"'), "unknown gana '11'; did you mean 1?"),
        (('gana: "1", ', ""), "`gana` is missing or empty"),
        (("pada: P", "pada: X"), "unknown pada 'X'; known: P, A, U"),
        (("meaning:", "meening:"), "unknown field 'meening'; did you mean meaning?"),
        (("'paWa~'", "पठँ"), "is not SLP1 with ~"),
    ],
)
def test_a_mistake_is_named_with_its_line(load, change, complaint):
    with pytest.raises(DeckError, match=r"roots\.yaml:2: ") as caught:
        load(entry().replace(*change))
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("extra", "complaint"),
    [
        (", antargana: kutady", "did you mean kutadi?"),
        (", irregular_ana: 'yes'", "unknown irregular_ana 'yes'"),
        (
            ", forms: [{form: पठति, sutra: '9.3.1', name: न, reason: r}]",
            "'9.3.1' is not a sūtra number",
        ),
        (
            ", substitutes: [{stem: पठ, sutra: '7.3', name: न, reason: r}]",
            "'7.3' is not a sūtra number",
        ),
        (", substitutes: [{stem: पठ, sutra: '7.3.1', name: न}]", "`reason` is missing"),
    ],
)
def test_a_mistake_in_an_exception_is_named(load, extra, complaint):
    with pytest.raises(DeckError) as caught:
        load(entry(extra))
    assert complaint in str(caught.value)


def test_a_root_given_twice_is_refused_with_both_lines(load):
    with pytest.raises(DeckError) as caught:
        load(entry() + f"  - {REGULAR % ''}\n")
    assert "roots.yaml:3: " in str(caught.value)
    assert "roots.yaml:2;" in str(caught.value)
    assert len(load(entry() + f"  - {REGULAR % ', id: paW2'}\n")) == 2
