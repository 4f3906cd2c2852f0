// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CodedValue, DateTime, PartialDate, Quantity, RecordLink, TimeOfDay } from '@careplan-kit/model';
import type { AnswerValue } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import { recordShapeOf } from './index.js';

const base = { id: 'q', label: 'Question' };
const shape = (item: QuestionItem) => recordShapeOf(item);
const write = (item: QuestionItem, answer: AnswerValue, present?: unknown) => shape(item).write(answer, present);
const read = (item: QuestionItem, value: unknown) => shape(item).read(value);

describe('a quantity in the record', () => {
  const item: QuestionItem = {
    ...base,
    type: 'quantity',
    units: [
      { code: 'kg', label: 'kilograms' },
      { code: '[stone_av]', label: 'stone' },
    ],
  };

  test('is the model’s: exact digits, the unit in words, its code', () => {
    const written = write(item, { value: '70.50', unit: 'kg' });
    assert.deepEqual(written, { value: '70.50', unit: 'kilograms', code: 'kg' });
    assert.ok(Quantity.safeParse(written).success);
    for (const [typed, value] of [
      ['+5', '5'],
      ['007.0', '7.0'],
      ['-00.5', '-0.5'],
      ['0', '0'],
      ['000', '0'],
    ] as const) {
      const fits = write(item, { value: typed, unit: 'kg' }) as Quantity;
      assert.equal(fits.value, value);
      assert.ok(Quantity.safeParse(fits).success);
    }
  });

  test('keeps parts of newer shapes, and loses a comparator that is true no longer', () => {
    const present = { value: '0.1', comparator: '<', unit: 'kilograms', code: 'kg', device: 'scales-2' };
    assert.deepEqual(write(item, { value: '70', unit: 'kg' }, present), {
      value: '70',
      unit: 'kilograms',
      code: 'kg',
      device: 'scales-2',
    });
  });

  test('is read by its code, or by the words of its unit; what a box cannot hold is shown as it stands', () => {
    assert.deepEqual(read(item, { value: '70.50', unit: 'kilograms', code: 'kg' }), { value: '70.50', unit: 'kg' });
    assert.deepEqual(read(item, { value: '11', unit: 'Stone' }), { value: '11', unit: '[stone_av]' });
    assert.deepEqual(read(item, { value: '5', unit: 'furlongs' }), { entered: '5 furlongs' });
    assert.deepEqual(read(item, { value: '0.1', comparator: '<', unit: 'kilograms', code: 'kg' }), {
      entered: '< 0.1 kilograms',
    });
    assert.equal(read(item, '70.5 kg'), '70.5 kg');
    for (const other of [undefined, null, {}, [], { unit: 'kg' }, { value: 70 }])
      assert.equal(read(item, other), undefined);
  });
});

