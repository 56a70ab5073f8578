"""The part of sanskrit_parser, run by the interpreter of its environment: joins per second.

python parser_peer.py PAIRS SECONDS        PAIRS is a JSON file of pairs in SLP1
"""

import json
import logging
import sys
from pathlib import Path
from time import perf_counter


def main(pairs: str, seconds: str) -> None:
    logging.disable()
    from indic_transliteration.sanscript import SLP1
    from sanskrit_parser.base.sanskrit_base import SanskritImmutableString
    from sanskrit_parser.parser.sandhi import Sandhi

    words = [
        tuple(SanskritImmutableString(word, encoding=SLP1) for word in pair)
        for pair in json.loads(Path(pairs).read_text(encoding="utf-8"))
    ]
    sandhi = Sandhi()
    sandhi.join(*words[0])  # reads its rules
    done, began = 0, perf_counter()
    for pair in words[1:]:
        sandhi.join(*pair)
        done += 1
        if perf_counter() - began > float(seconds):
            break
    print(json.dumps({"joins": done / (perf_counter() - began)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
