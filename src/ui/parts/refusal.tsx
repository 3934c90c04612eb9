import { words } from '../words.ts';
import { Alert } from './alert.tsx';
import { LinkButton } from './button.tsx';
import { DescriptionList, type Fact } from './description-list.tsx';

type RefusalProps = {
  /** The sentence that says what is not possible. */
  title: string;
  /** The sentence that says why; the facts it rests on follow. */
  why: string;
  facts?: readonly Fact[];
  /** The sentence that says what to do next, and where. */
  next: string;
  action?: { label: string; href: string } | undefined;
};

/** A refusal that helps: what, why, on which facts, and the next step. */
export const Refusal = ({ title, why, facts = [], next, action }: RefusalProps) => (
  <Alert tone="warning" title={title} live>
    <p>{why}</p>
    {facts.length > 0 && <DescriptionList facts={facts} />}
    <p>
      <strong>{words.nextStep}:</strong> {next}
    </p>
    {action && <LinkButton href={action.href}>{action.label}</LinkButton>}
  </Alert>
);
