const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that no record has. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000';

export const isRecordId = (text: string): boolean => UUID.test(text);

/** Returns the id in an address; a text that is none becomes an id that finds nothing. */
export const recordId = (text: string): string => (isRecordId(text) ? text : NO_RECORD);
