import { z } from 'zod';
import { cleanName } from './file-name.ts';
import { endsLike, type FileType, typeName, typeOfContent } from './file-type.ts';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 10;

type Sent = { readonly name: string; readonly content: string };

/** A file in the input of a command: its name, and its bytes in base64. What it is, its content says. */
export const sentFile: z.ZodType<Sent> = z
  .strictObject({
    name: z.string().min(1).max(255).describe('The name that it has on the machine it comes from'),
    content: z.string().describe('Its bytes in base64: ten megabytes at most'),
  })
  .superRefine((sent, { addIssue }) => {
    const fault = faultIn(sent);
    if (fault) addIssue({ code: 'custom', message: fault.code, params: fault.facts });
  });

type Fault = { readonly code: string; readonly facts: Readonly<Record<string, string | number>> };

function faultIn(sent: Sent): Fault | undefined {
  const bytes = bytesOf(sent);
  if (bytes.length === 0) return { code: 'empty-file', facts: {} };
  if (bytes.length > MOST_MEGABYTES * MEGABYTE)
    return { code: 'file-too-large', facts: { megabytes: MOST_MEGABYTES } };
  const type = typeOfContent(bytes);
  if (!type) return { code: 'unknown-file-type', facts: {} };
  if (!endsLike(cleanName(sent.name), type))
    return { code: 'other-file-type', facts: { type: typeName(type) } };
  return undefined;
}

const bytesOf = ({ content }: Sent): Buffer => Buffer.from(content, 'base64');

type ReadFile = { readonly name: string; readonly mediaType: FileType; readonly content: Buffer };

/** Reads a file that was sent: under which name and as what it is kept. */
export function readSentFile(sent: Sent): ReadFile {
  const content = bytesOf(sent);
  const mediaType = typeOfContent(content);
  if (!mediaType) throw new Error('a file was not looked at before it was read');
  return { name: cleanName(sent.name), mediaType, content };
}
