"""How well each scheduler predicted what was remembered, on the learner's own log.

FSRS predicts a probability for every day. SM-2 does not, so it is taken to mean nine in ten
at the end of each interval, with exponential forgetting, as is usual in comparisons. Both
are scored on the same answers.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import floor, log, sqrt

from shabda.lazy_dataclasses import asdict, dataclass
from shabda.study.log import UNTOUCHED, CardStatus, Event, EventKind, advance, not_voided
from shabda.study.scheduling.fsrs import FSRS, FSRS_NAME, Fsrs
from shabda.study.scheduling.scheduler import PASSING_GRADE, SM2, CardState

ENOUGH_REVIEWS = 400
"""Fewer answers than this say little about either."""
_CERTAIN = 1e-6
"""Predictions keep this distance from 0 and 1, or one surprise would outweigh all else."""
HELD_OUT = 4
"""One answer in this many, the latest, is held out of a fit of weights."""
_SURE = 2
"""How many standard errors from 0 a difference must be to be significant."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How good predictions were: less is better in `log_loss` and `rmse`, shares are 0–1.

    `rmse` compares the mean prediction with the share remembered in bins of answers that
    are alike in days passed, answers before and lapses.
    """

    predicted: float
    log_loss: float
    rmse: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Both schedulers on the answers that tested memory: how many, and the share remembered.

    `gain` is the log loss of SM-2 minus that of FSRS, `error` its standard error, from the
    differences for each answer.
    """

    reviews: int
    remembered: float
    sm2: Fit
    fsrs: Fit
    gain: float
    error: float

    @property
    def better(self) -> str | None:
        """The name of the scheduler that predicted significantly better; None for neither."""
        if abs(self.gain) <= _SURE * self.error:
            return None
        return FSRS_NAME if self.gain > 0 else SM2.name

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {"better": self.better}


@dataclass(frozen=True, slots=True)
class Trial:
    """An answer after at least a day: what each scheduler predicted, and what happened."""

    sm2: float
    fsrs: float
    remembered: bool
    bin: tuple[int, int, int]


def calibration(
    tried: Sequence[Trial], least: int = ENOUGH_REVIEWS, *, own_weights: bool = False
) -> Calibration | None:
    """Score both schedulers on the trials of a log; None when there are too few.

    With weights of the learner's own, only the latest trials are scored, which no fit has seen,
    since a log only grows.
    """
    if len(tried) < max(1, least):
        return None
    if own_weights:
        tried = tried[fitted_part(len(tried)) :]
    remembered = sum(trial.remembered for trial in tried) / len(tried)
    gains = [_loss(trial.sm2, trial) - _loss(trial.fsrs, trial) for trial in tried]
    by_sm2, by_fsrs = fit_of_sm2(tried), fit_of_fsrs(tried)
    return Calibration(len(tried), remembered, by_sm2, by_fsrs, *mean_with_error(gains))


def fitted_part(count: int) -> int:
    """Return how many of `count` answers, the earliest, weights are fitted to."""
    return count - count // HELD_OUT


def fit_of_sm2(tried: Sequence[Trial]) -> Fit:
    return _fit([(trial.sm2, trial) for trial in tried])


def fit_of_fsrs(tried: Sequence[Trial]) -> Fit:
    return _fit([(trial.fsrs, trial) for trial in tried])


def trials(events: Iterable[Event], scheduler: Fsrs = FSRS) -> Iterator[Trial]:
    """Every answer that tested memory, in order: a review of a card answered on a day before."""
    by_sm2: dict[str, CardStatus] = {}
    by_fsrs: dict[str, CardStatus] = {}
    answers: dict[str, int] = defaultdict(int)
    for event in not_voided(events):
        card_id = event.card_id
        plain, modern = by_sm2.get(card_id, UNTOUCHED), by_fsrs.get(card_id, UNTOUCHED)
        if event.kind is EventKind.REVIEW and event.grade is not None:
            if plain.state and modern.state:
                yield from _trial(plain.state, modern.state, event, answers[card_id], scheduler)
            answers[card_id] += 1
        by_sm2[card_id] = advance(plain, event, SM2)
        by_fsrs[card_id] = advance(modern, event, scheduler)


def gain_in_loss(former: Sequence[Trial], latter: Sequence[Trial]) -> tuple[float, float]:
    """By how much FSRS's log loss is less in the latter, and the standard error of that.

    Both are of the same answers, with other weights.
    """
    pairs = zip(former, latter, strict=True)
    return mean_with_error([_loss(one.fsrs, one) - _loss(two.fsrs, two) for one, two in pairs])


def _trial(
    sm2: CardState, fsrs: CardState, event: Event, answers: int, scheduler: Fsrs
) -> Iterator[Trial]:
    memory = fsrs.memory
    if memory is None or event.study_day <= memory.day:
        return
    days = event.study_day - memory.day
    yield Trial(
        sm2=0.9 ** (days / sm2.interval),
        fsrs=scheduler.recall(memory, event.study_day),
        remembered=(event.grade or 0) >= PASSING_GRADE,
        bin=(_step(days, 3.62), _step(answers, 1.89), _step(fsrs.lapses, 1.73)),
    )


def _fit(predictions: Sequence[tuple[float, Trial]]) -> Fit:
    bins: dict[tuple[int, int, int], list[tuple[float, bool]]] = defaultdict(list)
    for chance, trial in predictions:
        bins[trial.bin].append((chance, trial.remembered))
    squares = (
        (sum(chance for chance, _ in group) - sum(came for _, came in group)) ** 2 / len(group)
        for group in bins.values()
    )
    return Fit(
        predicted=sum(chance for chance, _ in predictions) / len(predictions),
        log_loss=sum(_loss(chance, trial) for chance, trial in predictions) / len(predictions),
        rmse=sqrt(sum(squares) / len(predictions)),
    )


def mean_with_error(values: Sequence[float]) -> tuple[float, float]:
    """The mean and its standard error."""
    count = len(values)
    mean = sum(values) / count
    squares = sum((value - mean) ** 2 for value in values)
    return mean, sqrt(squares / (count - 1) / count) if count > 1 else 0.0


def _loss(chance: float, trial: Trial) -> float:
    """Return the log loss of one prediction."""
    sure = min(1 - _CERTAIN, max(_CERTAIN, chance))
    return -log(sure if trial.remembered else 1 - sure)


def _step(count: int, base: float) -> int:
    """Return which of ever wider bins a count falls into."""
    return floor(log(count) / log(base)) if count > 0 else -1
