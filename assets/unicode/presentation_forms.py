#!/usr/bin/env python3
"""Writes src/text/shape/forms.rs: the Arabic presentation forms, from the Unicode Character Database.

usage: presentation_forms.py UnicodeData.txt > src/text/shape/forms.rs
UnicodeData.txt is in Debian's `unicode-data`. A form is a character whose compatibility decomposition is one Arabic
letter (or lam and an alef) under one of the tags below.
"""
import sys

TAGS = ["<isolated>", "<final>", "<initial>", "<medial>"]
LAM = 0x644


def forms(lines):
    """(letter → the four forms, alef → the two forms of lam-alef); 0 where there is none."""
    letters, ligatures = {}, {}
    for line in lines:
        fields = line.split(";")
        form, decomposition = int(fields[0], 16), fields[5].split()
        if not decomposition or decomposition[0] not in TAGS:
            continue
        place = TAGS.index(decomposition[0])
        parts = [int(part, 16) for part in decomposition[1:]]
        if len(parts) == 1 and 0x600 <= parts[0] <= 0x6FF:
            letters.setdefault(parts[0], [0, 0, 0, 0])[place] = form
        elif len(parts) == 2 and parts[0] == LAM and parts[1] in (0x622, 0x623, 0x625, 0x627):
            ligatures.setdefault(parts[1], [0, 0])[place] = form
    return letters, ligatures


def literal(code):
    return "'\\u{%X}'" % code if code else "NONE"


def rows(table):
    for code, places in sorted(table.items()):
        yield "    (%s, [%s])," % (literal(code), ", ".join(map(literal, places)))


def main(path):
    with open(path, encoding="utf-8") as file:
        letters, ligatures = forms(file)
    print("//! Arabic presentation forms, written by `assets/unicode/presentation_forms.py`: do not edit.")
    print("//!")
    print("//! Derived from the Unicode Character Database, © Unicode, Inc., under the Unicode License v3.")
    print()
    print("/// There is no such form in Unicode.")
    print("pub(super) const NONE: char = '\\0';")
    print()
    print("/// Letter → isolated, final, initial and medial form; sorted by letter.")
    print("#[rustfmt::skip]")
    print("pub(super) static FORMS: [(char, [char; 4]); %d] = [" % len(letters))
    print("\n".join(rows(letters)))
    print("];")
    print()
    print("/// Alef → isolated and final form of its ligature with the lam before it; sorted by alef.")
    print("#[rustfmt::skip]")
    print("pub(super) static LAM_ALEF: [(char, [char; 2]); %d] = [" % len(ligatures))
    print("\n".join(rows(ligatures)))
    print("];")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
