import type { Frame } from './page.tsx';
import { LanguageSwitch, PersonMenu } from './page-settings.tsx';
import { SignalMark } from './signal-mark.tsx';
import { words } from './words.ts';

/** The head of every page; on a phone all but the name folds into a menu, without a script. */
export const PageHeader = ({ frame }: { frame: Frame }) => {
  return (
    <>
      <a class="sw-skip" href="#main">
        {words.skip}
      </a>
      <header>
        {frame.demonstration && (
          <p class="sw-demonstration">
            <strong>{words.demonstration}:</strong> {frame.demonstration}
          </p>
        )}
        <div class="sw-header">
          <a class="sw-brand" href={frame.home}>
            <SignalMark />
            <span class="sw-brand__name">Stellwerk</span>
            {frame.land && !frame.land.choice && <span class="sw-brand__operator">{frame.land.name}</span>}
          </a>
          {frame.land?.choice && (
            <a class="sw-land" href={frame.land.choice}>
              {frame.land.name} <span class="kern-sr-only">({words.otherLand})</span>
            </a>
          )}
          <details class="sw-menu">
            <summary class="sw-menu__toggle">{words.menu}</summary>
            <Navigation frame={frame} />
            <div class="sw-settings">
              <PersonMenu frame={frame} />
              <LanguageSwitch frame={frame} />
            </div>
          </details>
        </div>
      </header>
    </>
  );
};

const Navigation = ({ frame }: { frame: Frame }) =>
  frame.navigation.length === 0 ? null : (
    <nav class="sw-navigation" aria-label={words.navigation}>
      <ul>
        {frame.navigation.map(({ label, href, isCurrent }) => (
          <li>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
