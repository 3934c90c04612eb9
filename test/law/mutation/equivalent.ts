/** Changes that change nothing, whatever the tests: each as the list of survivors names it, with the reason. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'files.sort() → files in return toBook(new Map(files.sort().map((file) => [file, read(file)])), sources);':
    'Node happens to read folders in order, though it does not promise to.',
  "[] → ['mutated'] in function faultsOfFile(file: string, { provision, versions = [], values = {} }: ProvisionFile): string[] {":
    'A text in the place of a version has no days that could be out of order.',
  "[] → ['mutated'] in const work = clip(interruptions?.work ?? [], from, day);":
    'A text in the place of a stretch has no days in any window.',
  "[] → ['mutated'] in .flatMap(({ path }) => findValue(book, path)?.history ?? [])":
    'A text in the place of an entry begins on no day of the version; that the value is lacking is said later.',
  '> → >= in const opensOn = version.validFrom > from ? version.validFrom : from;':
    'Of two equal days either is the later.',
  '< → <= in const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);':
    'Of two equal days either is the earlier.',
  '> → >= in const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);':
    'Of two equal days either is the later.',
};
