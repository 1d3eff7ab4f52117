"""Settings: what may stand in the environment, and what is said when it may not."""

import pytest

from bantam.errors import SettingsError
from bantam.settings import SETTINGS, Secret, read_settings

TOKEN_SECRET = "t" * 32
CRM_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PUBLIC = {"BANTAM_HOST": "0.0.0.0", "BANTAM_TOKEN_SECRET": TOKEN_SECRET,
          "BANTAM_CRM_URL": "https://crm.example.com/leads", "BANTAM_CRM_SECRET": CRM_SECRET}  # fmt: skip


def problems_of(environment):
    with pytest.raises(SettingsError) as caught:
        read_settings(environment)
    return [str(problem) for problem in caught.value.problems]


def test_nothing_set_means_loopback_sqlite_and_the_demo_crm():
    settings = read_settings({"PATH": "/usr/bin"})
    assert (settings.host, settings.port, settings.on_loopback) == ("127.0.0.1", 5005, True)
    assert settings.database_url == "sqlite:///var/bantam.db"
    assert settings.uses_demo_crm


def test_values_are_typed():
    settings = read_settings({"BANTAM_PORT": "8080", "BANTAM_CRM_ALLOW": "crm.intern, 10.1.2.0/24",
                              "BANTAM_ORIGINS": "https://www.example.com https://example.com:8443"})  # fmt: skip
    assert settings.port == 8080
    assert settings.crm_allow == ("crm.intern", "10.1.2.0/24")
    assert settings.origins == ("https://www.example.com", "https://example.com:8443")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("BANTAM_DATABSE_URL", "BANTAM_DATABSE_URL is not a setting, expected BANTAM_DATABASE_URL"),
        ("BANTAM_CRM_SECERT", "BANTAM_CRM_SECERT is not a setting, expected BANTAM_CRM_SECRET"),
        ("BANTAM_COLOUR_OF_THE_MOON", "BANTAM_COLOUR_OF_THE_MOON is not a setting, expected one of BANTAM_HOST"),
    ],
)
def test_an_unknown_name_is_a_problem_and_the_nearest_one_is_named(name, expected):
    (problem,) = problems_of({name: "x"})
    assert problem.startswith(expected)


def test_names_of_test_runs_are_ignored():
    assert read_settings({"BANTAM_TEST_CHROMIUM": "/usr/bin/chromium"}).port == 5005


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("BANTAM_PORT", "0", "a port, 1–65535"),
        ("BANTAM_PORT", "65536", "a port, 1–65535"),
        ("BANTAM_PORT", "http", "a port, 1–65535"),
        ("BANTAM_PORT", "", "a port, 1–65535"),
        ("BANTAM_DEMO_CRM_PORT", "-1", "a port, 1–65535"),
        ("BANTAM_TOKEN_DAYS", "0", "a whole number of days, 1 or more"),
        ("BANTAM_PUBLIC_URL", "chat.example.com", "an http(s) address"),
        ("BANTAM_PUBLIC_URL", "ftp://chat.example.com", "an http(s) address"),
        ("BANTAM_ORIGINS", "https://www.example.com/", "origins such as https://www.example.com, separated by spaces"),
        ("BANTAM_ORIGINS", "*", "origins such as https://www.example.com, separated by spaces"),
        ("BANTAM_CRM_KIND", "webhooks", "webhook, hubspot, salesforce or pipedrive"),
        ("BANTAM_LOG_LEVEL", "debug", "DEBUG, INFO, WARNING or ERROR"),
        ("BANTAM_LOG_LEVEL", "CHATTY", "DEBUG, INFO, WARNING or ERROR"),
        ("BANTAM_MESSAGES_PER_MINUTE", "-1", "a whole number, 0 for no limit"),
    ],
)
def test_an_unusable_value_is_told_with_what_is_expected(name, value, wanted):
    assert problems_of({name: value}) == [f"{name} is {value!r}, expected {wanted}"]


@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING", "ERROR"])
def test_every_log_level_is_accepted(level):
    assert read_settings({"BANTAM_LOG_LEVEL": level}).log_level == level


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.0.1", "::1", "localhost"])
def test_loopback_needs_no_secret(host):
    assert read_settings({"BANTAM_HOST": host}).on_loopback


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "chat.example.com"])
def test_outside_loopback_token_secret_and_crm_must_be_set(host):
    assert problems_of({"BANTAM_HOST": host}) == [
        "BANTAM_TOKEN_SECRET is unset, expected a secret of 32 characters or more; "
        "set it; only on loopback one is made for you",
        "BANTAM_CRM_URL is unset, expected where leads are handed over; "
        "set it; only on loopback a demo CRM stands in",
        "BANTAM_CRM_SECRET is unset, expected the secret webhooks are signed with; set it beside BANTAM_CRM_KIND",
    ]


