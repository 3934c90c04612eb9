import type { Locale } from './language.ts';
import type { Frame, Theme } from './page.tsx';
import { ActionForm } from './parts/form.tsx';
import type { Input } from './parts/form-state.ts';
import { Hidden } from './parts/hidden.tsx';
import { words } from './words.ts';

// Each language names itself, so that those who need it find it.
const NAMES: Record<Locale, string> = { de: 'Deutsch', en: 'English', 'de-x-leicht': 'Leichte Sprache' };
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

export const LanguageSwitch = ({ frame }: { frame: Frame }) => (
  <nav class="sw-switch" aria-label={words.language}>
    <ul>
      {frame.locales.map(({ locale, href, sent }) => (
        <li>
          {sent ? (
            <ActionForm action={href} csrf={frame.themeSwitch.csrf}>
              <HiddenInput input={sent} />
              <button type="submit" lang={locale}>
                {NAMES[locale]}
              </button>
            </ActionForm>
          ) : (
            <a
              href={href}
              lang={locale}
              hreflang={locale}
              aria-current={locale === frame.locale ? 'true' : undefined}
            >
              {NAMES[locale]}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);

const HiddenInput = ({ input }: { input: Input }) => (
  <>
    {Object.entries(input).flatMap(([name, values = []]) =>
      [values].flat().map((value) => <Hidden name={name} value={value} />),
    )}
  </>
);

export const ThemeSwitch = ({ frame }: { frame: Frame }) => {
  return (
    <ActionForm action={frame.themeSwitch.action} csrf={frame.themeSwitch.csrf}>
      <Hidden name="returnTo" value={frame.themeSwitch.returnTo} />
      <fieldset class="sw-switch">
        <legend class="kern-sr-only">{words.theme}</legend>
        {THEMES.map((theme) => (
          <button
            type="submit"
            name="theme"
            value={theme}
            aria-pressed={theme === frame.theme ? 'true' : 'false'}
          >
            {words.themes[theme]}
          </button>
        ))}
      </fieldset>
    </ActionForm>
  );
};

export const PersonMenu = ({ frame }: { frame: Frame }) => {
  const { person, signIn } = frame;
  if (!person)
    return signIn ? (
      <a class="sw-person" href={signIn}>
        {words.signIn}
      </a>
    ) : null;
  return (
    <div class="sw-person">
      <p>
        <span class="kern-sr-only">{words.person}: </span>
        <strong>{person.account ? <a href={person.account}>{person.name}</a> : person.name}</strong>
        <span class="sw-person__role">{person.role}</span>
      </p>
      {person.area && (
        <a href={person.area.href}>
          <span class="kern-sr-only">{words.area}: </span>
          {person.area.name}
        </a>
      )}
      {person.switchRole && <a href={person.switchRole}>{words.switchRole}</a>}
      <ActionForm action={person.signOut} csrf={person.csrf} endsSession>
        <button type="submit">{words.signOut}</button>
      </ActionForm>
    </div>
  );
};
