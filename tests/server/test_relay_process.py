"""The relay and the demo CRM as the processes they are, killed and stopped for real."""

import json
import re
import signal
import urllib.request
from datetime import datetime, timedelta, timezone

import pytest
import requests
from standardwebhooks import Webhook

from bantam.handover.payload import erased_body, message_body
from bantam.handover.relay import utc_now
from bantam.handover.signing import signed_headers
from bantam.store.engine import migrate, open_engine
from bantam.store.outbox import list_deliveries
from tests.server import crm_double as crm
from tests.server.relay_parts import SECRET, add_lead, destination, free_port, make_relay, only_delivery, process
from tests.unit.handover_leads import lead

HOSTILE = "<script>alert(1)</script> & \"quoted\" '"


@pytest.fixture
def engine(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path}/var/bantam.db")
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def double():
    with crm.crm_double() as double:
        yield double


def relay_settings(double) -> dict[str, str]:
    return {"BANTAM_CRM_URL": double.url, "BANTAM_CRM_SECRET": SECRET, "BANTAM_CRM_ALLOW": "127.0.0.1",
            "BANTAM_METRICS_PORT": str(free_port())}


def test_relay_killed_between_post_and_commit_sends_the_same_id_again_and_never_none(engine, double, tmp_path):
    double.then = [crm.hangs]  # the CRM has the message; the relay waits for the answer
    add_lead(engine, utc_now)
    with process("relay", relay_settings(double), tmp_path) as first:
        crm.eventually(lambda: double.received, what="the first post")
        first.send_signal(signal.SIGKILL)
        first.wait(60)
    assert only_delivery(engine).status == "pending"
    assert only_delivery(engine).history == ()
    make_relay(engine, destination(double.url), lambda: utc_now() + timedelta(seconds=61)).run_once()
    first_id, second_id = double.ids
    assert first_id == second_id
    assert double.received[0].body == double.received[1].body
    assert only_delivery(engine).status == "delivered"


def test_two_relays_deliver_each_message_once_and_stop_on_sigterm(engine, double, tmp_path):
    with process("relay", relay_settings(double), tmp_path) as one, \
            process("relay", relay_settings(double), tmp_path) as other:
        log = tmp_path / "relay.log"
        crm.eventually(lambda: log.read_text().count("relay_started") == 2, what="the start of both relays")
        for number in range(20):
            add_lead(engine, utc_now, number)
        crm.eventually(lambda: len(double.received) >= 20, what="twenty posts")
        crm.eventually(lambda: all(row.status == "delivered" for row in list_deliveries(engine, limit=50)))
        for child in (one, other):
            child.send_signal(signal.SIGTERM)
        assert (one.wait(60), other.wait(60)) == (0, 0)
    assert len(double.ids) == len(set(double.ids)) == 20
    assert log.read_text().count("relay_stopped") == 2


def test_second_relay_works_without_its_own_metrics_page(engine, double, tmp_path):
    settings = relay_settings(double)
    metrics = f"http://127.0.0.1:{settings['BANTAM_METRICS_PORT']}/metrics"
    with process("relay", settings, tmp_path):
        add_lead(engine, utc_now)
        crm.eventually(lambda: list_deliveries(engine, limit=1)[0].status == "delivered", what="the delivery")
        with urllib.request.urlopen(metrics) as answer:
            page = answer.read().decode()
        with process("relay", settings, tmp_path):
            crm.eventually(lambda: "metrics_port_taken" in (tmp_path / "relay.log").read_text(), what="the warning")
            add_lead(engine, utc_now, 2)
            crm.eventually(lambda: len(double.received) == 2, what="the second post")
    assert 'bantam_outbox_messages{destination="crm",status="delivered"} 1.0' in page
    assert 'bantam_outbox_messages{destination="crm",status="dead"} 0.0' in page
    assert 'bantam_delivery_attempts_total{destination="crm",outcome="delivered",status="200"} 1.0' in page
    assert 'bantam_leads{stage="sales_qualified"} 1.0' in page
    assert "test@example.com" not in page + (tmp_path / "relay.log").read_text()


