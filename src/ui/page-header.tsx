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
          <Brand frame={frame} />
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

const Brand = ({ frame: { home, land } }: { frame: Frame }) => (
  <div class="sw-place">
    <a class="sw-brand" href={home}>
      <SignalMark />
      <span class="sw-brand__name">Stellwerk</span>
      {land && !land.choice && <span class="sw-brand__operator">{land.name}</span>}
    </a>
    {land?.choice && (
      <a class="sw-land" href={land.choice}>
        {land.name} <span class="kern-sr-only">({words.otherLand})</span>
      </a>
    )}
  </div>
);

const Navigation = ({ frame: { navigation } }: { frame: Frame }) => {
  if (navigation.length === 0) return null;
  const folded = navigation.filter(({ isFolded }) => isFolded);
  return (
    <nav class="sw-navigation" aria-label={words.navigation}>
      <ul>
        <Steps items={navigation.filter(({ isFolded }) => !isFolded)} />
        {folded.length > 0 && (
          <li>
            <details class="sw-more">
              <summary aria-current={folded.some(({ isCurrent }) => isCurrent) ? 'true' : undefined}>
                {words.more}
              </summary>
              <ul>
                <Steps items={folded} />
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  );
};

const Steps = ({ items }: { items: Frame['navigation'] }) =>
  items.map(({ label, href, isCurrent }) => (
    <li>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        {label}
      </a>
    </li>
  ));
