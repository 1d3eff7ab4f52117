"""The logs of the relay, the demo CRM and the commands hold no personal data; the whole line: test_channel_privacy."""

import json
import os
import subprocess
import sys

import pytest
import requests

from bantam.handover.payload import message_body
from bantam.handover.relay import utc_now
from bantam.handover.signing import signed_headers
from bantam.store.engine import migrate, open_engine
from bantam.store.outbox import find_delivery, list_deliveries
from tests.server import crm_double as crm
from tests.server.relay_parts import ROOT, SECRET, add_lead, free_port, process
from tests.unit.handover_leads import lead

NAME, EMAIL, PHONE = "Quirina Zandvliet", "quirina.zandvliet@canary-mail.nl", "06 48 15 16 23"
TRACES = ("Quirina", "Zandvliet", "canary-mail", "48 15 16 23", "48151623")
CONTACT = {"name": NAME, "email": EMAIL, "phone": PHONE, "job_title": None}

# A process in which everything goes wrong at once, with the visitor's words in every error.
GOES_WRONG = f"""
import logging, sys, threading
{{patch}}
def go_wrong(*args, **kwargs):
    words = " ".join({[NAME, EMAIL, PHONE]!r})
    logging.getLogger("some.library").warning("sent to %s, call %s", {EMAIL!r}, {PHONE!r})
    logging.getLogger("some.library").debug(words)
    logging.getLogger("some.library").error("%d of them", {NAME!r})
    try:
        raise KeyError(words)
    except KeyError:
        logging.getLogger("some.library").exception("failed")
    thread = threading.Thread(target=lambda: {{{{}}}}[words], name="helper")
    thread.start()
    thread.join()
    raise ValueError(words)
{{target}} = go_wrong
sys.argv = {{argv!r}}
from bantam.cli import main
main()
"""


def traces_in(text):
    return [trace for trace in TRACES if trace.lower() in text.lower()]


@pytest.fixture
def engine(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path}/var/bantam.db")
    migrate(engine)
    yield engine
    engine.dispose()


@pytest.mark.parametrize(("patch", "target", "argv"), [
    ("from bantam.handover.relay import Relay", "Relay.run", ["bantam", "relay"]),
    ("from bantam.handover.relay import Relay", "Relay.run_once", ["bantam", "relay", "--once"]),
    ("import bantam.handover.demo_crm as crm", "crm.DemoCrm", ["bantam", "demo-crm"]),
    ("import bantam.housekeeping as house", "house.keep_no_longer", ["bantam", "retention"]),
])
def test_a_process_that_an_error_ends_says_where_and_not_whose(tmp_path, patch, target, argv):
    code = GOES_WRONG.format(patch=patch, target=target, argv=argv)
    env = {name: value for name, value in os.environ.items() if not name.startswith("BANTAM_")}
    env |= {"PYTHONPATH": str(ROOT), "BANTAM_METRICS_PORT": str(free_port()), "BANTAM_LOG_LEVEL": "DEBUG",
            "BANTAM_DEMO_CRM_PORT": str(free_port()), "BANTAM_PLAYBOOK": str(ROOT / "playbook.yml")}  # fmt: skip
    script = tmp_path / "script.py"  # from a file, the traceback would show its lines
    script.write_text(code)
    done = subprocess.run([sys.executable, "-c", f"exec(open({str(script)!r}).read())"], cwd=tmp_path, env=env,
                          capture_output=True, text=True, timeout=120)  # fmt: skip
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert traces_in(said) == []
    assert all(word in said for word in ("ended_by_an_error", "ValueError", "KeyError", "go_wrong")), said
    assert "sent to <email>, call <phone>" in said


