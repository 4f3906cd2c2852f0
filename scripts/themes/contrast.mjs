// SPDX-License-Identifier: Apache-2.0
// Which colours lie on which, and how far apart they are.

function luminance(colour) {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`${colour} is no colour of six digits`);
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: from 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const on = (colour, ...grounds) => grounds.map((ground) => [colour, ground]);

/** Words, and what they lie on in some element. */
export const WORDS_ON = [
  ...on('text', 'page', 'surface', 'raised', 'brand-surface', 'error-surface', 'warning-surface'),
  ...on('muted', 'page', 'surface', 'raised', 'brand-surface', 'error-surface', 'warning-surface'),
  ...on('brand', 'page', 'surface', 'raised', 'brand-surface', 'error-surface', 'warning-surface'),
  ...on('on-brand', 'brand'),
  ...on('on-action', 'action'),
  ...on('error', 'page', 'surface', 'raised', 'error-surface', 'warning-surface'),
  ...on('surface', 'error'),
  ...on('success', 'page', 'surface', 'raised'),
];

/** Edges and marks that mean something: a box to type in, a line of a chart, a button. */
export const MARKS_ON = [
  ...on('border', 'page', 'surface', 'raised'),
  ...on('brand', 'page', 'surface', 'raised', 'brand-surface'),
  ...on('action', 'page', 'surface', 'raised'),
  ...on('error', 'page', 'surface', 'error-surface', 'warning-surface'),
  ...on('warning', 'surface', 'warning-surface'),
  ...on('success', 'surface', 'raised'),
];

/** Where what has the focus may lie. */
export const FOCUS_ON = ['page', 'surface', 'raised', 'brand-surface', 'error-surface', 'warning-surface'];

export const LEAST = { AA: { words: 4.5, marks: 3 }, AAA: { words: 7, marks: 4.5 } };
