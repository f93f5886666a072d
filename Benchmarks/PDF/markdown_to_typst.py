"""Writes a report of ours in Markdown as Typst markup: the same words, tables and charts, for `Benchmarks/pdf-beside-typst`."""

import re
import sys

SPECIAL = re.compile(r"([\\#$@<>_*`~\[\]=])")


def inline(text):
    """Bold, escaped characters and pictures of a line of Markdown."""
    text = re.sub(r"\\(.)", lambda m: m[1], text)
    parts = re.split(r"\*\*(.+?)\*\*", text)
    escaped = [SPECIAL.sub(r"\\\1", part) for part in parts]
    return "".join(part if i % 2 == 0 else f"#strong[{part}]" for i, part in enumerate(escaped))


def cells(row):
    return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", row.strip().strip("|"))]


def table(rows):
    head, body = cells(rows[0]), [cells(row) for row in rows[2:]]
    wide = [any(len(row[i]) > 40 for row in body if i < len(row)) for i in range(len(head))]
    columns = ", ".join("1fr" if is_wide else "auto" for is_wide in wide)
    out = [f"#table(columns: ({columns}), stroke: 0.3pt + luma(180),", "  table.header("]
    out += [f"    [{inline(cell)}]," for cell in head] + ["  ),"]
    for row in body:
        out.append("  " + " ".join(f"[{inline(cell)}]," for cell in (row + [""] * len(head))[: len(head)]))
    return out + [")"]


def typst(markdown, media):
    out = [
        '#set page(paper: "a4", margin: 15mm, numbering: "1 / 1")',
        '#set text(font: "DejaVu Sans", size: 8pt, lang: "de")',
        "#set par(justify: false)",
    ]
    lines, i = markdown.split("\n"), 0
    while i < len(lines):
        line = lines[i]
        if line.startswith("|"):
            end = i
            while end < len(lines) and lines[end].startswith("|"):
                end += 1
            out += table(lines[i:end])
            i = end
            continue
        if match := re.match(r"(#+) (.*)", line):
            out.append("=" * len(match[1]) + " " + inline(match[2]))
        elif match := re.match(r"!\[(.*)\]\((.*)\)", line):
            out.append(f'#image("{media}/{match[2].split("/")[-1]}", width: 100%)')
        elif match := re.match(r"( *)[-*] (.*)", line):
            out.append(f"{match[1]}- {inline(match[2])}")
        elif match := re.match(r"( *)\d+\. (.*)", line):
            out.append(f"{match[1]}+ {inline(match[2])}")
        else:
            out.append(inline(line.lstrip("> ").strip()))
        i += 1
    return "\n".join(out)


if __name__ == "__main__":
    source, media, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file, open(target, "w", encoding="utf-8") as out:
        out.write(typst(file.read(), media))
