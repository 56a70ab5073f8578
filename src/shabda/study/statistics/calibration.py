"""How well each scheduler foresaw what was remembered, on the learner's own log.

FSRS predicts a probability for every day. SM-2 does not, so it is read as meaning nine in
ten at the end of each interval, with forgetting exponential, as is usual where the two are
compared. Both are scored on the same answers.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from math import floor, log, sqrt

from shabda.study.log import UNTOUCHED, CardStatus, EventKind, Review, advance, not_voided
from shabda.study.scheduling.fsrs import FSRS, recall
from shabda.study.scheduling.scheduler import PASS, SM2, CardState

ENOUGH_REVIEWS = 400
"""Fewer answers than this say little about either."""
_CERTAIN = 1e-6
"""No prediction is taken to be surer than this, or one surprise would outweigh all else."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How near predictions came: less is better in `log_loss` and `rmse`, shares are 0–1.

    `rmse` compares the mean prediction with the share remembered in bins of answers that
    are alike in days passed, answers before and lapses.
    """

    predicted: float
    log_loss: float
    rmse: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Both schedulers on the answers that tested memory: how many, and the share remembered."""

    reviews: int
    remembered: float
    sm2: Fit
    fsrs: Fit

    def as_json(self) -> dict[str, object]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Trial:
    """An answer after at least a day: what each scheduler foresaw, and what came."""

    sm2: float
    fsrs: float
    remembered: bool
    bin: tuple[int, int, int]


def calibration(events: Iterable[Review], least: int = ENOUGH_REVIEWS) -> Calibration | None:
    """Score both schedulers on a log; None where it has too few answers to say."""
    tried = list(trials(events))
    if len(tried) < max(1, least):
        return None
    remembered = sum(trial.remembered for trial in tried) / len(tried)
    by_sm2 = _fit([(trial.sm2, trial) for trial in tried])
    by_fsrs = _fit([(trial.fsrs, trial) for trial in tried])
    return Calibration(len(tried), remembered, by_sm2, by_fsrs)


def trials(events: Iterable[Review]) -> Iterator[Trial]:
    """Every answer that tested memory: a review of a card answered on a day before."""
    by_sm2: dict[str, CardStatus] = {}
    by_fsrs: dict[str, CardStatus] = {}
    answers: dict[str, int] = defaultdict(int)
    for event in not_voided(events):
        card_id = event.card_id
        plain, modern = by_sm2.get(card_id, UNTOUCHED), by_fsrs.get(card_id, UNTOUCHED)
        if event.kind is EventKind.REVIEW and event.grade is not None:
            if plain.state and modern.state:
                yield from _trial(plain.state, modern.state, event, answers[card_id])
            answers[card_id] += 1
        by_sm2[card_id] = advance(plain, event, SM2)
        by_fsrs[card_id] = advance(modern, event, FSRS)


def _trial(sm2: CardState, fsrs: CardState, event: Review, answers: int) -> Iterator[Trial]:
    memory = fsrs.memory
    if memory is None or event.study_day <= memory.day:
        return
    days = event.study_day - memory.day
    yield Trial(
        sm2=0.9 ** (days / sm2.interval),
        fsrs=recall(memory, event.study_day),
        remembered=(event.grade or 0) >= PASS,
        bin=(_step(days, 3.62), _step(answers, 1.89), _step(fsrs.lapses, 1.73)),
    )


def _fit(foreseen: Sequence[tuple[float, Trial]]) -> Fit:
    losses = [-log(_sure(chance if trial.remembered else 1 - chance)) for chance, trial in foreseen]
    bins: dict[tuple[int, int, int], list[tuple[float, bool]]] = defaultdict(list)
    for chance, trial in foreseen:
        bins[trial.bin].append((chance, trial.remembered))
    squares = (
        (sum(chance for chance, _ in group) - sum(came for _, came in group)) ** 2 / len(group)
        for group in bins.values()
    )
    return Fit(
        predicted=sum(chance for chance, _ in foreseen) / len(foreseen),
        log_loss=sum(losses) / len(foreseen),
        rmse=sqrt(sum(squares) / len(foreseen)),
    )


def _sure(chance: float) -> float:
    return min(1 - _CERTAIN, max(_CERTAIN, chance))


def _step(count: int, base: float) -> int:
    """Which of ever wider bins a count falls into."""
    return floor(log(count) / log(base)) if count > 0 else -1
