// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, PersonDemographics, type RecordClass, emptyCareRecord, inForce } from '@careplan-kit/model';
import { PEOPLE } from '@careplan-kit/model/fixtures';
import { GpPractice, Need, PersonalContact, Problem, UnpaidCarer } from '@careplan-kit/model/mods';
import {
  ProvisionalAllergiesAndAdverseReactions as Allergy,
  ProvisionalProblem,
} from '@careplan-kit/model/provisional';
import fc from 'fast-check';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { recordWith } from '../../test/uk-core-testing.js';
import type { Bag } from '../bag.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import { fromFhir, recordToFhir } from './index.js';

const OPTIONS = { asAt: '2026-11-22T10:00:00Z', source: 'Another system' };

/** A record's facts of one class after export, text and import. */
function back(record: CareRecord, className: string) {
  const { bundle } = recordToFhir(record, { bundle: 'collection' });
  const { received } = fromFhir(parseFhir(stringifyFhir(bundle!)), OPTIONS);
  return received.filter((one) => one.class === className);
}

/** Elements that R4 has no place for, as the export says itself. */
function withoutListed(record: CareRecord, recordUid: string, content: Bag): Bag {
  const { notExported } = recordToFhir(record);
  const gone = new Set(notExported.filter((one) => one.recordUid === recordUid).map(({ element }) => element));
  const kept = Object.entries(content).filter(([key]) => !gone.has(key) && key !== 'subjectOfCare');
  return Object.fromEntries(kept);
}

const CLASSES: readonly RecordClass[] = [Allergy, ProvisionalProblem, Need, PersonalContact, UnpaidCarer, GpPractice];

for (const { name, careRecord } of PEOPLE) {
  test(`${name}: the person, contacts, allergies, problems and needs come back with the same facts`, () => {
    const record = careRecord();
    const { id: _, ...subject } = record.subjectOfCare;
    assert.deepEqual(
      back(record, 'Subject of care').map(({ content }) => content),
      [subject],
    );
    for (const { name: className } of [...CLASSES, PersonDemographics]) {
      const before = inForce(record, className);
      const after = back(record, className);
      assert.deepEqual(
        after.map(({ content }) => content),
        before.map(({ recordUid, content }) => withoutListed(record, recordUid, content)),
        className,
      );
    }
  });
}

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  // eslint-disable-next-line no-control-regex
  .filter((text) => text.trim() !== '' && !/[\u0000-\u001f]/.test(text));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const maybe = (shape: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(Object.fromEntries(Object.entries(shape).map(([key, arbitrary]) => [key, optional(arbitrary)])))
    .map((bag) => Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== undefined)));

const SNOMED = ['73211009', '26322001', '372687004', '933361000000108'];
const coded = fc.oneof(
  words.map((originalText) => ({ originalText })),
  fc
    .record({ code: fc.constantFrom(...SNOMED), display: words, originalText: words })
    .map((one) => ({ system: 'http://snomed.info/sct', ...one })),
  fc
    .record({ code: fc.constantFrom('a', 'B-1'), display: words })
    .map((one) => ({ system: 'https://home.example/codes', ...one })),
);
const date = fc.constantFrom(
  '2026-05-17',
  '2026-05',
  '2026',
  '195X',
  '19XX',
  '2022~',
  '1941?',
  '1941-05%',
  '2026-11-01T10:30:00+00:00',
);
const past = fc.constantFrom('2026-05-17', '2026-05', '2025', '2026-11-01T10:30:00Z');
const severity = fc.constantFrom(
  { system: 'http://hl7.org/fhir/reaction-event-severity', code: 'severe', display: 'Severe' },
  { originalText: 'Bad' },
  { system: 'https://home.example/severity', code: '3', display: 'Three' },
);
const certainty = fc.constantFrom(
  { system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code: 'confirmed' },
  { originalText: 'Quite sure' },
);
const cluster = maybe({
  substance: coded,
  descriptionOfReaction: coded,
  onsetDate: date,
  severity,
  certainty,
  routeOfExposure: coded,
  reactionDetailsClusterComment: words,
});

