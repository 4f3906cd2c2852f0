// SPDX-License-Identifier: Apache-2.0
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { named } from '../named.js';

const MANY = 150;
const TOO_MANY = 500;
const DEEPEST = 4;
const LONGEST_ID = 40;

/** Ids a machine gave, or somebody in a hurry: q1, item_12, question-3, x7. */
const COUNTED = /^(?:q|qu|question|item|field|group|grp|section|sec|text|choice|input|label|[a-z])[-_.]?\d+[a-z]?$/i;
/** camelCase, kebab-case, and parts of these joined by dots. */
const READABLE = /^[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*|[-.][a-z0-9][A-Za-z0-9]*)*$/;

export function* ids({ places }: FormUnderLint): Iterable<Told> {
  for (const { item, path } of places) {
    const { id } = item;
    const counted = COUNTED.test(id);
    if (counted || !READABLE.test(id)) {
      const why = counted ? 'does not say what it is about' : 'is not written in camelCase or kebab-case';
      yield { path: [...path, 'id'], rule: 'unreadable-id', message: `The id “${id}” ${why}.` };
    }
    if (id.length <= LONGEST_ID) continue;
    yield { path: [...path, 'id'], rule: 'long-id', message: `The id “${id}” has ${id.length} characters.` };
  }
}

/** Two things with one name: nobody can say which of them is meant. */
export function* sameLabels({ places }: FormUnderLint): Iterable<Told> {
  const seen = new Map<readonly unknown[], Set<string>>();
  for (const { item, path, beside } of places) {
    if (!item.label) continue;
    const labels = seen.get(beside) ?? new Set();
    seen.set(beside, labels);
    const label = item.label.trim().toLowerCase();
    if (labels.has(label)) {
      const message = `Two items side by side are called ${named(item)}.`;
      yield { path: [...path, 'label'], rule: 'same-label', message };
    }
    labels.add(label);
  }
}

export function* size({ places }: FormUnderLint): Iterable<Told> {
  if (places.length > MANY) {
    const message = `The form has ${places.length} items. Workers leave long forms half done; think of several.`;
    const severity = places.length > TOO_MANY ? 'error' : 'warning';
    yield { path: ['items'], rule: 'many-items', severity, message };
  }
  for (const { item, path, depth } of places) {
    // What is deeper still is told by what it is in.
    if (depth !== DEEPEST + 1) continue;
    const message = `${named(item)} stands ${depth} levels deep, which nobody can follow on a telephone.`;
    yield { path, rule: 'deep-nesting', message };
  }
}
