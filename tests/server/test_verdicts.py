"""What sales says about a lead: as a command, and as a signed webhook to the relay's own server."""

import json
from datetime import datetime, timedelta, timezone

import pytest
import requests
from prometheus_client import CollectorRegistry
from typer.testing import CliRunner

from bantam.commands.leads import app as leads_app
from bantam.errors import StoreError
from bantam.handover.loopback import BODY_BYTES, serve
from bantam.handover.signing import signed_headers
from bantam.handover.verdicts import take_verdict
from bantam.settings import get_settings
from bantam.store.engine import get_engine
from bantam.store.erasure import erase_person
from bantam.store.leads import record_lead, verdicts
from tests.server import crm_double as crm
from tests.server.relay_parts import OTHER_SECRET, SECRET, free_port, process
from tests.unit.leads import PLAYBOOK

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=timezone.utc)


def utc_now():
    return datetime.now(timezone.utc)


@pytest.fixture()
def lead(engine, draft_of):
    return record_lead(engine, draft_of(), now=NOW, messages_for=lambda before, after: [])


@pytest.fixture()
def url(engine):
    """The server on a free port, with two secrets as while rotating."""
    def take(headers, body):
        return take_verdict(engine, headers, body, secrets=[OTHER_SECRET, SECRET], playbook=PLAYBOOK, now=utc_now())

    server = serve(0, CollectorRegistry(), take)
    yield f"http://127.0.0.1:{server.server_port}/verdicts"
    server.shutdown()
    server.server_close()


def body_of(lead_id, **changes):
    data = {"lead_id": lead_id, "verdict": "rejected", "reason": "no_budget", "by": "crm"} | changes
    return json.dumps({"type": "lead.verdict", "data": data}).encode()


def post(url, body, *, message_id="msg_1", secret=SECRET, at=None, **changes):
    headers = signed_headers(message_id, body, [secret], at=at or utc_now()) | changes
    return requests.post(url, data=body, headers=headers, timeout=30)


def said(engine):
    return [(row.lead_id, row.verdict, row.reason, row.by) for row in verdicts(engine)]


@pytest.mark.parametrize("secret", [SECRET, OTHER_SECRET])
def test_a_signed_verdict_is_kept(engine, lead, url, secret):
    answer = post(url, body_of(lead.id), secret=secret)
    assert (answer.status_code, answer.json()) == (200, {"stored": True})
    assert said(engine) == [(lead.id, "rejected", "no_budget", "crm")]


def test_the_same_webhook_id_counts_once(engine, lead, url):
    assert [post(url, body_of(lead.id)).json() for _ in range(3)] == [
        {"stored": True}, {"stored": False}, {"stored": False}]
    assert post(url, body_of(lead.id, verdict="accepted", reason=""), message_id="msg_2").json() == {"stored": True}
    assert [row[1] for row in said(engine)] == ["rejected", "accepted"]


def test_a_conversation_id_names_the_lead_too_and_unknown_fields_are_passed_over(engine, lead, url):
    assert post(url, body_of("conv_1", deal="42")).status_code == 200
    assert said(engine)[0][0] == lead.id


