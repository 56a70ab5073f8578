"""`shabda doctor`: everything that could be wrong, looked at one by one (`checks.py`)."""

from typing import Annotated

import typer


def doctor(
    fix: Annotated[bool, typer.Option("--fix", help="Put right what can be.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Check home, collection, decks and backups; exit 1 when something is wrong.

    Examples: shabda doctor, shabda doctor --fix
    """
    from shabda.cli.doctor.checks import CheckContext, Finding, State, findings
    from shabda.cli.progress import Watching

    found: list[tuple[str, Finding]] = []
    with Watching() as progress:
        for name, finding in findings(CheckContext(fix, progress)):
            found.append((name, finding))
            if not as_json:
                typer.echo(f"{finding.state:5}  {name:10}  {finding.said}")
    sound = all(finding.state is not State.BAD for _, finding in found)
    if as_json:
        from shabda.cli.output import document

        listed = [{"check": name, "state": it.state, "said": it.said} for name, it in found]
        typer.echo(document("doctor", {"sound": sound, "findings": listed}))
    if not sound:
        raise typer.Exit(1)