@pytest.mark.parametrize(("change", "said"), [
    ({"BANTAM_CRM_SECRET": "my password!"}, "BANTAM_CRM_SECRET is not base64"),
    ({"BANTAM_CRM_KIND": "salesforce", "BANTAM_CRM_URL": ""}, "BANTAM_CRM_URL is unset"),
    ({"BANTAM_CRM_URI": "x"}, "BANTAM_CRM_URI is not a setting"),
])
def test_settings_that_cannot_work_end_the_relay_with_one_clear_line(double, tmp_path, change, said):
    with process("relay", {**relay_settings(double), **change}, tmp_path) as child:
        assert child.wait(60) == 1
    output = (tmp_path / "relay.log").read_text()
    assert said in output
    assert "Traceback" not in output
    assert "my password" not in output


@pytest.fixture
def demo(tmp_path):
    """The demo CRM as a process; gives its address and its folder."""
    port = free_port()
    with process("demo-crm", {"BANTAM_DEMO_CRM_PORT": str(port)}, tmp_path) as child:
        url = f"http://127.0.0.1:{port}"
        crm.eventually(lambda: child.poll() is None and _answers(url), what="the demo CRM")
        yield url


def _answers(url: str) -> bool:
    try:
        return requests.get(url, timeout=2).ok
    except requests.ConnectionError:
        return False


def post(url: str, folder, body: bytes, message_id: str = "msg_1", **changes: str) -> requests.Response:
    secret = (folder / "var/demo-crm-secret").read_text()
    headers = signed_headers(message_id, body, [secret], at=utc_now())
    return requests.post(url + "/leads", data=body, headers={**headers, **changes}, timeout=30)


def test_lead_goes_from_the_store_to_the_demo_page_with_nothing_configured(engine, demo, tmp_path):
    assert "No lead yet" in requests.get(demo, timeout=30).text
    port = demo.rpartition(":")[2]
    with process("relay", {"BANTAM_DEMO_CRM_PORT": port, "BANTAM_METRICS_PORT": str(free_port())}, tmp_path):
        sent = add_lead(engine, utc_now)
        crm.eventually(lambda: requests.get(demo + "/leads.json", timeout=30).json(), what="the lead")
    page = requests.get(demo, timeout=30).text
    for words in (sent.id, "Test Person", "Example BV", "Sales qualified", "signature verified", "EUR 3,000 a month",
                  "1 Jan 2027 – 31 Jan 2027", "meer aanvragen via Google", "Call about SEO", "not asked"):
        assert words in page
    (record,) = requests.get(demo + "/leads.json", timeout=30).json()
    assert (record["type"], record["verified"], record["data"]["version"]) == ("lead.sales_qualified", True, 1)


def test_demo_crm_refuses_a_forged_signature_and_keeps_nothing(demo, tmp_path):
    body = message_body("lead.sales_qualified", lead(), at=utc_now())
    good = signed_headers("msg_1", body, [(tmp_path / "var/demo-crm-secret").read_text()], at=utc_now())
    forged = [
        {**good, "webhook-signature": signed_headers("msg_1", body, [SECRET], at=utc_now())["webhook-signature"]},
        {**good, "webhook-id": "msg_2"}, {**good, "webhook-signature": "v1"}, {**good, "webhook-signature": "v1,!"},
        {**good, "webhook-timestamp": "soon"}, {},
    ]
    assert [requests.post(demo + "/leads", data=body, headers=headers, timeout=30).status_code
            for headers in forged] == [401] * len(forged)
    assert post(demo, tmp_path, body.replace(b"Test Person", b"Test Persom"), **good).status_code == 401
    assert requests.get(demo + "/leads.json", timeout=30).json() == []


def test_demo_crm_refuses_an_old_message(demo, tmp_path):
    body = message_body("lead.updated", lead(), at=utc_now())
    secret = (tmp_path / "var/demo-crm-secret").read_text()
    headers = signed_headers("msg_1", body, [secret], at=utc_now() - timedelta(minutes=6))
    assert requests.post(demo + "/leads", data=body, headers=headers, timeout=30).status_code == 401


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"1", b'{"type":"lead.updated"}', b"\xff", b"[" * 100_000])
def test_demo_crm_refuses_what_is_not_a_lead(demo, tmp_path, body):
    secret = (tmp_path / "var/demo-crm-secret").read_text()
    try:
        headers = signed_headers("msg_1", body, [secret], at=utc_now())
    except UnicodeDecodeError:
        headers = {}
    assert requests.post(demo + "/leads", data=body, headers=headers, timeout=30).status_code in (400, 401)
    assert requests.get(demo + "/leads.json", timeout=30).json() == []


