/** The header in which a program names the district that it acts for. */
export const AREA_HEADER = 'Area';

/** The same as a parameter of an operation. */
export const areaParameter = {
  name: AREA_HEADER,
  in: 'header',
  description: 'The id of the district to act for, where the body of the token answers for several',
  schema: { type: 'string', format: 'uuid' },
};
