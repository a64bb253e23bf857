"""Answering modes: the ways an arm goes from a text to an answer."""

from fluxem.models.answering.action import ActionAnswering
from fluxem.models.answering.answer import Answer, Answering
from fluxem.models.answering.calls import CallAnswering
from fluxem.models.answering.hermes import HermesAnswering
from fluxem.models.answering.readout import ReadoutAnswering
from fluxem.models.answering.text import (
    CalculatorAnswering,
    DigitsAnswering,
    ProgramAnswering,
    ToolStepsAnswering,
)

__all__ = [
    "ActionAnswering",
    "Answer",
    "Answering",
    "CallAnswering",
    "CalculatorAnswering",
    "DigitsAnswering",
    "HermesAnswering",
    "ProgramAnswering",
    "ReadoutAnswering",
    "ToolStepsAnswering",
]
