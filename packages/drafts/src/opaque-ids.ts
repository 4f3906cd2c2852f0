// SPDX-License-Identifier: Apache-2.0
import { hex, utf8 } from './bytes.js';
import { asDraftError } from './failure-of.js';
import type { DraftIdentity } from './identity.js';

/** Names that mean nothing without the index key. A plain hash would not do: there are few enough NHS numbers to try all. */
export interface OpaqueIds {
  readonly draft: string;
  readonly person: string;
  readonly form: string;
  readonly author: string;
}

/** `turn` counts the drafts of one identity that were handed to others and are still here. */
export async function opaqueIds(index: CryptoKey, identity: DraftIdentity, turn = 0): Promise<OpaqueIds> {
  try {
    const { person, form, version, author } = identity;
    // The first entry keeps a person and an author of the same name apart; JSON keeps the borders of the parts.
    const name = async (...parts: string[]) =>
      hex(await crypto.subtle.sign('HMAC', index, utf8(JSON.stringify(parts))));
    const [draftId, personId, formId, authorId] = await Promise.all([
      name('draft', person, form, version, author, ...(turn > 0 ? [String(turn)] : [])),
      name('person', person),
      name('form', form, version),
      name('author', author),
    ]);
    return { draft: draftId, person: personId, form: formId, author: authorId };
  } catch (cause) {
    throw asDraftError(cause, 'use');
  }
}
