import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanName } from './file-name.ts';
import { typeOfContent } from './file-type.ts';
import { sentFile } from './sent-file.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const judge = (name: string, content: string) => {
  const judged = sentFile.safeParse({ name, content: bytes(content).toString('base64') });
  return judged.success ? 'taken' : judged.error.issues[0]?.message;
};

test('a name keeps its ending and loses folders, control characters and what turns the direction of reading', () => {
  assert.equal(cleanName('C:\\fakepath\\Bericht.pdf'), 'Bericht.pdf');
  assert.equal(cleanName('../../etc/passwd.pdf'), 'passwd.pdf');
  assert.equal(cleanName('a\u202Efdp\r\n"b".pdf'), 'afdp_b_.pdf');
  assert.equal(cleanName(`${'x'.repeat(300)}.pdf`), `${'x'.repeat(120)}.pdf`);
});

test('what a file is, its content says, whatever it is called', () => {
  const odt = `PK\x03\x04${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`;
  assert.equal(typeOfContent(bytes(odt)), 'application/vnd.oasis.opendocument.text');
  assert.equal(judge('a.odt', odt), 'taken');
  assert.equal(judge('a.docx', odt), 'other-file-type');
  assert.equal(judge('a.pdf', 'MZ\x90 a program'), 'unknown-file-type');
  assert.equal(judge('a.zip', 'PK\x03\x04 anything.txt'), 'unknown-file-type');
  assert.equal(judge('a.docx', 'PK\x03\x04 [Content_Types].xml word/document.xml'), 'taken');
  assert.equal(
    judge('a.docx', 'PK\x03\x04 [Content_Types].xml word/document.xml vbaProject.bin'),
    'unknown-file-type',
  );
});
