"""One exchange on the wire: certificates, names, deadlines before the first byte."""

import socket
import ssl

import pytest
import trustme

from bantam.handover.post import Deadline, send
from tests.server import crm_double as crm


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


def server_context(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


@pytest.fixture
def trusted(authority, tmp_path, monkeypatch):
    """The list of authorities that requests comes with, replaced by our own."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(path))


def post(url: str, *, seconds: float = 5.0):
    return send("POST", url, headers={}, body=b"{}", deadline=Deadline(seconds), allow=["localhost", "127.0.0.1"])


def test_certificate_is_checked_against_the_name_although_the_address_is_pinned(authority, trusted):
    with crm.crm_double(server_context(authority, "localhost")) as double:
        assert (post(double.url).status_code, len(double.received)) == (200, 1)


def test_certificate_of_another_name_is_refused(authority, trusted):
    with crm.crm_double(server_context(authority, "crm.example.com")) as double:
        assert post(double.url).error == "certificate or encryption refused"
        assert double.received == []


def test_certificate_nobody_vouches_for_is_refused_whatever_the_environment_says(authority, tmp_path, monkeypatch):
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(path))
    with crm.crm_double(server_context(authority, "localhost")) as double:
        assert post(double.url).error == "certificate or encryption refused"
        assert double.received == []


@pytest.fixture
def silent():
    """A port that accepts connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_handshake_that_never_comes_ends_at_the_deadline(silent):
    assert post(f"https://localhost:{silent}/", seconds=0.3).error == "deadline of 0.3 s passed"


def test_deadline_is_shared_by_the_requests_of_one_delivery(silent):
    deadline = Deadline(0.3)
    for _ in range(3):
        send("POST", f"http://127.0.0.1:{silent}/", headers={}, body=b"", deadline=deadline, allow=["127.0.0.1"])
    assert deadline.passed


def test_unknown_name_is_an_error_that_says_so():
    assert post("https://no-such-host.invalid/").error == "no address found for no-such-host.invalid"


@pytest.mark.parametrize("url", ["http://", "http://[::1", "ftp://localhost/", "http://localhost:99999/"])
def test_address_that_cannot_be_used_is_an_error_not_an_exception(url):
    exchange = post(url)
    assert (exchange.status_code, bool(exchange.error)) == (None, True)


@pytest.mark.parametrize("url", ["http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://[::ffff:127.0.0.1]/",
                                 "http://0.0.0.0/", "http://169.254.169.254/latest/meta-data/"])
def test_private_address_in_any_writing_is_refused(url):
    exchange = send("POST", url, headers={}, body=b"", deadline=Deadline(5))
    assert "which is not public" in exchange.error


def test_error_holds_no_secret_of_the_address():
    assert "hush" not in (post("http://127.0.0.1:9/?token=hush").error or "")
