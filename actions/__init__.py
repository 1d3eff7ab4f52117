"""Rasa custom actions: thin adapters. Flat and import-safe, because the SDK imports every module in here at start."""
