// SPDX-License-Identifier: Apache-2.0
// Tokens, themes and the guide to them say the same, and every pair of colours can be told apart.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { FOCUS_ON, LEAST, MARKS_ON, WORDS_ON, contrast } from '../../scripts/themes/contrast.mjs';
import { theming } from '../../scripts/themes/guide.mjs';
import { MEANINGS } from '../../scripts/themes/meanings.mjs';
import {
  COLOUR_THEMES,
  THEME_FOLDER,
  coloursOf,
  readTheme,
  readTokens,
  themeFiles,
} from '../../scripts/themes/tokens.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { readJson } from './repository.mjs';

const tokens = readTokens();
const names = tokens.map(({ name }) => name);

test('contrast is worked out as WCAG does', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrast('#112233', '#112233'), 1);
});

test('every token has a meaning, and every meaning a token', () => {
  const meant = Object.values(MEANINGS).flatMap((group) => Object.keys(group));
  assert.ok(names.length >= 20, `${names.length} tokens were read`);
  assert.deepEqual([...meant].sort(), [...names].sort());
});

test('a theme sets tokens that there are, and the page round them', () => {
  for (const file of themeFiles()) {
    const unknown = Object.keys(readTheme(file)).filter(
      (name) => name !== '--cpk-colour-page' && !names.includes(name),
    );
    assert.deepEqual(unknown, [], file);
  }
});

test('a theme of colours sets every colour, so that none of the host’s own shines through', () => {
  const colours = names.filter((name) => name.startsWith('--cpk-colour-'));
  for (const { name } of COLOUR_THEMES.filter((theme) => theme.name !== 'none')) {
    const set = Object.keys(readTheme(`${name}.css`));
    assert.deepEqual(
      colours.filter((colour) => !set.includes(colour)),
      [],
      name,
    );
  }
});

test('the neutral theme is how elements look by themselves', () => {
  for (const scheme of ['light', 'dark']) {
    const { page: bare, ...own } = coloursOf('none', scheme);
    const { page, ...neutral } = coloursOf('neutral', scheme);
    assert.deepEqual(neutral, own);
    assert.ok(bare && page);
  }
});

for (const { name, schemes, level } of COLOUR_THEMES) {
  for (const scheme of schemes) {
    describe(`${name}, ${scheme}`, () => {
      const colours = coloursOf(name, scheme);
      const { words, marks } = LEAST[level];
      const tooNear = (pairs, least) =>
        pairs
          .map(([one, other]) => [`${one} on ${other}`, contrast(colours[one], colours[other])])
          .filter(([, ratio]) => ratio < least)
          .map(([pair, ratio]) => `${pair}: ${ratio.toFixed(2)}`);

      test(`${name}, ${scheme}: words can be read on whatever they lie on (${level})`, () => {
        assert.deepEqual(tooNear(WORDS_ON, words), []);
      });

      test(`${name}, ${scheme}: edges and marks can be seen`, () => {
        assert.deepEqual(tooNear(MARKS_ON, marks), []);
      });

      test(`${name}, ${scheme}: one ring of the focus stands out from anything, and from the other`, () => {
        const { focus, 'focus-inner': inner } = colours;
        assert.ok(contrast(focus, inner) >= 3);
        for (const ground of FOCUS_ON) {
          const best = Math.max(contrast(focus, colours[ground]), contrast(inner, colours[ground]));
          assert.ok(best >= 3, `on ${ground}: ${best.toFixed(2)}`);
        }
      });
    });
  }
}

test('compact keeps to the least target size of WCAG', () => {
  assert.ok(Number.parseInt(readTheme('compact.css')['--cpk-target-size'], 10) >= 24);
});

test('no theme fetches anything, and no protected typeface or name is used', () => {
  for (const file of themeFiles()) {
    const text = readFileSync(inRoot(THEME_FOLDER, file), 'utf8');
    assert.doesNotMatch(text, /@import|url\(|@font-face|frutiger|\blogo\.|!important/i, file);
  }
});

test('every theme is published', () => {
  const { exports, files, sideEffects } = readJson('packages/elements/package.json');
  assert.equal(exports['./themes/*.css'], './themes/*.css');
  assert.ok(files.includes('themes'));
  assert.ok(sideEffects.includes('./themes/*.css'), 'a bundler would leave the theme out');
});

test('the guide to theming is what the sources say', async () => {
  const page = inRoot('docs/elements/theming.md');
  assert.equal(readFileSync(page, 'utf8'), await theming(), 'run node scripts/themes/guide.mjs');
});
