"""Tools: the typed functions of the domains, their JSON schemas, and an executor that checks every argument."""

from fluxem.tools.executor import call_tool, to_json
from fluxem.tools.references import resolve_references
from fluxem.tools.registry import Tool, all_tools, get_tool, list_tools
from fluxem.tools.search import search_tools

__all__ = ["Tool", "all_tools", "call_tool", "get_tool", "list_tools", "resolve_references", "search_tools", "to_json"]
