/** Writes `kern.generated.css`: the rules of KERN that the examples use. Run after a part changes its classes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ExampleSheet, exampleFrame, examplePages } from '../examples.tsx';
import { inLocale } from '../language.ts';
import type { Frame } from '../parts.ts';
import { kernSubset } from './kern-subset.ts';
import { ownStyles } from './styles.ts';

const TARGET = fileURLToPath(new URL('kern.generated.css', import.meta.url));

/** Returns the style sheet as it should be now; a test compares it with the file. */
export function currentKern(): string {
  const kern = fileURLToPath(import.meta.resolve('@kern-ux/native/dist/kern.css'));
  return `${NOTICE}\n${kernSubset(readFileSync(kern, 'utf8'), classesInUse(), ownStyles())}`;
}

const NOTICE = `/* From KERN UX (@kern-ux/native), EUPL-1.2, cut to the rules in use by make-kern.ts. Do not edit. */`;

function classesInUse(): Set<string> {
  const frame = exampleFrame('de', 'light', { style: '', script: '', icon: '', fonts: [] });
  const pages = [ExampleSheet, ...Object.values(examplePages)].map((Page) => renderedText(Page, frame));
  return new Set(pages.join(' ').match(/\bkern-[\w-]+/g));
}

const renderedText = (Page: (props: { frame: Frame }) => unknown, frame: Frame): string =>
  inLocale(frame.locale, () => String(Page({ frame })));

if (import.meta.main) writeFileSync(TARGET, currentKern());
