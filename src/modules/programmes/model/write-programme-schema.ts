import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './programme-json-schema.ts';

// Run by hand after a change to the schemas; the test says so when it was forgotten.
for (const [name, text] of jsonSchemas())
  writeFileSync(join(import.meta.dirname, '../../../../programmes', name), text);