def test_the_relay_tells_nothing_a_receiver_or_a_stranger_sends_it(engine, tmp_path):
    port = free_port()
    settings = {"BANTAM_CRM_SECRET": SECRET, "BANTAM_CRM_ALLOW": "127.0.0.1", "BANTAM_METRICS_PORT": str(port),
                "BANTAM_LOG_LEVEL": "DEBUG", "BANTAM_PLAYBOOK": str(ROOT / "playbook.yml")}
    with crm.crm_double() as double:
        echo = json.dumps({"error": f"{NAME} <{EMAIL}> has no phone {PHONE}"}).encode()
        double.then = [crm.answers(400, echo, X_Name=NAME, Location=f"https://example.com/?mail={EMAIL}")]
        add_lead(engine, utc_now, contact=CONTACT)
        with process("relay", {**settings, "BANTAM_CRM_URL": double.url}, tmp_path):
            crm.eventually(lambda: find_delivery(engine, list_deliveries(engine, limit=1)[0].id).history, what="a try")
            url = f"http://127.0.0.1:{port}"
            stranger = {"webhook-id": EMAIL, "webhook-timestamp": NAME, "webhook-signature": PHONE}
            assert requests.post(f"{url}/verdicts", data=NAME.encode(), headers=stranger, timeout=30).status_code == 401
            assert requests.get(f"{url}/{EMAIL}/{NAME}", timeout=30).status_code == 404
            metrics = requests.get(f"{url}/metrics", timeout=30).text
    assert NAME in find_delivery(engine, list_deliveries(engine, limit=1)[0].id).history[0].response_excerpt
    said = (tmp_path / "relay.log").read_text()
    assert "attempt message_id=" in said and "verdict_refused" in said
    assert traces_in(said + metrics) == []


def test_the_demo_crm_tells_nothing_of_what_it_takes_or_refuses(tmp_path):
    port = free_port()
    with process("demo-crm", {"BANTAM_DEMO_CRM_PORT": str(port), "BANTAM_LOG_LEVEL": "DEBUG"}, tmp_path):
        url = f"http://127.0.0.1:{port}"
        crm.eventually(lambda: _answers(url), what="the demo CRM")
        secret = (tmp_path / "var/demo-crm-secret").read_text()
        good = message_body("lead.updated", lead(contact=CONTACT), at=utc_now())
        for body in (good, good.replace(b'"lead_id"', f'"{NAME} {EMAIL}"'.encode()), f"{NAME} {EMAIL}".encode()):
            headers = signed_headers("msg_1", body, [secret], at=utc_now())
            requests.post(f"{url}/leads", data=body, headers=headers, timeout=30)
            forged = {"webhook-id": EMAIL, "webhook-signature": NAME}
            requests.post(f"{url}/leads", data=body, headers=forged, timeout=30)
        assert len(requests.get(f"{url}/leads.json", timeout=30).json()) == 1
        requests.get(f"{url}/{EMAIL}", timeout=30)
    said = (tmp_path / "demo-crm.log").read_text()
    assert "demo_crm_received" in said and "demo_crm_refused" in said
    assert traces_in(said) == []


def test_a_request_the_demo_crm_stumbles_over_is_told_by_its_place_only(tmp_path):
    port = free_port()
    code = GOES_WRONG.format(patch="import bantam.handover.demo_crm as crm", target="crm.Inbox.take",
                             argv=["bantam", "demo-crm"])
    script = tmp_path / "script.py"
    script.write_text(code)
    env = {name: value for name, value in os.environ.items() if not name.startswith("BANTAM_")}
    with (tmp_path / "demo-crm.log").open("ab") as output:
        child = subprocess.Popen([sys.executable, "-c", f"exec(open({str(script)!r}).read())"], cwd=tmp_path,
                                 env={**env, "PYTHONPATH": str(ROOT), "BANTAM_DEMO_CRM_PORT": str(port)},
                                 stdout=output, stderr=subprocess.STDOUT)  # fmt: skip
    try:
        url = f"http://127.0.0.1:{port}"
        crm.eventually(lambda: _answers(url), what="the demo CRM")
        with pytest.raises(requests.ConnectionError):
            requests.post(f"{url}/leads", data=b"{}", timeout=30)
        crm.eventually(lambda: "demo_crm_trouble" in (tmp_path / "demo-crm.log").read_text(), what="the line")
    finally:
        child.kill()
        child.wait(60)
    said = (tmp_path / "demo-crm.log").read_text()
    assert "error=ValueError at" in said
    assert traces_in(said) == []


def _answers(url):
    try:
        return requests.get(url, timeout=2).ok
    except requests.ConnectionError:
        return False
