"""Bantam: a self-hosted sales-qualification assistant. This package knows nothing of Rasa."""

__version__ = "0.1.0"
