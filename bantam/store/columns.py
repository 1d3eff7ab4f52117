"""The kinds of columns the tables are made of; the same in SQLite and in PostgreSQL."""

from datetime import datetime, timezone
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, DateTime, Integer, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine


class UtcTime(TypeDecorator):
    """A UTC-aware datetime: timestamptz in PostgreSQL, sortable text in SQLite, both to the microsecond."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone, expected a UTC-aware one")
        utc = value.astimezone(timezone.utc)
        return utc if dialect.name == "postgresql" else utc.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)


class Words(TypeDecorator):
    """Text that sorts by code point in both databases and drops what PostgreSQL cannot hold (NUL, lone surrogates)."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine:
        return dialect.type_descriptor(Text(collation="C") if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


BigNumber = BigInteger().with_variant(Integer(), "sqlite")  # SQLite numbers rows by itself only in INTEGER columns
Json = JSON(none_as_null=True)


def key(name: str, *constraints: Any) -> Column:
    """A text that is, or is part of, the primary key."""
    return Column(name, Words, *constraints, primary_key=True, nullable=False)


def words(name: str, *constraints: Any, nullable: bool = False) -> Column:
    """A text."""
    return Column(name, Words, *constraints, nullable=nullable)


def time(name: str, *, nullable: bool = False) -> Column:
    """A time."""
    return Column(name, UtcTime, nullable=nullable)


def json(name: str, *, nullable: bool = False) -> Column:
    """JSON data."""
    return Column(name, Json, nullable=nullable)


def number(name: str, *, default: str | None = None) -> Column:
    """A whole number."""
    return Column(name, Integer, nullable=False, server_default=default)


def row_number() -> Column:
    """A primary key that the database counts up."""
    return Column("id", BigNumber, primary_key=True, autoincrement=True, nullable=False)
