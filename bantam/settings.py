"""Every setting, declared once: name, type, default, help. Read from the environment, all problems reported at once."""

import ipaddress
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from bantam.errors import Problem, SettingsError

PREFIX = "BANTAM_"
TEST_PREFIX = "BANTAM_TEST_"  # set by test runs, no settings
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
CRM_KINDS = ("webhook", "hubspot", "salesforce", "pipedrive")
KINDS_WITH_OWN_URL = ("hubspot", "pipedrive")  # one address for everyone; the others need BANTAM_CRM_URL
SECRET_LENGTH = 32  # characters; a 256-bit key in hexadecimal has twice as many


class Secret(str):
    """A string that never prints itself."""

    def __repr__(self) -> str:
        return "***"

    __str__ = __repr__

    def __format__(self, specification: str) -> str:
        return format(repr(self), specification)

    def reveal(self) -> str:
        """The secret itself, for the one place that signs or compares with it."""
        return str.__str__(self)


def _text(value: str) -> str:
    return value


def _secret(value: str) -> Secret:
    return Secret(value)


def _secrets(value: str) -> tuple[Secret, ...]:
    return tuple(Secret(part) for part in value.replace(",", " ").split())


def _words(value: str) -> tuple[str, ...]:
    return tuple(value.replace(",", " ").split())


def _port(value: str) -> int:
    port = int(value)
    if not 1 <= port <= 65535:
        raise ValueError
    return port


def _positive(value: str) -> int:
    number = int(value)
    if number < 1:
        raise ValueError
    return number


def _count(value: str) -> int:
    number = int(value)
    if number < 0:
        raise ValueError
    return number


def _redis_url(value: str) -> Secret:
    if value and urlsplit(value).scheme not in ("redis", "rediss", "unix"):
        raise ValueError
    return Secret(value)


def _url(value: str) -> str:
    if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
        raise ValueError
    return value


def _origins(value: str) -> tuple[str, ...]:
    for origin in _words(value):
        parts = urlsplit(origin)
        if f"{parts.scheme}://{parts.netloc}" != origin or parts.scheme not in ("http", "https"):
            raise ValueError
    return _words(value)


