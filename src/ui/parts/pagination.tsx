import { words } from '../words.ts';
import { Icon } from './icon.tsx';

type PaginationProps = {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** The words for what this page shows, for example `51 bis 100 von 1.234 Anträgen`. */
  summary?: string;
};

/** The links through a long list page by page. */
export const Pagination = ({ page, pages, hrefOf, summary }: PaginationProps) => {
  return (
    <div class="sw-pagination">
      {summary && <p>{summary}</p>}
      {pages > 1 && (
        <nav aria-label={words.pages}>
          <ul>
            {page > 1 && (
              <li>
                <a href={hrefOf(page - 1)} rel="prev">
                  <Icon name="arrow-back" />
                  {words.previous}
                </a>
              </li>
            )}
            {pagesAround(page, pages).map((shown) => (
              <li>{shown === 'gap' ? '…' : <PageLink {...{ shown, page, hrefOf }} />}</li>
            ))}
            {page < pages && (
              <li>
                <a href={hrefOf(page + 1)} rel="next">
                  {words.next}
                  <Icon name="arrow-forward" />
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </div>
  );
};

const PageLink = ({
  shown,
  page,
  hrefOf,
}: {
  shown: number;
  page: number;
  hrefOf: (page: number) => string;
}) => (
  <a href={hrefOf(shown)} aria-label={words.page(shown)} aria-current={shown === page ? 'page' : undefined}>
    {shown}
  </a>
);

/** Returns the first, the last and those beside the current page: `pagesAround(5, 9)` is 1 … 4 5 6 … 9. */
export function pagesAround(page: number, pages: number): (number | 'gap')[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const ordered = [...new Set(shown)].sort((a, b) => a - b);
  return ordered.flatMap((one, index) => {
    const skipped = one - (ordered[index - 1] ?? 0) - 1;
    if (skipped === 0) return [one];
    // A gap of one page takes as much room as that page.
    return skipped === 1 ? [one - 1, one] : ['gap' as const, one];
  });
}
