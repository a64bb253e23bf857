"""TrainingPipeline and DomainEncoderRegistry: text in, model-ready embeddings out."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from fluxem.core.domain_type import DomainType
from fluxem.core.errors import UnknownNameError
from fluxem.integration import DomainEncoderRegistry, TrainingPipeline
from fluxem.integration.projector import FluxEMProjector


def test_mixed_text_is_spliced():
    torch.manual_seed(0)
    result = TrainingPipeline(llm_hidden_dim=64).encode("Calculate 1234 + 5678 now")
    assert result.embeddings.shape == (len("Calculate ") + 1 + len(" + ") + 1 + len(" now"), 64)
    assert result.domain_mask.sum() == 2
    assert [t for t in result.domain_types if t != DomainType.TEXT] == [DomainType.ARITHMETIC] * 2
    assert result.domain_mask.tolist() == [t != DomainType.TEXT for t in result.domain_types]
    assert bytes(i for i in result.input_ids.tolist() if i >= 0).decode() == "Calculate  +  now"


def test_value_rows_are_the_projected_codes_and_text_rows_the_token_table():
    torch.manual_seed(0)
    pipeline = TrainingPipeline(llm_hidden_dim=32)
    result = pipeline.encode("a 7")
    code = torch.from_numpy(result.stream.slots[0].code)
    wanted = pipeline.projector(code, torch.tensor([int(DomainType.ARITHMETIC)]))
    assert torch.allclose(result.embeddings[-1], wanted[0])
    assert torch.equal(result.embeddings[:2], pipeline.embed_tokens(torch.tensor([97, 32])))


@pytest.mark.parametrize(("text", "positions"), [("", 0), ("no values", 9)])
def test_text_without_values(text, positions):
    result = TrainingPipeline(llm_hidden_dim=16).encode(text)
    assert result.embeddings.shape == (positions, 16)
    assert not result.domain_mask.any()


def test_own_tokenizer_needs_its_embeddings():
    with pytest.raises(ValueError, match="belong together"):
        TrainingPipeline(8, tokenizer=lambda text: [0])


def test_gradients_reach_the_projector():
    pipeline = TrainingPipeline(llm_hidden_dim=16)
    pipeline.encode("3 + 4").embeddings.sum().backward()
    assert any(p.grad is not None and p.grad.abs().sum() > 0 for p in pipeline.projector.parameters())


def test_projector_starts_at_the_texts_scale():
    torch.manual_seed(0)
    projector = FluxEMProjector(64, num_layers=2, type_embedding=False, origin_embedding=False)
    projector.match_rms(0.02)
    codes = torch.from_numpy(
        np.concatenate([DomainEncoderRegistry().encode(n, "arithmetic_number") for n in range(50)])
    )
    assert float(projector(codes).detach().pow(2).mean().sqrt()) == pytest.approx(0.02, rel=0.02)


def test_projector_refuses_no_layers():
    with pytest.raises(ValueError, match="at least 1, found 0"):
        FluxEMProjector(8, num_layers=0)


def test_registry_by_name_and_type():
    registry = DomainEncoderRegistry()
    assert registry.get_encoder("arithmetic_number") is registry.get_encoder(DomainType.ARITHMETIC)
    assert registry.get_encoder(DomainType.ARITHMETIC).decode(registry.encode(-5, DomainType.ARITHMETIC)) == -5
    with pytest.raises(UnknownNameError, match="did you mean 'arithmetic_number'"):
        registry.get_encoder("arithmetic_numbers")
    with pytest.raises(UnknownNameError, match="TEXT"):
        registry.get_encoder(DomainType.TEXT)
