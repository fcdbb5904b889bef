#!/usr/bin/env python3
"""The ranking of a map, reckoned from its JSON export: a judge that shares no code with ours.

usage: ranking.py SCORE < map.json, with SCORE one of priority, rice, opportunity, impact-effort
Each line of the answer is `PLACE<TAB>SCORE<TAB>FIRST LINE OF THE CARD`, the first first; a card without a score has `–`.
"""
import json
import sys
from fractions import Fraction

WEIGHT = {"Assumed": Fraction(1, 2), "Reported": Fraction(4, 5), "Measured": Fraction(1)}
RICE_IMPACT = {1: Fraction(1, 4), 2: Fraction(1, 2), 3: Fraction(1), 4: Fraction(2), 5: Fraction(3)}
FACTORS = {
    "priority": ["votes", "severity", "frequency", "evidence"],
    "rice": ["reach", "impact", "evidence", "effort"],
    "opportunity": ["importance", "satisfaction"],
    "impact-effort": ["impact", "effort"],
}


def main():
    score = sys.argv[1]
    journey = json.load(sys.stdin)
    kinds = {lane["id"]: lane["kind"] for lane in journey["lanes"]}
    hidden = {lane["id"] for lane in journey["lanes"] if lane.get("hidden")}
    cards = []
    for stage in journey["stages"]:
        cards += stage["cards"]
        for touchpoint in stage["touchpoints"]:
            cards += touchpoint["cards"]
    pains = {card["id"]: card for card in cards if kinds[card["lane"]] == "PainPoint"}
    place = {card["id"]: number for number, card in enumerate(cards)}
    closed = [ballot for ballot in journey["ballots"] if not ballot.get("open")]
    # Sessions of the first version are about a lane, and their votes are those on the cards.
    lanes = {ballot.get("lane") for ballot in closed if not ballot.get("candidates")}

    def votes(card):
        listing = [one for one in closed if card["id"] in one.get("candidates", []) and "round_of" not in one and "closed" in one]
        if listing:
            latest = max(enumerate(listing), key=lambda one: (one[1]["closed"], one[0]))[1]
            cast = sum(dots.get(card["id"], 0) for dots in latest.get("cast", {}).values())
            return Fraction(cast + latest.get("tally", {}).get(card["id"], 0))
        if "votes" in card:
            return Fraction(sum(card["votes"].values()))
        return Fraction(0) if None in lanes or card["lane"] in lanes else None

    def heaviness(pain):
        weight = pain.get("severity", 1) * pain.get("frequency", 1) * WEIGHT[pain.get("evidence", "Assumed")]
        known = sum(name in pain for name in ("severity", "frequency", "evidence"))
        return (-weight, -known, place[pain["id"]])

    def source(card):
        answered = [pains[pain] for pain in card.get("answers", []) if pain in pains]
        if kinds[card["lane"]] == "Opportunity" and answered:
            return min(answered, key=heaviness)
        return card

    def amount(card, factor):
        if factor == "votes":
            return votes(card)
        if factor in ("severity", "frequency", "evidence"):
            card = source(card)
        if factor not in card:
            return None
        value = card[factor]
        if factor == "evidence":
            return WEIGHT[value]
        if factor == "impact" and score == "rice":
            return RICE_IMPACT[value]
        return Fraction(str(value))

    def weight(card):
        card = source(card)
        if "severity" not in card and "frequency" not in card:
            return 0
        return card.get("severity", 1) * card.get("frequency", 1)

    second = "Goal" if score == "opportunity" else "Opportunity"
    listed = [card for card in cards if kinds[card["lane"]] in ("PainPoint", second) and card["lane"] not in hidden]
    used = [
        factor
        for factor in FACTORS[score]
        if factor == "importance" or any(amount(card, factor) is not None for card in listed)
    ]

    def reckon(card):
        amounts = {factor: amount(card, factor) for factor in used}
        if not amounts or None in amounts.values():
            return None
        if score == "opportunity":
            importance = amounts["importance"]
            return importance + (max(importance - amounts["satisfaction"], 0) if "satisfaction" in amounts else 0)
        product = Fraction(1)
        for factor, value in amounts.items():
            product = product / value if factor == "effort" else product * value
        return product

    def told(number):
        if number is None:
            return "–"
        hundredths = (number * 200 + 1) // 2
        return f"{hundredths // 100}.{hundredths % 100:02}".rstrip("0").rstrip(".")

    scores = {card["id"]: reckon(card) for card in listed}

    def order(card):
        number = scores[card["id"]]
        return (number is None, -(number or 0), -weight(card), place[card["id"]])

    for number, card in enumerate(sorted(listed, key=order), 1):
        print(number, told(scores[card["id"]]), card["text"].split("\n")[0], sep="\t")


main()
