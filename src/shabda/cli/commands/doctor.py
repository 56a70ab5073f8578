"""`shabda doctor`: run every check of `checks.py`."""

from typing import Annotated

from shabda.cli.declared import ExitError, option
from shabda.cli.doctor.checks import findings
from shabda.cli.doctor.finding import CheckContext, Finding, State
from shabda.cli.live_progress import LiveProgress
from shabda.cli.options import AsJson
from shabda.cli.output import document, say


def doctor(
    fix: Annotated[bool, option("--fix", help="Repair what can be repaired.")] = False,
    accept_loss: Annotated[
        bool, option("--accept-loss", help="Go on without lost entries.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Check your data and terminal; exit 1 if something is wrong.

    Examples: shabda doctor, shabda doctor --fix
    """
    results: list[tuple[str, Finding]] = []
    with LiveProgress() as progress:
        for name, finding in findings(CheckContext(fix or accept_loss, progress, accept_loss)):
            results.append((name, finding))
            if not as_json:
                say(f"{finding.state:5}  {name:10}  {finding.message}")
    sound = all(finding.state is not State.BAD for _, finding in results)
    if as_json:
        listed = [
            {"check": name, "state": outcome.state, "said": outcome.message}
            for name, outcome in results
        ]
        print(document("doctor", {"sound": sound, "findings": listed}))
    if not sound:
        raise ExitError(1)
