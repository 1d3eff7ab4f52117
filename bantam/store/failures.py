"""What a driver's error means and how to mend it, in words without personal data."""

from sqlalchemy.engine import URL
from sqlalchemy.exc import TimeoutError

from bantam.errors import StoreError

# (part of the driver's own message, what it means and what to do). First match wins.
_MEANINGS: tuple[tuple[str, str], ...] = (
    ("unable to open database file", "cannot open {where}: create its folder and make it writable, "
                                     "or change BANTAM_DATABASE_URL"),
    ("file is not a database", "{where} is not a SQLite database: change BANTAM_DATABASE_URL or restore a backup"),
    ("malformed", "{where} is damaged: restore a backup"),
    ("database is locked", "{where} was held locked by another program for 10 s: try again, or end that program"),
    ("readonly database", "cannot write to {where}: make the file and its folder writable"),
    ("disk is full", "the disk of {where} is full: free some space"),
    ("no space left", "the disk of {where} is full: free some space"),
    ("disk i/o error", "the disk of {where} fails: check it and its free space"),
    ("no such table", "{where} has no tables yet: `bantam leads list` makes them"),
    ("no such column", "{where} has older tables: `bantam leads list` brings them up to date"),
    ("undefinedtable", "{where} has no tables yet: `bantam leads list` makes them"),
    ("undefinedcolumn", "{where} has older tables: `bantam leads list` brings them up to date"),
    ("password authentication failed", "{where} refuses the user or password: check BANTAM_DATABASE_URL"),
    ("no password supplied", "{where} wants a password: put it into BANTAM_DATABASE_URL"),
    ("does not exist", "{where} does not exist: create the database, or check BANTAM_DATABASE_URL"),
    ("could not translate host name", "cannot find the host of {where}: check BANTAM_DATABASE_URL"),
    ("connection", "cannot reach {where}: start PostgreSQL, or check BANTAM_DATABASE_URL"),
    ("permission denied", "{where} denies access: grant the user what it needs"),
)


def place(url: URL) -> str:
    """Name a database without its password: the file, or PostgreSQL's database, host and port."""
    if url.get_backend_name() == "sqlite":
        return f"the database {url.database}"
    return f"the PostgreSQL database {url.database} at {url.host or 'the local socket'}:{url.port or 5432}"


def store_error(url: URL, error: Exception) -> StoreError:
    """Say what happened and how to mend it; the caller chains the driver's error.

    The driver's own text is not repeated, and cut where PostgreSQL quotes the values of a row: a log shows the chain.
    """
    where = place(url)
    _forget_values(error)
    if isinstance(error, TimeoutError):
        return StoreError(f"every connection to {where} was busy for 30 s: try again when there is less load")
    cause = getattr(error, "orig", None) or error
    said = f"{type(cause).__name__} {cause}".lower()
    for sign, meaning in _MEANINGS:
        if sign in said:
            return StoreError(meaning.format(where=where))
    code = getattr(cause, "pgcode", None)
    return StoreError(f"{where} refused: {type(cause).__name__}" + (f" {code}" if code else ""))


def _forget_values(error: Exception) -> None:
    for one in (error, getattr(error, "orig", None)):
        if one is not None:
            one.args = tuple(str(part).split("\nDETAIL:")[0] for part in one.args)
