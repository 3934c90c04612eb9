import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { claimsAddress, newClaimAddress, sharesAddress } from '#modules/payments/addresses.ts';
import { placesAddress } from '#modules/places/addresses.ts';
import { Actions, DescriptionList, History, Link, LinkButton, Meter, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { grantAddress, projectsAddress } from '../addresses.ts';
import { grantWords } from '../messages/grant-words.ts';
import { grantsMessages } from '../messages.ts';
import type { ProjectRow } from '../queries/projects.ts';
import { presentProject } from './grant.presenter.ts';

type Props = { context: Context; project: ProjectRow; history: readonly HistoryRow[] };

/** One funded project: its places, its money, and where its costs are claimed. */
export const ProjectPage = ({ context, project, history }: Props) => {
  const { frame } = context;
  const words = grantWords.project;
  const shown = presentProject(project);
  const notice = {
    term: words.facts.notice,
    description: <Link href={grantAddress(project.grantId)}>{words.facts.toNotice}</Link>,
  };
  return (
    <Page
      frame={frame}
      title={project.title}
      preline={project.providerName}
      notice={context.notice}
      breadcrumb={[{ label: words.breadcrumb, href: projectsAddress() }]}
    >
      <DescriptionList
        facts={
          project.seesGrant && context.may('grants.read-grants') ? [...shown.facts, notice] : shown.facts
        }
      />
      <Section title={words.money}>
        <Meter label={words.paid} text={shown.paid} shareBasisPoints={shown.paidBasisPoints} />
      </Section>
      <Section title={words.offers}>
        <p class="kern-body">{shown.places || shown.scope}</p>
        {shown.places && <Link href={placesAddress({ project: project.id })}>{words.toPlaces}</Link>}
      </Section>
      <Section title={words.requests}>
        {context.may('payments.declare-share') && context.actor.organisationId === project.providerId && (
          <Actions>
            <LinkButton href={newClaimAddress({ grant: project.grantId })} kind="primary">
              {words.newRequest}
            </LinkButton>
            <LinkButton href={sharesAddress({ project: project.id })}>{words.shares}</LinkButton>
          </Actions>
        )}
        {context.may('payments.read') && (
          <Link href={claimsAddress({ grant: project.grantId })}>{words.toRequests}</Link>
        )}
      </Section>
      {history.length > 0 && (
        <Section title={words.history}>
          <History entries={presentHistory(history, grantsMessages.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};
