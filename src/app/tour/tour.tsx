import { type MembershipRow, SignInAs } from '#modules/identity/index.ts';
import { Rails, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { type Stop, tourStops } from './tour-stations.ts';
import { tourWords } from './tour-words.ts';

type TourProps = { context: Context; people: readonly MembershipRow[]; results: string };

/** The line from the budget to the result, station by station, each with a person to look through. */
export const Tour = ({ context, people, results }: TourProps) => {
  const stops = tourStops(people);
  return (
    <Section title={tourWords.line}>
      <p class="sw-legend">
        <span>{tourWords.euro}</span>
        <span class="sw-legend__person">{tourWords.person}</span>
        {tourWords.meet}
      </p>
      <Rails
        label={tourWords.picture}
        names={{ euro: tourWords.euro, person: tourWords.person }}
        stops={stops.map(({ station, rail }) => ({
          label: tourWords.stations[station].name,
          href: `#${station}`,
          rail,
        }))}
      />
      <ol class="sw-stops">
        {stops.map((stop, index) => (
          <Station context={context} stop={stop} number={index + 1} results={results} />
        ))}
      </ol>
    </Section>
  );
};

type StationProps = { context: Context; stop: Stop; number: number; results: string };

const Station = ({ context, stop: { station, rail, guide, to }, number, results }: StationProps) => {
  const { name, sees } = tourWords.stations[station];
  return (
    <li class={`sw-stop sw-stop--${rail}`} id={station}>
      <span class="sw-stop__number" aria-hidden="true">
        {number}
      </span>
      <h3 class="kern-title kern-title--small">{name}</h3>
      {guide && <p class="sw-stop__where">{guide.organisationName}</p>}
      <p class="kern-body">{sees}</p>
      {guide ? (
        <SignInAs context={context} membershipId={guide.id} to={to}>
          {guide.role === 'participant' ? tourWords.asPerson : tourWords.as(guide.personName)}
        </SignInAs>
      ) : (
        <a class="kern-link" href={results}>
          {tourWords.seeResults}
        </a>
      )}
    </li>
  );
};
