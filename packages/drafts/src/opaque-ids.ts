// SPDX-License-Identifier: Apache-2.0
import { hex, utf8 } from './bytes.js';
import { asDraftError } from './failure-of.js';
import type { DraftIdentity } from './identity.js';

/** Names that mean nothing without the index key. A plain hash would not do: there are few enough NHS numbers to try all. */
export interface OpaqueNames {
  readonly person: string;
  readonly form: string;
  readonly author: string;
}

/** `turn` counts the drafts of one identity that are not to be had under an earlier id: handed to others, or thrown away. */
export function opaqueId(index: CryptoKey, identity: DraftIdentity, turn = 0): Promise<string> {
  const { person, form, version, author } = identity;
  return opaqueName(index, 'draft', person, form, version, author, ...(turn > 0 ? [String(turn)] : []));
}

export async function opaqueNames(index: CryptoKey, identity: DraftIdentity): Promise<OpaqueNames> {
  const [person, form, author] = await Promise.all([
    opaqueName(index, 'person', identity.person),
    opaqueName(index, 'form', identity.form, identity.version),
    opaqueName(index, 'author', identity.author),
  ]);
  return { person, form, author };
}

/** Names that were made with a key while it is held: opening a draft again need not make them again. */
const made = new WeakMap<CryptoKey, Map<string, string>>();
const MOST_KEPT = 500;

/** The first part keeps a person and an author of the same name apart; JSON keeps the borders of the parts. */
export async function opaqueName(index: CryptoKey, ...parts: string[]): Promise<string> {
  const text = JSON.stringify(parts);
  const names = made.get(index) ?? new Map<string, string>();
  const before = names.get(text);
  if (before !== undefined) return before;
  try {
    const name = hex(await crypto.subtle.sign('HMAC', index, utf8(text)));
    if (names.size >= MOST_KEPT) names.clear();
    made.set(index, names.set(text, name));
    return name;
  } catch (cause) {
    throw asDraftError(cause, 'use');
  }
}
