// SPDX-License-Identifier: Apache-2.0
import { hex, utf8 } from '../bytes.js';
import { asDraftError } from '../failure-of.js';

/** The opaque names of an entry. A person has the same as in the drafts. */
export async function outboxIds(
  index: CryptoKey,
  { id, person }: { readonly id: string; readonly person: string },
): Promise<{ entry: string; person: string }> {
  try {
    const name = async (...parts: string[]) =>
      hex(await crypto.subtle.sign('HMAC', index, utf8(JSON.stringify(parts))));
    const [entry, personId] = await Promise.all([name('outbox', id), name('person', person)]);
    return { entry, person: personId };
  } catch (cause) {
    throw asDraftError(cause, 'use');
  }
}
