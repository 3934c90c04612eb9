import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { programmeJsonSchema } from './programme-json-schema.ts';

it('the schema that editors read is that of the code', () => {
  const file = readFileSync(
    join(import.meta.dirname, '../../../../programmes/programme.schema.json'),
    'utf8',
  );
  assert.equal(file, programmeJsonSchema(), 'run src/modules/programmes/model/write-programme-schema.ts');
});
