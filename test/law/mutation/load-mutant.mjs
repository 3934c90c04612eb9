import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

// Puts the mutated code in the place of one file; nothing is written into the source tree.
const { LAW_MUTANT_FILE: file, LAW_MUTANT_CODE: code } = process.env;

registerHooks({
  load: (url, context, next) =>
    url.startsWith('file:') && fileURLToPath(url) === file
      ? { format: 'module', source: readFileSync(code, 'utf8'), shortCircuit: true }
      : next(url, context),
});
