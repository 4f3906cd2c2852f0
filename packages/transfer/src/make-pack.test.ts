// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError, formatPath } from '@careplan-kit/model';
import { PEOPLE } from '@careplan-kit/model/fixtures';
import { hospitalPassport } from '@careplan-kit/templates/hospital-passport';
import * as passport from '@careplan-kit/templates/hospital-passport/fixtures';
import { MADE_AT, filled, packOf, photo, recordOf } from '../test/a-pack.js';
import { papersOf } from './papers-of.js';
import type { Block } from './pack.js';

const idsOf = (state: 'there' | 'missing', ...given: Parameters<typeof papersOf>) =>
  papersOf(...given)
    .filter((offer) => offer.state === state)
    .map((offer) => (offer.state === 'there' ? offer.paper.id : offer.id));

const faultsOf = (make: () => unknown): string[] => {
  try {
    make();
  } catch (error) {
    assert.ok(error instanceof DataError);
    return error.issues.map(({ path, code }) => `${formatPath(path)} ${code}`);
  }
  return [];
};

const words = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe('what may go', () => {
  for (const { name, careRecord } of PEOPLE) {
    test(`every paper says of when it is, by whom, and in which version: ${name}`, () => {
      for (const offer of papersOf(careRecord())) {
        if (offer.state === 'missing') assert.equal(offer.why.text, 'Not in the record.');
        else assert.ok(offer.paper.date && offer.paper.author?.name && offer.paper.version, offer.paper.id);
      }
    });
  }

  test('what is looked for and is not in the record is offered as missing, by name', () => {
    const record = recordOf('Betty');
    assert.ok(idsOf('missing', record).includes('about-me'));
    const usualForms = [{ id: 'this-is-me', title: 'This is me' }];
    assert.ok(idsOf('missing', record, { usualForms }).includes('form:this-is-me'));
    const pack = packOf({ ...record, records: [], changeLog: [] });
    assert.deepEqual(
      pack.papers.map(({ id }) => id),
      ['person'],
    );
    assert.ok(pack.missing.some(({ id }) => id === 'allergies') && pack.missing.some(({ id }) => id === 'medicines'));
  });

  test('a safety question that nobody asked is a paper that says so, and no blank', () => {
    const offer = papersOf(recordOf('James')).find((one) => one.state === 'there' && one.paper.id === 'end-of-life');
    assert.ok(offer?.state === 'there');
    assert.match(words(offer.paper.blocks), /Nobody has asked yet/);
  });

  test('the newest of each form is offered, and a form of another person never', () => {
    const record = recordOf('Mrs Smith');
    const first = filled(hospitalPassport, passport.mrsSmith, record, { id: 'a', at: '2026-11-20T10:00:00Z' });
    const later = filled(hospitalPassport, passport.mrsSmith, record, { id: 'b', at: MADE_AT });
    const found = papersOf(record, { forms: [later, first] }).flatMap((one) =>
      one.state === 'there' ? [one.paper] : [],
    );
    const paper = found.find(({ id }) => id === 'form:hospital-passport')!;
    assert.deepEqual([paper.source.from === 'form' && paper.source.submissionId, paper.date], ['b', MADE_AT]);
    assert.ok(!idsOf('there', recordOf('Betty'), { forms: [first] }).includes('form:hospital-passport'));
  });

  test('a form says what was asked and has no answer, and nothing that was never on the screen', () => {
    const record = recordOf('Mrs Smith');
    const given = { ...passport.mrsSmith, painHelp: null };
    const form = filled(hospitalPassport, given, record);
    const [paper] = papersOf(record, { forms: [form] }).flatMap((one) =>
      one.state === 'there' && one.paper.id === 'form:hospital-passport' ? [one.paper] : [],
    );
    const said = words(paper!.blocks);
    assert.match(said, /Questions without an answer.*Where it usually hurts, and what helps/);
    assert.doesNotMatch(said, /Words of the code|in words|Whether (About Me|medicines|contacts)/);
  });

  test('sexual orientation and immigration status do not go to an emergency department', () => {
    for (const { careRecord, data } of PEOPLE) {
      const text = words(packOf(careRecord()).papers.find(({ id }) => id === 'person')!.blocks);
      assert.ok(text.includes(data.demographics.dateOfBirth.slice(0, 4)));
      assert.ok(!text.includes(data.demographics.sexualOrientation.display) && !/orientation|immigration/i.test(text));
    }
  });

  test('an alert that has ended and a record that was withdrawn are in no paper', () => {
    const pack = packOf(recordOf('James'));
    const text = words(pack.papers.flatMap(({ blocks }) => blocks));
    assert.ok(!text.includes('biting his sleeve: something hurts') && !text.includes('neighbour’s dog'));
    assert.equal(pack.alerts.length + pack.adjustments.length, 1);
  });
});

describe('a pack', () => {
  const record = recordOf('James');

  test('is what was chosen, in the order chosen; the rest is named as left out', () => {
    const pack = packOf(record, { chosen: ['medicines', 'person'] });
    assert.deepEqual(
      pack.papers.map(({ id }) => id),
      ['medicines', 'person'],
    );
    assert.ok(pack.leftOut.some(({ id }) => id === 'allergies'));
    const usual = packOf(record, { chosen: undefined });
    assert.ok(usual.papers.some(({ id }) => id === 'allergies') && !usual.papers.some(({ id }) => id === 'plan'));
  });

  test('is refused with every fault by its place', () => {
    const faults = faultsOf(() =>
      packOf(record, {
        id: ' ',
        madeAt: 'today',
        reason: { now: { text: '' } },
        handsOver: { id: 'x', name: ' ' },
        chosen: ['person', 'person', 'nothing'],
        pictures: [photo('a', 'x'), photo('a', 'y')],
      }),
    );
    assert.deepEqual(faults, [
      'id missing',
      'madeAt invalid_format',
      'reason.now missing',
      'handsOver.name missing',
      'chosen[1] duplicate',
      'chosen[2] unknown-paper',
      'pictures[1] duplicate',
    ]);
  });

  test('stays as it is when the record goes on', () => {
    const pack = packOf(record);
    const before = JSON.stringify(pack.papers);
    packOf({ ...record, records: record.records.slice(0, 3) });
    assert.equal(JSON.stringify(pack.papers), before);
  });
});
