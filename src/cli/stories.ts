import { loadStories } from '../stories/load-stories.ts';
import { type Arguments, usage } from './command-line.ts';
import { withSystem } from './with-system.ts';

/** Runs `stories load [NAME]`: worked examples (real programmes, invented people) into an empty database. */
export async function stories({ words, settings }: Arguments): Promise<number> {
  if (words[0] !== 'load') return usage('stories knows: load');
  const log = (line: string) => console.error(line);
  return withSystem(settings, async (system) => {
    if (await loadStories({ system, log, name: words[1] })) return 0;
    log('This database is not empty; stories are loaded into an empty one only.');
    return 1;
  });
}
