// SPDX-License-Identifier: Apache-2.0
// What must not be in anything we publish: instruments whose owners have not allowed it. Of their words only hashes are
// kept here, so that the list is no copy of them.
import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A phrase counts by its first words. Shorter ones are everyday language and belong to nobody. */
export const SHORTEST = 3;
export const LONGEST = 6;

export const wordsOf = (text) => text.toLowerCase().match(/[a-z]+|\d+(?:\.\d+)?/g) ?? [];
export const hashOf = (words) => hash('sha256', words.join(' '), 'base64url').slice(0, 12);

const GATED = new Set(['licence-gated', 'not-shipped']);

/** Every label in an instrument: of its items, their options and what groups them. */
function labelsIn(value) {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'label' && typeof inside === 'string' ? [inside] : labelsIn(inside),
  );
}

const phraseOf = (label) => wordsOf(label).slice(0, LONGEST);

/** The list, made of the licence data and the structure of instruments in a folder. */
export function gatedTerms(folder) {
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const isGated = ({ shipping }) => GATED.has(shipping);
  const phrases = (source) =>
    labelsIn(source.items)
      .map(phraseOf)
      .filter((words) => words.length >= SHORTEST);
  const open = new Set(sources.filter((one) => !isGated(one)).flatMap((one) => phrases(one).map(hashOf)));
  return {
    instruments: sources
      .filter(isGated)
      .map((source) => ({
        id: source.id,
        shipping: source.shipping,
        phrases: [...new Set(phrases(source).map(hashOf))].filter((hash) => !open.has(hash)).sort(),
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
}
