import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice } from '../../../../test/support/office.ts';
import { programmeFile, programmeFiles } from '../files.ts';
import { registerProgramme } from './register-programme.ts';

const office = await openOffice();
after(() => office.close());
await office.sql(`update tenant set slug = 'niedersachsen' where id = $1`, [office.tenantId]);

test('a Land registers its own programmes and those of the federation, and no other', async () => {
  const registered: string[] = [];
  for (const [slug, text] of programmeFiles()) {
    const outcome = await office.does('programme-office', registerProgramme, { text });
    if (outcome.kind === 'done') registered.push(programmeFile(slug).land);
    else
      assert.deepEqual(outcome, {
        kind: 'refused',
        refusal: { code: 'other-land', facts: { land: programmeFile(slug).land } },
      });
  }
  assert.deepEqual(registered.toSorted(), ['bund', 'niedersachsen']);
});
