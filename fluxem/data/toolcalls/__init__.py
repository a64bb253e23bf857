"""Tool-calling dialogues from the phrasebooks of all domains."""

from fluxem.data.toolcalls.generate import KINDS, TOOL_SPLITS, ToolSplit, generate_toolcalls, split_turns

__all__ = ["KINDS", "TOOL_SPLITS", "ToolSplit", "generate_toolcalls", "split_turns"]
