"""What plain letters write alike."""

import pytest

from shabda.sanskrit.text.plain_sounds import plain_sounds


@pytest.mark.parametrize(
    ("plain", "iast"),
    [
        ("vriksha", "vṛkṣa"), ("bhratr", "bhrātṛ"), ("krishna", "kṛṣṇaḥ"), ("simha", "siṃha"),
        ("chandra", "candraḥ"), ("kinkarah", "kiṅkaraḥ"), ("ramena", "rāmeṇa"),
        ("shrotri", "śrotṛ"), ("jnana", "jñānam"), ("raama", "rāma"),
    ],
)  # fmt: skip
def test_plain_letters_fold_to_the_word_they_write(plain: str, iast: str) -> None:
    assert plain_sounds(plain) == plain_sounds(iast)


@pytest.mark.parametrize(
    ("one", "other"), [("kula", "kala"), ("deva", "devi"), ("guru", "gara"), ("sata", "santa")]
)
def test_other_sounds_stay_apart(one: str, other: str) -> None:
    assert plain_sounds(one) != plain_sounds(other)
