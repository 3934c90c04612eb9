import { ask } from '../../../test/support/database/ask.ts';
import { createTestDatabase } from '../../../test/support/database.ts';
import { openStore } from '../../platform/database/database.ts';
import { loadStories } from '../load-stories.ts';
import { readStory } from '../story-file.ts';

/** Tells one story into a database of its own; answers how to ask it, and how to be rid of it. */
export async function tellStory(name: string) {
  const database = await createTestDatabase();
  const today = new Date(readStory(name).today);
  const store = openStore({ address: database.runtime, clock: () => today, connections: 1 });
  await loadStories({ system: { store, ...database, close: async () => {} }, log: () => {}, name });
  await store.close();
  return {
    rows: (text: string) => ask(database.admin, text),
    close: () => database.drop(),
  };
}
