// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AboutMe, DataError, applyOperations, createRecord, inForce, withdrawRecord } from '@careplan-kit/model';
import { Document, Medication } from '@careplan-kit/model/mods';
import { dischargeSummary } from '@careplan-kit/templates/discharge-summary';
import * as summary from '@careplan-kit/templates/discharge-summary/fixtures';
import { hospitalPassport } from '@careplan-kit/templates/hospital-passport';
import * as passport from '@careplan-kit/templates/hospital-passport/fixtures';
import { MADE_AT, filled, jane, packOf, photo, recordOf } from '../test/a-pack.js';
import { type Acknowledgement, acknowledge, mergeAcknowledgements, stillToAcknowledge } from './acknowledge.js';
import type { RotaShift } from './back/must-know.js';
import { notHandedOver, receiptOf, receiptOperation, sentOf } from './receipt.js';
import { type WayBackInput, wayBack } from './way-back.js';

const BACK_AT = '2026-11-22T21:00:00Z';
const commit = { committer: jane, at: BACK_AT, systemIdentifier: 'test', newUid: () => 'new-medicine' };
const worker = (name: string) => ({ id: `worker-${name.toLowerCase()}`, name });
const shift = (name: string, shiftId: string, starts: string, ends: string): RotaShift => ({
  worker: worker(name),
  shiftId,
  starts,
  ends,
});
const rota: readonly RotaShift[] = [
  shift('Sue', 'late', '2026-11-22T14:00:00Z', '2026-11-22T22:00:00Z'),
  shift('Emily', 'night', '2026-11-22T22:00:00Z', '2026-11-23T07:00:00Z'),
  shift('Jane', 'early', '2026-11-23T07:00:00Z', '2026-11-23T14:00:00Z'),
  shift('Sue', 'late-2', '2026-11-23T14:00:00Z', '2026-11-23T22:00:00Z'),
  shift('Andi', 'late-2', '2026-11-23T14:00:00Z', '2026-11-23T22:00:00Z'),
  shift('Sophie', 'night-2', '2026-11-23T22:00:00Z', '2026-11-24T07:00:00Z'),
  shift('Eliza', 'gone', '2026-11-22T06:00:00Z', '2026-11-22T14:00:00Z'),
];
const record = recordOf('James');
const sent = sentOf(packOf(record));
const discharge = [filled(dischargeSummary, summary.james, record, { id: 'sub-1', at: BACK_AT })];
const back = (more: Partial<WayBackInput> = {}) => wayBack({ sent, record, discharge, backAt: BACK_AT, rota, ...more });

describe('the receipt', () => {
  const input = {
    takenOverBy: { name: 'A paramedic', role: 'Paramedic', organisation: 'The ambulance service' },
    takenOverAt: '2026-11-22T14:50:00Z',
    handedOverBy: jane,
    belongings: ['glasses'],
  };

  test('says who took over, and becomes a document of the record without the picture of the signature', () => {
    const receipt = receiptOf(sent, { ...input, signature: photo('s', 'signature') });
    const operation = receiptOperation(sent, receipt, 'signatures/pack-1');
    const { record: after } = applyOperations(record, [operation], { ...commit, newUid: () => 'receipt' }, [Document]);
    const content = inForce(after, Document).find(({ recordUid }) => recordUid === 'receipt')!.content;
    assert.match(
      content.comments!,
      /A paramedic, Paramedic, The ambulance service, 22 November 2026, 14:50, from Jane/,
    );
    assert.match(content.comments!, /With: Glasses\.\nSigned\./);
    assert.equal(content.documentationLocation, 'signatures/pack-1');
    assert.ok(!JSON.stringify(operation).includes('bytes'));
  });

  test('what was in the bag and was not handed over is said', () => {
    const receipt = receiptOf(sent, { ...input, belongings: [] });
    assert.deepEqual(
      notHandedOver(sent, receipt).map(({ text }) => text),
      ['Glasses'],
    );
    assert.match(JSON.stringify(receiptOperation(sent, receipt, 'office')), /was not handed over: Glasses/);
  });

  test('is refused without a name, a role, a time after the pack was made, or for a belonging that did not go', () => {
    const bad = {
      ...input,
      takenOverBy: { name: ' ', role: '' },
      takenOverAt: '2026-11-22T14:00:00Z',
      belongings: ['teeth'],
    };
    assert.throws(
      () => receiptOf(sent, bad),
      (error) => {
        assert.ok(error instanceof DataError);
        assert.deepEqual(
          error.issues.map(({ code }) => code),
          ['missing', 'missing', 'too-early', 'unknown-belonging'],
        );
        return true;
      },
    );
  });

  test('what is kept of a pack names papers and versions, and no words of the record', () => {
    assert.ok(sent.records.length > 10 && sent.papers.length > 5);
    assert.ok(!JSON.stringify(sent).includes('Thumb up'));
  });
});

