// SPDX-License-Identifier: Apache-2.0
import type { NewEntry } from './contract.js';

/** A copy with what is needed and nothing else. @throws TypeError when a part is missing: a fault of the host, not of the device */
export function newEntry({ id, person, author, payload, dependsOn = [] }: NewEntry): NewEntry {
  for (const [name, part] of Object.entries({ id, person, author })) {
    if (typeof part !== 'string' || part === '') throw new TypeError(`An entry of the outbox needs its ${name}.`);
  }
  if (!Array.isArray(dependsOn) || dependsOn.some((other) => typeof other !== 'string')) {
    throw new TypeError('What an entry depends on must be a list of client ids.');
  }
  return { id, person, author, payload, dependsOn: [...dependsOn] };
}