describe('a choice in the record', () => {
  const options = [
    { code: '1', label: 'Red', system: 'http://snomed.info/sct', version: '2026-10' },
    { code: '2', label: 'Hot', system: 'http://snomed.info/sct' },
  ];
  const binding = { class: 'X', element: 'y', as: 'coded-value' } as const;
  const one: QuestionItem = { ...base, type: 'choice', options, open: {}, binding };
  const many: QuestionItem = { ...base, type: 'multiple-choice', options, open: {}, binding };

  test('is its code alone, or code, system and words together where the item says so', () => {
    const { binding: _, ...plain } = one;
    assert.equal(write(plain, '1'), '1');
    const written = write(one, '1');
    assert.deepEqual(written, { system: 'http://snomed.info/sct', code: '1', display: 'Red', version: '2026-10' });
    assert.ok(CodedValue.safeParse(written).success);
    assert.deepEqual(write(one, { text: 'itchy' }), { originalText: 'itchy' });
    assert.ok(CodedValue.safeParse(write(one, { text: 'itchy' })).success);
  });

  test('keeps what a coded value has beside its code while the code is the same', () => {
    const present = { code: '1', display: 'Redness', originalText: 'all red', source: 'import' };
    assert.deepEqual(write(one, '1', present), {
      ...present,
      system: 'http://snomed.info/sct',
      display: 'Red',
      version: '2026-10',
    });
    assert.deepEqual(write(one, '2', present), { system: 'http://snomed.info/sct', code: '2', display: 'Hot' });
  });

  test('is read from a code or a coded value; of another system it is no option', () => {
    assert.equal(read(one, '1'), '1');
    assert.equal(read(one, { code: '1' }), '1');
    assert.equal(read(one, { code: '1', system: 'http://snomed.info/sct' }), '1');
    assert.deepEqual(read(one, { code: '1', system: 'urn:other', display: 'Left' }), { text: 'Left' });
    assert.deepEqual(read(one, { originalText: 'itchy' }), { text: 'itchy' });
    assert.equal(read({ ...one, open: undefined }, { originalText: 'itchy' }), 'itchy');
    for (const other of [undefined, null, {}, [], { code: '' }]) assert.equal(read(one, other), undefined);
  });

  test('of several is a list, and one that cannot be read leaves the whole list alone', () => {
    const written = write(many, ['1', { text: 'itchy' }], [{ code: '1', note: 'left' }]);
    assert.deepEqual(written, [
      { code: '1', note: 'left', system: 'http://snomed.info/sct', display: 'Red', version: '2026-10' },
      { originalText: 'itchy' },
    ]);
    assert.deepEqual(read(many, written), ['1', { text: 'itchy' }]);
    assert.equal(read(many, [{ code: '1' }, {}]), undefined);
    assert.equal(read(many, []), undefined);
    assert.deepEqual(write({ ...many, binding: undefined }, ['1', '2']), ['1', '2']);
  });
});

describe('a look-up in the record', () => {
  const item: QuestionItem = { ...base, type: 'look-up', valueSet: 'v', open: {} };
  const heel = { system: 's', code: '1', display: 'Heel' };

  test('is a coded value, with what stands beside the same code', () => {
    assert.deepEqual(write(item, heel, { code: '1', originalText: 'his heel' }), { ...heel, originalText: 'his heel' });
    assert.deepEqual(write(item, heel, { code: '2', originalText: 'his toe' }), heel);
    assert.deepEqual(write(item, { ...heel, system: '' }), { code: '1', display: 'Heel' });
    assert.deepEqual(write(item, { text: 'his heel' }, heel), { originalText: 'his heel' });
    for (const answer of [heel, { text: 'his heel' }]) assert.ok(CodedValue.safeParse(write(item, answer)).success);
  });

  test('is read with the words it has; words alone are own words or shown as they stand', () => {
    assert.deepEqual(read(item, { ...heel, more: 1 }), heel);
    assert.deepEqual(read(item, { code: '1' }), { system: '', code: '1', display: '1' });
    assert.deepEqual(read(item, { originalText: 'his heel' }), { text: 'his heel' });
    assert.deepEqual(read({ ...item, open: undefined }, { originalText: 'his heel' }), { entered: 'his heel' });
    assert.deepEqual(read(item, 'his heel'), { text: 'his heel' });
    for (const other of [undefined, null, {}, [], { system: 's' }]) assert.equal(read(item, other), undefined);
  });
});

