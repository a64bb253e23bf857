"""Hand-written questions in plain language, with the tool calls that answer them and their answers.

No wording here comes from the generators of the training language. Every suite is a JSONL file of this
folder; a suite's version is the hash of its bytes.
"""

from fluxem.evaluation.prompts.loader import (
    Call,
    Prompt,
    Turn,
    compute_answers,
    list_prompt_suites,
    load_prompts,
    prompt_suite_version,
)

__all__ = [
    "Call",
    "Prompt",
    "Turn",
    "compute_answers",
    "list_prompt_suites",
    "load_prompts",
    "prompt_suite_version",
]
