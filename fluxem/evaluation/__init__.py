"""Evaluation of trained runs: exact scoring, versioned suites, intervals, tables and pictures."""

from fluxem.evaluation.evaluator import Sources, evaluate_run
from fluxem.evaluation.export import write_results
from fluxem.evaluation.intervals import bootstrap_interval, wilson_interval
from fluxem.evaluation.metrics import classify_answer, matches
from fluxem.evaluation.report import print_report
from fluxem.evaluation.results import EvaluationResult, PartResult, RunResult, merge_results
from fluxem.evaluation.rows import build_rows
from fluxem.evaluation.suites import get_suite, list_suites

__all__ = [
    "EvaluationResult",
    "PartResult",
    "RunResult",
    "Sources",
    "bootstrap_interval",
    "build_rows",
    "classify_answer",
    "evaluate_run",
    "get_suite",
    "list_suites",
    "matches",
    "merge_results",
    "print_report",
    "wilson_interval",
    "write_results",
]
