import { sayIn } from './examples/example.ts';
import { formExamples } from './examples/forms.tsx';
import { exampleFrame } from './examples/frame.ts';
import { laneExamples } from './examples/lanes.tsx';
import { listExamples } from './examples/lists.tsx';
import { textExamples } from './examples/texts.tsx';
import { trackExamples } from './examples/tracks.tsx';
import { type Frame, Heading, Page } from './parts.ts';

/** Every part with named examples. */
export const examples = [
  ...textExamples,
  ...formExamples,
  ...listExamples,
  ...trackExamples,
  ...laneExamples,
];

export { examplePages } from './examples/pages.tsx';
export { exampleFrame };

/** All examples under each other. */
export const ExampleSheet = ({ frame }: { frame: Frame }) => (
  <Page frame={frame} title={sayIn(frame.locale)('Bausteine', 'Parts')} wide>
    {examples.map(({ part, name, show }) => (
      <section class="sw-section">
        <Heading level={2} preline={name}>
          {part}
        </Heading>
        {show(sayIn(frame.locale))}
      </section>
    ))}
  </Page>
);