describe('the way back', () => {
  test('each medicine the summary changes is a change of its own, with what it was; what goes on is none', () => {
    const { changes } = back();
    const medicines = changes.filter(({ kind }) => kind === 'medicine').map(({ text }) => text.text);
    assert.equal(medicines.length, 2);
    assert.match(medicines[0]!, /New\..*Amoxicillin 500 mg capsules.*One three times a day/);
    assert.match(
      medicines[1]!,
      /Changed\..*Two, four times a day.*Two when he bites his sleeve.*Asked, and nobody knows/,
    );
    assert.deepEqual([...new Set(changes.map(({ kind }) => kind))], ['medicine', 'need', 'problem', 'follow-up']);
    assert.ok(changes.every(({ source }) => source.text.includes('22 November 2026')));
    const same = {
      ...summary.james,
      medicineChanges: [{ ...(summary.james['medicineChanges'] as object[])[0], medicineChange: 'same' }],
    };
    const quiet = back({ discharge: [filled(dischargeSummary, same, record, { id: 's' })] });
    assert.deepEqual(
      quiet.changes.filter(({ kind }) => kind === 'medicine'),
      [],
    );
  });

  test('what is to be done says by when, where the form does', () => {
    const due = back()
      .changes.filter(({ kind }) => kind === 'follow-up')
      .map((one) => one.due);
    assert.deepEqual(due, ['2026-11-24', undefined, '2026-11-22']);
  });

  test('silence is not “no change”: no summary, or one that says nothing of medicines, stays open', () => {
    assert.match(back({ discharge: [] }).open[0]!.text, /No discharge summary has been copied/);
    const { medicineChanges: _, ...rest } = summary.james;
    const silent = filled(dischargeSummary, { ...rest, medicinesSaid: 'silent' }, record, { id: 's' });
    assert.match(back({ discharge: [silent] }).open[0]!.text, /nothing about medicines.*not “no change”/);
    assert.deepEqual(back().open, []);
  });

  test('what was changed on the record meanwhile is told with what it was before; what was taken away too', () => {
    const added = createRecord(record, Medication, { medicationName: { originalText: 'Amoxicillin' } }, commit).record;
    const need = inForce(added, 'Need')[0]!;
    const gone = withdrawRecord(added, { name: 'Need' } as never, need, { reason: 'done' }, commit).record;
    const { changes } = back({ record: gone, discharge: [] });
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['medicine', 'need'],
    );
    assert.match(changes[0]!.text.text, /Medication: Medication name: Amoxicillin/);
    assert.match(changes[1]!.text.text, /^No longer in force: Need/);
    assert.deepEqual(back({ discharge: [] }).changes, []);
    const about = inForce(record, AboutMe)[0]!;
    const content = { ...about.content, alsoWorthKnowingAboutMe: { response: { text: 'I like soup.' } } };
    const newer = { ...about, versionNumber: 2, content };
    const told = back({ record: { ...record, records: [...record.records, newer] }, discharge: [] }).changes[0]!;
    assert.match(told.text.text, /I like soup/);
    assert.match(told.before!.text, /I like chips/);
  });

  test('a form without a mapping is told as a whole; a host names the questions of its own', () => {
    const form = filled(hospitalPassport, passport.mrsSmith, record, { id: 'p' });
    assert.deepEqual(
      back({ discharge: [form] }).changes.map(({ kind }) => kind),
      ['paper'],
    );
    const questions = { 'hospital-passport': { dangers: 'need' as const } };
    assert.match(back({ discharge: [form], questions }).changes[0]!.text.text, /Leaves the ward at tea time/);
  });

  test('workers of the running shift and of the next three must know, each once, and nobody who has gone home', () => {
    const { mustKnow } = back();
    assert.deepEqual(
      mustKnow.map(({ worker: { name } }) => name),
      ['Sue', 'Emily', 'Jane', 'Andi'],
    );
    assert.deepEqual(
      mustKnow[0]!.shifts.map(({ shiftId }) => shiftId),
      ['late', 'late-2'],
    );
    assert.deepEqual(
      back({ shifts: 4 }).mustKnow.map(({ worker: { name } }) => name),
      ['Sue', 'Emily', 'Jane', 'Andi', 'Sophie'],
    );
  });

  test('nothing of another person comes in', () => {
    const others = recordOf('Betty');
    const theirs = filled(dischargeSummary, summary.mrsSmith, others);
    assert.throws(() => back({ record: others }), DataError);
    assert.throws(() => back({ discharge: [theirs] }), DataError);
    assert.throws(() => back({ backAt: 'now' }), DataError);
  });
});

