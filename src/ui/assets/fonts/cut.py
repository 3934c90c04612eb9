"""Cuts Fira Sans to what the pages need; README.md beside this file says why and how."""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

WESTERN = (
    "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+1E9E,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,"
    "U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2212,U+2260,U+2264-2265"
)
EXTENDED = "U+0100-0130,U+0132-0151,U+0154-024F,U+0259,U+02B0-02FF,U+0300-036F,U+1E00-1E9D,U+1E9F-1EFF"
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"]


def main(source_folder, target_folder):
    for style in ("Regular", "SemiBold"):
        source = f"{source_folder}/FiraSans-{style}.woff2"
        name = style.lower()
        cut(source, style, WESTERN, f"{target_folder}/{name}.woff2")
        cut(source, style, EXTENDED, f"{target_folder}/{name}-extended.woff2")


def cut(source, style, letters, target):
    font = TTFont(source)
    cutter = subset.Subsetter(subset.Options(layout_features=FEATURES, name_IDs=["*"]))
    cutter.populate(unicodes=subset.parse_unicodes(letters))
    cutter.subset(font)
    rename(font["name"], style)
    font.flavor = "woff2"
    font.save(target)


def rename(names, style):
    new = {
        1: "Stellwerk Sans",
        3: f"StellwerkSans-{style} cut from Fira Sans 4.106",
        4: f"Stellwerk Sans {style}",
        6: f"StellwerkSans-{style}",
        16: "Stellwerk Sans",
    }
    for record in names.names:
        record.string = new.get(record.nameID, record.string)


main(*sys.argv[1:3])
