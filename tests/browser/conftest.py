"""Chromium for the browser tests, driven by Playwright, and the fake website channel.

Fixtures: `browser` (one a module), `base_url` (the server under test: override it to run the same page against the real
server), `channel` (the fake server), `open_page` (a page that fails the test on any console error or CSP violation),
`page` (the same, 1280 × 800) and `axe_violations`.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.chat import settle
from tests.browser.fake_channel import FakeChannel
from tests.components import missing_component

CHROMIUM = Path(os.environ.get("BANTAM_TEST_CHROMIUM", "/usr/bin/chromium"))
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# A failed request is reported by the browser itself; the widget's answer to it is what the tests check.
NETWORK_NOISE = "Failed to load resource"
WATCH_CSP = """addEventListener('securitypolicyviolation',
  (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`), true)"""


@pytest.fixture(scope="module")
def browser() -> Iterator["object"]:
    """Headless Chromium, per module: while Playwright runs, no other test may run an event loop in this thread."""
    if not CHROMIUM.exists():
        missing_component("Chromium", "apt-get install --yes chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing_component("Playwright", "pip install --require-hashes -r requirements.lock")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS, headless=True)
        yield chromium
        chromium.close()


@pytest.fixture
def channel() -> Iterator[FakeChannel]:
    """The fake website channel on a free port."""
    server = FakeChannel().start()
    yield server
    server.stop()


@pytest.fixture
def base_url(channel: FakeChannel) -> str:
    """The address of the server under test, without a final slash."""
    return channel.url


@pytest.fixture
def console_problems() -> list[str]:
    """The errors in the consoles of this test's pages. A test that provokes one looks at it and clears the list."""
    return []


@pytest.fixture
def open_page(browser: "object", console_problems: list[str]) -> Iterator[Callable]:
    """Make pages: `open_page(width=…, height=…, **context_options)`. Each fails the test on an error in its console."""
    contexts, problems = [], console_problems

    def make(width: int = 1280, height: int = 800, **options: object) -> "object":
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(30_000)
        context.add_init_script(WATCH_CSP)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(f"page error: {error}"))
        page.on("console", lambda message: _keep_problem(message, problems))
        return page

    yield make
    for context in contexts:
        context.close()
    assert problems == []


def _keep_problem(message: "object", problems: list[str]) -> None:
    if message.type == "error" and NETWORK_NOISE not in message.text:
        problems.append(message.text)


@pytest.fixture
def page(open_page: Callable) -> "object":
    """A desktop page in a browser without history or storage."""
    return open_page()


@pytest.fixture
def axe_violations() -> Callable[["object"], list[str]]:
    """axe-core's findings on a page, one line per element; empty is good. It runs under any CSP."""
    try:
        from axe_playwright_python.sync_playwright import Axe
    except ImportError:
        missing_component("axe-playwright-python", "pip install --require-hashes -r requirements.lock")

    def violations(page: "object") -> list[str]:
        settle(page)  # animations that still run would change the colours half-way
        found = Axe().run(page).response["violations"]
        return [f"{violation['id']}: {node['target']}" for violation in found for node in violation["nodes"]]

    return violations