def test_a_complete_public_environment_is_accepted_and_uses_no_demo_crm():
    settings = read_settings(PUBLIC)
    assert not settings.on_loopback
    assert not settings.uses_demo_crm


@pytest.mark.parametrize("secrets", ["short", f"{TOKEN_SECRET} short", "t" * 31])
def test_a_short_token_secret_is_refused_on_loopback_too(secrets):
    assert problems_of({"BANTAM_TOKEN_SECRET": secrets}) == [
        "BANTAM_TOKEN_SECRET is shorter than 32 characters, expected 32 characters or more"
    ]


def test_a_short_action_secret_is_refused():
    (problem,) = problems_of({"BANTAM_ACTION_SECRET": "short"})
    assert problem.startswith("BANTAM_ACTION_SECRET is shorter than 32 characters")


def test_two_token_secrets_are_kept_newest_first():
    settings = read_settings({"BANTAM_TOKEN_SECRET": "n" * 32 + " " + "o" * 32})
    assert [secret.reveal() for secret in settings.token_secret] == ["n" * 32, "o" * 32]


def test_a_crm_address_without_a_secret_is_refused():
    assert problems_of({"BANTAM_CRM_URL": "https://crm.example.com/leads"}) == [
        "BANTAM_CRM_SECRET is unset, expected the secret webhooks are signed with; set it beside BANTAM_CRM_URL"
    ]


@pytest.mark.parametrize("kind", ["hubspot", "pipedrive"])
def test_a_crm_with_one_address_for_everyone_needs_its_token_only(kind):
    assert problems_of({"BANTAM_CRM_KIND": kind}) == [
        "BANTAM_CRM_SECRET is unset, expected the CRM's access token; set it beside BANTAM_CRM_KIND"
    ]
    settings = read_settings({"BANTAM_CRM_KIND": kind, "BANTAM_CRM_SECRET": "token"})
    assert not settings.uses_demo_crm


def test_salesforce_needs_an_address_and_a_token():
    assert problems_of({"BANTAM_CRM_KIND": "salesforce"}) == [
        "BANTAM_CRM_URL is unset, expected where leads are handed over",
        "BANTAM_CRM_SECRET is unset, expected the CRM's access token; set it beside BANTAM_CRM_KIND",
    ]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, True),
        ({"BANTAM_HOST": "localhost"}, True),
        ({"BANTAM_CRM_URL": "https://crm.example.com", "BANTAM_CRM_SECRET": CRM_SECRET}, False),
        ({"BANTAM_CRM_KIND": "hubspot", "BANTAM_CRM_SECRET": "token"}, False),
        (PUBLIC, False),
    ],
)
def test_the_demo_crm_stands_in_only_on_loopback_and_without_a_crm(environment, expected):
    assert read_settings(environment).uses_demo_crm is expected


def test_all_problems_are_told_at_once():
    found = problems_of({"BANTAM_PROT": "5005", "BANTAM_PORT": "x", "BANTAM_HOST": "0.0.0.0",
                         "BANTAM_LOG_LEVEL": "x", "BANTAM_CRM_URL": "https://crm.example.com"})  # fmt: skip
    assert [problem.split(" ")[0] for problem in found] == [
        "BANTAM_PROT", "BANTAM_PORT", "BANTAM_LOG_LEVEL", "BANTAM_TOKEN_SECRET", "BANTAM_CRM_SECRET",
    ]  # fmt: skip


@pytest.mark.parametrize("show", [str, repr, "{}".format, "{:>9}".format, "%s".__mod__, lambda s: repr((s,))])
def test_a_secret_never_prints_itself(show):
    assert "hidden" not in show(Secret("hidden"))
    assert "***" in show(Secret("hidden"))


def test_the_settings_print_no_secret_and_no_database_password():
    settings = read_settings({
        **PUBLIC, "BANTAM_ACTION_SECRET": "a" * 32, "BANTAM_REDIS_URL": "redis://:hidden@10.0.0.5/0",
        "BANTAM_DATABASE_URL": "postgresql+psycopg2://bantam:hidden@db/bantam",
    })  # fmt: skip
    shown = repr(settings)
    assert "***" in shown
    assert not [secret for secret in ("hidden", TOKEN_SECRET, CRM_SECRET, "a" * 32) if secret in shown]


@pytest.mark.parametrize("url", ["hidden://10.0.0.5", "http://user:hidden@10.0.0.5"])
def test_a_refused_secret_value_is_not_shown(url):
    (problem,) = problems_of({"BANTAM_REDIS_URL": url})
    assert problem == "BANTAM_REDIS_URL is ***, expected a URL such as redis://127.0.0.1:6379/0"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_default_can_be_read(setting):
    setting.read(setting.default)