def _one_of(*allowed: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in allowed:
            raise ValueError
        return value

    return read


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: the environment variable is BANTAM_ + name in capitals."""

    name: str
    read: Callable[[str], Any]
    default: str
    wanted: str
    help: str

    @property
    def variable(self) -> str:
        return PREFIX + self.name.upper()

    @property
    def is_secret(self) -> bool:
        """True when its value must never be shown."""
        return self.read in (_secret, _secrets, _redis_url)


SETTINGS: tuple[Setting, ...] = (
    Setting("host", _text, "127.0.0.1", "an address to listen on", "Address the website channel listens on."),
    Setting("port", _port, "5005", "a port, 1–65535", "Port of the website channel."),
    Setting("public_url", _url, "", "an http(s) address", "Address visitors reach the channel at, if behind a proxy."),
    Setting("origins", _origins, "", "origins such as https://www.example.com, separated by spaces",
            "Websites that may embed the widget, exactly as browsers send them; the channel's own is always allowed."),
    Setting("database_url", _text, "sqlite:///var/bantam.db", "a SQLAlchemy URL",
            "Where leads are kept: SQLite or PostgreSQL (postgresql+psycopg2://user:password@host/name)."),
    Setting("playbook", _text, "playbook.yml", "a file", "The marketer's file."),
    Setting("token_secret", _secrets, "", "one or two secrets of 32 characters or more, newest first",
            "Signs the visitors' session tokens. On loopback one is made in var/; elsewhere it must be set."),
    Setting("token_days", _positive, "30", "a whole number of days, 1 or more", "How long a session token is valid."),
    Setting("sessions_per_minute", _count, "20", "a whole number, 0 for no limit",
            "Conversations one address may begin a minute; as many may come at once."),
    Setting("messages_per_minute", _count, "30", "a whole number, 0 for no limit",
            "Messages, and as many page events, one conversation may send a minute."),
    Setting("requests_per_minute", _count, "600", "a whole number, 0 for no limit",
            "Requests of any kind one address may make a minute; an office shares one address."),
    Setting("trusted_proxies", _count, "0", "how many, 0 or more",
            "Proxies of yours in front of the channel: the visitor's address is that many from the right in "
            "X-Forwarded-For. With 0 that header is ignored."),
    Setting("redis_url", _redis_url, "", "a URL such as redis://127.0.0.1:6379/0",
            "Shares the limits between several servers; unset, each server counts for itself."),
    Setting("crm_kind", _one_of(*CRM_KINDS), "webhook", "webhook, hubspot, salesforce or pipedrive",
            "How leads are handed over: a signed webhook or one of the CRMs' own interfaces."),
    Setting("crm_url", _url, "", "an http(s) address",
            "Where leads are handed over; the demo CRM when unset and on loopback."),
    Setting("crm_secret", _secrets, "", "one or two secrets as the CRM issued them, newest first",
            "Signs webhooks (whsec_…); two are used at once while you rotate. For CRM interfaces: the access token."),
    Setting("crm_allow", _words, "", "host names or networks, separated by spaces",
            "Private hosts or networks the relay may post to; everything not public is refused otherwise."),
    Setting("demo_crm_port", _port, "5056", "a port, 1–65535", "Port of the demo CRM receiver, always on loopback."),
    Setting("metrics_port", _port, "5057", "a port, 1–65535", "Port of the relay's metrics page, always on loopback."),
    Setting("action_secret", _secret, "", "a secret of 32 characters or more",
            "Header secret between Rasa and the HTTP action server, when that is used instead of in-process actions."),
    Setting("log_level", _one_of(*LOG_LEVELS), "INFO", "DEBUG, INFO, WARNING or ERROR",
            "How much is logged. DEBUG writes no more than INFO: debug lines hold what visitors wrote."),
)


@dataclass(frozen=True)
class Settings:
    """The settings as typed values; one attribute per entry of SETTINGS."""

    host: str
    port: int
    public_url: str
    origins: tuple[str, ...]
    database_url: str = field(repr=False)  # may hold a password
    playbook: str
    token_secret: tuple[Secret, ...]
    token_days: int
    sessions_per_minute: int
    messages_per_minute: int
    requests_per_minute: int
    trusted_proxies: int
    redis_url: Secret
    crm_kind: str
    crm_url: str
    crm_secret: tuple[Secret, ...]
    crm_allow: tuple[str, ...]
    demo_crm_port: int
    metrics_port: int
    action_secret: Secret
    log_level: str

    @property
    def on_loopback(self) -> bool:
        """True when the channel is reachable from this machine only."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    @property
    def uses_demo_crm(self) -> bool:
        """True when no CRM is configured and leads go to the demo receiver."""
        return not self.crm_url and self.crm_kind == "webhook" and self.on_loopback


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read and check all settings.

    Args:
        environment: variables by name; those without the prefix are ignored.

    Raises:
        SettingsError: with every problem; an unknown BANTAM_ name is one.
    """
    known = {setting.variable: setting for setting in SETTINGS}
    problems = [
        Problem(name, "not a setting", _nearest(name, known), "correct the name or remove it")
        for name in sorted(environment)
        if name.startswith(PREFIX) and not name.startswith(TEST_PREFIX) and name not in known
    ]
    values: dict[str, Any] = {}
    for setting in SETTINGS:
        raw = environment.get(setting.variable, setting.default)
        try:
            values[setting.name] = setting.read(raw)
        except ValueError:
            shown = "***" if "@" in raw or setting.is_secret else repr(raw)  # "@": a URL with a password in it
            problems.append(Problem(setting.variable, shown, setting.wanted))
            values[setting.name] = setting.read(setting.default)
    settings = Settings(**values)
    problems += [*_token_problems(settings), *_crm_problems(settings)]
    if problems:
        raise SettingsError(problems)
    return settings


def _nearest(name: str, known: Mapping[str, Setting]) -> str:
    nearest = get_close_matches(name, known, n=1)
    return nearest[0] if nearest else "one of " + ", ".join(known)


def _token_problems(settings: Settings) -> Iterator[Problem]:
    long_enough = f"{SECRET_LENGTH} characters or more"
    if not settings.on_loopback and not settings.token_secret:
        yield Problem(PREFIX + "TOKEN_SECRET", "unset", f"a secret of {long_enough}",
                      "set it; only on loopback one is made for you")
    if any(len(secret.reveal()) < SECRET_LENGTH for secret in settings.token_secret):
        yield Problem(PREFIX + "TOKEN_SECRET", f"shorter than {SECRET_LENGTH} characters", long_enough)
    if settings.action_secret and len(settings.action_secret.reveal()) < SECRET_LENGTH:
        yield Problem(PREFIX + "ACTION_SECRET", f"shorter than {SECRET_LENGTH} characters", long_enough)


def _crm_problems(settings: Settings) -> Iterator[Problem]:
    if settings.uses_demo_crm:
        return
    if not settings.crm_url and settings.crm_kind not in KINDS_WITH_OWN_URL:
        mend = "set it; only on loopback a demo CRM stands in" if settings.crm_kind == "webhook" else ""
        yield Problem(PREFIX + "CRM_URL", "unset", "where leads are handed over", mend)
    if not settings.crm_secret:
        beside = "BANTAM_CRM_URL" if settings.crm_url else "BANTAM_CRM_KIND"
        what = "the secret webhooks are signed with" if settings.crm_kind == "webhook" else "the CRM's access token"
        yield Problem(PREFIX + "CRM_SECRET", "unset", what, f"set it beside {beside}")


@cache
def get_settings() -> Settings:
    """The settings of this process, read once."""
    import os

    return read_settings(os.environ)
