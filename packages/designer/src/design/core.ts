// SPDX-License-Identifier: Apache-2.0
import { coreOf } from '@careplan-kit/catalogue';
import type { FormDefinition } from '@careplan-kit/forms/contract';
import type { DraftItem } from './draft.js';
import { findItem } from './tree.js';

/** What a standard form locks, looked up by id. */
export interface Core {
  readonly title: string;
  /** Address of the standard; none where only the copy is at hand. */
  readonly url: string | undefined;
  /** The standard, as `url|version`. */
  readonly form: string | undefined;
  readonly locked: ReadonlyMap<string, 'always' | 'may-hide'>;
  /** What locked items and scores of the core are worked out from. */
  readonly read: ReadonlySet<string>;
  /** Items round locked ones that are not locked themselves. */
  readonly round: ReadonlySet<string>;
  readonly scores: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
}

function coreIn(form: FormDefinition): Omit<Core, 'url' | 'form'> {
  const { locked, read, scores, variables } = coreOf(form);
  const items = form.items as unknown as readonly DraftItem[];
  const marks = new Map(locked.map(({ item }) => [item.id, item.locked!]));
  const round = new Set(
    locked.flatMap(({ item }) => findItem(items, item.id)?.path ?? []).filter((id) => !marks.has(id)),
  );
  return {
    title: form.title,
    locked: marks,
    read,
    round,
    scores: new Set(scores.map(({ id }) => id)),
    variables,
  };
}

/** @param standard - as `parseDefinition` returns it */
export const coreFrom = (standard: FormDefinition): Core => ({
  ...coreIn(standard),
  url: standard.url,
  form: `${standard.url}|${standard.version}`,
});

/**
 * The core as a local copy says it, where the standard itself is not at hand: a copy keeps the marks of what is locked.
 *
 * @param copy - as `parseDefinition` returns it
 */
export const coreOfCopy = (copy: FormDefinition): Core => ({
  ...coreIn(copy),
  url: undefined,
  form: copy.derivedFrom?.[0],
});
