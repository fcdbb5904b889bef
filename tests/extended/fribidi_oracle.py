#!/usr/bin/env python3
"""The visual order of lines according to libfribidi, which shares no code or tables with our implementation.

usage: fribidi_oracle.py < questions > answers
Each input line is `BASE<TAB>SHAPING<TAB>TEXT`, with BASE one of ltr, rtl, auto and SHAPING one of none, forms, ligated.
Each output line is the text from left to right as a terminal should show it: mirrored, combining marks after their base,
and with `forms` Arabic letters as presentation forms. A text is one paragraph on one line.
needs: libfribidi.so.0 (Debian's libfribidi0); exits with status 3 if it is missing
"""
import ctypes
import sys

# Constants from fribidi's headers: paragraph types, and flags for shaping and reordering.
PARAGRAPH = {"ltr": 0x110, "rtl": 0x111, "auto": 0x40}
MIRROR, FORMS, LIGATURES, MARKS_AFTER_BASE = 0x001, 0x100, 0x200, 0x002
SHAPERS = {"none": None, "forms": MIRROR | FORMS, "ligated": MIRROR | FORMS | LIGATURES}
SWALLOWED = 0xFEFF  # replaces the second letter of a ligature

CodePoint, ParagraphType, BracketType = ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32
Level, JoiningType, Index = ctypes.c_int8, ctypes.c_uint8, ctypes.c_int


def array(kind, values):
    values = list(values)
    return (kind * len(values))(*values)


def visual_order(library, text, base, shaping):
    """`text` in visual order."""
    length = len(text)
    if length == 0:
        return ""
    points = array(CodePoint, map(ord, text))
    kinds = array(ctypes.c_uint32, [0] * length)
    brackets = array(BracketType, [0] * length)
    levels = array(Level, [0] * length)
    direction = ParagraphType(PARAGRAPH[base])
    library.fribidi_get_bidi_types(points, length, kinds)
    library.fribidi_get_bracket_types(points, length, kinds, brackets)
    resolved = library.fribidi_get_par_embedding_levels_ex(
        kinds, brackets, length, ctypes.byref(direction), levels
    )
    if resolved == 0:
        raise RuntimeError("fribidi ran out of memory")
    flags = SHAPERS[shaping]
    if flags is not None:
        joining = array(JoiningType, [0] * length)
        library.fribidi_get_joining_types(points, length, joining)
        library.fribidi_join_arabic(kinds, length, levels, joining)
        library.fribidi_shape(flags, levels, length, joining, points)
    else:
        library.fribidi_shape_mirroring(levels, length, points)
    library.fribidi_reorder_line(
        MARKS_AFTER_BASE, kinds, length, 0, direction, levels, points, array(Index, range(length))
    )
    return "".join(chr(point) for point in points if point != SWALLOWED)


def main():
    try:
        library = ctypes.CDLL("libfribidi.so.0")
    except OSError as error:
        print(error, file=sys.stderr)
        return 3
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for question in sys.stdin:
        base, shaping, text = question.rstrip("\n").split("\t", 2)
        print(visual_order(library, text, base, shaping))
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 1:
        sys.exit(__doc__)
    sys.exit(main())
