"""Session tokens: one conversation each, and no way to make or bend one."""

import base64
import json
from datetime import datetime, timedelta, timezone

import jwt
import pytest

from addons.tokens import TokenError, issue_token, read_token, token_keys
from bantam.settings import Secret, read_settings

KEY, OLD, FOREIGN = Secret("new-" + "k" * 40), Secret("old-" + "k" * 40), Secret("not-" + "k" * 40)
NOW = datetime.now(timezone.utc)
CLAIMS = {"iss": "bantam", "sub": "c_1", "exp": NOW + timedelta(days=1)}


def part(data):
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def signed(claims, key=KEY, algorithm="HS256", **headers):
    return jwt.encode(claims, key.reveal(), algorithm=algorithm, headers=headers)


GOOD = issue_token("c_1", [KEY], now=NOW, days=1)
HEAD, BODY, SIGNATURE = GOOD.split(".")

FORGED = {
    "empty": "",
    "no token": "hello",
    "two dots": "..",
    "alg none": f"{part({'alg': 'none', 'typ': 'JWT'})}.{BODY}.",
    "alg None with a signature": f"{part({'alg': 'None', 'typ': 'JWT'})}.{BODY}.{SIGNATURE}",
    "no algorithm": f"{part({'typ': 'JWT'})}.{BODY}.{SIGNATURE}",
    "other algorithm": signed(CLAIMS, algorithm="HS512"),
    "other key": signed(CLAIMS, FOREIGN),
    "key in the head": signed(CLAIMS, FOREIGN, jwk={"kty": "oct", "k": part(b"x")}, kid="../../dev/null"),
    "other conversation": f"{HEAD}.{part({'iss': 'bantam', 'sub': 'c_2', 'exp': 9_999_999_999})}.{SIGNATURE}",
    "expired": signed({**CLAIMS, "exp": NOW - timedelta(seconds=1)}),
    "foreign issuer": signed({**CLAIMS, "iss": "somebody"}),
    "no issuer": signed({"sub": "c_1", "exp": NOW + timedelta(days=1)}),
    "no expiry": signed({"iss": "bantam", "sub": "c_1"}),
    "no conversation": signed({"iss": "bantam", "exp": NOW + timedelta(days=1)}),
    "not valid yet": signed({**CLAIMS, "nbf": NOW + timedelta(hours=1)}),
    "cut": GOOD[:-1],
    "no ascii": "\udcff\udcfe",
    "umlaut": GOOD + "ä",
    "nested head": f"{part(b'[' * 5_000)}.{BODY}.{SIGNATURE}",
    "head is a list": f"{part([])}.{BODY}.{SIGNATURE}",
    "critical extension": signed(CLAIMS, crit=["b64"], b64=False),
    "nul": GOOD + "\x00",
}


def test_a_token_opens_the_conversation_it_was_made_for():
    assert read_token(GOOD, [KEY]) == "c_1"


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_token_opens_nothing(name):
    with pytest.raises(TokenError):
        read_token(FORGED[name], [KEY])


def test_while_secrets_are_rotated_both_are_read_and_the_newest_signs():
    before = issue_token("c_1", [OLD], now=NOW, days=1)
    assert read_token(before, [KEY, OLD]) == "c_1"
    after = issue_token("c_1", [KEY, OLD], now=NOW, days=1)
    assert read_token(after, [KEY]) == "c_1"
    with pytest.raises(TokenError):
        read_token(before, [KEY])


def test_with_no_key_nothing_is_read():
    with pytest.raises(TokenError):
        read_token(GOOD, [])


def test_the_key_made_on_loopback_is_made_once_and_kept_for_the_owner_alone(tmp_path):
    (first,) = token_keys(read_settings({}), var=tmp_path / "var")
    (again,) = token_keys(read_settings({}), var=tmp_path / "var")
    assert first.reveal() == again.reveal()
    assert len(first.reveal()) >= 48
    assert (tmp_path / "var" / "token-secret").stat().st_mode & 0o077 == 0


def test_configured_keys_come_before_the_made_one(tmp_path):
    settings = read_settings({"BANTAM_TOKEN_SECRET": "n" * 32 + " " + "o" * 32})
    assert [key.reveal() for key in token_keys(settings, var=tmp_path)] == ["n" * 32, "o" * 32]
    assert not (tmp_path / "token-secret").exists()
