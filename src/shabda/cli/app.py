"""The commands by name. Their files import the rooms inside functions only."""

from typing import Annotated

import typer

from shabda import __version__
from shabda.cli.commands import (
    add,
    backup,
    check,
    config,
    derive,
    doctor,
    drill,
    due,
    edit,
    export,
    import_notes,
    join,
    pairs,
    reschedule,
    review,
    stats,
    suspend,
    sync,
    table,
    undo,
    words,
)
from shabda.cli.help import Commands

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


app.command("review")(review.review)
app.command("drill")(drill.drill)
app.command("import")(import_notes.import_notes)
app.command("due")(due.due)
app.command("list")(words.list_words)
app.command("show")(words.show_word)
app.command("add")(add.add)
app.command("edit")(edit.edit)
app.command("suspend")(suspend.suspend)
app.command("unsuspend")(suspend.unsuspend)
app.command("reset")(reschedule.reset)
app.command("reschedule")(reschedule.reschedule)
app.command("pairs")(pairs.pairs)
app.command("check")(check.check)
app.command("stats")(stats.stats)
app.command("undo")(undo.undo)
app.command("backup")(backup.backup)
app.command("restore")(backup.restore)
app.command("export")(export.export)
app.command("sync")(sync.sync)
app.command("doctor")(doctor.doctor)
app.command("config")(config.config)
app.command("join")(join.join)
app.command("derive")(derive.derive)
app.command("table")(table.table)
app.command("explain")(derive.explain)
