"""Weights of the selector's vote: the first call's are chosen first, the least of equals is kept."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from fluxem.core.errors import ConfigError
from fluxem.evaluation import ensemble
from fluxem.models.selector import LinearSelector, Voter


def test_weights_are_chosen_one_after_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    run = SimpleNamespace(answering=SimpleNamespace(voter=Voter(LinearSelector(["a"], 8, 2), 0.0)))
    truth = {0.0: 0.5, 0.3: 0.7, 0.7: 0.7, 1.0: 0.6}

    def measure(run: SimpleNamespace, samples: object) -> float:
        voter = run.answering.voter
        return truth[voter.first] + (0.1 if voter.later == 0.7 else 0.0)

    monkeypatch.setattr(ensemble, "measure", measure)
    found = ensemble.choose_weights(run, [], weights=tuple(truth))
    assert (run.answering.voter.first, run.answering.voter.later) == (0.3, 0.7)
    assert set(found) == {(w, 0.0) for w in truth} | {(0.3, w) for w in truth if w}
    run.answering.voter = None
    with pytest.raises(ConfigError, match="no selector"):
        ensemble.choose_weights(run, [])
