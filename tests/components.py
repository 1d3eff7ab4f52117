"""What a test does when something it talks to is not on this machine."""

import os

import pytest


def missing_component(name: str, command: str) -> None:
    """Skip the test with the command that installs what is missing; in CI (CI=true) that is a failure.

    Raises:
        pytest.skip.Exception: the component is missing on a developer's machine.
        pytest.fail.Exception: the component is missing in CI.
    """
    reason = f"{name} is not installed; install it with: {command}"
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
