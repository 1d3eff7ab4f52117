"""Acts: what a message does (answer, refuse, ask why, …), predicted by a small linear model."""

ACTS = (
    "answer", "dont_know", "refuse", "why_ask",
    "faq_price", "faq_services", "faq_process", "faq_bot", "faq_privacy", "faq_location", "faq_references",
    "human", "demo", "newsletter", "correction", "greet", "thanks", "goodbye", "restart", "switch_language",
    "job_seeker", "student", "existing_customer_support", "vendor_spam", "abuse", "out_of_scope", "affirm", "deny",
)  # fmt: skip
