"""Answering questions with a trained model: detection, calls, results, and knowing when to keep silent."""

from fluxem.inference.api import DEFAULT_MODEL, FluxEMInference, Reply, Suggestion

__all__ = ["DEFAULT_MODEL", "FluxEMInference", "Reply", "Suggestion"]
