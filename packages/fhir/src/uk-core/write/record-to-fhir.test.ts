// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type CareRecord,
  DataError,
  type RecordClass,
  amendRecord,
  emptyCareRecord,
  inForce,
  latest,
  withdrawRecord,
  withdrawals,
} from '@careplan-kit/model';
import { PEOPLE, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { Alert, Goal, InvestigationResult, PersonalContact, Problem, UnpaidCarer } from '@careplan-kit/model/mods';
import { documentFaults } from '../../../test-data/document-faults.js';
import { commitOf, ofType, recordWith, referencesIn, unresolved } from '../../../test/uk-core-testing.js';
import { fhirFaults } from '../../../../../test/fhir-validators.mjs';
import { stringifyFhir } from '../../json/stringify-fhir.js';
import { ExportContext } from './export-context.js';
import { recordToFhir } from './record-to-fhir.js';

for (const { name, careRecord } of PEOPLE) {
  describe(name, () => {
    const record = careRecord();

    test('every resource is accepted by two validators of base R4', () => {
      const { resources } = recordToFhir(record);
      for (const resource of resources) assert.deepEqual(fhirFaults(resource), [], resource.resourceType);
      assert.ok(resources.length > 10);
    });

    for (const bundle of ['collection', 'document'] as const) {
      test(`a ${bundle} is valid, and every reference resolves inside it`, () => {
        const written = recordToFhir(record, { bundle }).bundle!;
        assert.deepEqual(documentFaults(written), []);
        assert.deepEqual(unresolved(written), []);
        const urls = written.entry.map(({ fullUrl }) => fullUrl);
        assert.equal(new Set(urls).size, urls.length);
        assert.ok(urls.every((url) => url.startsWith('urn:uuid:')));
      });
    }

    test('exporting twice gives the same bytes', () => {
      const bytes = () => stringifyFhir(recordToFhir(careRecord(), { bundle: 'document' }).bundle!);
      assert.equal(bytes(), bytes());
    });

    test('every record in force is exported, or listed with a reason', () => {
      const { resources, notExported } = recordToFhir(record);
      const listed = new Set(notExported.filter(({ element }) => element === undefined).map((one) => one.recordUid));
      const context = new ExportContext(record);
      const written = new Set(resources.map(({ id }) => id));
      const activities = JSON.stringify(ofType(resources, 'CarePlan'));
      const withinOthers = ['Person demographics', 'GP practice', 'Safety statements'];
      const types = new Set(resources.map(({ resourceType }) => resourceType));
      for (const version of inForce(record)) {
        const isWritten =
          [...types].some((type) => written.has(context.uuid(version.recordUid, type))) ||
          activities.includes(context.uuid(version.recordUid, 'activity')) ||
          withinOthers.includes(version.class);
        assert.notEqual(isWritten, listed.has(version.recordUid), `${version.class} ${version.recordUid}`);
      }
      for (const { version } of withdrawals(record)) assert.ok(listed.has(version.recordUid));
    });

    test('every resource of a record says who entered it', () => {
      const { resources } = recordToFhir(record);
      const targets = new Set(ofType(resources, 'Provenance').flatMap((one) => referencesIn(one['target'])));
      for (const { resourceType, id, title } of resources) {
        if (['Provenance', 'List'].includes(resourceType) || title !== undefined) continue;
        assert.ok(targets.has(`${resourceType}/${id}`), resourceType);
      }
    });

    test('a profile is named without a version, and Goal names none', () => {
      for (const { resourceType, meta } of recordToFhir(record).resources) {
        if (resourceType === 'Goal') assert.equal(meta?.profile, undefined);
        else assert.match(meta!.profile![0]!, /^https:\/\/fhir\.hl7\.org\.uk\/StructureDefinition\/UKCore-[\w-]+$/);
      }
    });

    test('medicines are listed, and never exported', () => {
      const { resources, notExported } = recordToFhir(record);
      assert.equal(JSON.stringify(resources).includes('"Medication'), false);
      const medicines = new Set(record.records.filter((one) => one.class === 'Medication').map((one) => one.recordUid));
      const listed = notExported.filter(({ reason }) => reason === 'medicine').map(({ recordUid }) => recordUid);
      assert.deepEqual(new Set(listed), medicines);
    });
  });
}

test('an amended record keeps its id, so that a receiver does not hold two', () => {
  const before = recordWith([Goal, { freeText: 'To be home for Christmas' }]);
  const version = latest(before, Goal)!;
  const after = amendRecord(before, Goal, version, { freeText: 'To be home by spring' }, commitOf('x')).record;
  const [first, second] = [before, after].map((record) => ofType(recordToFhir(record).resources, 'Goal')[0]!);
  assert.equal(first!.id, second!.id);
  assert.deepEqual([first!.meta?.versionId, second!.meta?.versionId], ['1', '2']);
});

test('records of two people with the same uid get different ids', () => {
  const [green, smith] = [mrGreenRecord(), mrsSmithRecord()].map((record) => ({
    ...record,
    records: [],
    changeLog: [],
  }));
  const idOf = (record: typeof green) => ofType(recordToFhir(record!).resources, 'List')[0]!.id;
  assert.notEqual(idOf(green), idOf(smith));
});

test('a withdrawn record is never exported as in force', () => {
  const record = recordWith(
    [Problem, { problem: { originalText: 'Asthma' } }],
    [Alert, { status: { code: 'active' }, freeText: 'Dog' }],
  );
  const withdrawn = <Content>(from: CareRecord, recordClass: RecordClass<Content>) =>
    withdrawRecord(from, recordClass, latest(from, recordClass)!, { reason: 'Of another person' }, commitOf('x'))
      .record;
  const gone = withdrawn(withdrawn(record, Problem), Alert);
  const { resources, notExported } = recordToFhir(gone);
  assert.deepEqual([...ofType(resources, 'Condition'), ...ofType(resources, 'Flag')], []);
  assert.deepEqual(
    notExported.filter(({ reason }) => reason === 'withdrawn').map((one) => one.class),
    ['Problem', 'Alert'],
  );
  const errors = recordToFhir(gone, { withdrawn: 'entered-in-error' }).resources;
  const [condition] = ofType(errors, 'Condition');
  assert.equal(condition!['clinicalStatus'], undefined);
  assert.match(JSON.stringify(condition!['verificationStatus']), /entered-in-error/);
  assert.equal(ofType(errors, 'Flag')[0]!['status'], 'entered-in-error');
  for (const resource of errors) assert.deepEqual(fhirFaults(resource), []);
});

test('what the host leaves out is listed, and nothing refers to it', () => {
  const options = { leaveOut: (version: { class: string }) => version.class === 'Need', bundle: 'collection' } as const;
  const { bundle, notExported } = recordToFhir(mrsSmithRecord(), options);
  assert.deepEqual(unresolved(bundle!), []);
  assert.equal(JSON.stringify(bundle).includes('Help to drink enough'), false);
  assert.equal(notExported.filter(({ reason }) => reason === 'left-out-by-host').length, 2);
});

test('somebody who is a contact and a carer is one RelatedPerson with both roles', () => {
  const robert = { name: 'Robert', relationship: { originalText: 'Son' } };
  const record = recordWith([PersonalContact, { ...robert, contactDetails: ['01632 960587'] }], [UnpaidCarer, robert]);
  const people = ofType(recordToFhir(record).resources, 'RelatedPerson');
  assert.equal(people.length, 1);
  assert.equal((people[0]!['relationship'] as unknown[]).length, 2);
  assert.deepEqual(people[0]!['telecom'], [{ system: 'phone', value: '01632 960587' }]);
  const other = recordWith(
    [PersonalContact, { ...robert, contactDetails: ['1'] }],
    [UnpaidCarer, { ...robert, contactDetails: ['2'] }],
  );
  assert.equal(ofType(recordToFhir(other).resources, 'RelatedPerson').length, 2);
});

test('a weight is a vital sign with LOINC beside SNOMED CT, and keeps its digits', () => {
  const weight = (value: string, unitsOfMeasure: string) =>
    recordWith([
      InvestigationResult,
      {
        date: '2026-11-19',
        investigation: { codedValue: { system: 'http://snomed.info/sct', code: '27113001', display: 'Body weight' } },
        structuredInvestigationResult: { value, unitsOfMeasure },
      },
    ]);
  const [written] = ofType(recordToFhir(weight('70.50', 'kg')).resources, 'Observation');
  assert.match(stringifyFhir(written!), /"valueQuantity":\{"value":70\.50,"unit":"kilogram"/);
  assert.match(stringifyFhir(written!), /29463-7/);
  assert.deepEqual(written!.meta?.profile, [
    'https://fhir.hl7.org.uk/StructureDefinition/UKCore-Observation-VitalSigns-BodyWeight',
  ]);
  assert.deepEqual(fhirFaults(written!), []);
  const [stones] = ofType(recordToFhir(weight('11.5', 'stone')).resources, 'Observation');
  assert.equal(stones!['valueString'], '11.5 stone');
  assert.equal(stringifyFhir(stones!).includes('29463-7'), false);
});

test('a blood pressure has its two numbers as components', () => {
  const codedValue = { system: 'http://snomed.info/sct', code: '75367002', display: 'Blood pressure' };
  const structuredInvestigationResult = { value: '142/94', unitsOfMeasure: 'mmHg' };
  const record = recordWith([
    InvestigationResult,
    { date: '2026-11', investigation: { codedValue }, structuredInvestigationResult },
  ]);
  const [written] = ofType(recordToFhir(record).resources, 'Observation');
  const values = (written!['component'] as { valueQuantity: { value: number } }[]).map(
    (one) => one.valueQuantity.value,
  );
  assert.deepEqual(values, [142, 94]);
  assert.deepEqual(fhirFaults(written!), []);
});

test('a code goes out as it stands, and words alone as text', () => {
  const coded = {
    system: 'http://snomed.info/sct',
    code: '73211009',
    display: 'Diabetes mellitus',
    version: 'http://snomed.info/sct/83821000000107',
    originalText: 'Sugar',
  };
  const [condition] = ofType(recordToFhir(recordWith([Problem, { problem: coded }])).resources, 'Condition');
  const { originalText, ...coding } = coded;
  assert.deepEqual(condition!['code'], { coding: [coding], text: originalText });
  const [worded] = ofType(
    recordToFhir(recordWith([Problem, { problem: { originalText: 'Sugar' } }])).resources,
    'Condition',
  );
  assert.deepEqual(worded!['code'], { text: 'Sugar' });
});

test('what ended before the moment of the export is written as ended, and what is still to end is not', () => {
  const record = recordWith([Problem, { problem: { originalText: 'A cold' }, endDate: '2026-11-21' }]);
  const status = (at: string) => {
    const [one] = ofType(recordToFhir(record, { at }).resources, 'Condition');
    assert.deepEqual(fhirFaults(one!), []);
    return JSON.stringify(one!['clinicalStatus']).includes('inactive');
  };
  assert.equal(status('2026-11-25T10:00:00Z'), true);
  assert.equal(status('2026-11-20T10:00:00Z'), false);
});

test('an instruction in no plan is not lost, and no status is made of its words', () => {
  const { resources } = recordToFhir(mrGreenRecord());
  const loose = ofType(resources, 'CarePlan').find(({ title }) => title !== undefined)!;
  assert.equal(loose['status'], 'unknown');
  const details = ofType(resources, 'CarePlan').flatMap((plan) =>
    (plan['activity'] as { detail: Record<string, unknown> }[]).map((one) => one.detail),
  );
  assert.deepEqual(new Set(details.map(({ status }) => status)), new Set(['unknown']));
  assert.ok(details.some(({ statusReason }) => JSON.stringify(statusReason) === '{"text":"Done"}'));
});

test('a person whose id FHIR cannot hold gets one that it can', () => {
  const record = emptyCareRecord({ id: 'home 3/Betty', personFirstName: 'Betty' });
  const { bundle } = recordToFhir(record, { bundle: 'document' });
  assert.deepEqual([documentFaults(bundle!), unresolved(bundle!)], [[], []]);
  assert.notEqual(ofType(recordToFhir(record).resources, 'Patient')[0]!.id, 'home 3/Betty');
});

test('a record that is none is refused with a path', () => {
  const refused = (record: unknown, path: RegExp, options = {}) =>
    assert.throws(
      () => recordToFhir(record as never, options),
      (error) => error instanceof DataError && path.test(error.message),
    );
  refused({ schemaVersion: 1 }, /subjectOfCare/);
  refused({ ...mrGreenRecord(), changeLog: 'x' }, /changeLog/);
  refused({ ...mrGreenRecord(), subjectOfCare: { id: 'x', nhsNumber: '9990000019' } }, /nhsNumber/);
  refused(mrGreenRecord(), /options\.at/, { at: 'yesterday' });
  const deep = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`) as unknown;
  refused({ ...mrGreenRecord(), more: deep }, /nested deeper/);
});

test('content of unexpected types is left out and listed, never thrown over', () => {
  const odd = {
    problem: { originalText: 'Asthma' },
    provisional: { a: [1, { b: null }] },
    careActor: 'nobody',
    date: 7,
  };
  const { resources, notExported } = recordToFhir(recordWith([Problem, odd]));
  for (const resource of resources) assert.deepEqual(fhirFaults(resource), []);
  const left = notExported.filter((one) => one.class === 'Problem').map(({ element }) => element);
  assert.deepEqual(left, ['provisional', 'careActor', 'date']);
});
