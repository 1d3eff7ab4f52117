"""Small helpers every module of the store uses."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection

_INSERTS = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}


def insert_if_absent(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert a row unless one with the same unique key is there; True when it was inserted."""
    insert = _INSERTS[connection.dialect.name]
    return connection.execute(insert(table).values(values).on_conflict_do_nothing()).rowcount > 0


def upsert(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Insert a row, or overwrite the one with the same primary key."""
    keys = [column.name for column in table.primary_key]
    changed = {name: value for name, value in values.items() if name not in keys}
    insert = _INSERTS[connection.dialect.name]
    connection.execute(insert(table).values(values).on_conflict_do_update(index_elements=keys, set_=changed))


def plain(value: Any) -> Any:
    """Mappings and sequences of any kind as the dicts and lists that JSON gives back."""
    return json.loads(json.dumps(value, default=dict))
