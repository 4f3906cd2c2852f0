// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SafetyStatements } from '@careplan-kit/model/mods';
import {
  type CareRecord,
  amendRecord,
  declined,
  entered,
  latest,
  noneKnown,
  notAsked,
  unknownToAll,
} from '@careplan-kit/model';
import { PEOPLE } from '@careplan-kit/model/fixtures';
import { MADE_AT, home, jane, packOf, recordOf, robertsDose } from '../test/a-pack.js';
import { COVER_WORDS, type CoverLineId, coverOf, fullCoverOf } from './cover.js';
import type { TransferPack } from './pack.js';

const commit = { committer: jane, at: MADE_AT, systemIdentifier: 'test', newUid: () => 'new' };

function withSafety(record: CareRecord, change: Readonly<Record<string, unknown>>): CareRecord {
  const now = latest(record, SafetyStatements)!;
  return amendRecord(record, SafetyStatements, now, { ...now.content, ...change } as never, commit).record;
}

const lineOf = (pack: TransferPack, id: CoverLineId) => coverOf(pack).lines.find((line) => line.id === id)!;
const textOf = (pack: TransferPack, id: CoverLineId) =>
  lineOf(pack, id)
    .texts.map(({ text }) => text)
    .join(' | ');

describe('the cover', () => {
  for (const { name, careRecord } of PEOPLE) {
    test(`is read in twenty seconds, and each line says where it comes from: ${name}`, () => {
      const cover = coverOf(packOf(careRecord()));
      assert.ok(cover.words <= COVER_WORDS, String(cover.words));
      assert.equal(cover.over, false);
      for (const line of cover.lines) {
        assert.ok(line.texts.length > 0 && line.texts.every(({ text }) => text.trim() !== ''), line.id);
        if (line.state === 'recorded' || line.state === 'none-known') assert.ok(line.source?.text, line.id);
      }
    });
  }

  test('who it is: name, date of birth with age, NHS number in threes; and what is missing says so', () => {
    const cover = coverOf(packOf(recordOf('Mrs Smith')));
    assert.deepEqual(
      [cover.name.text, cover.born.text, cover.nhsNumber.text],
      ['Mrs Smith', '29 February 1936, age 90', '999 000 0034'],
    );
    const unknown = { ...recordOf('Betty'), records: [] };
    const bare = coverOf(packOf({ ...unknown, subjectOfCare: { id: 'r', personFirstName: 'Betty' } }));
    assert.deepEqual(
      [bare.born.text, bare.nhsNumber.text],
      ['Date of birth not in the record', 'NHS number not in the record'],
    );
  });

  test('“none known” is said of allergies only when somebody was asked; every other state says that it is not known', () => {
    const record = recordOf('James');
    const said = (allergies: unknown) => {
      const line = lineOf(packOf(withSafety(record, { allergies })), 'allergies');
      return [line.state, line.texts[0]!.text];
    };
    assert.deepEqual(said(noneKnown({ askedOn: '2026-11-02' })), ['none-known', 'None known: asked 2 November 2026.']);
    assert.deepEqual(said(notAsked()), ['not-asked', 'NOT KNOWN: nobody has asked.']);
    assert.deepEqual(said(declined()), ['declined', 'NOT KNOWN: would not say.']);
    assert.deepEqual(said(unknownToAll()), ['not-known', 'NOT KNOWN: nobody could say.']);
    const none = packOf({ ...record, records: [], changeLog: [] });
    assert.deepEqual(
      [lineOf(none, 'allergies').state, textOf(none, 'allergies')],
      ['missing', 'NOT KNOWN: nothing in the record.'],
    );
  });

  test('an allergy is told with its reaction, also when “none known” stands beside it', () => {
    const allergy = {
      causativeAgent: { originalText: 'Penicillin' },
      reactionDetailsCluster: [{ descriptionOfReaction: { originalText: 'Throat swells' } }],
    };
    const record = withSafety(recordOf('James'), { allergies: entered([allergy]) });
    assert.equal(textOf(packOf(record), 'allergies'), 'Penicillin (Throat swells)');
    // The statement points to the record of the allergy, which alone says what happens.
    assert.equal(textOf(packOf(recordOf('Mr Green')), 'allergies'), 'Penicillin (A rash all over)');
    const green = withSafety(recordOf('Mr Green'), { allergies: noneKnown({ askedOn: '2026-11-02' }) });
    assert.match(textOf(packOf(green), 'allergies'), /A rash all over.*“None known” also stands in the record: ask/);
  });

  test('a decision about CPR is told as it is recorded, and a blank is never one', () => {
    const record = recordOf('James');
    const decision = {
      cardioPulmonaryResuscitationCPRDecision: { originalText: 'Not for attempted CPR' },
      locationOfDocument: 'In the red bag',
    };
    assert.equal(
      textOf(packOf(withSafety(record, { resuscitation: entered([decision]) })), 'resuscitation'),
      'Not for attempted CPR | Paper: In the red bag',
    );
    for (const state of [noneKnown(), notAsked(), declined(), unknownToAll()]) {
      const line = lineOf(packOf(withSafety(record, { resuscitation: state })), 'resuscitation');
      assert.notEqual(line.state, 'recorded');
      assert.match(line.texts[0]!.text, /no decision/i);
    }
    assert.equal(lineOf(packOf({ ...record, records: [] }), 'resuscitation').state, 'missing');
  });

  test('a blood thinner is found by substance or brand; that none is found is never “none taken”', () => {
    const record = recordOf('Mrs Smith');
    const medicines = (name: string) => ({
      ...record,
      records: record.records.map((one) =>
        one.class === 'Medication'
          ? { ...one, content: { ...one.content, medicationName: { originalText: name } } }
          : one,
      ),
    });
    assert.match(textOf(packOf(medicines('Apixaban 5 mg tablets')), 'blood-thinners'), /Apixaban/);
    assert.match(textOf(packOf(medicines('XARELTO 20mg')), 'blood-thinners'), /XARELTO/);
    const none = lineOf(packOf(record), 'blood-thinners');
    assert.deepEqual([none.state, none.texts[0]!.text], ['not-known', 'None among the medicines in this record.']);
    const empty = packOf({ ...record, records: [] });
    assert.deepEqual(
      [lineOf(empty, 'blood-thinners').state, textOf(empty, 'blood-thinners')],
      ['missing', 'NOT KNOWN: no medicines in the record.'],
    );
    const given = packOf(record, { lastDoses: [{ ...robertsDose, medicine: { text: 'Aspirin 75 mg' } }] });
    assert.match(textOf(given, 'blood-thinners'), /Aspirin/);
  });

  test('the dose the son gave is on the cover however many staff gave after it', () => {
    const staff = Array.from({ length: 12 }, (_, at) => ({
      medicine: { text: `Medicine ${at}` },
      at: `2026-11-22T14:${String(at).padStart(2, '0')}:00Z`,
      givenBy: 'worker' as const,
      source: { text: 'Medicines chart' },
    }));
    const said = textOf(packOf(recordOf('Mrs Smith'), { lastDoses: [robertsDose, ...staff] }), 'last-doses');
    assert.match(said, /Paracetamol 500 mg tablets Two, 13:30, by family: Robert, her son/);
    assert.match(said, /Medicine 11.*9 more inside/);
    assert.equal(textOf(packOf(recordOf('Mrs Smith'), { lastDoses: [] }), 'last-doses'), 'None handed over: ask.');
  });

  test('long words are cut with a sign, critical lines never; the whole stands in the pack', () => {
    const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const agents = Array.from({ length: 40 }, (_, at) => ({ causativeAgent: { originalText: `Agent ${at}` } }));
    const record = withSafety(recordOf('Mr Green'), { allergies: entered(agents as [(typeof agents)[0]]) });
    const pack = packOf(record, { reason: { now: { text: long } } });
    const cover = coverOf(pack);
    const [now, allergies] = [lineOf(pack, 'now'), lineOf(pack, 'allergies')];
    assert.equal(now.shortened, true);
    assert.match(now.texts[0]!.text, /^word0 .*word23 …$/);
    assert.ok(allergies.texts.some(({ text }) => text === 'Agent 39') && allergies.shortened === undefined);
    assert.ok(fullCoverOf(pack).lines[0]!.texts[0]!.text.endsWith('word199'));
    const short = coverOf(packOf(recordOf('Mr Green'), { reason: { now: { text: long } } }));
    assert.ok(
      short.words <= COVER_WORDS && !short.over && !cover.lines.some((line) => line.critical && line.shortened),
    );
  });

  test('what somebody does not want shared is not told, and that they said so is', () => {
    const record = recordOf('Betty');
    const content = {
      flag: { sharing: 'objected' },
      reasonableAdjustmentRecordEntry: [{ reasonableAdjustment: { originalText: 'Large print' } }],
    };
    const version = {
      class: 'Reasonable adjustments',
      recordUid: 'ra',
      versionNumber: 1,
      content,
      writtenBy: { library: 't' },
    };
    const objected = { ...record, records: [...record.records, version] };
    const pack = packOf(objected, { chosen: ['person'] });
    assert.match(textOf(pack, 'warnings'), /Does not want adjustments shared/);
    assert.ok(!textOf(pack, 'warnings').includes('Large print'));
    const shared = { ...version, content: { ...content, flag: {} } };
    assert.match(textOf(packOf({ ...record, records: [...record.records, shared] }), 'warnings'), /Large print/);
  });

  test('in Welsh, the library’s own words are Welsh and what was written stays as it is', () => {
    const cover = coverOf(packOf(recordOf('James'), { language: 'cy' }));
    assert.equal(cover.born.text, '23 Awst 1994, 32 oed');
    assert.ok(cover.lines.find(({ id }) => id === 'allergies')!.texts[0]!.text.startsWith('Dim yn hysbys'));
    assert.ok(cover.lines.find(({ id }) => id === 'home')!.texts[0]!.text.includes(home.telephone));
  });
});
