// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type CareRecord,
  DataError,
  changeOf,
  emptyCareRecord,
  inForce,
  latest,
  noneKnown,
  notAsked,
  parseCareRecord,
  resolveLinks,
  withdrawRecord,
} from '@careplan-kit/model';
import { checkRecord } from '@careplan-kit/model/check';
import { PEOPLE, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { AllergiesAndAdverseReactions as Allergies, Medication, SafetyStatements } from '@careplan-kit/model/mods';
import { ProvisionalAllergiesAndAdverseReactions as Allergy } from '@careplan-kit/model/provisional';
import { BETTY, commitOf, ofType, recordWith, withAnswer } from '../../../test/uk-core-testing.js';
import type { Bag } from '../../bag.js';
import { parseFhir } from '../../json/parse-fhir.js';
import { type ReceivedRecord, fromFhir, receiveInto, recordToFhir } from '../index.js';

const SOURCE = 'GP record, the village surgery';
const patient = (value: string) => ({
  resourceType: 'Patient',
  id: 'p',
  name: [{ use: 'official', given: ['Betty'] }],
  identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value }],
});
const bundle = (...resources: Bag[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource: { patient: { reference: 'Patient/p' }, ...resource } })),
});
const allergy = (code: string, display: string, more: Bag = {}) => ({
  resourceType: 'AllergyIntolerance',
  id: `a-${code}`,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { coding: [{ system: 'http://snomed.info/sct', code, display }] },
  ...more,
});
const penicillin = (more: Bag = {}) => allergy('764146007', 'Penicillin', more);
const receivedOf = (...resources: Bag[]) =>
  fromFhir(
    { ...bundle(...resources), entry: [...bundle(...resources).entry, { resource: patient(BETTY.nhsNumber) }] },
    { asAt: '2026-11-22T10:00:00Z', source: SOURCE },
  ).received;
let made = 0;
const commit = () => ({ ...commitOf('x'), newUid: () => `received-${(made += 1)}` });
const receive = (record: CareRecord, received: readonly ReceivedRecord[], options = {}) =>
  receiveInto(record, received, commit(), options);
const nobody = emptyCareRecord(BETTY);
const bag = (value: object) => value as Bag;

