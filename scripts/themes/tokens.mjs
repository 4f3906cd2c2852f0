// SPDX-License-Identifier: Apache-2.0
// The tokens as the sources have them, and what each theme makes of them.
import { readFileSync, readdirSync } from 'node:fs';
import { inRoot } from '../root.mjs';

const SOURCE = 'packages/elements/src/styles/tokens.styles.ts';
export const THEME_FOLDER = 'packages/elements/themes';

/** A value up to the semicolon that ends it: colours and `light-dark(…)` hold none. */
const DECLARATION = /(--[\w-]+):\s*([^;]+);/g;

/** `[['--_text', '--cpk-colour-text', 'light-dark(#1c2733, #eef2f6)'], …]`, in the order of the source. */
export function readTokens() {
  const [screen] = readFileSync(inRoot(SOURCE), 'utf8').split('@media print');
  return [...screen.matchAll(/(?:(--_[\w-]+)|[\w-]+): var\((--cpk-[\w-]+), ([^;]+)\);/g)].map(
    ([, own = '', name, fallback]) => ({ own, name, fallback }),
  );
}

export function themeFiles() {
  return readdirSync(inRoot(THEME_FOLDER)).filter((file) => file.endsWith('.css'));
}

/** What a theme's file sets. */
export function readTheme(file) {
  return Object.fromEntries(
    [...readFileSync(inRoot(THEME_FOLDER, file), 'utf8').matchAll(DECLARATION)].map(([, name, value]) => [name, value]),
  );
}

/** The themes that are about colour, each in the schemes it can stand in. */
export const COLOUR_THEMES = [
  { name: 'none', schemes: ['light', 'dark'], level: 'AA' },
  { name: 'neutral', schemes: ['light', 'dark'], level: 'AA' },
  { name: 'nhs-like', schemes: ['light'], level: 'AA' },
  { name: 'dark', schemes: ['dark'], level: 'AA' },
  { name: 'high-contrast', schemes: ['light', 'dark'], level: 'AAA' },
];

/** What a browser paints a page with whose host says nothing but its scheme. */
const BARE_PAGE = { light: '#ffffff', dark: '#121212' };

/** `{ text: '#1c2733', … }`: every colour of a theme in one scheme, resolved. */
export function coloursOf(theme, scheme) {
  const set = theme === 'none' ? {} : readTheme(`${theme}.css`);
  const tokens = readTokens();
  const pick = (value) => {
    const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
    if (both) return both[scheme === 'light' ? 1 : 2];
    const other = /^var\((--_[\w-]+)\)$/.exec(value);
    if (!other) return value;
    const { name, fallback } = tokens.find(({ own }) => own === other[1]);
    return pick(set[name] ?? fallback);
  };
  const colours = tokens
    .filter(({ name }) => name.startsWith('--cpk-colour-'))
    .map(({ name, fallback }) => [name.slice('--cpk-colour-'.length), pick(set[name] ?? fallback)]);
  return { page: pick(set['--cpk-colour-page'] ?? BARE_PAGE[scheme]), ...Object.fromEntries(colours) };
}
