"""The learner's record: streak, calendar, forecast, retention, and what is hard."""

from collections.abc import Iterator, Mapping, Sequence

from rich.text import Text

from shabda.figures import count, duration
from shabda.lazy_dataclasses import dataclass
from shabda.study.statistics.calendar import Forecast, Heat
from shabda.study.statistics.coverage import Coverage
from shabda.study.statistics.groups import RECENT, Group, Share
from shabda.study.statistics.history import MATURE
from shabda.study.statistics.mastery import Mastery
from shabda.study.statistics.report import Statistics
from shabda.terminal.charts import bar_chart, calendar, column_rows, days_in_words, legend, meter
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    facts,
    fold_facts,
    pad,
    widest,
    wrap,
)
from shabda.terminal.paragraphs import page_of
from shabda.terminal.screens.coverage_page import coverage_lines
from shabda.terminal.screens.trouble_list import (
    ASKED_FOR,
    Named,
    hardest_lines,
    leech_lines,
    share_text,
    sound_confusion_lines,
)

NOTHING = "No answer is in the log yet; `shabda review` begins."
_LABELS = 8
_METER = 10


@dataclass(frozen=True, slots=True)
class StatisticsReport:
    """The statistics, topics with their mastery, and what the notes spoken of are, by note."""

    figures: Statistics
    rules: Sequence[Mastery]
    names: Mapping[str, Named]
    coverage: Coverage | None = None


def statistics_lines(report: StatisticsReport, options: RenderOptions) -> Lines:
    """The whole record; one sentence when there is none yet."""
    figures = report.figures
    if not figures.ever.answers:
        return [Text(NOTHING)]
    parts = (
        _summary(figures, options),
        _calendar(figures.heat, options),
        _forecast(figures.forecast, figures.day, options),
        _recalled(figures, options),
        coverage_lines(report.coverage, options) if report.coverage else [],
        hardest_lines(figures.hardest, report.names, options),
        sound_confusion_lines(figures.confusions, options),
        _rules(report.rules, options),
        leech_lines(figures.leeches, report.names, options),
    )
    return page_of(parts, options)


def _summary(statistics: Statistics, options: RenderOptions) -> Lines:
    """Today, the streak, and all there ever was."""
    today, ever = statistics.today, statistics.ever
    done = [
        count(today.answers, "answer") if today.answers else "nothing yet",
        f"{today.new} new" if today.new else "",
        _recalled_of(today.retained),
        duration(today.elapsed_ms) if today.answers else "",
    ]
    streak = count(statistics.streak, "day") if statistics.streak else "begins with the next answer"
    longest = f"the longest {count(statistics.longest_streak, 'day')}"
    whole = [
        f"{count(ever.answers, 'answer')} on {count(statistics.days, 'day')}",
        f"{ever.new} cards begun",
        duration(ever.elapsed_ms),
    ]
    return [
        *_fact("today", done, options),
        *_fact("streak", [streak, longest, "one missed day a week is forgiven"], options),
        *_fact("in all", whole, options),
    ]


def _fact(label: str, parts: Sequence[str], options: RenderOptions) -> Lines:
    """Facts behind a label, and below each other where the line is too short."""
    room = RenderOptions(options.width - _LABELS, options.iast, options.plain)
    margins = [Text(pad(label, _LABELS), "quiet"), *[Text(" " * _LABELS)] * len(parts)]
    return [
        Text.assemble(margin, line)
        for margin, line in zip(margins, fold_facts(parts, room), strict=False)
    ]


def _recalled_of(share: Share) -> str:
    """How many of the cards asked after their interval were known; new ones do not count."""
    return "" if share.rate is None else f"{share.right} of {share.asked} due recalled"


def _calendar(heat: Heat, options: RenderOptions) -> Lines:
    """The answers of 26 weeks; in words, their sum for each week."""
    lines = [Text("Answers, 26 weeks", "key")]
    if options.plain:
        weeks = [sum(heat.days[day : day + 7]) for day in range(0, len(heat.days), 7)]
        sentences = days_in_words(weeks, heat.first, "answers", step=7)
        return [*lines, *(Text(f"week of {fact}") for fact in sentences)]
    levels = [heat.level(answers) for answers in heat.days]
    lines += calendar(heat.first, levels)
    if any(heat.days):
        lines.append(Text(f"{INDENT * 3} {legend(heat.bounds, max(heat.days))} a day", "quiet"))
    return lines


