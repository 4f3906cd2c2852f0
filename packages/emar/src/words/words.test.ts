// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { COMPLETED_LATER } from '../check/index.js';
import { ALERT_WORDS, CHECK_WORDS, RECONCILE_WORDS, RECORD_WORDS, sentence, STOCK_WORDS, TASK_WORDS } from './index.js';

/** Codes as they stand in the sources of a folder. */
function codesIn(folder: string, pattern: RegExp): readonly string[] {
  const url = new URL(`../${folder}/`, import.meta.url);
  const files = readdirSync(url).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const text = files.map((file) => readFileSync(new URL(file, url), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(pattern)].map(([, code]) => code!))];
}

describe('words of the medicines record', () => {
  test('R33: everything a record can lack has a sentence', () => {
    for (const code of COMPLETED_LATER) assert.ok(Object.hasOwn(RECORD_WORDS, code), code);
    const errors = [
      ...codesIn('records', /'([A-Z][A-Z_]+[A-Z])'/g),
      ...codesIn('controlled-drugs', /'([A-Z][A-Z_]+[A-Z])'/g),
    ];
    const known = { ...CHECK_WORDS, ...RECORD_WORDS };
    assert.deepEqual(
      errors.filter((code) => !Object.hasOwn(known, code)),
      [],
    );
  });

  test('R21, R30: everything that waits for somebody, or is told to somebody, has a sentence', () => {
    const found = codesIn('follow-up', /code: '([A-Z_]+)'/g);
    assert.ok(found.length > 8, found.join());
    const known = { ...TASK_WORDS, ...ALERT_WORDS };
    assert.deepEqual(
      found.filter((code) => !Object.hasOwn(known, code)),
      [],
    );
    assert.deepEqual(
      codesIn('stock', /\['([A-Z_]+)'\] : \[\]/g).filter((code) => !Object.hasOwn({ ...known, ...RECORD_WORDS }, code)),
      [],
    );
  });

  test('R81: no sentence says that a dose is safe', () => {
    for (const words of [ALERT_WORDS, CHECK_WORDS, RECONCILE_WORDS, RECORD_WORDS, STOCK_WORDS, TASK_WORDS]) {
      for (const { en, cy } of Object.values(words)) assert.doesNotMatch(`${en} ${cy}`, /\bsafe(?:ly)?\b|diogel/i);
    }
  });

  test('R23: minutes that must pass are said as people say them', () => {
    const said = (span: number) => sentence({ en: '{x}', cy: '{x}' }, { x: { span } }, 'Europe/London');
    assert.deepEqual(said(240), { en: '4 hours', cy: '4 awr' });
    assert.deepEqual(said(90), { en: '1 hour 30 minutes', cy: '1 awr 30 munud' });
    assert.deepEqual(said(61), { en: '1 hour 1 minute', cy: '1 awr 1 munud' });
    assert.deepEqual(said(45), { en: '45 minutes', cy: '45 munud' });
  });

  test('R4: a moment says its zone, so that the two hours of an autumn night are told apart', () => {
    const at = (moment: string) =>
      sentence({ en: '{at}', cy: '{at}' }, { at: { moment: Date.parse(moment) } }, 'Europe/London');
    assert.equal(at('2026-10-25T00:30:00Z').en, '01:30 BST on 25 October 2026');
    assert.equal(at('2026-10-25T01:30:00Z').en, '01:30 GMT on 25 October 2026');
    assert.match(at('2026-10-25T01:30:00Z').cy, /^01:30 \S+ ar 25 Hydref 2026$/);
    assert.equal(sentence({ en: '{x} {constructor}', cy: '' }, {}, 'Europe/London').en, '{x} {constructor}');
  });
});
