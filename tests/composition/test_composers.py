"""Learned composers: shapes, gradients, padding, order, saving, and what they refuse."""

from __future__ import annotations

import pytest
import torch

from fluxem.composition import ChainComposer, EmbeddingComposer, OperationAwareComposer
from fluxem.composition.binary import METHODS
from fluxem.core.errors import ConfigError, UnknownNameError

D = 16


@pytest.fixture(autouse=True)
def _seeded():
    torch.manual_seed(0)


def make_all():
    return [
        *((EmbeddingComposer(D, method), ()) for method in METHODS),
        (OperationAwareComposer(D), ("multiply",)),
    ]


@pytest.mark.parametrize(("composer", "more"), make_all(), ids=[*METHODS, "operation_aware"])
def test_pairs_of_any_leading_shape_and_gradients_to_everything(composer, more):
    for shape in ((D,), (3, D), (2, 3, D), (0, D)):
        assert composer(torch.randn(shape), torch.randn(shape), *more).shape == shape
    a, b = torch.randn(4, D, requires_grad=True), torch.randn(4, D, requires_grad=True)
    composer(a, b, *more).pow(2).sum().backward()
    assert all(g is not None and bool(g.abs().sum() > 0) for g in (a.grad, b.grad))
    assert all(bool(p.grad.abs().sum() > 0) for p in composer.parameters())
    assert bool(list(composer.parameters())) == (getattr(composer, "method", "") != "additive")


@pytest.mark.parametrize(("composer", "more"), make_all(), ids=[*METHODS, "operation_aware"])
def test_a_pair_is_composed_alone_and_saved_weights_compose_alike(composer, more, tmp_path):
    a, b = torch.randn(5, D), torch.randn(5, D)
    whole = composer(a, b, *more)
    torch.testing.assert_close(composer(a[2], b[2], *more), whole[2])
    torch.save(composer.state_dict(), tmp_path / "weights.pt")
    other = type(composer)(D, composer.method) if isinstance(composer, EmbeddingComposer) else type(composer)(D)
    other.load_state_dict(torch.load(tmp_path / "weights.pt", weights_only=True))
    assert torch.equal(other(a, b, *more), whole)


def test_what_each_method_computes():
    a, b = torch.randn(6, D), torch.randn(6, D)
    add, project, gated, bilinear = (EmbeddingComposer(D, m) for m in METHODS)
    assert torch.equal(add(a, b), add(b, a))
    for other in (project, gated, bilinear):
        assert not torch.allclose(other(a, b), other(b, a), atol=1e-3)
    mixed = gated(a, b)
    assert bool(((mixed - a) * (mixed - b) <= 1e-6).all()), "between the operands"
    torch.testing.assert_close(gated(a, a), a)
    zero = bilinear(torch.zeros_like(b), b)
    torch.testing.assert_close(bilinear(2 * a, b) - zero, 2 * (bilinear(a, b) - zero), rtol=1e-4, atol=1e-4)
    half = project(a, b) - project(a, torch.zeros_like(b)) + project(torch.zeros_like(a), torch.zeros_like(b))
    torch.testing.assert_close(half, project(torch.zeros_like(a), b), rtol=1e-4, atol=1e-5)


def test_pairs_that_do_not_fit_are_refused():
    with pytest.raises(UnknownNameError, match="bilinear"):
        EmbeddingComposer(D, "bilinaer")
    for a, b in ((torch.zeros(2, D), torch.zeros(3, D)), (torch.zeros(2, D + 1), torch.zeros(2, D + 1))):
        with pytest.raises(ConfigError, match="emb_dim=16"):
            EmbeddingComposer(D)(a, b)
        with pytest.raises(ConfigError, match="emb_dim=16"):
            OperationAwareComposer(D)(a, b, "add")


def test_an_operation_by_name_by_id_and_one_a_pair():
    composer = OperationAwareComposer(D)
    a, b = torch.randn(3, D), torch.randn(3, D)
    by_name = torch.stack([composer(a[i], b[i], op) for i, op in enumerate(("add", "compare", "add"))])
    torch.testing.assert_close(composer(a, b, torch.tensor([0, 6, 0])), by_name)
    assert torch.equal(composer(a, b, 1), composer(a, b, "subtract"))
    assert not torch.allclose(composer(a, b, "add"), composer(a, b, "subtract"), atol=1e-3)
    with pytest.raises(UnknownNameError, match="subtract"):
        composer(a, b, "substract")
    with pytest.raises(ConfigError, match="expected 0 to 6"):
        composer(a, b, 7)
    with pytest.raises(ConfigError, match="expected 0 to 6"):
        composer(a, b, torch.tensor([0, -1, 0]))
    with pytest.raises(ConfigError, match="one a pair"):
        composer(a, b, torch.tensor([0, 1]))
    with pytest.raises(ConfigError, match="each once"):
        OperationAwareComposer(D, ["add", "add"])