describe('dates and times in the record', () => {
  const moment: QuestionItem = { ...base, type: 'date-time' };

  test('a time from the wall gets the offset of that day', () => {
    const written: readonly [string, string][] = [
      ['2026-11-22T14:02', '2026-11-22T14:02+00:00'],
      ['2026-07-01T14:02:30', '2026-07-01T14:02:30+01:00'],
      ['2026-10-25T00:30', '2026-10-25T00:30+01:00'],
      ['2026-10-25T02:00', '2026-10-25T02:00+00:00'],
      ['2026-03-29T00:59', '2026-03-29T00:59+00:00'],
      ['2026-03-29T02:00', '2026-03-29T02:00+01:00'],
      ['2026-07-01T14:02Z', '2026-07-01T14:02Z'],
      ['0041-07-01T14:02+01:00', '0041-07-01T14:02+01:00'],
    ];
    for (const [answer, value] of written) {
      assert.equal(write(moment, answer), value);
      assert.ok(DateTime.safeParse(value).success);
    }
  });

  test('on the night the clocks change, the record is told the day alone', () => {
    for (const answer of ['2026-10-25T01:00', '2026-10-25T01:59', '2026-03-29T01:30']) {
      assert.equal(write(moment, answer), answer.slice(0, 10));
    }
    assert.equal(write(moment, '2026-10-25T01:30+01:00'), '2026-10-25T01:30+01:00');
  });

  test('others stand as they are', () => {
    const partial: QuestionItem = { ...base, type: 'partial-date' };
    assert.equal(write(partial, '194X~'), '194X~');
    assert.ok(PartialDate.safeParse('194X~').success);
    const time: QuestionItem = { ...base, type: 'time' };
    assert.equal(write(time, '09:30'), '09:30');
    assert.ok(TimeOfDay.safeParse('09:30').success);
  });
});

describe('what points elsewhere, and what holds files, in the record', () => {
  const drawing = { held: 'draft', id: 'file-1', mimeType: 'image/png' } as const;

  test('a reference is a link, and keeps what stands beside the same link', () => {
    const item: QuestionItem = { ...base, type: 'reference' };
    const link = { class: 'Risk', recordUid: 'r1', display: 'Falls' };
    assert.deepEqual(write(item, link, { recordUid: 'r1', versionNumber: 3 }), { ...link, versionNumber: 3 });
    assert.deepEqual(write(item, link, { recordUid: 'r2', versionNumber: 3 }), link);
    assert.ok(RecordLink.safeParse(link).success);
    assert.deepEqual(read(item, { ...link, versionNumber: 3 }), link);
    assert.deepEqual(read(item, { display: 'the district nurse’s note' }), { entered: 'the district nurse’s note' });
    assert.equal(read(item, { identifier: { value: '1' } }), undefined);
  });

  test('a signature’s drawing waits for its bytes, and comes back as the record’s own', () => {
    const item: QuestionItem = { ...base, type: 'signature' };
    const signed = {
      signedBy: 'Mrs Smith',
      method: 'drawn',
      signedAt: '2026-11-22T14:02:00Z',
      image: drawing,
    } as const;
    const written = write(item, signed);
    assert.deepEqual(written, { ...signed, image: { mimeType: 'image/png', attachment: 'file-1' } });
    const kept = { ...signed, image: { url: 'https://host.example/1' } };
    const answer = { ...signed, image: { held: 'record', url: 'https://host.example/1' } };
    assert.deepEqual(read(item, kept), answer);
    assert.deepEqual(write(item, answer as AnswerValue, kept), kept);
    assert.equal(read(item, { signedBy: 'Mrs Smith' }), undefined);
  });

  test('a body map is a list of marks; each photo stays with its mark', () => {
    const item: QuestionItem = { ...base, type: 'body-map' };
    const place = { view: 'back', region: 'left-heel' } as const;
    const kept = [
      { id: 'm1', ...place, photo: { url: 'https://host.example/1', taken: 'x' } },
      { id: 'm2', ...place },
    ];
    const answer = read(item, kept) as AnswerValue;
    assert.deepEqual(answer, [
      { id: 'm1', ...place, photo: { held: 'record', url: 'https://host.example/1' } },
      { id: 'm2', ...place },
    ]);
    assert.deepEqual(write(item, [...(answer as never[])].reverse(), kept), [...kept].reverse());
    assert.deepEqual(write(item, [{ id: 'm3', ...place, photo: drawing }], kept), [
      { id: 'm3', ...place, photo: { mimeType: 'image/png', attachment: 'file-1' } },
    ]);
    assert.equal(read(item, [{ id: 'm1' }]), undefined);
  });
});
