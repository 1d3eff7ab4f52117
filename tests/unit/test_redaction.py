"""Log lines without personal data, whoever writes them."""

import io
import logging
import sys
import threading

import pytest

from bantam.redaction import PrivateRecord, keep_private, masked


@pytest.fixture
def private_log():
    """A logger as the server has it after keep_private; the process is put back afterwards."""
    factory, disabled = logging.getLogRecordFactory(), logging.root.manager.disable
    hooks = sys.excepthook, threading.excepthook
    stream, logger = io.StringIO(), logging.getLogger("bantam.test_redaction")
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    keep_private()
    yield logger, stream
    sys.excepthook, threading.excepthook = hooks
    logging.setLogRecordFactory(factory)
    logging.disable(disabled)
    logger.removeHandler(handler)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("mail kim.example+x@mail.example.co.uk now", "mail <email> now"),
        ("mail=kåre@exempel.se", "mail=<email>"),
        ('{"email": "kim@example.com"}', '{"email": "<email>"}'),
        ("?e=kim%40example.com", "?e=<email>"),
        ("call +31 6 1234 5678 please", "call <phone> please"),
        ("call 06-12345678", "call <phone>"),
        ("call (020) 123 45 67", "call <phone>"),
        ("ring 070-123 45 67.", "ring <phone>."),
        ("ring 0046701234567", "ring <phone>"),
        ("Authorization: Bearer abc.def-ghi", "Authorization: <token>"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjXzEifQ.c2ln", "<token>"),
        ("secret whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "secret <secret>"),
        ("one\r\nERROR forged", "one\\r\\nERROR forged"),
        ("one\u2028two\x1b[2J\x00", "one\\x2028two\\x1b[2J\\x00"),
    ],
)
def test_addresses_numbers_tokens_and_line_breaks_are_masked(text, shown):
    assert masked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "attempt message_id=msg_01M80BV274PFHPHTJ538KH0JJB attempt=1 status=200 ms=12",
        "turn.failed conversation_id=c_OJpnlA-R4Bd4MEtgP4Tm-YPB error=KeyError at addons.turns:12 > rasa.core:100",
        "destination_held until=2026-11-22 00:40:50.123456+00:00",
        "Starting Rasa server on http://127.0.0.1:5005",
        "took 0.123456789 s",
        "playbook 2026-11+5d0727f6",
    ],
)
def test_what_operators_need_stays(text):
    assert masked(text) == text


def test_arguments_are_masked_too(private_log):
    logger, stream = private_log
    logger.warning("sent to %s", "kim@example.com")
    assert stream.getvalue() == "WARNING sent to <email>\n"


def test_an_exception_is_logged_without_its_words_or_those_of_its_cause(private_log):
    logger, stream = private_log
    words = "Quir" + "ina"  # put together, since a traceback shows lines of source
    try:
        try:
            raise KeyError(words)
        except KeyError as error:
            raise ValueError(words) from error
    except ValueError:
        logger.exception("turn failed")
    said = stream.getvalue()
    assert words not in said
    assert all(part in said for part in ("turn failed", "ValueError", "KeyError", "test_redaction.py"))


def test_debug_records_are_not_made(private_log):
    logger, stream = private_log
    logger.debug("the visitor's words")
    assert stream.getvalue() == ""
    assert not logger.isEnabledFor(logging.DEBUG)


def test_a_record_that_cannot_be_formatted_does_not_raise_in_the_making():
    record = PrivateRecord("x", logging.INFO, __file__, 1, "plain", (), None)
    assert record.getMessage() == "plain"


def test_arguments_that_do_not_fit_are_not_printed(private_log, capsys):
    """Python's logging would write message and arguments to stderr."""
    logger, stream = private_log
    logger.warning("%d messages of %s", "Quirina", "Zandvliet")
    logger.warning("one %s", "Quirina", "Zandvliet")
    assert stream.getvalue() == "".join(f"WARNING {words} (its arguments do not fit)\n"
                                        for words in ("%d messages of %s", "one %s"))
    assert capsys.readouterr() == ("", "")


def test_a_thread_that_an_error_ends_is_logged_without_its_words(private_log, capfd):
    words = "Quir" + "ina"

    def fails():
        raise ValueError(words)

    caught, handler = io.StringIO(), logging.StreamHandler()
    handler.setStream(caught)
    logging.getLogger("bantam").addHandler(handler)
    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    logging.getLogger("bantam").removeHandler(handler)
    assert "ended_by_an_error" in caught.getvalue() and "ValueError" in caught.getvalue()
    assert words not in caught.getvalue() + "".join(capfd.readouterr())
