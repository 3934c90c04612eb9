const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that no record has. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000';

export const isRecordId = (text: string): boolean => UUID.test(text);

/** Returns the id in an address; no text, or one that is no id, becomes an id that finds nothing. */
export const recordId = (text: string | undefined): string =>
  text !== undefined && isRecordId(text) ? text : NO_RECORD;