const PROPERTIES: readonly (readonly [RecordClass, fc.Arbitrary<Bag>])[] = [
  [
    Allergy,
    fc
      .tuple(
        coded,
        maybe({
          reactionDetailsCluster: fc.array(cluster, { minLength: 1, maxLength: 3 }),
          evidence: words,
          dateFirstExperienced: date,
          allergyEndDate: fc.constantFrom('2026-05-17', '2027-01-01'),
          comment: words,
        }),
      )
      .map(([causativeAgent, rest]) => ({ causativeAgent, ...rest })),
  ],
  [
    Problem,
    fc
      .tuple(
        coded,
        maybe({
          onsetDate: date,
          endDate: fc.oneof(past, fc.constant('2027-01-01')),
          stageOfDisease: words,
          comment: fc.array(words, { minLength: 1, maxLength: 3 }),
        }),
      )
      .map(([problem, rest]) => ({ problem, ...rest })),
  ],
  [
    Need,
    fc.oneof(
      words.map((freeText) => ({ freeText })),
      fc.record({ codedValue: coded.filter((one) => 'code' in one), freeText: words }).map((one) => ({ ...one })),
    ),
  ],
  [
    PersonalContact,
    fc
      .tuple(
        words,
        maybe({
          relationship: coded,
          relationshipType: words,
          contactDetails: fc.array(words, { minLength: 1, maxLength: 3 }),
          comments: words,
        }),
      )
      .map(([name, rest]) => ({ name, ...rest })),
  ],
];

describe('whatever is recorded, what comes back says the same', () => {
  for (const [recordClass, contents] of PROPERTIES) {
    test(recordClass.name, () => {
      fc.assert(
        fc.property(contents, (content) => {
          const record = recordWith([recordClass, content]);
          const [only, ...others] = back(record, recordClass.name);
          assert.deepEqual(others, []);
          assert.deepEqual(only?.content, content);
        }),
        { numRuns: 150 },
      );
    });
  }

  test('and every resource of it is valid', () => {
    fc.assert(
      fc.property(fc.tuple(...PROPERTIES.map(([, contents]) => contents)), (contents) => {
        const record = recordWith(...contents.map((content, at) => [PROPERTIES[at]![0], content] as const));
        for (const resource of recordToFhir(record).resources) assert.deepEqual(fhirFaults(resource), []);
      }),
      { numRuns: 25 },
    );
  });

  test('Subject of care, with address, languages and practice', () => {
    const subject = {
      id: 'resident-james',
      title: 'Mr',
      personFirstName: 'James',
      personFamilyName: 'Green',
      personPreferredName: 'Jim',
      personNameSuffix: ['MBE'],
      personFullName: 'James Green',
      nhsNumber: '9990000042',
      nhsNumberStatusIndicator: '03',
      otherIdentifier: ['B 17'],
      personsAddress: [
        {
          addressLine1: '4 Mill Lane',
          addressLine2: 'Leeds',
          postcode: 'LS1 5HT',
          addressType: { system: 'http://hl7.org/fhir/address-use', code: 'home' },
        },
      ],
      personsContactDetails: {
        preferredContactMethod: {
          system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod',
          code: '3',
          display: 'Telephone',
        },
      },
    };
    const record = emptyCareRecord(subject);
    const { id: _, ...facts } = subject;
    assert.deepEqual(back(record, 'Subject of care')[0]!.content, facts);
    for (const resource of recordToFhir(record).resources) assert.deepEqual(fhirFaults(resource), []);
  });

  test('a partial date whose words somebody changed is not believed', () => {
    const { resources } = recordToFhir(
      recordWith([Problem, { problem: { originalText: 'Asthma' }, onsetDate: '2022~' }]),
    );
    const condition = resources.find((one) => one.resourceType === 'Condition')!;
    assert.equal(condition['onsetString'], 'about 2022');
    const { received, leftOver } = fromFhir({ ...condition, onsetString: 'in 1999' }, OPTIONS);
    assert.equal(received[0]!.content['onsetDate'], undefined);
    assert.ok(leftOver.some(({ value }) => value === 'in 1999'));
  });
});
