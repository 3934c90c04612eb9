import { LinkButton } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { draftDocumentAddress } from '../addresses.ts';
import { documentWords } from '../messages/document-words.ts';

/** The way to a new document, for those who may write one. */
export const DraftLink = ({ may }: Context) =>
  may('documents.draft-document') && (
    <LinkButton href={draftDocumentAddress()} kind="primary">
      {documentWords.list.draft}
    </LinkButton>
  );