def test_demo_crm_keeps_one_record_per_message_and_per_version(demo, tmp_path):
    body = message_body("lead.sales_qualified", lead(), at=utc_now())
    assert post(demo, tmp_path, body).json() == {"stored": True}
    assert post(demo, tmp_path, body).json() == {"stored": False}
    assert post(demo, tmp_path, body, "msg_other").json() == {"stored": False}
    assert post(demo, tmp_path, message_body("lead.updated", lead(version=2), at=utc_now()), "msg_2").json() == {
        "stored": True}
    assert [record["data"]["version"] for record in requests.get(demo + "/leads.json", timeout=30).json()] == [2, 1]
    assert requests.get(demo, timeout=30).text.count("<article") == 1


def test_erasure_takes_the_lead_off_the_page_and_out_of_the_file(demo, tmp_path):
    post(demo, tmp_path, message_body("lead.sales_qualified", lead(), at=utc_now()))
    assert "test@example.com" in (tmp_path / "var/demo-crm.jsonl").read_text()
    post(demo, tmp_path, erased_body("lead_01", "conv_1", 2, at=utc_now()), "msg_2")
    kept = (tmp_path / "var/demo-crm.jsonl").read_text() + requests.get(demo, timeout=30).text
    assert "test@example.com" not in kept
    assert "erased" in kept


def test_whatever_a_visitor_wrote_is_escaped_and_the_page_runs_no_inline_code(demo, tmp_path):
    given = lead(contact={"name": HOSTILE, "email": 'a"><img src=x>@example.com', "phone": None, "job_title": HOSTILE},
                 next_step=HOSTILE, missing=[HOSTILE],
                 transcript=[{"at": "2026-11-21T09:51:00Z", "from": "visitor", "text": HOSTILE}],
                 source={"page": "javascript:alert(1)", "referrer": None, "utm": None})
    assert post(demo, tmp_path, message_body("lead.updated", given, at=utc_now())).status_code == 200
    answer = requests.get(demo, timeout=30)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in answer.text
    assert re.findall(r"<script[^>]*>", answer.text) == ['<script src="/demo.js" defer>']
    assert not re.search(r"<img|\son\w+=|\sstyle=|href=\"javascript", answer.text)
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "unsafe" not in answer.headers["Content-Security-Policy"]


def test_demo_crm_remembers_after_a_restart(tmp_path):
    for expected in (0, 1):
        port = free_port()
        with process("demo-crm", {"BANTAM_DEMO_CRM_PORT": str(port)}, tmp_path):
            url = f"http://127.0.0.1:{port}"
            crm.eventually(lambda url=url: _answers(url), what="the demo CRM")
            assert len(requests.get(url + "/leads.json", timeout=30).json()) == expected
            post(url, tmp_path, message_body("lead.updated", lead(), at=utc_now()))


def test_demo_page_is_not_given_to_another_hosts_name(demo):
    assert requests.get(demo, headers={"Host": "evil.example"}, timeout=30).status_code == 403


def test_taken_port_gives_one_clear_line_and_exit_code_1(demo, tmp_path):
    port = demo.rpartition(":")[2]
    folder = tmp_path / "second"
    folder.mkdir()
    with process("demo-crm", {"BANTAM_DEMO_CRM_PORT": port}, folder) as second:
        assert second.wait(60) == 1
    assert (folder / "demo-crm.log").read_text() == (
        f"port {port} is taken: set BANTAM_DEMO_CRM_PORT to a free one\n")


def test_demo_secret_is_readable_by_its_owner_only(demo, tmp_path):
    for name in ("demo-crm-secret", "demo-crm.jsonl"):
        assert (tmp_path / "var" / name).stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "var").glob("demo-crm-secret*")] == ["demo-crm-secret"]


def test_timestamp_of_the_body_is_when_it_happened(engine, double, tmp_path):
    happened = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    add_lead(engine, lambda: happened)
    make_relay(engine, destination(double.url), utc_now).run_once()
    (request,) = double.received
    assert Webhook(SECRET).verify(request.body, request.headers)["timestamp"] == "2026-01-02T03:04:05.000Z"
    assert json.loads(request.body)["data"]["created_at"] == "2026-01-02T03:04:05.000Z"
