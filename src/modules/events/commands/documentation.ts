import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import {
  deleteFile,
  findFile,
  keepFile,
  makeFilesPublic,
  readSentFile,
  sentFile,
} from '#modules/files/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { moveEvent } from '../model/expert-event.ts';
import { loadOwn, updateEvent } from '../store.ts';

/** Datei ablegen: part of what was said at an event. Only its body sees it until the documentation is public. */
export const addFile = defineCommand({
  name: 'events.add-file',
  permission: 'events.add-file',
  takesFiles: true,
  input: z.strictObject({ id: z.uuid(), title: z.string().trim().min(2).max(200), file: sentFile }),
  load: (work, { id }) => loadOwn(work, id),
  decide: ({ id, ownerId, documentedFrom }, { title, file }, { newId }) =>
    decided({
      ...readSentFile(file),
      ...{ id: newId(), ownerId, matterKind: 'expert-event' as const, matterId: id, title },
      publicFrom: documentedFrom,
    }),
  save: keepFile,
  trace: ({ matterId, id, title, mediaType, content }) => ({
    objectKind: 'expert-event',
    objectId: matterId,
    payload: { fileId: id, title, mediaType, sizeBytes: content.length },
  }),
  answer: ({ matterId, id }) => ({ id: matterId, fileId: id }),
});

/** Datei entfernen: its hash stays in the trail. */
export const removeFile = defineCommand({
  name: 'events.remove-file',
  permission: 'events.remove-file',
  input: z.strictObject({ id: z.uuid() }),
  load: async (work, { id }) => {
    const file = await findFile(work, id);
    const event = file && (await loadOwn(work, file.matterId));
    return file && event && { file, event };
  },
  decide: ({ file, event }) => decided({ ...file, eventId: event.id }),
  save: (work, { id }) => deleteFile(work, id),
  trace: ({ eventId, id, title, sha256 }) => ({
    objectKind: 'expert-event',
    objectId: eventId,
    payload: { fileId: id, title, sha256 },
  }),
  answer: ({ eventId }) => ({ id: eventId }),
});

/** Dokumentation veröffentlichen: from this day on everybody can load the files of an event, also those that follow. */
export const publishDocumentation = defineCommand({
  name: 'events.publish-documentation',
  permission: 'events.publish-documentation',
  input: z.strictObject({ id: z.uuid(), version: z.int(), publicFrom: isoDay }),
  load: (work, { id }) => loadOwn(work, id),
  version: ({ version }) => version,
  decide: (event, { publicFrom }, { today }) => {
    const move = moveEvent('events.publish-documentation', event, today);
    if (move.refusal) return move;
    if (publicFrom < event.heldOn) return refused('before-event', { heldOn: event.heldOn });
    return decided({ id: event.id, publicFrom });
  },
  save: async (work, { id, publicFrom }) => {
    await updateEvent(work, id, { documentedFrom: publicFrom });
    await makeFilesPublic(work, id, publicFrom);
  },
  trace: ({ id, publicFrom }) => ({ objectKind: 'expert-event', objectId: id, payload: { publicFrom } }),
  answer: ({ id }) => ({ id }),
});
