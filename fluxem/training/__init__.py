"""Losses, learning-rate schedules and training objectives."""
