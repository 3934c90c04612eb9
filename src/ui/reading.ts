import { createContext, useContext } from 'hono/jsx';
import type { Reading } from './language.ts';
import { words } from './words.ts';

/** How the page around a part is read. `Page` provides it, so that no part has to be told. */
export const ReadingContext = createContext<Reading>('de');

export const useReading = (): Reading => useContext(ReadingContext);

export const useWords = () => words[useReading()];
