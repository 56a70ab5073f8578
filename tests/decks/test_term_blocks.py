"""Terms alone on their lines, with the meaning in brackets or on the lines below."""

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.model import Confidence
from shabda.progress import no_progress
from shipped import known


def read(*lines: str) -> list[str]:
    text = "".join(f"{line}\n" for line in lines)
    entries = read_learner_text(text, "x.md", no_progress, known()).entries
    return [
        f"{entry.word} = {'; '.join(entry.glosses)}"
        + ("" if entry.confidence is Confidence.SURE else "?")
        for entry in entries
    ]


@pytest.mark.parametrize("form", ["## {}", "### {} — पुंल्लिङ्ग", "#### **{}**", "## 3. {}"])
def test_headings_with_meanings_in_brackets_are_words(form: str) -> None:
    words = ("गजः (Elephant)", "अश्वः (Horse)", "वृकः (Wolf)")
    lines = [line for word in words for line in (form.format(word), "", "Seen by the river.", "")]
    assert read("# Animals", "", *lines) == ["गजः = Elephant", "अश्वः = Horse", "वृकः = Wolf"]


def test_a_word_without_marks_needs_a_check_among_those_with_marks() -> None:
    lines = (
        "## Maitrī (kindness)",
        "## Kṣānti (patience)",
        "## Dhīra (brave)",
        "## Guru (teacher)",
    )
    assert read(*lines)[:3] == ["Maitrī = kindness", "Kṣānti = patience", "Dhīra = brave"]
    assert read("## Dhira (wolf)", "## Jala (tree)", "## Vana (star)") == [
        "Dhira = wolf?", "Jala = tree?", "Vana = star?",
    ]  # fmt: skip


@pytest.mark.parametrize("label", ["**Meaning:**", "- **Translation**:", "Bedeutung:", "*Sens* :"])
def test_the_meaning_of_a_term_may_be_behind_a_label_below_it(label: str) -> None:
    words = (("Gaja", "elephant"), ("Nadi", "river"), ("Guru", "teacher"))
    lines = [
        line
        for word, meaning in words
        for line in (f"- **{word}**", f"  {label} {meaning}.", "  **Origin:** old texts", "")
    ]
    assert [line.split(" = ")[1] for line in read(*lines)] == ["elephant?", "river?", "teacher?"]


def test_other_labels_may_come_before_that_of_the_meaning() -> None:
    words = (("वृकः", "vṛkaḥ", "wolf"), ("खगः", "khagaḥ", "bird"), ("गजः", "gajaḥ", "elephant"))
    lines = [
        line
        for word, spelled, meaning in words
        for line in (
            f"**{word} ({spelled}):**",
            "",
            "**Kind:** animal",
            "",
            f"**Meaning:** {meaning}",
        )
    ]
    assert read(*lines) == ["वृकः = wolf?", "खगः = bird?", "गजः = elephant?"]


def test_short_paragraphs_below_terms_are_meanings_to_check() -> None:
    lines = (
        "## Dāna", "", "the giving of what one has. Many do it at festivals.", "",
        "## Śīla", "", ": conduct, good habit", "",
        "## Vīrya", "", "Energie, mit der man beginnt.", "",
    )  # fmt: skip
    assert read("# Notes", "", *lines) == [
        "Dāna = the giving of what one has?",
        "Śīla = conduct; good habit?",
        "Vīrya = Energie; mit der man beginnt?",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("## नमस्ते (Hello)", "We greet our guests.", "## What follows", "Some exercises."),
        ("## गजः (Elephant)", "text", "## Reading", "text", "## Writing", "text", "## Rules",
         "## अश्वः (Horse)", "text", "## वृकः (Wolf)", "text", "## Songs", "text"),
        ("## Chapter 3 (Sandhi)", "## Chapter 4 (Samāsa)", "## Chapter 5 (Kāraka)"),
        ("## Installation", "Run the program.", "## Usage", "Call it.", "## Licence", "Free."),
        ("## Installation (Linux)", "## Usage (Windows)", "## Licence (short)"),
        ("## पाठः (Lesson)", "## अभ्यासः (Exercise)", "## व्याकरणम् (Grammar)"),
        ("## Rāmāyaṇa", "A poem.", "| a | b |", "## Nāgānanda", "```", "x", "```", "## Gītā"),
        ("**Note**", "Read this first.", "**Warning**", "Take care.", "**Tip**", "Go slowly."),
        ("## प्रथमः पाठः", "We read.", "## द्वितीयः पाठः", "We write.", "## तृतीयः पाठः", "We sing."),
        ("## सन्धिः (Sandhi)", "Vowels.", "## गुणः (Guṇa)", "Vowels.", "## वृद्धिः (Vṛddhi)", "More."),
    ],
)  # fmt: skip
def test_headings_of_other_documents_are_no_words(lines: tuple[str, ...]) -> None:
    assert read("# A book", *lines) == []


def test_long_chapters_below_words_are_not_their_meanings() -> None:
    chapter = [f"Sentence {number} of the chapter is about it." for number in range(8)]
    lines = [
        line for word in ("## Śīla", "## Dāna", "## Vīrya") for line in (word, "", *chapter, "")
    ]
    assert read(*lines) == []


def test_plural_headings_name_the_words_below_them() -> None:
    lines = (
        "## पशवः (Animals)", "गजः - elephant", "अश्वः - horse",
        "## फलानि (Fruits)", "आम्रम् - mango", "कदली - banana",
        "## पुष्पाणि (Flowers)", "कमलम् - lotus", "जपा - hibiscus",
    )  # fmt: skip
    assert len(read(*lines)) == 6


def test_a_term_adds_no_doubt_to_a_word_that_is_sure_elsewhere() -> None:
    words = (("गज", "gaja", "beast"), ("नृप", "nṛpa", "ruler"), ("खग", "khaga", "flier"))
    below = [
        line
        for word, spelled, meaning in words
        for line in (f"**{word} ({spelled}):**", "Kind: animal", f"Meaning: {meaning}", "")
    ]
    lines = ("गज - elephant", "नृप - king", "खग - bird", "वृक - wolf", "", "## More", "", *below)
    assert read(*lines) == ["गज = elephant", "नृप = king", "खग = bird", "वृक = wolf"]
