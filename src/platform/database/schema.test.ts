import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createTestDatabase } from '../../../test/support/database.ts';
import { schemaSource } from './generate-schema.ts';

const database = await createTestDatabase();
after(() => database.drop());

test('the types of the tables are those of the migrations', async () => {
  const file = join(import.meta.dirname, 'schema.generated.ts');
  assert.equal(readFileSync(file, 'utf8'), await schemaSource(database.admin), 'run: npm run schema');
});