describe('something new', () => {
  const received = receivedOf(penicillin());
  const { record, added } = receive(nobody, received);

  test('becomes a record marked with source, moment and original', () => {
    assert.equal(added.length, 1);
    const [version] = inForce(record, Allergies);
    const stamp = (version!.content as Bag)['received'] as Bag;
    assert.deepEqual(
      [stamp['source'], stamp['asAt'], stamp['resource']],
      [SOURCE, '2026-11-22T10:00:00Z', { type: 'AllergyIntolerance', id: 'a-764146007' }],
    );
    assert.deepEqual(
      parseFhir(stamp['original'] as string),
      received.find((one) => one.class === Allergies.name)!.original,
    );
    assert.equal(changeOf(record, version!)?.description, `Received from ${SOURCE}, as at 2026-11-22T10:00:00Z`);
    assert.equal(changeOf(record, version!)?.committer.name, 'Jane');
  });

  test('leaves a record that can be stored, read and checked', () => {
    assert.deepEqual(parseCareRecord(JSON.parse(JSON.stringify(record)), [Allergy]), record);
    assert.deepEqual(resolveLinks(record).dangling, []);
    assert.deepEqual(
      checkRecord(record).findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  test('taken in again is already there', () => {
    const again = receive(record, received);
    assert.deepEqual(again.added, []);
    assert.equal(again.record, record);
    assert.ok(again.alreadyThere.some(({ recordUid }) => recordUid === added[0]!.recordUid));
  });

  test('goes out again with where it came from', () => {
    const provenance = ofType(recordToFhir(record).resources, 'Provenance');
    assert.deepEqual(provenance[0]!['entity'], [
      { role: 'source', what: { display: `${SOURCE}, as at 2026-11-22T10:00:00Z` } },
    ]);
  });

  test('and the digits of its original', () => {
    const text =
      '{"resourceType":"MedicationStatement","status":"active","medicationCodeableConcept":{"text":"Warfarin"},"dosage":[{"text":"As told","doseAndRate":[{"doseQuantity":{"value":0.50}}]}]}';
    const one = fromFhir(parseFhir(text), { asAt: '2026-11-22T10:00:00Z', source: SOURCE }).received;
    const after = receive(nobody, one, { personChecked: true }).record;
    const [medicine] = inForce(after, Medication);
    assert.equal(((medicine!.content as Bag)['received'] as Bag)['original'], text);
  });
});

describe('what the home recorded', () => {
  test('is never changed: what the source says otherwise is a conflict', () => {
    const home = recordWith([Allergy, { causativeAgent: { originalText: 'penicillin' }, comment: 'A rash as a girl' }]);
    const { record, added, conflicts } = receive(home, receivedOf(penicillin({ note: [{ text: 'Anaphylaxis' }] })));
    assert.deepEqual(added, []);
    assert.equal(record, home);
    const [conflict] = conflicts.filter((one) => one.class === Allergies.name);
    assert.deepEqual(
      [conflict!.element, conflict!.home, conflict!.received, conflict!.source],
      ['comment', 'A rash as a girl', 'Anaphylaxis', SOURCE],
    );
  });

  test('is never changed, whoever it is: every version and entry of the five people is still there', () => {
    for (const { careRecord } of PEOPLE) {
      const home = careRecord();
      const before = JSON.stringify(home);
      const { record } = receive(
        home,
        receivedOf(penicillin(), { resourceType: 'Condition', id: 'c', code: { text: 'Dementia' } }),
        { personChecked: true },
      );
      assert.equal(JSON.stringify(home), before);
      assert.deepEqual(record.records.slice(0, home.records.length), home.records);
      assert.deepEqual(record.changeLog.slice(0, home.changeLog.length), home.changeLog);
      assert.deepEqual(record.subjectOfCare, home.subjectOfCare);
    }
  });

  test('and what only the source says of the person is a conflict too', () => {
    const { conflicts, record } = receive(
      nobody,
      fromFhir(
        { ...patient(BETTY.nhsNumber), name: [{ use: 'official', given: ['Elizabeth'], family: 'Brown' }] },
        { asAt: '2026-11-22T10:00:00Z', source: SOURCE },
      ).received,
    );
    assert.deepEqual(
      conflicts.map(({ element, home, received }) => [element, home, received]),
      [
        ['personFirstName', 'Betty', 'Elizabeth'],
        ['personFamilyName', undefined, 'Brown'],
      ],
    );
    assert.equal(record, nobody);
  });

  test('two codes under the same words are a conflict, and never taken for one', () => {
    const causativeAgent = { system: 'http://snomed.info/sct', code: '6369005', display: 'Penicillin' };
    const { added, conflicts } = receive(recordWith([Allergy, { causativeAgent }]), receivedOf(penicillin()));
    assert.deepEqual(added, []);
    assert.ok(conflicts.some(({ element, home }) => element === 'causativeAgent' && home !== undefined));
  });

  test('a withdrawn record does not come back by itself', () => {
    const first = receive(nobody, receivedOf(penicillin())).record;
    const gone = withdrawRecord(
      first,
      Allergy,
      latest(first, Allergy)!,
      { reason: 'Of another person' },
      commit(),
    ).record;
    const { added, leftOut } = receive(gone, receivedOf(penicillin()));
    assert.deepEqual(added, []);
    assert.ok(leftOut.some(({ reason }) => reason === 'withdrawn-here'));
  });
});

describe('whose it is', () => {
  const about = (number: string) =>
    fromFhir(
      { ...bundle(penicillin()), entry: [...bundle(penicillin()).entry, { resource: patient(number) }] },
      { asAt: '2026-11-22T10:00:00Z', source: SOURCE },
    ).received;

  test('nothing with another NHS number is taken in, whatever the host says', () => {
    for (const options of [{}, { personChecked: true }]) {
      const { added, conflicts, leftOut } = receive(nobody, about('9990000034'), options);
      assert.deepEqual([added, conflicts], [[], []]);
      assert.deepEqual(new Set(leftOut.map(({ reason }) => reason)), new Set(['other-person']));
    }
  });

  test('where the numbers cannot be compared, somebody has to say that it is the person', () => {
    const received = fromFhir(penicillin(), { asAt: '2026-11-22T10:00:00Z', source: SOURCE }).received;
    assert.deepEqual(
      receive(nobody, received).leftOut.map(({ reason }) => reason),
      ['person-not-checked'],
    );
    assert.equal(receive(nobody, received, { personChecked: true }).added.length, 1);
  });
});

describe('"none known" from elsewhere', () => {
  const none = () =>
    receivedOf(allergy('716186003', 'No known allergy')).filter((one) => one.class === SafetyStatements.name);

  test('never becomes the home’s answer', () => {
    for (const home of [nobody, withAnswer(nobody, 'allergies', bag(notAsked()))]) {
      const { record, leftOut } = receive(home, none());
      assert.equal(record, home);
      assert.deepEqual(
        leftOut.map(({ reason }) => reason),
        ['statement-of-none'],
      );
    }
  });

  test('is a conflict beside an allergy of the home', () => {
    const home = recordWith([Allergy, { causativeAgent: { originalText: 'Latex' } }]);
    const { record, conflicts } = receive(home, none());
    assert.equal(record, home);
    assert.equal(conflicts[0]!.element, 'allergies');
  });

  test('is already there where the home asked and none is known', () => {
    assert.equal(receive(withAnswer(nobody, 'allergies', bag(noneKnown())), none()).alreadyThere.length, 1);
  });

  test('the home’s own "none known" beside an allergy from elsewhere is a conflict, and the allergy is taken in', () => {
    const { added, conflicts } = receive(withAnswer(nobody, 'allergies', bag(noneKnown())), receivedOf(penicillin()));
    assert.equal(added.length, 1);
    assert.deepEqual(
      conflicts.filter((one) => one.class === SafetyStatements.name).map(({ element }) => element),
      ['allergies'],
    );
  });
});

test('what was entered in error, is over or is not taken is left out; one the home has is a conflict', () => {
  const wrong = penicillin({
    clinicalStatus: undefined,
    verificationStatus: { coding: [{ code: 'entered-in-error' }] },
  });
  const over = allergy('300916003', 'Latex', { clinicalStatus: { coding: [{ code: 'inactive' }] } });
  const untaken = {
    resourceType: 'MedicationStatement',
    status: 'not-taken',
    medicationCodeableConcept: { text: 'Warfarin' },
  };
  const { added, leftOut } = receive(nobody, receivedOf(wrong, over, untaken));
  assert.deepEqual(added, []);
  assert.deepEqual(
    leftOut.map(({ reason }) => reason),
    ['entered-in-error', 'ended-without-date', 'not-taken'],
  );
  const home = receive(nobody, receivedOf(penicillin())).record;
  const { conflicts, record } = receive(home, receivedOf(wrong));
  assert.equal(record, home);
  assert.ok(conflicts.some((one) => one.received === 'entered in error'));
});

test('demographics that do not fill the class are left out, and differences with the home’s are conflicts', () => {
  const received = fromFhir(
    { ...patient('9990000034'), birthDate: '1937-02-28' },
    { asAt: '2026-11-22T10:00:00Z', source: SOURCE },
  ).received;
  const about = received.map((one) => ({ ...one, about: {} }));
  assert.ok(receive(nobody, about, { personChecked: true }).leftOut.some(({ reason }) => reason === 'incomplete'));
  const { conflicts } = receive(mrsSmithRecord(), received);
  assert.deepEqual(
    conflicts.filter((one) => one.class === 'Person demographics').map(({ element, home }) => [element, home]),
    [['dateOfBirth', '1936-02-29']],
  );
});

test('a record, a commit or something received that is none is refused', () => {
  assert.throws(() => receive({ ...nobody, records: 7 } as never, []), DataError);
  assert.throws(() => receive(nobody, [{ class: 'Need', content: {} } as never]), DataError);
  assert.throws(() => receiveInto(nobody, receivedOf(penicillin()), { ...commit(), at: 'now' }), DataError);
});
