import type { Child } from 'hono/jsx';
import { currentLanguage } from '../language.ts';

/** Words that exist in German only: on an English page they are read aloud as German (WCAG 3.1.2). */
export const German = ({ children }: { children: Child }) => (
  <span lang={currentLanguage() === 'en' ? 'de' : undefined}>{children}</span>
);
