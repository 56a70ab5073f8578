"""Cards of other programs as these write them: what each shape gives, and what is no card."""

from __future__ import annotations

import pytest

from shabda.decks.formats.anki_history import shown_fields
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.model import Confidence, Harvest

TAB = "#separator:tab\n#html:true\n"


def read(text: str, name: str = "cards.txt") -> Harvest:
    return read_learner_text(text, name)


def sure(text: str, name: str = "cards.txt") -> list[tuple[str, tuple[str, ...]]]:
    entries = read(text, name).entries
    return [(e.word, e.glosses) for e in entries if e.confidence is Confidence.SURE]


ELEPHANT, RIVER = ("गजः", ("elephant",)), ("नदी", ("river",))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (f"{TAB}गजः[gajaḥ]\telephant\nनदी[nadī]\triver\n", [ELEPHANT, RIVER]),
        (f"{TAB}<ruby>गजः<rp>(</rp><rt>gajaḥ</rt></ruby>\telephant\n", [ELEPHANT]),
        (f"{TAB}गजः\telephant [$]x^2[/$]\nनदी\t[latex]x[/latex] river\n", [ELEPHANT, RIVER]),
        ("#separator:\\t\n#html:true\nगजः\telephant\nनदी\triver\n", [ELEPHANT, RIVER]),
        (
            '#separator:comma\n#html:false\nगजः,"elephant\ntusker"\nनदी,river\n',
            [("गजः", ("elephant", "tusker")), RIVER],
        ),
        (f'{TAB}गजः\t"big\nelephant"\nनदी\triver\n', [("गजः", ("big elephant",)), RIVER]),
    ],
    ids=["furigana", "ruby", "maths", "separator", "lines of plain text", "lines of HTML"],
)
def test_fields_of_anki_text_are_read_as_anki_shows_them(text, want) -> None:
    assert sure(text) == want


def test_anki_text_is_read_by_note_type() -> None:
    head = f"{TAB}#notetype column:1\n#tags column:6\n"
    rows = (
        "Basic\tगजः\telephant\t\t\ta", "Reversed\tनदी\triver\ty\t\t",
        "Wort\t1\tसूर्यः\tsūryaḥ\tSonne\t", "Reversed\tवनम्\tforest\t\t\t",
        "Wort\t2\tचन्द्रः\tcandraḥ\tMond\t",
    )  # fmt: skip
    assert sure(head + "\n".join(rows)) == [
        ELEPHANT, RIVER, ("सूर्यः", ("Sonne",)), ("वनम्", ("forest",)), ("चन्द्रः", ("Mond",)),
    ]  # fmt: skip


def test_a_few_cards_the_other_way_round_are_turned() -> None:
    cards = "गजः\telephant\nriver\tनदी\nनदी\triver\nसूर्यः\tsun\n"
    assert {*sure(TAB + cards)} == {ELEPHANT, RIVER, ("सूर्यः", ("sun",))}
    nearly_all = "river\tनदी\nelephant\tगजः\nसूर्यः\tsun\n"
    assert sure(TAB + nearly_all)[:2] == [RIVER, ELEPHANT]


@pytest.mark.parametrize(
    ("question", "fields"),
    [("{{Front}}\n\n{{type:Back}}", {"Front"}), ("{{#Back}}{{cloze: Text }}{{/Back}}", {"Text"}),
     ("{{furigana:Word}}{{hint:Aid}}{{tts en_US:Tone}}", {"Word", "Tone"})],
)  # fmt: skip
def test_a_field_to_type_is_not_shown(question: str, fields: set[str]) -> None:
    assert shown_fields(question) == fields


def test_obsidian_reads_no_code_and_keeps_the_deck_as_a_tag() -> None:
    text = (
        "#flashcards/l1/animals\nगजः::elephant ^b1\n`a::b` is code\n```\nनगरम्::city\n```\n"
        "[[नदी]] :: [[water|river]]\n\nसूर्यः\n?\nsun\nday star\n\nचन्द्रः #flashcards/sky\n?\nmoon\n"
    )
    content = read(text, "notes.md")
    assert [(e.word, e.glosses, e.tags) for e in content.entries] == [
        ("गजः", ("elephant",), ("l1-animals",)), ("नदी", ("river",), ("l1-animals",)),
        ("सूर्यः", ("sun", "day star"), ("l1-animals",)), ("चन्द्रः", ("moon",), ("sky",)),
    ]  # fmt: skip
    reasons = {line.line: line.reason for line in content.skipped if line.text}
    assert (reasons[5], reasons[11]) == ("text around the cards", "part of the record above")


def test_answers_below_a_question_with_card_are_read() -> None:
    text = (
        "- गजः #card\n  card-repeats:: 2\n\t- elephant\n\t- tusker\n- नदी :: river\n"
        "  id:: 63f0c1\n\nसूर्यः #card\nsun\n\nSome text.\n"
    )
    assert sure(text, "logseq.md") == [
        ("गजः", ("elephant", "tusker")), RIVER, ("सूर्यः", ("sun",)),
    ]  # fmt: skip


