"""Card numbers and health data a visitor types reach no file, no lead and no CRM."""

import pytest

pytest_plugins = ("tests.server.bot",)


@pytest.mark.parametrize(("language", "words", "kept", "secrets"), [
    ("en", "We need SEO, my card is 4111 1111 1111 1111 and I have diabetes",
     "We need SEO, my card is [card number removed] and I have [health data removed]", ["4111 1111", "diabetes"]),
    ("nl", "Wij zoeken SEO, ik heb een zware burn-out gehad en betaal met 5555-5555-5555-4444",
     "Wij zoeken SEO, ik heb een zware [gezondheidsgegevens verwijderd] gehad en betaal met [kaartnummer verwijderd]",
     ["5555-5555", "burn-out"]),
    ("sv", "Vi behöver SEO, jag är sjukskriven till maj", "Vi behöver SEO, jag är [hälsouppgift borttagen] till maj",
     ["sjukskriven"]),
])  # fmt: skip
def test_what_is_masked_is_in_no_file_and_the_rest_is_understood(bot, language, words, kept, secrets):
    talk = bot.open(language)
    talk.say(words)
    assert talk.interview()["answers"]["need"]["value"]["service"] == "seo"
    shown = [line["text"] for line in talk.history().json()["messages"] if line["from"] == "visitor"]
    assert shown == [kept]
    files = b"".join(path.read_bytes() for path in bot.database.parent.glob("*") if path.is_file())
    for secret in secrets:
        assert secret.encode() not in files
        assert secret not in bot.output()
