"""The demo CRM's page: what arrived, as HTML. Pure; everything that came from outside is escaped by `tag`."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from html import escape
from typing import Any

Data = Mapping[str, Any]

STAGES = {"open": "Open", "marketing_qualified": "Marketing qualified", "sales_qualified": "Sales qualified",
          "nurture": "Nurture", "disqualified": "Disqualified"}
TYPES = {"lead.sales_qualified": "qualified", "lead.hand_raised": "raised a hand", "lead.updated": "updated",
         "lead.marketing_qualified": "marketing qualified", "lead.erased": "erased"}
ROLES = {"decision_maker": "Decides", "shared": "Decides together with others", "influencer": "Recommends",
         "no_say": "Researches for others"}
STATUSES = {"not_asked": "not asked", "unknown": "does not know", "refused": "would rather not say",
            "none": "has no budget", "no_plan": "no plan yet", "unclear": "unclear", "stated": ""}
PERIODS = {"month": "a month", "year": "a year", "total": "in all"}
QUESTIONS = {"need": "Need", "timing": "Timing", "budget": "Budget", "authority": "Authority"}
SCORES = {"bant": "BANT", "fit": "Fit", "engagement": "Engagement"}


class Html(str):
    """Text that is HTML already."""


def tag(name: str, *children: Any, css: str = "", **attributes: str) -> Html:
    """Write one element; children and attribute values that are not Html are escaped."""
    attributes = {"class": css, **attributes} if css else attributes
    written = "".join(f' {key.replace("_", "-")}="{escape(str(value))}"' for key, value in attributes.items())
    return Html(f"<{name}{written}>{joined(children)}</{name}>")


def joined(parts: Iterable[Any]) -> Html:
    """Put parts one after the other; None and "" vanish."""
    return Html("".join(part if isinstance(part, Html) else escape(str(part)) for part in parts if part is not None))


def page(records: Sequence[Data], bot_url: str, *, changes: int = 0) -> str:
    """The whole page.

    Args:
        records: as `Inbox.records()`, newest first.
        bot_url: shown while nothing has arrived.
        changes: the counter that belongs to these records; the script reloads when the server's moved on.
    """
    leads = _by_lead(records)
    body = joined(_card(history) for history in leads) if leads else _nothing_yet(bot_url)
    count = _count(leads, "lead")
    head = joined([
        Html('<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'),
        tag("title", f"Demo CRM · {count}"), Html('<link rel="icon" href="/icon.svg">'),
        Html('<link rel="stylesheet" href="/demo.css"><script src="/demo.js" defer></script>')])
    header = tag("header", tag("h1", "Demo CRM", tag("span", count, css="count", role="status")),
                 tag("p", tag("span", css="pulse"), "Listening on this machine. Every lead below came in as a signed "
                          "webhook; the same data is at ", tag("a", "/leads.json", href="/leads.json"), "."))
    main = tag("main", body, id="leads", data_changes=str(changes))
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{header}{main}</body></html>'


def _by_lead(records: Sequence[Data]) -> list[list[Data]]:
    """Records grouped by lead, the highest version first in each group: a retried one may come in late."""
    groups: dict[str, list[Data]] = {}
    for record in records:
        groups.setdefault(record["data"]["lead_id"], []).append(record)
    return [sorted(group, key=lambda record: record["data"]["version"], reverse=True) for group in groups.values()]


def _nothing_yet(bot_url: str) -> Html:
    return tag("section", tag("h2", "No lead yet"),
               tag("p", "Talk with the bot at ", tag("a", bot_url, href=bot_url),
                   ". As soon as a conversation qualifies, or the visitor asks for a person, the lead appears here."),
               css="empty")


def _card(history: Sequence[Data]) -> Html:
    record, data = history[0], history[0]["data"]
    if record["type"] == "lead.erased":
        return tag("article", tag("p", "A lead was erased at the visitor's request."), _foot(history), css="erased")
    return tag(
        "article", _top(record, data), _next_step(data), _scores(data), _answers(data), _gates(data), _reasons(data),
        _transcript(data), _foot(history), id=data["lead_id"], css="lead " + data["stage"])


def _top(record: Data, data: Data) -> Html:
    contact, organisation = data["contact"], data["organisation"]
    work = " · ".join(filter(None, [contact["job_title"], organisation["name"]]))
    facts = [_people(organisation["size"]), organisation["sector"], organisation["region"], organisation["website"]]
    return tag(
        "div", tag("div", data["scores"]["grade"] or "–", css="grade", title="Grade: fit letter, engagement digit"),
        tag("div", tag("h2", contact["name"] or "Name not given"), tag("p", work, css="work"),
            tag("p", *_links(contact), css="contact"),
            tag("p", " · ".join(filter(None, facts)), css="facts")),
        tag("div", tag("span", STAGES.get(data["stage"], data["stage"]), css="stage"),
            tag("span", "hand raised", css="hand") if data["hand_raised"] else "",
            tag("span", "✓ signature verified" if record["verified"] else "not verified", css="verified"),
            _time(record["received_at"]), css="badges"),
        css="top")


def _links(contact: Data) -> list[Html]:
    email, phone = contact["email"], contact["phone"]
    return [tag("a", value, href=f"{scheme}:{value}") for scheme, value in (("mailto", email), ("tel", phone)) if value]


def _people(size: Data | None) -> str:
    if not size:
        return ""
    return f"{_range(size.get('min'), size.get('max'))} people"


def _range(low: Any, high: Any) -> str:
    """A range in words; equal bounds are one number, an open side is said."""
    low_text, high_text = (f"{value:,.0f}" if isinstance(value, int | float) else value for value in (low, high))
    if low is None or high is None:
        return f"up to {high_text}" if high is not None else f"from {low_text}" if low is not None else ""
    return str(low_text) if low == high else f"{low_text}–{high_text}"


def _next_step(data: Data) -> Html | None:
    return tag("p", tag("b", "Next step"), data["next_step"], css="next") if data["next_step"] else None


def _scores(data: Data) -> Html:
    return tag("dl", *(_bar(label, data["scores"][key]) for key, label in SCORES.items()), css="scores")


def _bar(label: str, score: int | None) -> Html:
    width = score or 0
    bar = Html('<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
               '<rect class="track" width="100" height="6"/>'
               f'<rect class="fill" width="{float(width):.0f}" height="6"/></svg>')
    return tag("div", tag("dt", label), tag("dd", tag("b", "?" if score is None else score), " / 100", bar))


def _answers(data: Data) -> Html:
    tiles = (_answer(label, data["answers"][key], _in_words(key, data["answers"][key]))
             for key, label in QUESTIONS.items())
    return tag("div", *tiles, css="answers")


def _answer(label: str, answer: Data, words: str) -> Html:
    status = STATUSES.get(answer["status"], answer["status"])
    return tag("section", tag("h3", label), tag("p", words or status or "–", css="value" if words else "value unsaid"),
               _quote(answer["evidence"]))


def _in_words(question: str, answer: Data) -> str:
    if question == "need":
        return " · ".join(filter(None, [answer["service"], answer["goal"] and f"{answer['goal']} goal"]))
    if question == "authority":
        return ROLES.get(answer["role"] or "", "")
    if question == "timing":
        first, last = _day(answer["earliest"]), _day(answer["latest"])
        return f"{first} – {last or 'open'}" if first else f"before {last}" if last else ""
    amount = _range(answer["min"], answer["max"])
    if not amount:
        return "open to a quote" if answer["open_to_quote"] else ""
    return " ".join(filter(None, [answer["currency"], amount, PERIODS.get(answer["period"] or "")]))


def _day(text: str | None) -> str:
    try:
        day = date.fromisoformat(text or "")
    except ValueError:
        return text or ""
    return f"{day.day} {day:%b %Y}"


def _gates(data: Data) -> Html:
    gates = (tag("li", gate["text"], css="passed" if gate["passed"] else "failed") for gate in data["gates"])
    missing = tag("p", tag("b", "Still unknown"), *(tag("span", code.replace("_", " "), css="chip")
                                                     for code in data["missing"]), css="missing")
    return tag("div", tag("ul", *gates, css="gates"), missing if data["missing"] else None)


def _reasons(data: Data) -> Html:
    rows = (tag("tr", tag("td", _points(reason), css="points"), tag("td", reason["text"], _quote(reason["evidence"])))
            for reason in data["reasons"])
    return _folded(f"Why this score ({_count(data['reasons'], 'reason')})", tag("table", *rows), "why", data)


def _points(reason: Data) -> str:
    points, of = reason["points"], reason["of"]
    return "" if points is None else f"{points}" if of is None else f"{points} / {of}"


def _transcript(data: Data) -> Html:
    lines = (tag("p", tag("b", "Visitor" if line["from"] == "visitor" else "Bot"), line["text"], css=line["from"])
             for line in data["transcript"])
    title = f"Conversation ({_count(data['transcript'], 'message')})"
    return _folded(title, tag("div", *lines, css="transcript"), "talk", data)


def _folded(title: str, content: Html, key: str, data: Data) -> Html:
    return tag("details", tag("summary", title), content, id=f"{key}-{data['lead_id']}")


def _count(things: Sequence[Any], word: str) -> str:
    return f"{len(things)} {word}{'' if len(things) == 1 else 's'}"


def _quote(words: str | None) -> Html | None:
    return tag("q", words) if words else None


def _foot(history: Sequence[Data]) -> Html:
    newest = history[0]["data"]
    steps = (tag("li", f"v{record['data']['version']} {TYPES.get(record['type'], record['type'])} ",
                 _time(record["received_at"])) for record in history)
    page_ = (newest.get("source") or {}).get("page")
    consent = newest.get("consent")
    known = filter(None, [newest["lead_id"], newest.get("language"), page_ and f"from {page_}",
                          consent and f"consent {consent['text_version']} on {consent['given_at'][:10]}"])
    return tag("footer", tag("ol", *steps), tag("p", " · ".join(map(str, known))))


def _time(text: str) -> Html:
    return tag("time", datetime.fromisoformat(text).strftime("%d %b %H:%M:%S UTC"), datetime=text)
