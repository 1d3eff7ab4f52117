"""Several machines in small: two Rasa servers, nginx, PostgreSQL, Redis locks and RabbitMQ, all real."""

import secrets
import shutil
import socket
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
from sqlalchemy import text
from sqlalchemy.engine import make_url

from bantam.store.engine import open_engine
from tests.components import missing_component
from tests.server.bot import SECRET, Bot, free_port, wait_until
from tests.server.conftest import POSTGRES_URL, on_postgres

pytest_plugins = ("tests.server.bot",)

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin")
CONFIG = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
    upstream bantam {{ server 127.0.0.1:{first}; server 127.0.0.1:{second}; }}
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass http://bantam;
            proxy_set_header Host $host:{port};
            # A message has an id and runs once, so another server may take it when the first one dies.
            proxy_next_upstream error timeout http_502 http_503 non_idempotent;
            proxy_connect_timeout 2s;
        }}
    }}
}}
"""


class ScaledBot(Bot):
    """One of several servers: shared database, locks and broker."""

    def command(self) -> list[str]:
        return [word if word != "endpoints.yml" else "endpoints.scale.yml" for word in super().command()]

    def _environment(self):
        broker = {"BROKER_HOST": "127.0.0.1", "BROKER_USER": "guest", "BROKER_PASSWORD": "guest"}
        return {**super()._environment(), **broker}


def _is_open(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def shared_database():
    """A PostgreSQL database of these servers' own."""
    if not _is_open(5432):
        missing_component("PostgreSQL", "apt-get install postgresql")
    name = f"bantam_scale_{secrets.token_hex(6)}"
    on_postgres(f"CREATE DATABASE {name}")
    yield make_url(POSTGRES_URL).set(database=name).render_as_string(hide_password=False)
    on_postgres(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="module")
def engine_on(shared_database):
    """Looks into the servers' database."""
    engine = open_engine(shared_database)
    yield engine
    engine.dispose()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory, shared_database):
    """Two servers behind nginx: (address of the proxy, the servers)."""
    for found, name, package in ((NGINX, "nginx", "nginx-light"), (_is_open(6379), "Redis", "redis-server"),
                                 (_is_open(5672), "RabbitMQ", "rabbitmq-server")):  # fmt: skip
        if not found:
            missing_component(name, f"apt-get install {package}")
    settings = {"database_url": shared_database, "redis_url": "redis://127.0.0.1:6379/6", "token_secret": SECRET}
    servers = [ScaledBot(tmp_path_factory.mktemp(f"server{n}"), **settings) for n in (1, 2)]
    for server in servers:
        server.start()
    folder, port = tmp_path_factory.mktemp("nginx"), free_port()
    config = folder / "nginx.conf"
    config.write_text(CONFIG.format(folder=folder, port=port, first=servers[0].port, second=servers[1].port))
    proxy = subprocess.Popen([NGINX, "-p", str(folder), "-c", str(config), "-e", str(folder / "error.log")])
    address = f"http://127.0.0.1:{port}"
    wait_until(lambda: _answers(address), 60, lambda: (folder / "error.log").read_text())
    yield address, servers
    proxy.terminate()
    proxy.wait(60)
    for server in servers:
        server.stop()


def _answers(address: str) -> bool:
    try:
        return requests.post(f"{address}/webhooks/website/forget", json={}, timeout=2).status_code == 401
    except requests.RequestException:
        return False


class Visitor:
    """A visitor who only knows the proxy."""

    def __init__(self, address: str) -> None:
        self.address, self.sent = address, 0
        opened = requests.post(f"{address}/webhooks/website/session", json={"language": "en"}, timeout=30)
        assert opened.status_code == 201, opened.text
        self.id, self.headers = opened.json()["conversation_id"], {"Authorization": f"Bearer {opened.json()['token']}"}

    def say(self, words: str) -> dict:
        self.sent += 1
        body = {"id": f"m{self.sent}", "text": words}
        address = f"{self.address}/webhooks/website/messages"
        response = requests.post(address, json=body, headers=self.headers, timeout=60)
        assert response.status_code == 200, response.text
        return response.json()


def test_one_conversation_goes_on_over_two_servers_and_survives_the_death_of_one(cluster, engine_on):
    address, servers = cluster
    visitor = Visitor(address)
    assert visitor.say("we need SEO and want more enquiries")["asks"] == "timing"
    assert visitor.say("in january")["asks"] == "budget"
    assert visitor.say("3000 euro a month")["asks"] in ("authority", "company_size")
    servers[0].kill()  # in mid-conversation, without a goodbye
    for words in ("I decide", "40 people", "yes", "Robin Example", "robin.scale@example.com"):
        reply = visitor.say(words)
    assert reply["asks"] == "confirm"
    assert visitor.say("yes, that is right")["ended"] is True

    with engine_on.connect() as connection:
        turns = connection.execute(
            text("SELECT version FROM tracker_events WHERE conversation_id = :id ORDER BY version"), {"id": visitor.id}
        ).scalars().all()
        leads = connection.execute(
            text("SELECT count(*) FROM outbox JOIN leads ON leads.id = outbox.lead_id WHERE conversation_id = :id"),
            {"id": visitor.id},
        ).scalar()
    assert turns == list(range(1, 11))  # the greeting and nine messages, each once
    assert leads == 1


def test_messages_sent_at_once_through_both_servers_are_each_answered_once(cluster, engine_on):
    address, servers = cluster
    if servers[0].process.poll() is not None:
        servers[0].start()
    visitor = Visitor(address)
    with ThreadPoolExecutor(6) as pool:
        replies = list(pool.map(visitor.say, ["we need SEO", "in march", "2000 euro a month", "we are 12 people",
                                              "I decide", "we want more leads"]))  # fmt: skip
    assert len(replies) == 6
    with engine_on.connect() as connection:
        turns = connection.execute(
            text("SELECT version FROM tracker_events WHERE conversation_id = :id ORDER BY version"), {"id": visitor.id}
        ).scalars().all()
    assert turns == list(range(1, 8))
