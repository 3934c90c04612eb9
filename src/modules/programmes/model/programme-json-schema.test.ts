import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { jsonSchemas } from './programme-json-schema.ts';

for (const [name, text] of jsonSchemas())
  it(`${name}, which editors read, is that of the code`, () => {
    const file = readFileSync(join(import.meta.dirname, '../../../../programmes', name), 'utf8');
    assert.equal(file, text, 'run src/modules/programmes/model/write-programme-schema.ts');
  });
