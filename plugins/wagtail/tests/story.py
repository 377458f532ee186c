"""The invented story: what its source says, and what a page may say."""

SOURCE = """Forging a garden label to become a crime

Department for Gardens, Tuesday 4 March 2025

Anyone who forges the label of a certified seed will face up to two years in prison under the Seeds Bill, which was \
introduced in the House of Commons today.

Harriet Penhallow, the gardens minister, said: “A label is a promise. Whoever forges one should answer for it in court.”

Diseases brought in with forged labels destroyed crops on 340 allotments last year.
"""
WRONG = "<p>Forgers of seed labels will face up to <b>five</b> years in prison.</p>"
RIGHT = "<p>Forgers of seed labels will face up to <b>two</b> years in prison.</p>"
WORDS = "five years in prison"
