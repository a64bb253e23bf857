"""Serving: the `fluxem` command."""
