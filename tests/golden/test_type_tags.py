"""Type tags are permanent: a type keeps its tag, and a tag is never given to another type."""

from __future__ import annotations

import json
from pathlib import Path

from fluxem.domains import all_types

GOLDEN: dict[str, int] = json.loads(Path(__file__).with_name("type_tags.json").read_text("utf-8"))


def test_no_type_has_changed_its_tag() -> None:
    assert {name: int(t.tag) for name, t in all_types().items() if name in GOLDEN} == GOLDEN, "types do not disappear"


def test_every_type_is_on_record() -> None:
    new = {name: int(t.tag) for name, t in all_types().items() if name not in GOLDEN}
    assert not new, f"add to type_tags.json, and never change it afterwards: {new}"
    assert len(set(GOLDEN.values())) == len(GOLDEN)
