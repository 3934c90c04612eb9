import { formatDate } from '#ui/language.ts';
import { type Fact, Link } from '#ui/parts.ts';
import { versionMoveWords as words } from '../messages/version-move-words.ts';
import type { ProgrammeRules } from '../model/programme-rules.ts';

/**
 * Returns by which version of its programme a matter lives, where there is more than one, with the way to another for whoever
 * may read of it.
 */
export const versionFact = (
  { versions, validFrom }: Pick<ProgrammeRules, 'versions' | 'validFrom'>,
  href: string | undefined,
): Fact[] =>
  versions.length < 2
    ? []
    : [
        {
          term: words.fact,
          description: (
            <>
              {words.since(formatDate(validFrom))}
              {href && (
                <>
                  {' · '}
                  <Link href={href}>{words.change}</Link>
                </>
              )}
            </>
          ),
        },
      ];
