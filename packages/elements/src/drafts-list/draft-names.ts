// SPDX-License-Identifier: Apache-2.0
import type { DraftDescription, DraftIdentity } from '@careplan-kit/drafts';
import type { Say } from '../words/words.js';
import { DRAFTS_LIST_WORDS as WORDS } from './drafts-list.words.js';

/** How the host's ids are called. What it does not know is shown as the id. */
export interface DraftNames {
  readonly person?: (id: string) => string | undefined;
  readonly form?: (form: string, version: string) => string | undefined;
  readonly worker?: (id: string) => string | undefined;
}

/** A name from the host; a host that throws has none. */
function ask(name: () => string | undefined, otherwise: string): string {
  try {
    return name() || otherwise;
  } catch (cause) {
    reportError(cause);
    return otherwise;
  }
}

export const personOf = ({ person }: Pick<DraftIdentity, 'person'>, names: DraftNames): string =>
  ask(() => names.person?.(person), person);
export const formOf = ({ form, version }: DraftIdentity, names: DraftNames): string =>
  ask(() => names.form?.(form, version), form);
export const workerOf = (id: string, names: DraftNames): string => ask(() => names.worker?.(id), id);

/** Why nothing of it can be told. Each kind without words of its own is "cannot be opened now". */
function closedName({ failure }: DraftDescription, say: Say): string {
  if (!failure) return say(WORDS['drafts.unnamed']);
  const key = `drafts.state.${failure.kind}`;
  return say(Object.hasOwn(WORDS, key) ? WORDS[key as keyof typeof WORDS] : WORDS['drafts.state.other']);
}

/** What a draft is called: person and form, and never more than the present keys open. */
export function nameOf(description: DraftDescription, names: DraftNames, say: Say): string {
  const { identity } = description;
  return identity ? `${personOf(identity, names)}, ${formOf(identity, names)}` : closedName(description, say);
}
