"""Which outcomes are still possible, and the question that reaches one with the least asking. Pure.

The answer states are few (bands, not values), so the shortest expected way is computed exactly, not guessed.
"""

from collections.abc import Iterator
from functools import lru_cache

from bantam.answers import Answers
from bantam.lead import Stage
from bantam.playbook import Playbook, State
from bantam.playbook.codes import QUESTIONS, UNKNOWN
from bantam.playbook.rules import rules_of

# A question at which one visitor in ten leaves weighs as two questions at which none does.
_WEIGHT_OF_DROP_OFF = 10
FIRST = ("need", "timing")
Unasked = tuple[str, ...]


class Plan:
    """The answer states of one playbook, remembered as they are met."""

    def __init__(self, playbook: Playbook, newsletter: bool, drop_off: tuple[tuple[str, float], ...]) -> None:
        self._decide = rules_of(playbook).decide
        self._answers = rules_of(playbook).answers
        self._newsletter = newsletter
        self._asked = tuple(key for key in QUESTIONS if key in {question.key for question in playbook.questions})
        self._expected = {question.key: question.expected for question in playbook.questions}
        shares = {question.key: question.drop_off_percent / 100 for question in playbook.questions} | dict(drop_off)
        self._price = {key: 1 + _WEIGHT_OF_DROP_OFF * shares[key] for key in self._asked}
        self._site_share = len(playbook.fit.site.implied_by) / len(playbook.services)
        self._stages: dict[tuple[State, Unasked], frozenset[Stage]] = {}
        self._costs: dict[tuple[State, Unasked], float] = {}
        self._matters: dict[tuple[State, Unasked, str], bool] = {}

    def open_questions(self, answers: Answers, skipped: frozenset[str]) -> Unasked:
        """The playbook's questions that have no answer and are not skipped."""
        return tuple(key for key in self._asked if key not in answers and key not in skipped)

    def is_decided(self, state: State, unasked: Unasked) -> bool:
        """True when every answer to the unasked questions gives the same stage."""
        return len(self.possible_stages(state, unasked)) == 1

    def possible_stages(self, state: State, unasked: Unasked) -> frozenset[Stage]:
        """The stages some answers to the unasked questions lead to."""
        key = (state, unasked)
        if key not in self._stages:
            if unasked:
                rest = unasked[1:]
                self._stages[key] = frozenset().union(
                    *(self.possible_stages(next_state, rest) for next_state, _ in self.completions(state, unasked[0])))
            else:
                self._stages[key] = frozenset({self._stage(state)})
        return self._stages[key]

    def can_matter(self, state: State, unasked: Unasked, question: str) -> bool:
        """True when, for some answers to the others, the answer to this question changes the stage."""
        key = (state, unasked, question)
        if key not in self._matters:
            others = tuple(other for other in unasked if other != question)
            self._matters[key] = not self.is_decided(state, unasked) and self._changes(state, others, question)
        return self._matters[key]

    def best(self, state: State, unasked: Unasked, *, budget_may_be_first: bool) -> str | None:
        """The question after which the least asking is expected; None when none can change the outcome."""
        useful = [question for question in unasked if self.can_matter(state, unasked, question)]
        if not budget_may_be_first and len(useful) > 1:
            useful = [question for question in useful if question != "budget"]
        return min(useful, key=lambda question: self._cost_of(state, unasked, question), default=None)

    def work_out(self) -> None:
        """Fill the memory for every conversation that is asked in the usual order."""
        unasked = self._asked
        states = [State(region="served" if self._answers["region"] == ("served", UNKNOWN) else None)]
        for question in (key for key in FIRST if key in unasked):
            for state in states:
                self.can_matter(state, unasked, question)
            unasked = tuple(other for other in unasked if other != question)
            states = [next_state for state in states for next_state, _ in self.completions(state, question)]
        for state in states:
            self.best(state, unasked, budget_may_be_first=True)

    def completions(self, state: State, question: str) -> Iterator[tuple[State, float]]:
        """Every answer to a question as the state it leads to, with its expected share, 0–1."""
        for band in self._answers[question]:
            share = self._expected.get(question, {}).get(band, 0) / 100
            if question == "need" and state.site is None:
                yield from self._with_site(state, band, share)
            else:
                yield state._replace(**{question: band}), share

    def _with_site(self, state: State, band: str, share: float) -> Iterator[tuple[State, float]]:
        if band in ("service", "concrete"):  # the service they name may tell that they have a site
            yield state._replace(need=band, site=True), share * self._site_share
            share *= 1 - self._site_share
        yield state._replace(need=band, site=False), share

    def _stage(self, state: State) -> Stage:
        stage = self._decide(state).stage
        return "nurture" if self._newsletter and stage == "open" else stage

    def _changes(self, state: State, others: Unasked, question: str) -> bool:
        if others:
            return any(self._changes(next_state, others[1:], question)
                       for next_state, _ in self.completions(state, others[0]))
        return len({self._stage(next_state) for next_state, _ in self.completions(state, question)}) > 1

    def _cost(self, state: State, unasked: Unasked) -> float:
        key = (state, unasked)
        if key not in self._costs:
            decided = self.is_decided(state, unasked)
            self._costs[key] = 0.0 if decided else min(self._cost_of(state, unasked, one) for one in unasked)
        return self._costs[key]

    def _cost_of(self, state: State, unasked: Unasked, question: str) -> float:
        rest = tuple(other for other in unasked if other != question)
        return self._price[question] + sum(
            share * self._cost(next_state, rest) for next_state, share in self.completions(state, question) if share)


@lru_cache(maxsize=64)
def plan_of(playbook: Playbook, newsletter: bool, drop_off: tuple[tuple[str, float], ...]) -> Plan:
    """The plan of a playbook, built once and kept."""
    return Plan(playbook, newsletter, drop_off)
