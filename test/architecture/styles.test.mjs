// SPDX-License-Identifier: Apache-2.0
// Style sheets of the elements: they run in either direction, take their colours from the tokens, and are held still.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ELEMENT_PACKAGES } from '../../scripts/element-packages.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { filesBelow } from '../../scripts/suites/find-files.mjs';

const sheets = ELEMENT_PACKAGES.flatMap((name) => filesBelow(`packages/${name}/src`, '.styles.ts'))
  .map((path) => ({ path, file: path.replaceAll('\\', '/').replace(/^packages\/[^/]+\/src\//, '') }))
  .map(({ path, file }) => ({ file, css: readFileSync(inRoot(path), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '') }));

/** Not the look of an element on a page, and why. */
const PAPER = { 'about-me/sheet.styles.ts': 'a sheet of paper of its own, black on white in millimetres' };

/** What is left as it is in both directions, and why. */
const ARROW = 'two edges of a square that is turned to point up or down: the same from both sides';
const PHYSICAL = new Map([
  ['lists/lists.styles.ts: border-width: 0 2px 2px 0;', ARROW],
  ['record-views/record-views.styles.ts: border-width: 0 2px 2px 0;', ARROW],
]);

const SIDE = 'left|right|top|bottom';
const PHYSICAL_PROPERTY = new RegExp(
  `(?<![\\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:${SIDE})(?:-[\\w-]+)?|${SIDE})\\s*:|` +
    `(?<![\\w-])(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b`,
  'g',
);
/** `margin: 1px 2px 3px 4px`, where the second and the fourth differ: it would not turn round. */
const FOUR_SIDES = /(?<![\w-])(?:margin|padding|inset|border-width|border-style|border-color)\s*:\s*([^;{}]+);/g;

/** `calc(1px + 2px) 0` is two values. */
const valuesOf = (text) => text.trim().match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g);

function* physical({ file, css }) {
  for (const { 0: found } of css.matchAll(PHYSICAL_PROPERTY)) yield `${file}: ${found}`;
  for (const { 0: found, 1: text } of css.matchAll(FOUR_SIDES)) {
    const values = valuesOf(text);
    if (values.length === 4 && values[1] !== values[3]) yield `${file}: ${found}`;
  }
}

test('the walk sees style sheets', () => {
  assert.ok(sheets.length >= 25, `${sheets.length} were found`);
});

test('what would not turn round from right to left is found', () => {
  const found = (css) => [...physical({ file: 'x', css })].length;
  for (const bad of ['margin-left: 1px;', 'a{right: 0;}', 'text-align: right;', 'padding: 1px 2px 3px 4px;', 'top:0;'])
    assert.equal(found(bad), 1, bad);
  for (const good of [
    'margin-inline-start: 1px;',
    'padding: 1px 2px 3px 2px;',
    'border-width: 0 2px 2px;',
    'margin: 0',
  ])
    assert.equal(found(good), 0, good);
  assert.equal(found('margin: calc((var(--a) - 1px) / 2) 0 0;'), 0);
});

test('distances, edges and alignment are logical, so that every element turns round from right to left', () => {
  const found = sheets.flatMap((sheet) => [...physical(sheet)]);
  assert.deepEqual(
    found.filter((one) => !PHYSICAL.has(one)),
    [],
  );
});

test('colours come from the tokens; what is drawn for paper or must stay as it was drawn is black or white', () => {
  const found = sheets
    .filter(({ file }) => !PAPER[file] && file !== 'styles/tokens.styles.ts')
    .flatMap(({ file, css }) =>
      [...css.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\([^)]*\)/gi)]
        .map(([colour]) => colour)
        .filter((colour) => !/^#(?:000|fff)$|^rgb\(0 0 0 \/ \d+%\)$/.test(colour))
        .map((colour) => `${file}: ${colour}`),
    );
  assert.deepEqual(found, []);
});

test('nothing moves unless the device allows it', () => {
  for (const { file, css } of sheets) {
    const still = css.replaceAll(/@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g, '');
    assert.doesNotMatch(still, /(?<![\w-])(?:transition|animation)(?:-[\w-]+)?\s*:/, file);
    assert.doesNotMatch(still, /scroll-behavior\s*:\s*smooth/, file);
  }
});

test('what is measured in our own step follows the density', () => {
  const loose = sheets
    .filter(({ file }) => !PAPER[file])
    .flatMap(({ file, css }) =>
      [...css.matchAll(/(?<![\w-])(?:margin|padding|gap|row-gap|column-gap)[\w-]*\s*:\s*([^;{}]+);/g)]
        .flatMap(([, value]) => valuesOf(value))
        .filter((value) => /^(?:4|8|12|16|20|24|32)px$/.test(value))
        .map((value) => `${file}: ${value}`),
    );
  assert.deepEqual(loose, []);
});
