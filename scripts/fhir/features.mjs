// SPDX-License-Identifier: Apache-2.0

const isBag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a document, contained resources left out. */
export function* bagsOf(value) {
  if (Array.isArray(value)) for (const inner of value) yield* bagsOf(inner);
  else if (isBag(value)) {
    yield value;
    for (const [key, inner] of Object.entries(value)) if (key !== 'contained') yield* bagsOf(inner);
  }
}

/** Items of a form or of a definition, with those inside them. */
export function* itemsOf(items = [], key = 'item') {
  for (const item of items) {
    yield item;
    yield* itemsOf(item[key], key);
  }
}

/** Extensions of a document, wherever they stand. */
export function* extensionsOf(document) {
  for (const bag of bagsOf(document)) {
    for (const extension of Array.isArray(bag.extension) ? bag.extension : []) yield extension;
  }
}

/** A copy without the extensions of one address. */
export function without(document, url) {
  if (Array.isArray(document)) return document.map((inner) => without(inner, url));
  if (!isBag(document)) return document;
  // A decimal is an object of its own kind, and holds no extensions.
  if (Object.getPrototypeOf(document) !== Object.prototype) return document;
  const copy = {};
  for (const [key, value] of Object.entries(document)) {
    const kept = key === 'extension' && Array.isArray(value) ? value.filter((one) => one?.url !== url) : value;
    if (key !== 'extension' || kept.length > 0) copy[key] = without(kept, url);
  }
  return copy;
}

/** What a definition does: without what it only carries. */
export function behaviourOf(definition) {
  return JSON.stringify(definition, (key, value) => (key === 'carried' ? undefined : value));
}

/** Expressions of a form: where they stand, in which language. */
export function* expressionsOf(document) {
  for (const { url, valueExpression } of extensionsOf(document)) {
    if (!isBag(valueExpression)) continue;
    yield { where: String(url).split('/').pop(), language: String(valueExpression.language) };
  }
}

/** Parts of a definition that are kept in another language, and how often. */
export function foreignIn(definition) {
  return [...bagsOf({ ...definition, carried: undefined })].filter(({ op }) => op === 'foreign').length;
}

/** Counts by key, the most frequent first. */
export class Tally {
  #rows = new Map();

  add(key, file, more = {}) {
    const row = this.#rows.get(key) ?? { key, uses: 0, files: new Set() };
    row.uses += 1;
    row.files.add(file);
    Object.assign(row, more);
    this.#rows.set(key, row);
  }

  get rows() {
    return [...this.#rows.values()].sort((a, b) => b.files.size - a.files.size || (a.key < b.key ? -1 : 1));
  }
}
