"""Every code a decision can carry. Bands are listed from worst to best, the order check.py holds monotone."""

BANDS: dict[str, tuple[str, ...]] = {
    "need": ("not_sold", "exploring", "service", "concrete"),
    "timing": ("later", "half_year", "quarter", "month"),
    "budget": ("below_minimum", "half", "quote", "enough", "double"),
    "authority": ("researching", "recommends", "jointly", "decides"),
    "company_size": ("outside", "fair", "ideal"),
    "sector": ("not_served", "served", "expertise"),
    "region": ("not_served", "served"),
}
QUESTIONS: tuple[str, ...] = tuple(BANDS)
BANT: tuple[str, ...] = ("need", "timing", "budget", "authority")
UNKNOWN = "unknown"

EXCLUSIONS: tuple[str, ...] = ("job_seeker", "student", "supplier", "spam", "existing_customer", "abuse")
RULED_OUT: tuple[str, ...] = ("need_not_sold", "budget_below_minimum", "region_not_served")
WHYS: tuple[str, ...] = (
    "starts_later", "budget_half_only", "all_gates_passed", "gates_missing", "need_not_ready", "exploring_soon",
    "newsletter", "too_little_known",
)
BAND_REASONS: tuple[str, ...] = tuple(f"{key}_{band}" for key, bands in BANDS.items() for band in (*bands, UNKNOWN))
REASONS: tuple[str, ...] = (
    *BAND_REASONS, "site_present", "site_unknown", "conversation", "pages", "requests", *EXCLUSIONS, *WHYS,
)
GATES: tuple[str, ...] = (
    "not_disqualified", "need_clear", "timing_soon", "fit_not_low", "budget_or_authority_known",
    "not_only_researching", "bant_reached",
)
NEXT_STEPS: tuple[str, ...] = (
    "open", "marketing_qualified", "sales_qualified", "hand_raised", "nurture", "disqualified", "existing_customer",
)
TOPICS: tuple[str, ...] = QUESTIONS
STATUSES: tuple[str, ...] = ("not_asked", "unknown", "refused", "unclear")
