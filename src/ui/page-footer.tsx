import type { Frame } from './page.tsx';
import { ThemeSwitch } from './page-settings.tsx';
import { words } from './words.ts';

/** Imprint, privacy, accessibility and whatever else the law wants within two clicks. */
export const PageFooter = ({ frame }: { frame: Frame }) => (
  <footer class="sw-footer">
    <nav aria-label={words.footer}>
      <ul>
        {frame.footer.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
    <ThemeSwitch frame={frame} />
  </footer>
);
