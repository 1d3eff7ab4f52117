"""The policy on bands: points add up to scores, gates decide the stage. Pure, and small enough to try every state."""

from functools import lru_cache
from typing import NamedTuple

from bantam.lead import Stage
from bantam.playbook.codes import BANDS, BANT, UNKNOWN
from bantam.playbook.model import Playbook

STAGE_ORDER: tuple[Stage, ...] = ("disqualified", "open", "nurture", "marketing_qualified", "sales_qualified")


class State(NamedTuple):
    """What is known about a lead, as bands.

    Attributes:
        need … region: a band of codes.BANDS, "unknown" (asked without a usable answer) or None (nothing said yet).
        site: True when they have a site or marketing, False when not known after the need, None before.
    """

    need: str | None = None
    timing: str | None = None
    budget: str | None = None
    authority: str | None = None
    company_size: str | None = None
    sector: str | None = None
    region: str | None = None
    site: bool | None = None


class Decision(NamedTuple):
    """A stage and the code of the reason for it."""

    stage: Stage
    why: str


class Rules:
    """A playbook's points and gates as plain tables.

    Attributes:
        points: by question and band; what is not known has 0.
        answers: the bands an answer to a question can have, worst first, and last "unknown".
    """

    def __init__(self, playbook: Playbook) -> None:
        self.points = _points(playbook)
        self.answers = _answers(playbook)
        self.site_points = playbook.fit.site.points
        self.grades = (playbook.fit.grades.a, playbook.fit.grades.b)
        sales, marketing = playbook.gates.sales_qualified, playbook.gates.marketing_qualified
        self.need_points = sales.need_points
        self.soon = frozenset(sales.timing)
        self.sales_fit, self.marketing_fit = frozenset(sales.fit), frozenset(marketing.fit)
        self.needs_budget_or_authority = sales.budget_or_authority_known
        self.refuses_researching = sales.not_only_researching
        self.sales_bant, self.marketing_bant = sales.bant, marketing.bant

    def bant(self, state: State) -> int:
        """BANT score, 0–100."""
        points = self.points
        return (points["need"][state.need] + points["timing"][state.timing]
                + points["budget"][state.budget] + points["authority"][state.authority])

    def fit(self, state: State) -> int:
        """Fit score, 0–100: the points of what is known."""
        points = self.points
        return (points["company_size"][state.company_size] + points["sector"][state.sector]
                + points["region"][state.region] + (self.site_points if state.site else 0))

    def fit_letter(self, state: State) -> str:
        """A, B or C; U when sector and size are both unknown."""
        if state.company_size in _NOT_KNOWN and state.sector in _NOT_KNOWN:
            return "U"
        score = self.fit(state)
        return "A" if score >= self.grades[0] else "B" if score >= self.grades[1] else "C"

    def disqualified_by(self, state: State) -> str | None:
        """Code of the band that disqualifies, None when none does."""
        if state.need == "not_sold":
            return "need_not_sold"
        if state.budget == "below_minimum":
            return "budget_below_minimum"
        return "region_not_served" if state.region == "not_served" else None

    def need_is_clear(self, state: State) -> bool:
        """True when the need has the points a qualified lead must have."""
        return state.need not in _NOT_KNOWN and self.points["need"][state.need] >= self.need_points

    def gates(self, state: State) -> dict[str, bool]:
        """The gates of sales_qualified by code, in the order they are shown; all must pass."""
        known = state.budget not in _NOT_KNOWN or state.authority not in _NOT_KNOWN
        return {
            "not_disqualified": self.disqualified_by(state) is None,
            "need_clear": self.need_is_clear(state),
            "timing_soon": state.timing in self.soon,
            "fit_not_low": self.fit_letter(state) in self.sales_fit,
            "budget_or_authority_known": known or not self.needs_budget_or_authority,
            "not_only_researching": state.authority != "researching" or not self.refuses_researching,
            "bant_reached": self.bant(state) >= self.sales_bant,
        }

    def decide(self, state: State) -> Decision:
        """The stage, in the order of DESIGN.md section 4: disqualified, not ready, sales, marketing, rest."""
        disqualified = self.disqualified_by(state)
        if disqualified:
            return Decision("disqualified", disqualified)
        if not self.need_is_clear(state):
            exploring_soon = state.need == "exploring" and state.timing in _WITHIN_HALF_A_YEAR
            return Decision("nurture", "exploring_soon") if exploring_soon else Decision("open", "too_little_known")
        if state.timing not in _NOT_KNOWN and state.timing not in self.soon:
            return Decision("nurture", "starts_later")
        if state.budget == "half":
            return Decision("nurture", "budget_half_only")
        return self._decide_ready(state)

    def _decide_ready(self, state: State) -> Decision:
        if all(self.gates(state).values()):
            return Decision("sales_qualified", "all_gates_passed")
        if self.fit_letter(state) in self.marketing_fit and self.bant(state) >= self.marketing_bant:
            return Decision("marketing_qualified", "gates_missing")
        return Decision("nurture", "need_not_ready")


_NOT_KNOWN = frozenset({None, UNKNOWN})
_WITHIN_HALF_A_YEAR = frozenset({"month", "quarter", "half_year"})


def _points(playbook: Playbook) -> dict[str, dict[str | None, int]]:
    bant, fit = playbook.bant, playbook.fit
    tables = {key: getattr(bant, key).dict() for key in BANT}
    tables["company_size"] = fit.size.points.dict()
    tables["sector"] = fit.sector.points.dict()
    tables["region"] = {"served": fit.region.points}
    all_tables = {
        key: {None: 0, UNKNOWN: 0} | {band: tables[key].get(band, 0) for band in bands} for key, bands in BANDS.items()
    }
    if serves_everywhere(playbook):  # nothing they could say about their region would cost points
        all_tables["region"] |= {None: fit.region.points, UNKNOWN: fit.region.points}
    return all_tables


def _answers(playbook: Playbook) -> dict[str, tuple[str, ...]]:
    fit = playbook.fit
    possible = {question: set(bands) for question, bands in BANDS.items()}
    possible["company_size"] = {band.band for band in fit.size.bands}
    possible["sector"] = {fit.sector.others, *(sector.level for sector in fit.sector.known)}
    if serves_everywhere(playbook):
        possible["region"] = {"served"}
    return {key: (*(band for band in bands if band in possible[key]), UNKNOWN) for key, bands in BANDS.items()}


def serves_everywhere(playbook: Playbook) -> bool:
    """True when no region is refused."""
    region = playbook.fit.region
    return region.elsewhere == "served" and all(known.level == "served" for known in region.known)


@lru_cache(maxsize=32)
def rules_of(playbook: Playbook) -> Rules:
    """The rules of a playbook, built once per version."""
    return Rules(playbook)
