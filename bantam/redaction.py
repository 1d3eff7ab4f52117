"""No personal data in any log line, whoever writes it: masked where records are made, before any handler sees them."""

import logging
import re
import sys
import threading
import traceback
from types import TracebackType
from typing import Any

ExcInfo = tuple[type[BaseException] | None, BaseException | None, TracebackType | None]

# In this order: a token may hold what looks like a number.
_MASKS = (
    (re.compile(r"\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*"), "<token>"),
    (re.compile(r"(?i)\bbearer\s+[^\s\"',]+"), "<token>"),
    (re.compile(r"\bwhsec_[\w+/=-]+"), "<secret>"),
    (re.compile(r"[^\s@\"'<>(),;:=\\]{1,64}(?:@|%40)[\w.-]{1,253}", re.ASCII), "<email>"),
    (re.compile(r"[^\s@\"'<>(),;:=\\]{1,64}@[^\s@\"'<>(),;:=\\]{1,253}"), "<email>"),
    # As people write numbers: an international or trunk prefix, 8 to 15 digits, in groups. "0.12345678" is none.
    (re.compile(r"(?<![\w.:/-])(?!0\.\d{3,})(?:\+|00|\(?0)\d(?:[ ().\-/\u00a0]{0,2}\d){6,13}(?![\w:])"), "<phone>"),
)  # fmt: skip


def masked(text: str) -> str:
    """The text on one line, with e-mail addresses, phone numbers, tokens and secrets masked."""
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    return text.translate(_ONE_LINE)


# A visitor's line break must not forge a log line of its own; terminals act on the other control characters.
_ONE_LINE = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160), 0x2028, 0x2029) if code != 9}
_ONE_LINE |= {10: "\\n", 13: "\\r"}


class PrivateRecord(logging.LogRecord):
    """A log record that shows no personal data, whatever handler or formatter prints it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.exc_info and self.exc_info[0]:
            self.exc_text = without_words(self.exc_info)

    def getMessage(self) -> str:
        try:
            return masked(super().getMessage())
        except (KeyError, TypeError, ValueError):  # logging itself would print the arguments as they are
            return masked(f"{self.msg} (its arguments do not fit)")


def without_words(exc_info: ExcInfo) -> str:
    """A traceback without the errors' own texts, which may hold what a visitor wrote."""
    lines, error = [], exc_info[1]
    while error is not None:
        lines += [*traceback.format_tb(error.__traceback__), f"{type(error).__name__}\n"]
        error = error.__cause__ or error.__context__
    return "".join(lines).rstrip()


def keep_private() -> None:
    """From now on every record of this process is private, and debug records are not made at all.

    Rasa's debug records are the visitor's words, slots and events themselves: no mask could make them harmless. What
    ends the process or one of its threads is logged the same way, in place of Python's own words on stderr.
    """
    logging.setLogRecordFactory(PrivateRecord)
    logging.disable(logging.DEBUG)
    sys.excepthook = log_the_end
    threading.excepthook = lambda end: log_the_end(end.exc_type, end.exc_value, end.exc_traceback)


def log_the_end(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Log what ends the process or a thread, without its words; nothing where it was asked to end."""
    if not issubclass(kind, (KeyboardInterrupt, SystemExit)):
        logging.getLogger("bantam").critical("ended_by_an_error", exc_info=(kind, error, trace))
