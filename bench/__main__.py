"""How fast shabda is, beside its peers: `make bench`, or `python -m bench --help`.

Every round runs each measure once, in whole processes and inside one, so that noise falls on
ours and the peers' alike; medians and ratios are printed, and written to `.cache` as JSON.
"""

import json
from argparse import ArgumentParser
from datetime import datetime
from pathlib import Path

from bench import report
from bench.homes import CACHE
from bench.measures import Bench, one_round

PAGE = Path(__file__).parents[1] / "docs" / "speed.md"
_LAST_RUN = "## The last run\n"
"""Heads the part of the page that is written here; what stands above is written by hand."""


def main() -> None:
    parser = ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", default="1000,100000,1000000", help="collections, in cards")
    parser.add_argument("--runs", type=int, default=3, help="rounds")
    parser.add_argument("--only", default="", help="only measures with this in their name")
    parser.add_argument("--quick", action="store_true", help="one small round, two minutes")
    parser.add_argument("--page", action="store_true", help=f"write the table to docs/{PAGE.name}")
    asked = parser.parse_args()
    sizes = "1000,10000" if asked.quick else asked.sizes
    bench = Bench([int(size) for size in sizes.split(",")], asked.only, quick=asked.quick)
    runs = 1 if asked.quick else asked.runs
    for number in range(runs):
        print(f"round {number + 1} of {runs}")
        one_round(bench)
    table = report.table(bench)
    print(table)
    path = CACHE / f"{datetime.now():%Y-%m-%d-%H%M}.json"
    path.write_text(json.dumps(report.as_json(bench), indent=1), encoding="utf-8")
    print(f"as JSON: {path}")
    if asked.page:
        by_hand = PAGE.read_text(encoding="utf-8").partition(_LAST_RUN)[0]
        PAGE.write_text(f"{by_hand}{_LAST_RUN}\n{table}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
