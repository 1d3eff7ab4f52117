"""Offering choices in one step, as a turn does in two."""

from bantam.store.choices import keep_choices, new_choices


def offer_choices(engine, conversation_id, offered, *, now):
    made = new_choices(offered)
    keep_choices(engine, conversation_id, made, now=now)
    return made
