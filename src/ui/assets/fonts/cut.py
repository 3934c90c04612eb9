"""Cuts Fira Sans to what the pages need; see src/ui/assets/fonts/README.md."""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

LATIN = 'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+1E9E,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2212,U+2260,U+2264-2265'
EXTENDED = 'U+0100-0130,U+0132-0151,U+0154-024F,U+0259,U+02B0-02FF,U+0300-036F,U+1E00-1E9D,U+1E9F-1EFF'

def cut(source, style, unicodes, target, hinting):
    options = subset.Options(flavor='woff2', hinting=hinting, layout_features=['kern','mark','mkmk','ccmp','locl','tnum','lnum'], name_IDs=['*'])
    font = TTFont(source)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(unicodes))
    cutter.subset(font)
    for record in font['name'].names:
        if record.nameID in (1, 16): record.string = 'Stellwerk Sans'
        if record.nameID == 4: record.string = f'Stellwerk Sans {style}'
        if record.nameID == 6: record.string = f'StellwerkSans-{style}'
        if record.nameID == 3: record.string = f'StellwerkSans-{style} cut from Fira Sans 4.106'
    font.flavor = 'woff2'
    font.save(target)

source_folder, target_folder = sys.argv[1:3]
for style in ('Regular', 'SemiBold'):
    source = f'{source_folder}/FiraSans-{style}.woff2'
    name = style.lower()
    cut(source, style, LATIN, f'{target_folder}/{name}.woff2', sys.argv[3]=='1')
    cut(source, style, EXTENDED, f'{target_folder}/{name}-extended.woff2', sys.argv[3]=='1')
