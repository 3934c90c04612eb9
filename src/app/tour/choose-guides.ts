/** A person of the demonstration, as far as the choice of guides asks. */
type Candidate = {
  readonly role: string;
  readonly organisationName: string;
  readonly districtId: string | null;
};

/**
 * Returns one person for each role. They come from the district in which most roles have somebody, and there from the
 * organisation with most of them: a visitor who goes from one to the next sees the same euro and the same place.
 */
export function chooseGuides<Person extends Candidate>(people: readonly Person[]): Map<string, Person> {
  const inDistrict = countRoles(people, ({ districtId }) => districtId);
  const inOrganisation = countRoles(people, ({ organisationName }) => organisationName);
  const near = (person: Person): [number, number] => [inDistrict(person), inOrganisation(person)];
  return new Map(
    [...Map.groupBy(people, ({ role }) => role)].map(([role, ofRole]) => [
      role,
      ofRole.reduce((best, person) => (isMore(near(person), near(best)) ? person : best)),
    ]),
  );
}

const isMore = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);

/** Returns a function that counts the roles in the group that somebody belongs to; outside every group there is none. */
function countRoles<Person extends Candidate>(
  people: readonly Person[],
  groupOf: (person: Person) => string | null,
): (person: Person) => number {
  const roles = Map.groupBy(people, groupOf);
  return (person) =>
    groupOf(person) === null ? 0 : new Set(roles.get(groupOf(person))?.map(({ role }) => role)).size;
}
