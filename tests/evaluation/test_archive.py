"""Results kept without runs join later tables, of the same suite version only."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from fluxem.core.errors import ConfigError
from fluxem.evaluation.archive import read_archive, write_archive
from fluxem.evaluation.rows import build_rows
from fluxem.evaluation.tracking import log_result
from tests.evaluation.test_evaluator import evaluate


def test_archived_rows_stand_beside_new_ones(world, tmp_path):
    old = evaluate(world, world.add("old", 18, arm="num"))
    path = tmp_path / "old.json"
    write_archive(old, path)
    again = read_archive(path)
    assert build_rows(again) == build_rows(old)
    assert all(not part.examples for run in again.runs for part in run.parts)
    assert any(part.examples for run in old.runs for part in run.parts)
    both = evaluate(world, [world.add("new", 20), path])
    assert [row.label for row in build_rows(both)] == ["algebra", "num"]
    assert build_rows(both)[1] == build_rows(old)[0]
    alone = evaluate(world, path)
    assert alone.runs == again.runs and alone.version == again.version
    log_result(both, Console(file=StringIO()))  # knows no folder of the archived run, and needs none
    with pytest.raises(ConfigError, match="different suite versions cannot share a table"):
        evaluate(world, path, "val")


def test_a_run_beside_its_own_archive_is_no_second_seed(world, tmp_path):
    run = world.add("old", 18)
    path = tmp_path / "old.json"
    write_archive(evaluate(world, run), path)
    both = evaluate(world, [run, path])
    assert [row.seeds for row in build_rows(both)] == [(0,)]
    assert any("same configuration and seed" in notice for notice in both.notices)


def test_another_version_is_refused(world, tmp_path):
    path = tmp_path / "old.json"
    write_archive(evaluate(world, world.add("old", 18, arm="num")), path)
    world.data_version = "2"
    with pytest.raises(ConfigError, match="different suite versions cannot share a table"):
        evaluate(world, [world.add("new", 20), path])


@pytest.mark.parametrize(
    ("content", "message"), [("{", "no archive of results"), ('{"runs": 3}', "no archive of results")]
)
def test_what_is_no_archive_is_said(world, tmp_path, content, message):
    path = tmp_path / "broken.json"
    with pytest.raises(ConfigError, match="archive=FILE"):
        evaluate(world, path)
    path.write_text(content)
    with pytest.raises(ConfigError, match=message):
        evaluate(world, path)