def _forecast(forecast: Forecast, day: int, options: RenderOptions) -> Lines:
    """The cards due in 30 days, and how many that is a day."""
    lines = [Text(f"Cards due, {len(forecast.days)} days", "key")]
    if options.plain:
        lines += [Text(fact) for fact in days_in_words(forecast.days, day, "due")]
    else:
        lines += bar_chart(forecast.days, day, options)
    mean = sum(forecast.days) / len(forecast.days)
    overdue = f"{forecast.overdue} of today's overdue" if forecast.overdue else ""
    parts = [f"{sum(forecast.days)} in all", f"{mean:.1f} a day", overdue]
    return [*lines, *fold_facts(parts, options, "" if options.plain else INDENT, "quiet")]


_MOST_NEW = 8
"""Topics not begun that are named; of more the number is enough."""


def _recalled(statistics: Statistics, options: RenderOptions) -> Lines:
    """True retention and time, by kind and by maturity."""
    groups: Mapping[str, Group] = {
        **{ASKED_FOR[kind]: group for kind, group in statistics.kinds.items()},
        f"young, <{MATURE} d": statistics.maturity["young"],
        f"mature, ≥{MATURE} d": statistics.maturity["mature"],
        "all": statistics.overall,
    }
    if options.plain:
        parts = [
            wrap(fact, options.width)
            for name, group in groups.items()
            for fact in _figure_facts(name, group)
        ]
        return [Text("Recalled", "key"), *(line for lines in parts for line in lines)]
    heads = ("Recalled", f"{RECENT} days", "ever", "median", "mean")
    rows = [(name, *_figures(group)) for name, group in groups.items()]
    head, *lines = column_rows([heads, *((f"{INDENT}{name}", *rest) for name, *rest in rows)])
    return [Text(head, "key"), *map(Text, lines)]


def _figures(group: Group) -> tuple[str, str, str, str]:
    return (
        share_text(group.recent),
        share_text(group.ever),
        _seconds(group.median_ms),
        _seconds(group.mean_ms),
    )


def _figure_facts(name: str, group: Group) -> Iterator[str]:
    """The figures as facts, without those that were never answered."""
    recent, ever, median, mean = _figures(group)
    if group.ever.asked:
        is_other = group.recent.asked and recent != ever
        late = f"; {recent} in the last {RECENT} days" if is_other else ""
        yield f"{name}: {ever} due cards recalled{late}"
    if group.answers:
        yield f"{name}: half of the answers within {median}, {mean} on average"


def _seconds(ms: int | None) -> str:
    return "–" if ms is None else f"{ms / 1000:.1f} s"


def _rules(rows: Sequence[Mastery], options: RenderOptions) -> Lines:
    """Topics that were begun, the best known first; the others by name."""
    if not rows:
        return []
    begun = [row for row in rows if row.begun > 0 and row.mature < row.rules]
    begun.sort(key=lambda row: (-row.mature / row.rules, -row.begun / row.rules))
    return [
        Text("Rules", "key"),
        *_topics("known", [row.topic for row in rows if row.mature == row.rules], options),
        *(_topic(row, widest(row.topic for row in begun), options) for row in begun),
        *_not_begun([row.topic for row in rows if not row.begun], options),
    ]


def _not_begun(topics: Sequence[str], options: RenderOptions) -> Lines:
    if len(topics) <= _MOST_NEW:
        return _topics("not begun", topics, options)
    sentence = f"not begun: {len(topics)} topics; `shabda drill` lists them"
    return wrap(sentence, options.width, INDENT)


def _topic(row: Mastery, column: int, options: RenderOptions) -> Text:
    bar = "" if options.plain else meter(row.mature / row.rules, row.begun / row.rules, _METER)
    text = facts(
        f"{row.mature} of {row.rules} known",
        f"{row.begun} begun" if row.begun < row.rules else "",
        f"{row.due} due" if row.due else "",
    )
    return Text(INDENT + INDENT.join(part for part in (pad(row.topic, column), bar, text) if part))


def _topics(label: str, topics: Sequence[str], options: RenderOptions) -> Lines:
    """Names of topics behind a label."""
    named = f"{label}: {', '.join(topics)}"
    return wrap(named, options.width, INDENT) if topics else []
