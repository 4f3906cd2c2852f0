// SPDX-License-Identifier: Apache-2.0
// What each public entry costs in a supplier's bundle, and what must never be in one.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { IN_FULL } from '../full-run.mjs';
import { ZOD_PROBE, filesOf, loadsOf, publicEntries, readCeilings, sizeOf, sizesOf, textOf } from './entry-sizes.mjs';

const ceilings = readCeilings();

const entries = publicEntries();

/** A class beside what defines it is nearly the same again: the full tests measure both. */
const isTwin = (entry) =>
  ceilings.some((one) => one.entry === entry.replace(/^(@careplan-kit\/elements)\//, '$1/define/'));
const tried = ceilings.filter(({ entry }) => IN_FULL || entry.includes('/define/') || !isTwin(entry));

test('every public entry has a ceiling, and every ceiling an entry and a reason', () => {
  const file = (entry) => entry.endsWith('.js');
  assert.deepEqual(
    ceilings
      .map(({ entry }) => entry)
      .filter((entry) => !file(entry))
      .sort(),
    entries.sort(),
  );
  for (const { entry, reason } of ceilings) assert.ok(reason.length > 10, `${entry} gives no reason`);
});

describe('bundles', () => {
  for (const { entry, gzip, later = {} } of tried) {
    test(`${entry} is at most ${gzip} bytes gzipped at first, and so is what it fetches later`, async () => {
      const sizes = await sizesOf(entry);
      assert.ok(sizes.first <= gzip, `${entry} is ${sizes.first} bytes; its ceiling is ${gzip}`);
      // What is there from the start is a few bytes of names.
      const pieces = Object.entries(sizes.later).filter(([, size]) => size > 500);
      assert.deepEqual(pieces.map(([name]) => name).sort(), Object.keys(later).sort());
      for (const [name, size] of pieces)
        assert.ok(size <= later[name], `${name} of ${entry} is ${size} bytes; its ceiling is ${later[name]}`);
    });
  }
});

describe('a page until what it is for is on screen', () => {
  for (const { entry, before = {} } of ceilings)
    for (const [name, gzip] of Object.entries(before))
      test(`${entry} with ${name}, which it fetches before it shows anything, is at most ${gzip} bytes gzipped`, async () => {
        const { first, later } = loadsOf(await filesOf(`import * as all from '${entry}'; globalThis.all = all;`));
        assert.ok(name in later, `${entry} does not fetch ${name}`);
        const files = new Set([...first, ...later[name]]);
        assert.ok(sizeOf([...files]) <= gzip, `${entry} with ${name} is ${sizeOf([...files])} bytes`);
      });

  test('the list of a round holds no check, no sentence of one and nothing that records or reckons limits', async () => {
    const entry = '@careplan-kit/elements/define/emar-round';
    const { first, later } = loadsOf(await filesOf(`import '${entry}';`));
    const [list, giving] = [[...first, ...later['medicines-due']], later['medicines-giving']].map((files) =>
      files.flatMap(({ inputs }) => Object.keys(inputs).filter((module) => inputs[module].bytesInOutput > 0)),
    );
    const isChecks = (module) =>
      /^packages\/emar\/dist\/(?:amounts\/(?!ingredient-names)|check|controlled-drugs|orders\/(?!order-step)|reconciliation|stock|words)/.test(
        module,
      ) || /big\.js/.test(module);
    assert.deepEqual(list.filter(isChecks), []);
    assert.ok(giving.some((module) => module.endsWith('/check/check-administration.js')));
    assert.ok(
      giving.some((module) => module.endsWith('/emar-round/person-view.js')),
      'cards come with their checks',
    );
    assert.ok(!list.some((module) => module.endsWith('/emar-round/person-view.js')), 'and never before them');
  });
});

/** What only few pages need, by a name that no minifier changes, and the piece that may hold it; null for none. */
const RARE = {
  MediaRecorder: 'attachments',
  getUserMedia: 'attachments',
  '"QuestionnaireResponse"': 'questionnaire-response',
  contentWindow: 'paper',
  fhirpath: null,
  PDFDocument: null,
  'd3-': null,
  beginStroke: 'signing',
  BarcodeDetector: null,
};

const CORE = ['form', 'text', 'long-text', 'number', 'date', 'choice', 'about-me'].map(
  (name) => `@careplan-kit/elements/define/${name}`,
);

describe('what a page loads at first', () => {
  for (const entry of CORE) {
    test(`${entry} holds nothing that only few pages need`, async () => {
      const { first, later } = loadsOf(await filesOf(`import '${entry}';`));
      for (const [word, piece] of Object.entries(RARE)) {
        assert.ok(!textOf(first).includes(word), `${word} is loaded at first`);
        if (later[piece]) assert.ok(textOf(later[piece]).includes(word), `${word} is not in ${piece}`);
      }
      assert.ok(!textOf(loadsOf(await filesOf(`import '${entry}';`, false)).first).includes(ZOD_PROBE));
    });
  }

  // 8 kB was the aim. Decision 0015 says what the rest is.
  const DRAFTS =
    "import { hostKeyProvider, openDrafts } from '@careplan-kit/drafts'; globalThis.all = [hostKeyProvider, openDrafts];";

  for (const [name, gzip] of [
    ['about-me', 11_200],
    ['form', 10_800],
  ]) {
    test(`encrypted drafts add at most ${gzip} bytes to a page with ${name}`, async () => {
      const page = `import '@careplan-kit/elements/define/${name}';`;
      const [without, having] = await Promise.all(
        [page, page + DRAFTS].map(async (contents) => sizeOf(loadsOf(await filesOf(contents)).first)),
      );
      assert.ok(having - without <= gzip, `drafts add ${having - without} bytes`);
    });
  }
});
