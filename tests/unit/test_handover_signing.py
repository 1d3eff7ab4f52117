from datetime import datetime, timedelta, timezone

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from bantam.handover.signing import is_signing_secret, new_secret, signed_headers
from bantam.settings import Secret

BODY = '{"type":"lead.updated","data":{"name":"Zoë"}}'.encode()
OLD, NEW = new_secret(), new_secret()


def now() -> datetime:
    return datetime.now(timezone.utc)


def test_signature_verifies_with_the_standard_library_of_receivers():
    headers = signed_headers("msg_1", BODY, [OLD], at=now())
    assert Webhook(OLD).verify(BODY, headers)["type"] == "lead.updated"


def test_one_changed_byte_fails():
    headers = signed_headers("msg_1", BODY, [OLD], at=now())
    with pytest.raises(WebhookVerificationError):
        Webhook(OLD).verify(BODY.replace(b"updated", b"upDated"), headers)


def test_another_id_or_time_fails():
    headers = signed_headers("msg_1", BODY, [OLD], at=now())
    for change in ({"webhook-id": "msg_2"}, {"webhook-timestamp": str(int(headers["webhook-timestamp"]) + 1)}):
        with pytest.raises(WebhookVerificationError):
            Webhook(OLD).verify(BODY, {**headers, **change})


def test_while_rotating_both_secrets_verify_and_the_newest_stands_first():
    headers = signed_headers("msg_1", BODY, [NEW, OLD], at=now())
    first, second = headers["webhook-signature"].split(" ")
    assert [first] == signed_headers("msg_1", BODY, [NEW], at=now())["webhook-signature"].split(" ")
    assert first != second
    for secret in (NEW, OLD):
        Webhook(secret).verify(BODY, headers)


def test_known_signature_of_the_specification():
    """Vector of the Standard Webhooks reference libraries."""
    headers = signed_headers("msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}',
                             ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
                             at=datetime.fromtimestamp(1614265330, timezone.utc))
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_local_time_is_signed_as_utc():
    summer = timezone(timedelta(hours=2))
    at = now()
    assert signed_headers("m", BODY, [OLD], at=at) == signed_headers("m", BODY, [OLD], at=at.astimezone(summer))


def test_secret_that_hides_itself_still_signs():
    at = now()
    assert signed_headers("m", BODY, [Secret(OLD)], at=at) == signed_headers("m", BODY, [OLD], at=at)


@pytest.mark.parametrize(("text", "good"), [
    (new_secret(), True), (new_secret().removeprefix("whsec_"), True), (new_secret().rstrip("="), True),
    (Secret(new_secret()), True), ("whsec_", False), ("my password!", False), ("whsec_c2hvcnQ=", False), ("***", False),
])
def test_secret_that_cannot_sign_is_told_apart(text, good):
    assert is_signing_secret(text) is good
