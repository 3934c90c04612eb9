const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id that no record has. */
export const NO_RECORD = '00000000-0000-0000-0000-000000000000';

export const isRecordId = (text: string): boolean => UUID.test(text);

/** An id from an address: what is not one becomes an id that finds nothing. */
export const recordId = (text: string): string => (isRecordId(text) ? text : NO_RECORD);
