// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { STABLE_CLASSES } from '../src/check/classes.js';
import { PROVISIONAL_CLASSES } from '../src/check/provisional-classes.js';
import { eventElements } from '../src/event.js';
import type { RecordClass } from '../src/record-class.js';
import { MODS_CLASSES, MODS_CODE_LISTS, rowsWithStatus, statusOf } from './mods-table.js';
import { mayBeAbsent, shapeOf } from './schema-parts.js';
import { FAMILIES } from './type-families.js';
import { type Gap, overstated, walkMods } from './walk.js';

const file = new URL('../../../test/vectors/mods/known-gaps.json', import.meta.url);
const known = (JSON.parse(readFileSync(file, 'utf8')) as { gaps: readonly (Gap & { readonly reason: string })[] }).gaps;
const asText = ({ class: name, element, what }: Gap) => `${name}${element ? `.${element}` : ''}: ${what}`;
const walked = walkMods(STABLE_CLASSES, PROVISIONAL_CLASSES);

describe('every class and element of the MODS catalogue', () => {
  test('the catalogue is as it was counted when it was made', (t) => {
    assert.equal(MODS_CLASSES.length, 77);
    assert.equal(walked.length, 613);
    const counts = Object.fromEntries(
      (['confirmed', 'prsb', 'inferred', 'weak'] as const).map((status) => [status, rowsWithStatus(status).length]),
    );
    assert.deepEqual(counts, { confirmed: 115, prsb: 263, inferred: 199, weak: 36 });
    assert.equal(MODS_CODE_LISTS.length, 71);
    t.diagnostic(`rows of the catalogue: ${JSON.stringify(counts)}`);
  });

  for (const { name, elements } of MODS_CLASSES) {
    const statuses = [...new Set(elements.map(statusOf))].filter((status) => status !== 'weak');
    test(`${name}: ${statuses.length ? statuses.join(', ') : 'nothing to hold'}`, () => {
      const gaps = walked.filter((row) => row.class.name === name).flatMap((row) => row.gaps);
      const accepted = new Set(known.map(asText));
      assert.deepEqual(
        gaps.map(asText).filter((gap) => !accepted.has(gap)),
        [],
      );
    });
  }

  test('each known gap is still there, and has a reason', () => {
    const found = new Set(walked.flatMap(({ gaps }) => gaps).map(asText));
    assert.deepEqual(
      known.filter((gap) => !found.has(asText(gap)) || gap.reason.trim().length < 20),
      [],
    );
  });

  test('counts of rows with a schema of the same name, by status', (t) => {
    for (const status of ['confirmed', 'prsb', 'inferred', 'weak'] as const) {
      const rows = walked.filter((row) => row.status === status);
      const whole = rows.filter(({ gaps }) => gaps.length === 0).length;
      t.diagnostic(`${status}: ${whole} of ${rows.length} ${status === 'weak' ? 'left out' : 'have a schema'}`);
      assert.equal(
        rows.length - whole,
        new Set(
          known
            .filter((gap) => rows.some((row) => row.class.name === gap.class && row.row.key === gap.element))
            .map(({ class: name, element }) => `${name}.${element}`),
        ).size,
      );
    }
  });
});

describe('nothing inferred is shown as confirmed', () => {
  test('no class calls a row confirmed that was not read on its own page, or on the page of Event', () => {
    assert.deepEqual(overstated([...STABLE_CLASSES, ...PROVISIONAL_CLASSES], eventElements).map(asText), []);
  });

  test('the search for one finds one that is planted', () => {
    const [row] = eventElements;
    const planted = { ...STABLE_CLASSES[0]!, elements: [{ ...row!, key: 'planted', source: 'MODS data browser' }] };
    assert.equal(overstated([planted], eventElements).length, 1);
    const borrowed = { ...STABLE_CLASSES[0]!, name: 'Need', elements: [{ ...row!, source: 'class 464206 (Event) ' }] };
    assert.equal(overstated([borrowed], eventElements).length, 1);
  });

  test('provisional classes demand what their stable part demands, and nothing else', () => {
    for (const { name, elements, schema } of PROVISIONAL_CLASSES) {
      const stable = STABLE_CLASSES.find((one) => one.name === name);
      const demanded = (one: RecordClass['schema'] | undefined) =>
        Object.entries(one ? shapeOf(one) : {}).flatMap(([key, part]) => (mayBeAbsent(part) ? [] : [key]));
      assert.deepEqual(demanded(schema).sort(), demanded(stable?.schema).sort(), name);
      const own = elements.filter((row) => !stable?.elements.includes(row));
      assert.deepEqual(
        own.filter(({ status }) => status !== 'inferred'),
        [],
        `${name}: rows of its own`,
      );
    }
  });

  test('stable classes hold no inferred row', () => {
    const inferred = STABLE_CLASSES.flatMap(({ name, elements }) =>
      elements.filter(({ status }) => status === 'inferred').map(({ key }) => `${name}.${key}`),
    );
    assert.deepEqual(inferred, []);
  });
});

test('every family has ten values that are good and ten that are not, but for Yes or No, which has two', () => {
  for (const [family, { good, bad }] of Object.entries(FAMILIES)) {
    assert.equal(good.length, family === 'yes-or-no' ? 2 : 10, `${family}: good`);
    assert.equal(bad.length, 10, `${family}: bad`);
    assert.equal(new Set(good.map((value) => JSON.stringify(value))).size, good.length, `${family}: one twice`);
  }
});
