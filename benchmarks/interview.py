"""How few questions decide: mean number of 5 until the outcome is certain, beside two fixed orders. Prints a table.

Run: python -m benchmarks.interview
"""

import time
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from pathlib import Path

from bantam.answers import Answer
from bantam.interview import next_question, warm
from bantam.plan import Plan, plan_of
from bantam.playbook import Playbook, State, check_playbook, load_playbook, rules_of
from bantam.qualification import qualify
from bantam.scoring import Signals

PLAYBOOK = Path(__file__).parent.parent / "playbook.yml"
QUESTIONS = ("need", "timing", "budget", "authority", "company_size")
B_A_N_T_FIT = ("budget", "authority", "need", "timing", "company_size")
N_T_FIT_B_A = ("need", "timing", "company_size", "budget", "authority")
START = State(region="served")
NOW = datetime(2026, 11, 21, 12, tzinfo=timezone.utc)
Chooser = Callable[[State, tuple[str, ...]], str]


def complete_states(plan: Plan) -> Iterator[tuple[State, float]]:
    """Every way to answer all five questions, with its expected share (they add up to 1)."""
    def fill(state: State, share: float, rest: tuple[str, ...]) -> Iterator[tuple[State, float]]:
        if not rest:
            yield state, share
            return
        for next_state, part in plan.completions(state, rest[0]):
            yield from fill(next_state, share * part, rest[1:])

    yield from fill(START, 1.0, QUESTIONS)


def ours(plan: Plan) -> Chooser:
    """Need, timing where they can matter, then the question with the shortest expected way."""
    def choose(state: State, unasked: tuple[str, ...]) -> str:
        for question in ("need", "timing"):
            if question in unasked and plan.can_matter(state, unasked, question):
                return question
        return str(plan.best(state, unasked, budget_may_be_first=True))

    return choose


def fixed(order: tuple[str, ...]) -> Chooser:
    """A fixed order, stopped as early as ours."""
    return lambda state, unasked: next(question for question in order if question in unasked)


def play(plan: Plan, truth: State, choose: Chooser) -> tuple[int, State]:
    """Ask until the outcome is decided; the number of questions and what is known then."""
    state, unasked, count = START, QUESTIONS, 0
    while not plan.is_decided(state, unasked):
        question = choose(state, unasked)
        unasked = tuple(other for other in unasked if other != question)
        state = state._replace(**{question: getattr(truth, question)})
        if question == "need":
            state = state._replace(site=truth.site)
        count += 1
    return count, state


def measure(playbook: Playbook) -> list[tuple[str, float, float, int]]:
    """Per way of asking: mean over all states, mean over the expected mix, outcomes that differ from asking all."""
    plan, decide = plan_of(playbook, False, ()), rules_of(playbook).decide
    states = list(complete_states(plan))
    rows = []
    for name, choose in (("Bantam", ours(plan)), ("B-A-N-T-fit", fixed(B_A_N_T_FIT)),
                         ("N-T-fit-B-A", fixed(N_T_FIT_B_A))):
        played = [(play(plan, state, choose), state, share) for state, share in states]
        plain = sum(count for (count, _), _, _ in played) / len(played)
        mixed = sum(count * share for (count, _), _, share in played)
        wrong = sum(decide(known).stage != decide(state).stage for (_, known), state, _ in played)
        rows.append((name, plain, mixed, wrong))
    return rows


def microseconds(run: Callable[[], object], times: int) -> float:
    """Mean duration of one run, the best of five series: what the machine does beside is not ours."""
    series = []
    for _ in range(5):
        begin = time.perf_counter()
        for _ in range(times):
            run()
        series.append((time.perf_counter() - begin) / times * 1e6)
    return min(series)


def main() -> None:
    playbook = load_playbook(PLAYBOOK)
    print(f"playbook {playbook.version}; questions of 5 until the outcome is decided")
    print(f"{'order':<14}{'all states':>12}{'expected mix':>14}{'other outcomes':>16}")
    for name, plain, mixed, wrong in measure(playbook):
        print(f"{name:<14}{plain:>12.2f}{mixed:>14.2f}{wrong:>16}")
    print("goal: 3.30 or fewer on the expected mix, 0 other outcomes\n")
    answers = {
        "need": Answer("need", "stated", {"service": "seo", "goal": "concrete"}, "more leads from Google"),
        "timing": Answer("timing", "stated", {"earliest": "2027-01-04", "latest": "2027-01-31"}, "in January"),
        "company_size": Answer("company_size", "stated", {"min": 40, "max": 40}, "about 40"),
    }
    signals = Signals(3, 5, None, (("page_view", "2026-11-20T09:00:00+00:00"),))
    same = {"signals": signals, "language": "en", "now": NOW}
    asking = {"consent": "unasked", "confirmed": False, **same}
    begin = time.perf_counter()
    warm(playbook)
    print(f"{'warm-up of the interview':<28}{(time.perf_counter() - begin) * 1e3:>8.1f} ms")
    took = microseconds(lambda: qualify(answers, playbook, **same), 2000)
    print(f"{'one qualification':<28}{took:>8.1f} µs  (goal 100)")
    took = microseconds(lambda: next_question(answers, playbook, **asking), 2000)
    print(f"{'one next question':<28}{took:>8.1f} µs  (goal 2000)")
    begin = time.perf_counter()
    check_playbook(playbook)
    print(f"{'playbook check':<28}{time.perf_counter() - begin:>8.2f} s   (goal 3)")


if __name__ == "__main__":
    main()
