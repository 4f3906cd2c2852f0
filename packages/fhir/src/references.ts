// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model';
import type { Identifier, Reference } from './resources.js';
import { fhirText } from './text.js';

/** FHIR wants the seconds of a time, ISO 8601 does not. */
export const withSeconds = (instant: string) => instant.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, 'T$1:00');

export function identifierOf(value: string, system: string | undefined): Identifier {
  return system === undefined ? { value } : { system, value };
}

export function authorOf(author: Pick<CareActor, 'id' | 'name'>, system: string | undefined): Reference {
  const reference: Reference = { display: fhirText(author.name) ?? fhirText(author.id) ?? '-' };
  const id = fhirText(author.id);
  if (system !== undefined && id !== undefined) reference.identifier = identifierOf(id, system);
  return reference;
}
