"""`shabda config scheduler fsrs`, and back."""


def test_the_learner_changes_the_scheduler_and_back(shabda, home, log) -> None:
    shabda("review", "--limit", "3", typed="\n3\n\n4\n\n2\n\n3\n")
    before = shabda("export").out
    assert shabda("config", "scheduler", "fsrs").code == 0
    assert shabda("doctor").code == 0
    shabda("review", "--limit", "3", typed="\n3\n" * 6, day=4)
    events = len(log())
    assert events > 3
    assert shabda("config", "scheduler", "sm2").code == 0
    assert shabda("doctor", day=4).code == 0
    assert len(log()) == events
    assert shabda("export").out.startswith(before.rstrip())


def test_an_unknown_scheduler_is_refused(shabda, home) -> None:
    ran = shabda("config", "scheduler", "sm18")
    assert ran.code != 0
    assert "fsrs" in ran.err
