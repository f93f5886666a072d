#!/usr/bin/env python3
"""The tables of ICU that Foundation brings, without what no text of ours needs.

    packaging/reduced-icu.py lib_FoundationICU.a OUTPUT.o

Left out are other languages than German and English, converters from old encodings, rules of transliteration and of
numbers in words, and the dictionaries by which Asian languages are broken into words. What is asked for and not there
falls back to the root of all languages, as it does for one that ICU does not know. Prints the name that the tables have
in the library; in OUTPUT.o they are called reduced_icu_data. Ends with 69 where the library is not made as it was when
this was written.
"""
import os
import re
import struct
import subprocess
import sys
import tempfile

LANGUAGE = re.compile(r"^[a-z]{2,3}(_\w+)*\.res$")
KEPT = re.compile(r"^(de|en)(_\w+)*\.res$")
LEFT_OUT = re.compile(r"\.cnv$|^translit/|^rbnf/|\.dict$|^brkitr/.*_cj\.brk$")


def is_kept(name):
    base = name.rsplit("/", 1)[-1]
    if LEFT_OUT.search(name):
        return False
    return not LANGUAGE.match(base) or bool(KEPT.match(base))


def reduced(data):
    """Header, number of entries, entries (offsets of name and data from the number on), names, data."""
    (size,) = struct.unpack_from("<H", data)
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise ValueError("no ICU data")
    (count,) = struct.unpack_from("<I", data, size)
    entries = [struct.unpack_from("<II", data, size + 4 + 8 * index) for index in range(count)]
    ends = [offset for _, offset in entries[1:]] + [len(data) - size]
    kept = []
    for (name_at, begin), end in zip(entries, ends):
        name = data[size + name_at : data.index(b"\0", size + name_at)]
        if is_kept(name.decode("ascii").split("/", 1)[1]):
            kept.append((name, data[size + begin : size + end]))
    names = b"".join(name + b"\0" for name, _ in kept)
    at_names = 4 + 8 * len(kept)
    # Each table begins where sixteen divides it, counted from the beginning of all.
    at_data = at_names + len(names)
    at_data += -(size + at_data) % 16
    table, body, at_name, at = b"", b"", at_names, at_data
    for name, content in kept:
        content += b"\0" * (-len(content) % 16)
        table += struct.pack("<II", at_name, at)
        at_name += len(name) + 1
        at += len(content)
        body += content
    head = data[:size] + struct.pack("<I", len(kept)) + table + names
    return head + b"\0" * (size + at_data - len(head)) + body


def main(archive, output):
    listed = subprocess.run(["nm", "-A", "--defined-only", archive], capture_output=True, text=True, check=True).stdout
    found = re.search(r":([^:\s]+\.o):\S+ R (icudt\d+_dat)$", listed, re.M)
    if not found:
        sys.exit(69)
    member, symbol = found.groups()
    with tempfile.TemporaryDirectory() as folder:
        whole, raw, small = (os.path.join(folder, name) for name in ("whole.o", "raw", "icu.dat"))
        with open(whole, "wb") as file:
            subprocess.run(["ar", "p", archive, member], stdout=file, check=True)
        subprocess.run(["objcopy", "-O", "binary", "--only-section=.rodata", whole, raw], check=True)
        with open(raw, "rb") as file:
            data = file.read()
        try:
            data = reduced(data)
        except (ValueError, struct.error):
            sys.exit(69)
        with open(small, "wb") as file:
            file.write(data)
        assembly = (
            '.section .rodata.icu,"a",@progbits\n.balign 16\n.globl NAME\n.type NAME,@object\nNAME:\n'
            '.incbin "icu.dat"\n.size NAME,.-NAME\n.section .note.GNU-stack,"",@progbits\n'
        ).replace("NAME", "reduced_icu_data")
        subprocess.run(
            ["clang", "-c", "-x", "assembler", "-o", os.path.abspath(output), "-"],
            input=assembly, text=True, cwd=folder, check=True)
    print(symbol)


main(*sys.argv[1:3])
