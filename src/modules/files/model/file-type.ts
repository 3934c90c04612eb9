/** The types of file that are taken, as the columns of the database name them. */
export type FileType =
  | 'application/pdf'
  | 'image/png'
  | 'image/jpeg'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/vnd.oasis.opendocument.spreadsheet'
  | 'application/vnd.oasis.opendocument.presentation';

/** The endings of names that each type may have; the first one is what it is called. */
const ENDINGS: Readonly<Record<FileType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
};

/** The endings that a browser offers to choose from. */
export const acceptedEndings: string = Object.values(ENDINGS)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** Returns the type of a file by what is in it, whatever it is called; nothing for what is not taken. */
export function typeOfContent(bytes: Buffer): FileType | undefined {
  const start = bytes.subarray(0, 8).toString('latin1');
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return start.startsWith('PK\x03\x04') ? typeOfArchive(bytes) : undefined;
}

/** Documents of offices are archives: OpenDocument says in its first entry what it is, the other kind by its parts. */
function typeOfArchive(bytes: Buffer): FileType | undefined {
  // The macros of either kind would run on the machine of whoever opens it.
  if (MACROS.some((part) => bytes.includes(part))) return undefined;
  const [, said] = /^mimetype(application\/vnd\.oasis\.opendocument\.[a-z]+)PK/.exec(firstEntry(bytes)) ?? [];
  if (said !== undefined) return said in ENDINGS ? (said as FileType) : undefined;
  if (!bytes.includes('[Content_Types].xml')) return undefined;
  return PARTS.find(([part]) => bytes.includes(part))?.[1];
}

const HEADER_LENGTH = 30;
const firstEntry = (bytes: Buffer): string =>
  bytes.subarray(HEADER_LENGTH, HEADER_LENGTH + 120).toString('latin1');

const MACROS = ['vbaProject.bin', 'Basic/script-lc.xml'];
const PARTS: readonly (readonly [part: string, type: FileType])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

/** Tells whether a name ends as files of this type do. */
export const endsLike = (name: string, type: FileType): boolean =>
  ENDINGS[type].some((ending) => name.toLowerCase().endsWith(`.${ending}`));

/** Returns what a type is called among people: PDF, DOCX. */
export const typeName = (type: FileType): string => (ENDINGS[type][0] ?? '').toUpperCase();
