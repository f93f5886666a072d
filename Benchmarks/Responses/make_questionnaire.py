"""Writes a questionnaire of 39 scored questions on five levels and one on success, for measuring: DIR/messung.yaml."""

import sys


def both(text):
    return f'{{ de: "{text}", en: "{text}" }}'


def main(folder):
    lines = [
        "format: reifegrad-questionnaire/1",
        "id: messung",
        'version: "1.0.0"',
        f"title: {both('Messung')}",
        f"description: {both('Zum Messen')}",
        "minutes: { full: 10 }",
        "dimensions:",
        "  - id: d",
        f"    title: {both('Dimension')}",
        f"    about: {both('Worum es geht')}",
        "    fields:",
        f"      - {{ id: f, title: {both('Feld')}, about: {both('Worum es geht')} }}",
        "sections:",
        f"  - {{ id: erfolg, title: {both('Erfolg')} }}",
        "items:",
    ]
    for item in ["erfolg.gesamt"] + [f"f.q{number}" for number in range(1, 40)]:
        lines += [
            f"  - id: {item}",
            "    type: level",
            "    section: erfolg" if item.startswith("erfolg") else "    field: f",
            f"    title: {both('Titel ' + item)}",
            f"    question: {both('Wie ist es mit ' + item + '?')}",
            "    anchors:",
        ]
        lines += [f"      {level}: {both('Antwort ' + str(level))}" for level in range(5)]
        if not item.startswith("erfolg"):
            lines += [f"    why: {both('Weil es zählt')}", "    steps:"]
            lines += [
                f'      {level}: {{ minutes: 60, de: "Schritt {level}", en: "Step {level}" }}' for level in range(4)
            ]
    with open(f"{folder}/messung.yaml", "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


main(sys.argv[1])
