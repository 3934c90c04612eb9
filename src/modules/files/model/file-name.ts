const LONGEST = 120;

/**
 * Returns the name under which a file is kept: without folders, without signs that a machine would obey or that turn the
 * direction of reading, and not longer than shelves bear. Its ending stays.
 */
export function cleanName(sent: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const calm = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .replace(/["<>:|?*;%]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(calm) ?? [];
  return `${[...stem].slice(0, LONGEST).join('')}${ending}`;
}
