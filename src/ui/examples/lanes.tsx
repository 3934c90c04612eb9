import { Badge, TimeLane, TimeLanes } from '../parts.ts';
import { example, type Say } from './example.ts';

const marks = [2027, 2028, 2029, 2030].map((year, index) => ({
  label: String(year),
  atBasisPoints: 200 + index * 2400,
}));
const axis = { id: 'example-axis', marks };
const closedAxis = { id: 'example-axis-closed', marks };

const Lanes = ({ say }: { say: Say }) => (
  <TimeLanes label={say('Möglichkeiten', 'Possibilities')} axis={axis}>
    <TimeLane
      title={say('Sofort', 'At once')}
      preline={say('Regel 1', 'Rule 1')}
      badge={<Badge tone="success" label={say('möglich', 'possible')} />}
      axis={axis}
      bar={{ fromBasisPoints: 0, untilBasisPoints: 5000, isCertain: true }}
    >
      <p>{say('von heute an zwei Jahre', 'for two years from today')}</p>
    </TimeLane>
    <TimeLane
      title={say('Vielleicht später', 'Perhaps later')}
      badge={<Badge tone="warning" label={say('noch offen', 'still open')} />}
      axis={axis}
      bar={{ fromBasisPoints: 3000, untilBasisPoints: 10_000, isCertain: false }}
    >
      <p>{say('Dafür fehlen Angaben.', 'Facts are missing.')}</p>
    </TimeLane>
  </TimeLanes>
);

export const laneExamples = [
  example('TimeLanes', 'possibilities side by side', (say) => <Lanes say={say} />),
  example('TimeLane', 'one that is closed', (say) => (
    <TimeLanes label={say('Möglichkeiten', 'Possibilities')} axis={closedAxis}>
      <TimeLane
        title={say('Geschlossen', 'Closed')}
        badge={<Badge tone="neutral" label={say('nicht möglich', 'not possible')} />}
        axis={closedAxis}
        bar={null}
      >
        <p>{say('Die Regel passt nicht.', 'The rule does not fit.')}</p>
      </TimeLane>
    </TimeLanes>
  )),
];