# --- chains -------------------------------------------------------------------------------------
@pytest.fixture
def chain():
    return ChainComposer(D, max_chain=5, num_heads=4).eval()


@pytest.mark.parametrize("fill", [0.0, 7.5, float("nan"), float("inf")])
def test_a_chain_does_not_depend_on_padding_its_width_or_its_neighbours(chain, fill):
    lengths = [1, 3, 5, 2]
    chains = [torch.randn(n, D) for n in lengths]
    alone = torch.stack([chain(c[None])[0] for c in chains])
    for width in (5, 6, 9):
        padded = torch.full((4, width, D), fill)
        for row, members in zip(padded, chains, strict=True):
            row[: len(members)] = members
        torch.testing.assert_close(chain(padded, lengths), alone, rtol=1e-5, atol=1e-6)
        order = [2, 0, 3]
        some = chain(padded[order], torch.tensor(lengths)[order])
        torch.testing.assert_close(some, alone[order], rtol=1e-5, atol=1e-6)


def test_training_mode_and_gradients_are_safe_beside_padding(chain):
    padded = torch.full((2, 4, D), float("nan"))
    padded[0, :2], padded[1, :4] = torch.randn(2, D), torch.randn(4, D)
    padded.requires_grad_(True)
    chain.train()(padded, [2, 4]).pow(2).sum().backward()
    assert bool(torch.isfinite(padded.grad).all())
    assert bool((padded.grad[0, 2:] == 0).all())
    assert bool((padded.grad[0, :2].abs().sum(-1) > 0).all())
    assert all(bool(torch.isfinite(p.grad).all()) for p in chain.parameters())


def test_order_counts_and_only_through_the_positions(chain):
    members = torch.randn(1, 4, D)
    turned = members[:, [2, 0, 3, 1]]
    assert not torch.allclose(chain(members), chain(turned), atol=1e-3)
    torch.nn.init.zeros_(chain.position_embedding.weight)
    torch.testing.assert_close(chain(members), chain(turned))


def test_members_may_come_as_a_list_and_weights_are_saved(chain, tmp_path):
    members = [torch.randn(2, D) for _ in range(3)]
    stacked = chain(torch.stack(members, dim=1))
    assert torch.equal(chain(members), stacked)
    torch.save(chain.state_dict(), tmp_path / "chain.pt")
    other = ChainComposer(D, max_chain=5, num_heads=4).eval()
    assert not torch.allclose(other(members), stacked, atol=1e-3)
    other.load_state_dict(torch.load(tmp_path / "chain.pt", weights_only=True))
    assert torch.equal(other(members), stacked)


def test_chains_that_do_not_fit_are_refused(chain):
    with pytest.raises(ConfigError, match="a chain of 6 members: at most 5"):
        chain(torch.zeros(2, 6, D))
    with pytest.raises(ConfigError, match="a chain of 9 members: at most 8"):
        ChainComposer()([torch.zeros(1, 256)] * 9)
    for lengths, said in (([0, 2], "0 to 2 members"), ([1, 4], "1 to 4 members"), ([1], "expected 2 whole"),
                          (torch.tensor([1.0, 2.0]), "expected 2 whole")):  # fmt: skip
        with pytest.raises(ConfigError, match=said):
            chain(torch.zeros(2, 3, D), lengths)
    for wrong in (torch.zeros(2, 3, D + 1), torch.zeros(2, D), [], [torch.zeros(2, D), torch.zeros(3, D)]):
        with pytest.raises(ConfigError, match="expected"):
            chain(wrong)
    with pytest.raises(ConfigError, match="divides emb_dim"):
        ChainComposer(D, num_heads=3)


def test_an_empty_batch_of_chains_is_empty(chain):
    assert chain(torch.zeros(0, 3, D)).shape == (0, D)
