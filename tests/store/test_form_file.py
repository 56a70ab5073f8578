"""The index of forms holds nothing of the learner: a damaged one is removed."""

from pathlib import Path

import pytest

from shabda.errors import StoreError
from shabda.store.form_file import FormIndex

TABLES = {
    "form": [(f"form{number}", "code", 1.0) for number in range(5000)],
    "stem": [],
    "member": [],
    "ending": [],
    "seam": [],
    "prefix": [],
}


@pytest.mark.parametrize("look", ["all", "find"])
def test_a_damaged_index_is_removed_and_the_learner_is_told(tmp_path: Path, look: str) -> None:
    path = tmp_path / "forms.idx"
    FormIndex.write(path, "digest", TABLES).close()
    content = bytearray(path.read_bytes())
    for page in range(4096, len(content) // 2, 4096):  # the digest is at the end
        content[page : page + 200] = b"\xff" * 200
    path.write_bytes(content)
    index = FormIndex.open(path, "digest")
    assert index is not None
    with pytest.raises(StoreError, match=r"forms\.idx: was damaged and is removed; run"):
        _ = index.all("form") if look == "all" else index.find("form", ["form7"])
    assert FormIndex.open(path, "digest") is None
    assert not path.exists()
