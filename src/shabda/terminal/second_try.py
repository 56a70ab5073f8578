"""Answers that a learner may type once more before they are graded, and meanings."""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.study.cards import Exercise
from shabda.study.exercises.meanings import MeaningVerdict, judge_meaning
from shabda.study.session_port import SessionPort
from shabda.terminal.moves import stuck_key


def second_try(
    port: SessionPort, exercise: Exercise, verdict: Verdict, typed: str
) -> tuple[str, Verdict]:
    """Say why an answer may be typed again, or ""; and name in its verdict a word of its own.

    Unreadable text, a key with its colon at the end, another word with the meaning asked for and
    a form that is right but not the one meant are not mistakes yet.
    """
    if key := stuck_key(typed):
        again = f"{key} is a key only on a line of its own; press Enter again to answer"
        return again, exercise.commented(verdict)
    if verdict.unreadable:
        return f"{typed.strip()}: {verdict.remark}; correct it or press Enter again", verdict
    if verdict.again:
        return f"{verdict.again}, or press Enter again", verdict
    verdict, other = port.recognise_word(exercise, verdict, typed)
    if other is None:
        return "", exercise.commented(verdict)
    again = f"{other.sentence}. This card asks for another word: type that, or press Enter again"
    return again if other.same_meaning else "", replace(verdict, remark=other.sentence)


def meaning_verdict(port: SessionPort, exercise: Exercise, typed: str) -> MeaningVerdict:
    """Judge a meaning; of a wrong one name the word of the decks that has it.

    What may be a typing slip is wrong where it is the meaning of another word.
    """
    verdict = judge_meaning(typed, exercise.senses, dict(exercise.similar_senses))
    if verdict.kind is VerdictKind.WRONG and not verdict.remark:
        return replace(verdict, remark=port.word_meaning(typed, exercise))
    if verdict.is_slip and (other := port.word_meaning(typed, exercise)):
        return replace(verdict, kind=VerdictKind.WRONG, remark=other)
    return verdict
