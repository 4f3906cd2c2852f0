// SPDX-License-Identifier: Apache-2.0

const isTree = (value) => typeof value === 'object' && value !== null;

/** Every part of a document but the whole: what holds it, under which key, and what it is. */
export function placesIn(document, inside = []) {
  if (!isTree(document)) return [];
  return Object.keys(document).flatMap((key) => {
    const path = [...inside, key];
    return [{ holder: document, key, path, value: document[key] }, ...placesIn(document[key], path)];
  });
}

/** Every object and list of a document, the whole among them. */
export function holdersIn(document) {
  const inner = placesIn(document).filter(({ value }) => isTree(value));
  return [{ path: [], value: document }, ...inner.map(({ path, value }) => ({ path, value }))];
}

/** Every text of a document. */
export const textsIn = (document) => placesIn(document).filter(({ value }) => typeof value === 'string');

export const say = (path) => path.join('.') || 'the top';
