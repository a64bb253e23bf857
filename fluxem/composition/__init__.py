"""Exact algebra on codes, and learned composers beside it."""
