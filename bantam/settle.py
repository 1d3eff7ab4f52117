"""What becomes of a conversation whose visitor went quiet: its lead is scored anew and routed, or made anonymous."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy.engine import Connection, Engine

from bantam.conversation import CONTACT_QUESTIONS, Conversation, signals
from bantam.draft import draft_lead
from bantam.errors import NotFoundError, place_of
from bantam.handover.decide import handover_due, may_be_sent, messages_for
from bantam.handover.destinations import destination_names
from bantam.lead import Lead, LeadDraft
from bantam.playbook import Playbook
from bantam.qualification import qualify
from bantam.replay import requalify
from bantam.settings import get_settings
from bantam.store.conversations import find_conversation, idle_conversations, list_events, settle_conversation
from bantam.store.engine import transaction
from bantam.store.inbox import transcript
from bantam.store.leads import find_lead, record_lead
from bantam.store.settling import claim_idle, hand_over_now, missed_handovers, open_versions
from bantam.store.trackers import last_slot

log = logging.getLogger("bantam.settle")

BATCH = 200  # conversations looked up at once; each is settled in a transaction of its own
MINUTES_WHEN_UNKNOWN = 30  # the default playbook's
PlaybookOf = Callable[[str], Playbook]
_DISPOSITIONS = {"nurture": "nurture", "disqualified": "disqualified"}


def settle_idle(engine: Engine, playbook_of: PlaybookOf, *, now: datetime) -> int:
    """Settle every conversation that was idle for as long as its own playbook says.

    A lead with consent and an e-mail address or phone number counts as confirmed: it is scored anew, as of now, and
    goes where its stage says. Any other keeps no words and no contact details. The visitor may come back and go on.

    Args:
        playbook_of: a playbook by its version; NotFoundError when it is not kept.
        now: UTC-aware.

    Returns:
        How many conversations were settled.
    """
    count = 0
    for version in open_versions(engine):
        idle_before = now - timedelta(minutes=_minutes(playbook_of, version))
        while batch := idle_conversations(engine, idle_before=idle_before, limit=BATCH, playbook_version=version):
            for conversation in batch:
                count += _settle_or_log(engine, conversation.id, playbook_of, idle_before, now)
    return count


def _minutes(playbook_of: PlaybookOf, version: str) -> int:
    try:
        return playbook_of(version).interview.abandoned_after_minutes
    except NotFoundError:  # the file changed between the session's start and the first question
        return MINUTES_WHEN_UNKNOWN


def _settle_or_log(
    engine: Engine, conversation_id: str, playbook_of: PlaybookOf, idle_before: datetime, now: datetime
) -> bool:
    """Settle one; a lead that cannot be decided on stays as it is, so that it does not hold up the others."""
    try:
        return _settle(engine, conversation_id, playbook_of, idle_before, now)
    except (NotFoundError, ValueError, KeyError, TypeError) as error:
        log.error("settled_without_decision conversation_id=%s error=%s", conversation_id, place_of(error))
        settle_conversation(engine, conversation_id, now=now)
        return True


def _settle(
    engine: Engine, conversation_id: str, playbook_of: PlaybookOf, idle_before: datetime, now: datetime
) -> bool:
    with transaction(engine) as connection:
        if not claim_idle(connection, conversation_id, idle_before=idle_before, now=now):
            return False
        lead = find_lead(connection, conversation_id)
        given = lead.draft if lead else missed_draft(connection, conversation_id, playbook_of, now=now)
        if given is None:
            return True
        playbook = playbook_of(given.playbook_version)
        draft = settled_draft(given, playbook, events=_events(connection, conversation_id),
                              transcript=transcript(connection, conversation_id), now=now)
        if lead is None:
            log.warning("lead_was_missed conversation_id=%s", conversation_id)
            draft = draft or given
        if draft is not None:
            decide = partial(messages_for, destinations=destination_names(get_settings()),
                             mql_handover=playbook.handover.marketing_qualified, at=now)
            after = record_lead(connection, draft, now=now, messages_for=decide)
            log.info("settled lead_id=%s stage=%s disposition=%s", after.id, draft.stage, draft.disposition)
    return True


def _events(connection: Connection, conversation_id: str) -> list[tuple[str, str]]:
    return [(event.type, event.at.isoformat()) for event in list_events(connection, conversation_id)]


def missed_draft(
    connection: Connection, conversation_id: str, playbook_of: PlaybookOf, *, now: datetime
) -> LeadDraft | None:
    """The lead of a conversation that has none though the visitor told something; None when nothing was told.

    There should be none: the lead is written with the turn. With the actions in a process of their own, a restored
    backup, or another program there may be.
    """
    remembered = last_slot(connection, conversation_id, "interview")
    conversation = Conversation.from_json(remembered) if remembered else None
    if conversation is None or not conversation.playbook_version:
        return None
    events = _events(connection, conversation_id)
    qualification = qualify(
        conversation.answers, playbook_of(conversation.playbook_version), signals=signals(conversation, events),
        language=conversation.language, hand_raised=conversation.hand_raised, exclusion=conversation.exclusion,
        newsletter=conversation.newsletter, now=now,
    )  # fmt: skip
    kept = find_conversation(connection, conversation_id)
    return draft_lead(conversation, qualification, source=kept.source if kept else {}, events=events,
                      transcript=transcript(connection, conversation_id), now=now)


def settled_draft(
    draft: LeadDraft, playbook: Playbook, *, events: Sequence[tuple[str, str]],
    transcript: Sequence[Mapping[str, Any]], now: datetime,
) -> LeadDraft | None:
    """The lead of a conversation that went quiet; None when it had ended anyway and nothing changed since.

    Args:
        draft: as the last turn that mattered left it.
        playbook: the one the conversation began with.
        events: (type, ISO time) of what the visitor did on the site, up to now.
        transcript: all that was said, up to now.
        now: UTC-aware; the decision is made as of now.
    """
    routed = may_be_sent(draft)
    given = replace(draft if routed else _anonymous(draft), signals={**draft.signals, "events": list(events)})
    after = _decided(given, playbook, now)
    if draft.disposition and _decision(after) == _decision(draft):
        return None
    if not routed:
        return replace(after, disposition=draft.disposition or "abandoned")
    after = replace(after, confirmed=True, transcript=transcript or draft.transcript)
    goes_out = handover_due(after, playbook.handover.marketing_qualified)
    return replace(after, disposition=draft.disposition or (
        "handed_over" if goes_out else _DISPOSITIONS.get(after.stage, "abandoned")))


def _decided(given: LeadDraft, playbook: Playbook, now: datetime) -> LeadDraft:
    qualification = requalify(given, playbook, now=now)
    plain = qualification.to_json()
    return replace(
        given, stage=qualification.stage, why=qualification.why, scores=plain["scores"], reasons=plain["reasons"],
        gates=plain["gates"], missing=plain["missing"], next_step=qualification.next_step, qualified_as_of=now,
        recontact_at=qualification.recontact_at,
    )  # fmt: skip


def _decision(draft: LeadDraft) -> tuple[Any, ...]:
    """What sales would see differ: the clock alone moves a recontact date or a point of engagement, no more."""
    return draft.stage, draft.why, *(draft.scores.get(name) for name in ("bant", "fit", "grade"))


def _anonymous(draft: LeadDraft) -> LeadDraft:
    """The typed answers without the words they came from, and nothing that says who it was."""
    return replace(
        draft, transcript=(), contact=dict.fromkeys(draft.contact),
        organisation={**draft.organisation, "name": None, "website": None},
        answers={key: {**answer, "evidence": ""} for key, answer in draft.answers.items()
                 if key not in CONTACT_QUESTIONS},
    )  # fmt: skip


def hand_over_missed(engine: Engine, *, now: datetime) -> int:
    """Write the message of every lead that should have gone to sales and has none; how many there were."""
    names = destination_names(get_settings())

    def first(before: Lead | None, lead: Lead) -> list[Any]:
        return messages_for(before, lead, destinations=names, mql_handover=False, at=now)

    count = 0
    for conversation_id in missed_handovers(engine, limit=BATCH):
        if hand_over_now(engine, conversation_id, now=now, messages_for=first):
            log.warning("handover_was_missed conversation_id=%s", conversation_id)
            count += 1
    return count
