"""What a visitor does in the widget and sees there, in the words of the tests."""

from typing import Any

OPEN = {"en": "Open chat", "nl": "Chat openen", "sv": "Öppna chatten"}


def open_chat(page: Any, address: str, language: str = "en") -> None:
    """Go to `address`, open the chat and wait for the greeting."""
    page.goto(address)
    page.get_by_role("button", name=OPEN[language]).click()
    page.locator(".row.bot").first.wait_for()


def field(page: Any) -> Any:
    """The text area or input of the composer."""
    return page.locator(".field")


def say(page: Any, text: str) -> None:
    """Type a message and send it with Enter; does not wait for the answer."""
    field(page).fill(text)
    field(page).press("Enter")


def bot(page: Any, text: str) -> Any:
    """The bot's bubble with exactly this text."""
    return page.locator(".row.bot .bubble").get_by_text(text, exact=True)


def visitor_texts(page: Any) -> list[str]:
    """The visitor's bubbles, oldest first."""
    return page.locator(".row.visitor .bubble").all_inner_texts()


def bot_texts(page: Any) -> list[str]:
    """The bot's bubbles, oldest first."""
    return page.locator(".row.bot .bubble").all_inner_texts()


def choices(page: Any) -> list[str]:
    """The titles of the quick replies on offer."""
    return page.locator(".choices button").all_inner_texts()


def focused(page: Any) -> str:
    """The class of the element with the focus inside the widget, or the tag of the one outside it."""
    return page.evaluate(
        "() => { const inner = document.querySelector('bantam-chat').shadowRoot.activeElement;"
        " return inner ? inner.className : document.activeElement.localName }"
    )


def stored(page: Any) -> list[int]:
    """How many entries localStorage, sessionStorage and the cookies hold."""
    return page.evaluate("() => [localStorage.length, sessionStorage.length, document.cookie.length]")


def settle(page: Any) -> None:
    """Wait until nothing moves any more, except the endless typing sign."""
    page.wait_for_function(
        "() => document.querySelector('bantam-chat').shadowRoot.getAnimations()"
        ".every((animation) => animation.effect.getTiming().iterations > 1)"
    )
