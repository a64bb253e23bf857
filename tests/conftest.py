"""Settings every test runs under: one thread, no network accounts, reproducible property tests."""

from __future__ import annotations

import os

# Before torch, Hugging Face or wandb are imported anywhere; child processes inherit them.
os.environ.update(
    OMP_NUM_THREADS="1",
    MKL_NUM_THREADS="1",
    TOKENIZERS_PARALLELISM="false",
    HF_HUB_OFFLINE="1",
    WANDB_MODE="offline",
    WANDB_SILENT="true",
    MPLBACKEND="Agg",
)
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")

from hypothesis import HealthCheck, settings

# `default` draws the same examples on every run, so a red test stays red; `thorough` draws new ones
# (HYPOTHESIS_PROFILE=thorough pytest ...). No deadline: a busy machine is no bug.
settings.register_profile(
    "default",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", max_examples=1000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
