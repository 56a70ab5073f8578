"""A voice that makes no sound."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class FakeVoice:
    """Writes down what it is asked to speak: a text, or "" where it stops what is being spoken.

    `failure` is said by the next `stop`, as of a program that ended badly meanwhile.
    """

    listens: bool = False
    refusal: str = ""
    failure: str = ""
    played: list[str] = field(default_factory=list)
    exists: bool = True

    def start(self, slp1: str) -> str:
        self.played.append(slp1)
        return self.refusal

    def stop(self) -> str:
        if self.played and self.played[-1]:
            self.played.append("")
        failure, self.failure = self.failure, ""
        return failure
