// SPDX-License-Identifier: Apache-2.0
import { stableUuid } from '../about-me/stable-uuid.js';
import { type Bag, bagsIn, isBag } from '../bag.js';
import { fhirText } from '../text.js';
import type { Identifier, Reference } from '../resources.js';

/** What an identifier is of: it stands at the end of its system. */
export type IdentityKind = 'order' | 'medicine' | 'dose-record' | 'staff' | 'device' | 'allergy' | 'person';

/** Where the identifiers of a host come from. */
export interface Identity {
  /** The host's own address for identifiers, such as `https://lantern.example/fhir/Id`. */
  readonly system: string;
}

export const identifier = ({ system }: Identity, kind: IdentityKind, value: string): Identifier => ({
  system: `${system}/${kind}`,
  value: fhirText(value) ?? '-',
});

/** A reference to what is no resource of this export: its identifier, and its name where that is known. */
export function logicalReference(identity: Identity, kind: IdentityKind, id: string, display?: string): Reference {
  const name = fhirText(display);
  return { identifier: identifier(identity, kind, id), ...(name === undefined ? {} : { display: name }) };
}

/** The same thing has the same id in every export, so that a receiver does not take it in twice. */
export const resourceId = ({ system }: Identity, resourceType: string, id: string): string =>
  stableUuid(`${system}|${resourceType}|${id}`).slice('urn:uuid:'.length);

const valueIn = (identifiers: readonly Bag[], kind: IdentityKind): string | undefined => {
  const own = identifiers.find(({ system }) => typeof system === 'string' && system.endsWith(`/${kind}`));
  return [own, ...identifiers].map((one) => fhirText(one?.['value'])).find((value) => value !== undefined);
};

/** The id of a thing: its identifier of that kind, else its first, else the id of the resource. */
export const readId = (resource: Bag, kind: IdentityKind): string | undefined =>
  valueIn(bagsIn(resource['identifier']), kind) ?? fhirText(resource['id']);

/** The id a reference names: the identifier of that kind, else what it points at. */
export function readReference(reference: unknown, kind: IdentityKind): string | undefined {
  if (!isBag(reference)) return undefined;
  const found = valueIn(isBag(reference['identifier']) ? [reference['identifier']] : [], kind);
  return found ?? fhirText(reference['reference']);
}
