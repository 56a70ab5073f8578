"""The commands by name. Their files import the rooms inside functions only."""

from typing import Annotated

import typer

from shabda import __version__
from shabda.cli import (
    adding,
    backups,
    checking,
    configuring,
    deriving,
    doctor,
    drilling,
    editing,
    importing,
    joining,
    leaving,
    marking,
    moving,
    pairing,
    reviewing,
    statistics,
    syncing,
    tabling,
    today,
    undoing,
    words,
)
from shabda.cli.group import Commands

app = typer.Typer(
    name="shabda",
    cls=Commands,
    help="A terminal trainer for Sanskrit: words by spaced repetition, rules by fresh drills.",
    epilog="Begin with: shabda review",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"shabda {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def glance(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Show it.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print today as JSON.")] = False,
) -> None:
    """Without a command: today at a glance."""
    if context.invoked_subcommand is None:
        from shabda.cli import daily

        daily.glance(as_json=as_json)


app.command("review")(reviewing.review)
app.command("drill")(drilling.drill)
app.command("import")(importing.import_notes)
app.command("due")(today.due)
app.command("list")(words.list_words)
app.command("show")(words.show_word)
app.command("add")(adding.add)
app.command("edit")(editing.edit)
app.command("suspend")(marking.suspend)
app.command("unsuspend")(marking.unsuspend)
app.command("reset")(moving.reset)
app.command("reschedule")(moving.reschedule)
app.command("pairs")(pairing.pairs)
app.command("check")(checking.check)
app.command("stats")(statistics.stats)
app.command("undo")(undoing.undo)
app.command("backup")(backups.backup)
app.command("restore")(backups.restore)
app.command("export")(leaving.export)
app.command("sync")(syncing.sync)
app.command("doctor")(doctor.doctor)
app.command("config")(configuring.config)
app.command("join")(joining.join)
app.command("derive")(deriving.derive)
app.command("table")(tabling.table)
app.command("explain")(deriving.explain)
