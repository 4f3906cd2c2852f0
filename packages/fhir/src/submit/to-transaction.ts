// SPDX-License-Identifier: Apache-2.0
import { stableUuid } from '../about-me/stable-uuid.js';
import type { Bag } from '../bag.js';
import type { Stored } from './send-result.js';
import { type Step, idOf, queryOf, typeOf } from './step.js';
import { withReferences } from './with-references.js';

/** Where things are at the server, or will be, by this library's names. */
export function placesOf(stored: ReadonlyMap<string, Stored>, steps: readonly Step[] = []): Map<string, string> {
  const places = new Map([...stored].map(([local, { reference }]) => [local, reference]));
  for (const { local, known } of steps) places.set(local, known?.reference ?? stableUuid(local));
  return places;
}

/** A resource as the server is sent it. */
export function resolved(
  step: Pick<Step, 'kind'>,
  resource: Step['resource'],
  places: Map<string, string>,
  system: string,
) {
  return withReferences(resource, places, step.kind === 'record' ? system : undefined) as Step['resource'];
}

/**
 * Everything in one transaction: what is new only where the server finds none of its identifier, and what is changed only
 * where the server still has the version it was changed from.
 */
export function toTransaction(
  steps: readonly Step[],
  stored: ReadonlyMap<string, Stored>,
  { base, recordSystem }: { readonly base: string; readonly recordSystem: string },
): Bag {
  const places = placesOf(stored, steps);
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: steps.map((step) => {
      const { local, known, mark } = step;
      const resource = resolved(step, step.resource, places, recordSystem);
      if (!known) {
        const request = { method: 'POST', url: typeOf(local), ifNoneExist: queryOf(mark) };
        return { fullUrl: places.get(local), resource, request };
      }
      const { reference, versionId } = known;
      const request = { method: 'PUT', url: reference, ifMatch: `W/"${versionId}"` };
      return { fullUrl: base + reference, resource: { ...resource, id: idOf(reference) }, request };
    }),
  };
}
