"""Every link of README, reference and house rules leads to a file and a heading that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = (*sorted(ROOT.glob("*.md")), *sorted(DOCS.glob("*.md")))

_FENCE = re.compile(r"(?ms)^(```|~~~).*?^\1$")
_CODE = re.compile(r"`[^`\n]+`")
_LINK = re.compile(r"(?<=\]\()[^)\s]+(?=\))|(?<=\]: )\S+")
_HEADING = re.compile(r"(?m)^#+ (.+?)\s*$")


def without_code(text: str) -> str:
    return _FENCE.sub("", text)


def anchors(text: str) -> set[str]:
    """The anchors of the headings of a page, as GitHub and mkdocs write them."""
    headings = _HEADING.findall(without_code(text))
    return {re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", line).lower()) for line in headings}


def broken_links(page: Path, text: str) -> list[str]:
    """The links of a page to a file or heading that is missing; the network is not asked."""
    broken = []
    for link in _LINK.findall(_CODE.sub("", without_code(text))):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = page.parent / name
        if name and not target.exists():
            broken.append(link)
            continue
        if anchor and anchor not in anchors(target.read_text("utf-8") if name else text):
            broken.append(link)
    return broken


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file_and_a_heading(page) -> None:
    assert broken_links(page, page.read_text(encoding="utf-8")) == []


def test_a_broken_link_is_found() -> None:
    text = (
        "# A heading: two\n[here](#a-heading-two) [there](json.md#errors) [web](https://x.y/z)\n"
        "[gone](gone.md) [no](#nothing) [neither](json.md#nothing) ![picture](gone.svg)\n"
        "```\n[in code](code.md)\n# not a heading\n```\n[no](#not-a-heading) `[code](x.md)`\n"
    )
    broken = ["gone.md", "#nothing", "json.md#nothing", "gone.svg", "#not-a-heading"]
    assert broken_links(DOCS / "page.md", text) == broken


def test_the_reference_links_to_nothing_outside_itself() -> None:
    """The site holds the folder docs alone."""
    for page in DOCS.glob("*.md"):
        links = _LINK.findall(_CODE.sub("", without_code(page.read_text(encoding="utf-8"))))
        assert [link for link in links if link.startswith(("../", "/"))] == []


def test_the_contents_of_the_site_name_every_page_once() -> None:
    contents = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = re.findall(r"[\w.-]+\.md\b", str(yaml.safe_load(contents)["nav"]))
    assert sorted(pages) == sorted(page.name for page in DOCS.glob("*.md"))
