"""How fast shabda is, beside its peers: `make bench`, or `python -m bench --help`.

Every round runs each measure once, in whole processes and inside one, so that noise falls on
ours and the peers' alike; medians and ratios are printed, and written to `.cache` as JSON.
"""

import json
from argparse import ArgumentParser
from datetime import datetime

from bench import report
from bench.homes import CACHE
from bench.measures import Bench, one_round


def main() -> None:
    parser = ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", default="1000,100000,1000000", help="collections, in cards")
    parser.add_argument("--runs", type=int, default=5, help="rounds")
    parser.add_argument("--only", default="", help="only measures with this in their name")
    asked = parser.parse_args()
    bench = Bench([int(size) for size in asked.sizes.split(",")], asked.only)
    for number in range(asked.runs):
        print(f"round {number + 1} of {asked.runs}")
        one_round(bench)
    print(report.table(bench))
    path = CACHE / f"{datetime.now():%Y-%m-%d-%H%M}.json"
    path.write_text(json.dumps(report.as_json(bench), indent=1), encoding="utf-8")
    print(f"as JSON: {path}")


if __name__ == "__main__":
    main()
