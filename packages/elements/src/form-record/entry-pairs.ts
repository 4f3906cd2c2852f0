// SPDX-License-Identifier: Apache-2.0
import type { Entry, FormNode } from '@careplan-kit/forms/contract';

/** One entry now and at the last review. Undefined where nothing is compared. */
export interface EntryPair {
  readonly now: Entry | null;
  readonly then: Entry | null | undefined;
}

/** What stands in an entry, to be compared as a whole. */
function contentOf(node: FormNode): unknown {
  if (node.kind === 'display') return null;
  const inner = node.kind === 'repeat' ? node.entries.map((entry) => entry.node) : node.children;
  const own = node.kind === 'question' ? [node.answer, node.entered, node.unknown] : [];
  return [node.item.id, own, inner.map(contentOf)];
}

/** The record that filled the entry. */
function originOf(node: FormNode): string | null {
  if (node.kind === 'question') {
    const { provenance } = node;
    return provenance?.from === 'record' ? `${provenance.class} ${provenance.recordUid}` : null;
  }
  if (node.kind === 'display' || node.kind === 'repeat') return null;
  const origins = new Set(node.children.map(originOf).filter((origin) => origin !== null));
  // Filled from several records it is not known by any of them.
  return origins.size === 1 ? [...origins][0]! : null;
}

const KEYS: readonly ((entry: Entry) => string | null)[] = [
  ({ id }) => id,
  ({ node }) => originOf(node),
  ({ node }) => JSON.stringify(contentOf(node)),
];

/**
 * Which entry is which: by its id, else by the record it came from, else by what stands in it. Where neither tells, the one
 * is new and the other was taken away: two entries are never taken for one because they stand in the same place.
 */
export function entryPairs(now: readonly Entry[], then: readonly Entry[] | undefined): readonly EntryPair[] {
  if (then === undefined) return now.map((entry) => ({ now: entry, then: undefined }));
  const partners = new Map<Entry, Entry>();
  const left = new Set(then);
  for (const keyOf of KEYS) {
    for (const entry of now) {
      if (partners.has(entry)) continue;
      const key = keyOf(entry);
      const same = key === null ? [] : [...left].filter((other) => keyOf(other) === key);
      // Several that are alike are no match, except where all of them is the same.
      const partner = keyOf === KEYS[2] ? same[0] : same.length === 1 ? same[0] : undefined;
      if (!partner) continue;
      partners.set(entry, partner);
      left.delete(partner);
    }
  }
  return [
    ...now.map((entry) => ({ now: entry, then: partners.get(entry) ?? null })),
    ...[...left].map((entry) => ({ now: null, then: entry })),
  ];
}
