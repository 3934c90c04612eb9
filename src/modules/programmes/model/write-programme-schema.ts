import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeJsonSchema } from './programme-json-schema.ts';

// Run by hand after a change to the schema; the test says so when it was forgotten.
writeFileSync(
  join(import.meta.dirname, '../../../../programmes/programme.schema.json'),
  programmeJsonSchema(),
);
