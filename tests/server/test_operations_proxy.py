"""The proxy of docs/operations.md: a real nginx with the page's configuration, TLS and a stand-in for the channel."""

import getpass
import os
import shutil
import socket
import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
import trustme

from tests.components import missing_component
from tests.server.relay_parts import free_port
from tests.server.talk import wait_until
from tests.server.test_operations import block


class _Echo(BaseHTTPRequestHandler):
    """Stands in for the channel: tells what it was sent."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        body = f"{self.headers['X-Forwarded-For']} {self.headers['Host']} {self.path}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


@pytest.fixture(scope="module")
def proxy(tmp_path_factory):
    """nginx as the page configures it, on free ports, with a certificate for localhost: (https, http, authority)."""
    nginx = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    if nginx is None:
        missing_component("nginx", "apt-get install nginx-light")
    folder, secure, plain = tmp_path_factory.mktemp("nginx"), free_port(), free_port()
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    issued = authority.issue_cert("localhost")
    issued.private_key_pem.write_to_path(str(folder / "privkey.pem"))
    for part in issued.cert_chain_pems:
        part.write_to_path(str(folder / "fullchain.pem"), append=True)
    upstream = ThreadingHTTPServer(("127.0.0.1", 0), _Echo)
    threading.Thread(target=upstream.serve_forever, daemon=True).start()
    changes = {
        "listen 80;": f"listen 127.0.0.1:{plain};", "listen 443 ssl": f"listen 127.0.0.1:{secure} ssl",
        "/etc/letsencrypt/live/chat.example.com": str(folder), "chat.example.com": "localhost",
        "127.0.0.1:5005": f"127.0.0.1:{upstream.server_port}",
    }  # fmt: skip
    site = block("proxy_pass", "nginx")
    for given, here in changes.items():
        assert given in site
        site = site.replace(given, here)
    temporary = "".join(f"{name}_temp_path {folder}/{name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi",
                                                                            "scgi"))  # fmt: skip
    config = folder / "nginx.conf"
    user = f"user {getpass.getuser()};\n" if os.getuid() == 0 else ""  # or its workers may not write into our folder
    config.write_text(f"{user}daemon off; pid {folder}/pid; error_log {folder}/error.log;\nevents {{}}\n"
                      f"http {{\naccess_log off;\n{temporary}{site}}}\n")  # fmt: skip
    command = [nginx, "-p", str(folder), "-c", str(config), "-e", str(folder / "error.log")]
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True, timeout=30)
    assert tested.returncode == 0, tested.stderr
    running = subprocess.Popen(command)
    wait_until(lambda: _is_open(secure), 60, lambda: (folder / "error.log").read_text())
    yield f"https://localhost:{secure}", f"http://localhost:{plain}", str(folder / "authority.pem")
    running.terminate()
    running.wait(60)
    upstream.shutdown()


def _is_open(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_the_proxy_hands_on_one_address_whatever_the_visitor_says(proxy):
    secure, _, authority = proxy
    answer = requests.post(f"{secure}/webhooks/website/session", json={}, verify=authority, timeout=30,
                           headers={"X-Forwarded-For": "203.0.113.9, 198.51.100.7"})  # fmt: skip
    assert answer.text == "127.0.0.1 localhost /webhooks/website/session"
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


@pytest.mark.parametrize(("path", "size", "status"), [
    ("/webhooks/website/messages", 15_000, 200), ("/webhooks/website/messages", 17_000, 413), ("/", 10, 404),
    ("/webhooks/rest/webhook", 10, 404), ("/conversations/x/execute", 10, 404), ("/webhooks/website/../../", 10, 404),
])
def test_the_proxy_shows_the_channel_only_and_no_large_body(proxy, path, size, status):
    secure, _, authority = proxy
    assert requests.post(secure + path, data=b"x" * size, verify=authority, timeout=30).status_code == status


def test_plain_http_is_sent_to_tls(proxy):
    answer = requests.get(f"{proxy[1]}/webhooks/website/widget.js", allow_redirects=False, timeout=30)
    assert (answer.status_code, answer.headers["Location"]) == (301, "https://localhost/webhooks/website/widget.js")


def test_old_tls_is_refused(proxy):
    host, port = "localhost", int(proxy[0].rpartition(":")[2])
    context = ssl.create_default_context(cafile=proxy[2])
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    with pytest.raises(ssl.SSLError), socket.create_connection(("127.0.0.1", port)) as raw:
        context.wrap_socket(raw, server_hostname=host)