def test_answers_of_hashcards_go_on_to_the_next_card() -> None:
    text = "Q: गजः\nA: elephant\ntusker\n---\nQ: नदी\nA: river\n\nC: [वनम्] is a forest.\n"
    content = read(text, "cards.md")
    assert sure(text) == [("गजः", ("elephant", "tusker")), RIVER]
    assert [line.reason for line in content.skipped if line.text.startswith("C:")] == ["cloze card"]


def test_org_headings_that_are_cards_are_read() -> None:
    text = (
        "* Animals :drill:\n** गजः :drill:big:\n   SCHEDULED: <2026-05-01 Fri>\n   :PROPERTIES:\n"
        "   :DRILL_LAST_INTERVAL: 3.8\n   :END:\n   elephant\n** River\n   :PROPERTIES:\n"
        "   :ANKI_NOTE_TYPE: Basic\n   :ANKI_TAGS: water\n   :END:\n*** Front\n    नदी\n"
        "*** Back\n    river\n** Some notes\n   गजाः चरन्ति, elephants go\n"
    )
    entries = read(text, "words.org").entries
    assert [(e.word, e.glosses, e.tags) for e in entries] == [
        (*ELEPHANT, ("big",)), (*RIVER, ("water",)),
    ]  # fmt: skip
    assert sure(text) == [ELEPHANT, RIVER]


def test_an_org_list_is_not_cards() -> None:
    assert sure("* Words\n- गजः :: elephant\n- नदी :: river\n", "words.org") == [ELEPHANT, RIVER]


def test_the_new_xml_of_mnemosyne_is_read() -> None:
    text = (
        '<openSM2sync number_of_entries="3"><log type="10" o_id="t"><name>l1</name></log>\n'
        '<log type="16" o_id="a"><f>गजः</f><b>elephant\ntusker</b></log>\n'
        '<log type="16" o_id="b"><f>नदी</f><p_1>nadī</p_1><m_1>river</m_1></log>\n</openSM2sync>'
    )
    assert sure(text, "cards.xml") == [("गजः", ("elephant", "tusker")), RIVER]


@pytest.mark.parametrize(
    "header",
    ["mot\tsens\tremarque", "слово\tзначение\tпримечание", "palabra\tsignificado\tnota",
     "woord\tbetekenis\tuitleg", "szó\tjelentés\tx", "Learnable\tDefinition\tAudio",
     "単語\t意味\t例"],
)  # fmt: skip
def test_headers_of_other_languages_name_the_meaning(header: str) -> None:
    rows = "नदी\tm. x\tla nada\nगजः\tm. y\tle gada\n"
    entries = read(f"{header}\n{rows}", "table.tsv").entries
    assert [entry.word for entry in entries] == ["नदी", "गजः"]
    assert all(" ".join(entry.glosses).endswith(("x", "y")) for entry in entries)


@pytest.mark.parametrize(
    ("front", "back"),
    [("Vorderseite", "Rückseite"), ("Recto", "Verso"), ("Anverso", "Reverso"), ("Fronte", "Retro"),
     ("Frente", "Verso"), ("Вопрос", "Ответ"), ("表面", "裏面")],
)  # fmt: skip
def test_the_type_basic_of_anki_has_names_in_many_languages(front: str, back: str) -> None:
    rows = "अग्निः\tfire\tnotes one\nजलम्\twater\tnotes two\nनदी\triver\tnotes three\n"
    text = f"{TAB}#columns:{front}\t{back}\tExtra\n{rows}"
    assert sure(text) == [("अग्निः", ("fire",)), ("जलम्", ("water",)), RIVER]


@pytest.mark.parametrize(
    ("meaning", "gender"),
    [("(nadī) river", ""), ("river [nadī]", ""), ("river n. f.", "f"),
     ("river, n.f.", "f"), ("river n.f.", "f"), ("river (n., f.)", "f")],
)  # fmt: skip
def test_a_spelling_in_brackets_and_the_mark_of_a_noun_are_no_meaning(meaning, gender) -> None:
    for text in (f"नदी\t{meaning}\nजलम्\twater\n", f"नदी - {meaning}\nजलम् - water\n"):
        entry = read(text, "notes.txt").entries[0]
        assert (entry.word, entry.glosses, entry.gender) == ("नदी", ("river",), gender)


def test_brackets_of_a_meaning_stay() -> None:
    entries = read("नदी\t(big) river\nजलम्\twater (clear)\n", "notes.txt").entries
    assert [entry.glosses for entry in entries] == [("(big) river",), ("water (clear)",)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("header", [False, True])
def test_a_cell_in_quotes_may_go_over_lines(delimiter: str, header: bool) -> None:
    rows = [("गजः", '"big\nelephant"'), ("नदी", "river"), ("वनम्", '"thick\n\nforest"')]
    rows = [("word", "meaning"), *rows] if header else rows
    text = "".join(f"{delimiter.join(row)}\n" for row in rows)
    assert sure(text, "words.csv") == [
        ("गजः", ("big elephant",)), RIVER, ("वनम्", ("thick forest",)),
    ]  # fmt: skip


def test_a_quotation_mark_that_never_closes_joins_no_lines() -> None:
    text = 'गजः,"elephant\nनदी,river\nवनम्,forest\nजलम्,water\n'
    assert [entry.word for entry in read(text, "words.csv").entries] == ["गजः", "नदी", "वनम्", "जलम्"]
