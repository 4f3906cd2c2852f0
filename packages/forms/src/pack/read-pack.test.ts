// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { definitionJson } from '../../test/define-form.js';
import { readPack } from './read-pack.js';

const TODAY = '2026-11-22';
const definition = () =>
  definitionJson([{ type: 'text', id: 'word', label: 'Word' }]) as Readonly<Record<string, unknown>>;
const pack = (change: object = {}) => ({
  format: 'careplan-kit/pack-1',
  licence: { holder: 'A supplier', owner: 'An owner', reference: 'Letter of 1 May', until: '2027-01-31' },
  definitions: [definition()],
  ...change,
});
const faults = (json: unknown) => {
  try {
    readPack(json, TODAY);
  } catch (error) {
    assert.ok(error instanceof DataError);
    return error.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
  }
  return [];
};

describe('a pack', () => {
  test('is read with its licence and its definitions, and with nothing else that stands in it', () => {
    const read = readPack(JSON.parse(JSON.stringify(pack({ more: 1 }))), TODAY);
    assert.deepEqual(read.licence, pack().licence);
    assert.equal(read.definitions.length, 1);
    assert.deepEqual(Object.keys(read).sort(), ['definitions', 'format', 'licence']);
  });

  test('says who holds the licence and who gave it, or is refused', () => {
    assert.deepEqual(faults(pack({ licence: undefined })), ['licence wrong-type']);
    assert.deepEqual(faults(pack({ licence: { holder: ' ', owner: 4 } })), [
      'licence.holder required',
      'licence.owner required',
    ]);
  });

  test('holds to the last day of its licence and not a day longer', () => {
    const until = (day: unknown) => faults(pack({ licence: { holder: 'A', owner: 'B', until: day } }));
    assert.deepEqual(until(TODAY), []);
    assert.deepEqual(until('2026-11-21'), ['licence.until expired']);
    assert.deepEqual(until('2026-02-30'), ['licence.until wrong-type']);
    assert.deepEqual(until('some day'), ['licence.until wrong-type']);
    assert.deepEqual(until(undefined), []);
  });

  test('tells every fault of its definitions with its place, and no definition twice', () => {
    const broken = { ...definition(), items: [{ type: 'song', id: 'x', label: 'X' }] };
    const told = faults(pack({ definitions: [definition(), broken, definition()] }));
    assert.ok(told.some((fault) => fault.startsWith('definitions.1.items')));
    assert.ok(told.includes('definitions.2.id duplicate-id'));
    for (const definitions of [undefined, {}, [], 'x'])
      assert.deepEqual(faults(pack({ definitions })), ['definitions wrong-type']);
  });

  test('that is none is refused', () => {
    for (const json of [null, 4, 'pack', [], {}, definition()]) assert.deepEqual(faults(json), ['format wrong-format']);
  });
});
