import { beginTestRun } from './support/database/test-run.ts';
import { createTestDatabase } from './support/database.ts';
import { openStore } from '#platform/database/database.ts';
import { demonstrationClock } from '../src/operations/demonstration/clock.ts';
import { loadStories } from '../src/stories/load-stories.ts';
await beginTestRun();
const database = await createTestDatabase();
const store = openStore({ address: database.runtime, clock: demonstrationClock.now, connections: 1 });
const at = Date.now();
try { await loadStories({ system: { store, ...database, close: async () => {} }, log: () => {}, name: process.argv[2] ?? 'niedersachsen' }); console.log('told', Date.now() - at); } catch (e) { console.error(e); }
process.exit(0);
