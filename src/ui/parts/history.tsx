import type { Child } from 'hono/jsx';
import { words } from '../words.ts';

export type HistoryEntry = {
  readonly when: string;
  /** The instant as ISO text, for machines. */
  readonly at?: string | undefined;
  readonly who: string;
  readonly what: string;
  readonly detail?: Child;
};

/** The history of who did what and when, the latest first. */
export const History = ({ entries }: { entries: readonly HistoryEntry[] }) => (
  <ol class="sw-history" aria-label={words.history}>
    {entries.map(({ when, at, who, what, detail }) => (
      <li>
        <p class="sw-history__when">
          <time datetime={at}>{when}</time>
        </p>
        <p>
          <strong>{what}</strong> <span class="sw-history__who">{who}</span>
        </p>
        {detail && <div class="sw-history__detail">{detail}</div>}
      </li>
    ))}
  </ol>
);