def test_a_verdict_that_is_forged_changed_or_old_is_refused(engine, lead, url):
    body = body_of(lead.id)
    forged = "whsec_" + "QUFB" * 8
    answers = [
        post(url, body, secret=forged),
        requests.post(url, data=body_of(lead.id, verdict="won"), timeout=30,
                      headers=signed_headers("msg_1", body, [SECRET], at=utc_now())),
        post(url, body, at=utc_now() - timedelta(minutes=6)),
        post(url, body, at=utc_now() + timedelta(minutes=6)),
        post(url, body, **{"webhook-id": "msg_2"}),
        post(url, body, **{"webhook-signature": "v1"}),
        post(url, body, **{"webhook-timestamp": "soon"}),
        requests.post(url, data=body, timeout=30),
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert answers[0].json()["error"]["code"] == "bad_signature"
    assert said(engine) == []


@pytest.mark.parametrize(("changes", "status", "code"), [
    ({"verdict": "maybe"}, 422, "bad_verdict"),
    ({"reason": "no_reason_of_ours"}, 422, "bad_verdict"),
    ({"reason": ""}, 422, "bad_verdict"),
    ({"reason": None, "verdict": "rejected"}, 422, "bad_verdict"),
    ({"lead_id": "lead_9"}, 404, "no_lead"),
    ({"lead_id": ["lead_9"]}, 400, "bad_body"),
    ({"by": "x" * 201}, 400, "bad_body"),
])
def test_what_is_wrong_with_a_verdict_is_said(engine, lead, url, changes, status, code):
    answer = post(url, body_of(**({"lead_id": lead.id} | changes)))
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert said(engine) == []


@pytest.mark.parametrize("body", [b"no json", b"[]", b'"text"', b'{"type": "lead.verdict"}', b"[" * 5000,
                                  b'{"type": "lead.sales_qualified", "data": {"lead_id": "x"}}'])
def test_another_body_is_refused(engine, url, body):
    assert post(url, body).status_code == 400


def test_a_body_that_is_too_large_or_another_path_is_refused(url, lead):
    assert post(url, b" " * (BODY_BYTES + 1)).status_code == 413
    assert post(url.replace("verdicts", "leads"), body_of(lead.id)).status_code == 404
    assert requests.get(url, timeout=30).status_code == 404


def test_without_a_signing_secret_nothing_is_taken(engine, lead):
    server = serve(0, CollectorRegistry(), lambda headers, body: take_verdict(
        engine, headers, body, secrets=[], playbook=PLAYBOOK, now=utc_now()))
    assert post(f"http://127.0.0.1:{server.server_port}/verdicts", body_of(lead.id)).status_code == 401
    server.shutdown()
    server.server_close()


def test_a_verdict_on_an_erased_lead_is_refused(engine, lead, url):
    erase_person(engine, conversation_id="conv_1", now=NOW, tombstone_for=lambda lead: (), shrink=False)
    assert post(url, body_of(lead.id)).status_code == 404


def test_a_database_that_is_away_asks_the_crm_to_try_again(lead):
    def take(headers, body):
        raise StoreError("away")

    server = serve(0, CollectorRegistry(), take)
    assert post(f"http://127.0.0.1:{server.server_port}/verdicts", body_of(lead.id)).status_code == 503
    server.shutdown()
    server.server_close()


def test_the_relay_takes_verdicts_beside_its_metrics(sqlite_engine, draft_of, tmp_path):
    """The process as it runs: settings in, verdict in, no contact data in its log."""
    lead = record_lead(sqlite_engine, draft_of(), now=NOW, messages_for=lambda before, after: [])
    (tmp_path / "playbook.yml").write_text(PLAYBOOK.text, encoding="utf-8")
    port = free_port()
    with crm.crm_double() as double, process("relay", {
        "BANTAM_CRM_URL": double.url, "BANTAM_CRM_SECRET": SECRET, "BANTAM_CRM_ALLOW": "127.0.0.1",
        "BANTAM_METRICS_PORT": str(port), "BANTAM_DATABASE_URL": sqlite_engine.url.render_as_string(),
    }, tmp_path):
        base = f"http://127.0.0.1:{port}"
        crm.eventually(lambda: _answers(base + "/metrics"), what="the metrics")
        assert post(base + "/verdicts", body_of(lead.id)).json() == {"stored": True}
        assert 'bantam_leads{stage="sales_qualified"} 1.0' in requests.get(base + "/metrics", timeout=30).text
    assert said(sqlite_engine) == [(lead.id, "rejected", "no_budget", "crm")]
    assert "verdict lead_id=" in (tmp_path / "relay.log").read_text()
    assert "example.com" not in (tmp_path / "relay.log").read_text()


def _answers(url):
    try:
        return requests.get(url, timeout=2).ok
    except requests.ConnectionError:
        return False


# -- the command ------------------------------------------------------------------------------------------------------


@pytest.fixture()
def stored(sqlite_engine, draft_of, monkeypatch):
    monkeypatch.setenv("BANTAM_DATABASE_URL", sqlite_engine.url.render_as_string())
    get_settings.cache_clear()
    get_engine.cache_clear()
    yield record_lead(get_engine(), draft_of(), now=NOW, messages_for=lambda before, after: [])
    get_engine().dispose()
    get_settings.cache_clear()
    get_engine.cache_clear()


def run(*words):
    return CliRunner().invoke(leads_app, ["verdict", *words])


@pytest.mark.parametrize(("words", "kept"), [
    (["accepted"], ("accepted", "", "sales")),
    (["rejected", "--reason", "bad_timing", "--by", "Robin"], ("rejected", "bad_timing", "Robin")),
    (["won"], ("won", "", "sales")),
    (["lost", "--reason", "no_budget"], ("lost", "no_budget", "sales")),
])
def test_a_verdict_is_kept_by_either_id(stored, words, kept):
    for name in (stored.id, "conv_1"):
        done = run(name, *words)
        assert done.exit_code == 0 and done.stdout.startswith(f"{stored.id} is {kept[0]}")
    assert [row[1:] for row in said(get_engine())] == [kept, kept]


@pytest.mark.parametrize(("words", "what"), [
    (["rejected"], "rejected comes without a reason, expected one of no_budget, no_authority"),
    (["rejected", "--reason", "mood"], "reason is 'mood', expected one of no_budget"),
])
def test_a_reason_must_be_the_playbooks(stored, words, what):
    done = run(stored.id, *words)
    assert done.exit_code == 1 and done.stderr.startswith(what)
    assert said(get_engine()) == []


def test_an_unknown_lead_is_named(stored):
    done = run("lead_9", "accepted")
    assert done.exit_code == 1 and done.stderr.startswith("no lead lead_9")
