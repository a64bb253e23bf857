"""The cache: same bytes for any number of workers, whole or absent files, damage found and mended."""

from __future__ import annotations

import gzip
import json
import logging
import multiprocessing
import os

import pytest

from fluxem.core.errors import ConfigError, UnknownNameError
from fluxem.data import cache, problems
from fluxem.data.cache import fingerprint, load_problems
from fluxem.data.problems import generate_problem
from fluxem.data.problems.phrasing import Noise


def test_problems_come_back_as_they_were_generated(tmp_path):
    for task in ("arithmetic", "conditional", "units"):
        found = load_problems(task, "train", 40, 3, tmp_path)
        assert list(found) == [generate_problem(task, "train", i, 3) for i in range(40)]
        assert len(found) == 40 and found[-1] == found[39] and found[2:4] == [found[2], found[3]]
        assert found.fingerprint == fingerprint(task, "train", 40, 3)


def test_same_bytes_for_any_number_of_workers(tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "_CHUNK", 40)
    monkeypatch.setattr(cache, "_MIN_PARALLEL", 80)
    paths = [load_problems("arithmetic", "val", 127, 1, tmp_path / str(n), n).path for n in (1, 2, 8)]
    assert len({path.read_bytes() for path in paths}) == 1


def test_second_load_reads_the_file(tmp_path, monkeypatch):
    first = load_problems("arithmetic", "id", 30, 0, tmp_path)
    monkeypatch.setattr(cache, "_generate_chunks", lambda *_: pytest.fail("generated again"))
    assert list(load_problems("arithmetic", "id", 30, 0, tmp_path)) == list(first)


def _truncate(path):
    path.write_bytes(path.read_bytes()[:-20])


def _flip(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _shorten_validly(path):
    path.write_bytes(gzip.compress(b"\n".join(gzip.decompress(path.read_bytes()).splitlines()[:5])))


def _empty(path):
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [_truncate, _flip, _shorten_validly, _empty])
def test_damage_is_found_said_and_mended(tmp_path, caplog, damage):
    before = load_problems("arithmetic", "id", 30, 0, tmp_path)
    good = before.path.read_bytes()
    damage(before.path)
    with caplog.at_level(logging.WARNING):
        after = load_problems("arithmetic", "id", 30, 0, tmp_path)
    assert "damaged" in caplog.text and str(before.path) in caplog.text
    assert after.path.read_bytes() == good and list(after) == list(before)


def test_missing_or_unreadable_seal_is_damage(tmp_path, caplog):
    path = load_problems("arithmetic", "id", 10, 0, tmp_path).path
    seal = path.with_name(path.name.removesuffix(".jsonl.gz") + ".json")
    for spoil in (seal.unlink, lambda: seal.write_text("{"), lambda: seal.write_text("[]")):
        spoil()
        caplog.clear()
        assert len(load_problems("arithmetic", "id", 10, 0, tmp_path)) == 10
        assert "damaged" in caplog.text


def test_a_crash_while_writing_leaves_nothing_that_looks_whole(tmp_path, monkeypatch):
    def crash(*_):
        yield b"{}\n"
        raise KeyboardInterrupt

    monkeypatch.setattr(cache, "_generate_chunks", crash)
    with pytest.raises(KeyboardInterrupt):
        load_problems("arithmetic", "id", 10, 0, tmp_path)
    assert not [p for p in tmp_path.rglob("*") if p.suffix in (".gz", ".json")]
    monkeypatch.undo()
    assert len(load_problems("arithmetic", "id", 10, 0, tmp_path)) == 10
    assert not list(tmp_path.rglob("*.partial-*"))


def test_a_crash_between_data_and_seal_is_noticed(tmp_path, monkeypatch):
    real = os.replace
    calls = []

    def replace_once(source, target):
        calls.append(target)
        if len(calls) == 2:
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr(os, "replace", replace_once)
    with pytest.raises(KeyboardInterrupt):
        load_problems("arithmetic", "id", 10, 0, tmp_path)
    monkeypatch.undo()
    assert list(load_problems("arithmetic", "id", 10, 0, tmp_path)) == [
        generate_problem("arithmetic", "id", i, 0) for i in range(10)
    ]


def _load_in_process(folder, queue):
    queue.put(len(load_problems("arithmetic", "ood_a", 400, 0, folder)))


def test_concurrent_runs_share_one_cache(tmp_path):
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    processes = [context.Process(target=_load_in_process, args=(tmp_path, queue)) for _ in range(3)]
    for process in processes:
        process.start()
    assert [queue.get(timeout=60) for _ in processes] == [400] * 3
    for process in processes:
        process.join()
    assert len(list(tmp_path.rglob("*.jsonl.gz"))) == 1
    assert list(load_problems("arithmetic", "ood_a", 400, 0, tmp_path))[-1] == generate_problem(
        "arithmetic", "ood_a", 399, 0
    )


def test_fingerprint_names_everything_the_content_depends_on(tmp_path, monkeypatch):
    base = ("arithmetic", "train", 10, 0)
    marks = {
        fingerprint(*base), fingerprint("conditional", *base[1:]), fingerprint("arithmetic", "val", 10, 0),
        fingerprint("arithmetic", "train", 11, 0), fingerprint("arithmetic", "train", 10, 1),
        fingerprint(*base, Noise()),
    }  # fmt: skip
    assert len(marks) == 6
    (tmp_path / "fillers.py").write_text("FILLERS = ()")
    monkeypatch.setattr(problems, "__path__", [str(tmp_path)])
    cache._generator_version.cache_clear()
    try:
        assert fingerprint(*base) not in marks
    finally:
        cache._generator_version.cache_clear()


def test_refusals(tmp_path):
    with pytest.raises(UnknownNameError, match="ood_pairs"):
        load_problems("units", "ood_b_4_8", 10, 0, tmp_path)
    with pytest.raises(ConfigError, match="size=-1"):
        load_problems("units", "id", -1, 0, tmp_path)
    assert list(load_problems("units", "id", 0, 0, tmp_path)) == []


def test_progress_speaks_only_when_it_takes_long(tmp_path, capfd, monkeypatch):
    load_problems("arithmetic", "id", 20, 0, tmp_path)
    assert capfd.readouterr().err == ""
    monkeypatch.setattr("fluxem.data.progress._DELAY_S", -1.0)
    load_problems("arithmetic", "id", 21, 0, tmp_path)
    assert "generating arithmetic/id: 21 of 21 samples (100%" in capfd.readouterr().err
    load_problems("arithmetic", "id", 22, 0, tmp_path, progress=False)
    assert capfd.readouterr().err == ""


def test_seal_holds_size_and_checksum(tmp_path):
    path = load_problems("units", "id", 12, 0, tmp_path).path
    seal = json.loads(path.with_name(path.name.removesuffix(".jsonl.gz") + ".json").read_text())
    assert seal["num_bytes"] == path.stat().st_size and seal["num_samples"] == 12