describe('acknowledgements', () => {
  const { changes } = back();
  const all = (name: string): Acknowledgement[] =>
    changes.map(({ id }, at) =>
      acknowledge(back(), { id: `${name}-${at}`, changeId: id, worker: worker(name), at: BACK_AT }),
    );
  const open = (facts: readonly Acknowledgement[], now = BACK_AT) =>
    stillToAcknowledge(back(), facts, now).map(({ worker: { name }, changes: left, onShift }) => [
      name,
      left.length,
      onShift,
    ]);

  test('each worker acknowledges for themselves; who works already without knowing is marked', () => {
    const count = changes.length;
    assert.deepEqual(open([]), [
      ['Sue', count, true],
      ['Emily', count, false],
      ['Jane', count, false],
      ['Andi', count, false],
    ]);
    assert.deepEqual(open(all('Sue').slice(1))[0], ['Sue', 1, true]);
    assert.deepEqual(open(all('Sue'), '2026-11-22T23:00:00Z')[0], ['Emily', count, true]);
    assert.deepEqual(open([...all('Sue'), ...all('Emily'), ...all('Jane'), ...all('Andi')]), []);
  });

  test('who read “two tablets” has not read what was corrected to another dose', () => {
    const old = all('Sue');
    const [first, ...others] = summary.james['medicineChanges'] as Record<string, unknown>[];
    const corrected = { ...summary.james, medicineChanges: [{ ...first, medicineHow: 'One twice a day' }, ...others] };
    const now = back({ discharge: [filled(dischargeSummary, corrected, record, { id: 'sub-1', at: BACK_AT })] });
    const left = stillToAcknowledge(now, old, BACK_AT).find(({ worker: { name } }) => name === 'Sue')!;
    assert.deepEqual(
      left.changes.map(({ text }) => /One twice a day/.test(text.text)),
      [true],
    );
  });

  test('those of another pack do not count, and two devices lose none', () => {
    const foreign = all('Sue').map((one) => ({ ...one, packId: 'pack-0' }));
    assert.equal(open(foreign)[0]![1], changes.length);
    const [mine, theirs] = [all('Sue'), [...all('Sue').slice(0, 1), ...all('Emily')]];
    const merged = mergeAcknowledgements(mine, theirs);
    assert.equal(merged.length, changes.length * 2);
    assert.deepEqual(mergeAcknowledgements(theirs, mine), merged);
  });

  test('one of a change that is none, at no time, or of nobody is refused', () => {
    const good = { id: 'a', changeId: changes[0]!.id, worker: worker('Sue'), at: BACK_AT };
    assert.equal(acknowledge(back(), good).packId, 'pack-1');
    for (const bad of [{ changeId: 'x' }, { at: 'later' }, { worker: { id: '', name: 'Sue' } }]) {
      assert.throws(() => acknowledge(back(), { ...good, ...bad }), DataError);
    }
  });

  test('asking changes nothing and gives the same again', () => {
    const facts = Object.freeze(all('Sue'));
    assert.deepEqual(stillToAcknowledge(back(), facts, MADE_AT), stillToAcknowledge(back(), facts, MADE_AT));
    assert.deepEqual(back(), back());
  });
});
