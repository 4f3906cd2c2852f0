// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { worked } from '../../../../../test/worked.mjs';
import {
  IMPORT,
  bundle,
  clinical,
  emptyList,
  noneKnown,
  noticesOf,
  penicillin,
  read,
  snomed,
  statements,
  verified,
} from '../../../test/uk-core-testing.js';
import type { Bag } from '../../bag.js';
import { fromFhir } from './from-fhir.js';

describe('"none known" is read only where the source says exactly that', () => {
  test('the code for allergies of every kind', () => {
    const [one] = statements({ ...noneKnown, recordedDate: '2026-05-01', verificationStatus: verified('confirmed') });
    assert.deepEqual(one!.content, {
      allergies: { state: 'none-known', askedOn: '2026-05-01', answeredBy: IMPORT.source },
    });
    assert.deepEqual(
      one!.doubts.map(({ code }) => code),
      ['statement-of-none'],
    );
  });

  test('an empty list of allergies with the reason "nil known"', () => {
    assert.equal(statements(emptyList('nilknown')).length, 1);
    assert.equal(statements({ ...emptyList('nilknown'), status: 'retired' }).length, 0);
  });

  for (const [name, document, notice] of [
    ['an empty list without a reason', emptyList(), 'nothing-recorded'],
    ['no content recorded', emptyList('no-content-recorded'), 'nothing-recorded'],
    ['not asked', emptyList('notasked'), 'not-asked'],
    ['not available', emptyList('unavailable'), 'unavailable'],
    ['withheld', emptyList('withheld'), 'withheld'],
    ['"nil known" of a list of medicines', emptyList('nilknown', '933361000000108'), 'nothing-recorded'],
    ['no known drug allergy', { ...noneKnown, code: snomed('409137002') }, 'no-known-drug-allergy'],
    ['no known food allergy', { ...noneKnown, code: snomed('429625007') }, 'no-known-drug-allergy'],
    ['a refuted statement', { ...noneKnown, verificationStatus: verified('refuted') }, 'refuted'],
    [
      'a statement refuted in a second coding',
      {
        ...noneKnown,
        verificationStatus: { coding: [{ system: 'https://x.example', code: 'y' }, { code: 'refuted' }] },
      },
      'refuted',
    ],
    ['an unconfirmed statement', { ...noneKnown, verificationStatus: verified('unconfirmed') }, 'refuted'],
    [
      'a statement that was an error',
      { ...noneKnown, clinicalStatus: undefined, verificationStatus: verified('entered-in-error') },
      'refuted',
    ],
    ['a statement that is over', { ...noneKnown, clinicalStatus: clinical('inactive') }, 'refuted'],
    ['a statement beside an allergy', bundle(noneKnown, penicillin), 'contradiction'],
    ['"nil known" beside an allergy', bundle(emptyList('nilknown'), penicillin), 'contradiction'],
  ] as const) {
    test(`${name} is none of it`, () => {
      assert.deepEqual(statements(document), []);
      assert.ok((noticesOf(document) as string[]).includes(notice));
    });
  }

  test('a refuted allergy beside it is no contradiction', () => {
    assert.equal(statements(bundle(noneKnown, { ...penicillin, verificationStatus: verified('refuted') })).length, 1);
  });

  test('an empty search result says nothing', () => {
    assert.deepEqual(read({ resourceType: 'Bundle', type: 'searchset', total: 0 }).received, []);
  });
});

test('something that can turn the meaning round is not read', () => {
  const modified = { ...penicillin, modifierExtension: [{ url: 'https://x.example/not', valueBoolean: true }] };
  assert.deepEqual(read(modified).received, []);
  assert.deepEqual(noticesOf(modified), ['modifier']);
  assert.deepEqual(read(modified).leftOver, [{ path: [], value: modified }]);
});

test('a refuted problem is not read, and one entered in error says so', () => {
  const condition = (code: string) => ({
    resourceType: 'Condition',
    verificationStatus: verified(code),
    code: { text: 'Asthma' },
  });
  assert.deepEqual(read(condition('refuted')).received, []);
  assert.equal(read(condition('entered-in-error')).received[0]!.enteredInError, true);
});

describe('hostile documents', () => {
  const refused = (document: unknown, options: unknown = IMPORT) =>
    assert.throws(() => fromFhir(document, options as never), DataError);

  test('are refused with a path', () => {
    for (const document of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { resourceType: 3 },
      { resourceType: 'Bundle', entry: 'x' },
    ])
      refused(document);
    refused(JSON.parse('{"resourceType":"Patient","__proto__":{"x":1}}'));
    refused(JSON.parse(`${'{"resourceType":"Bundle","entry":[{"resource":'.repeat(40)}1${'}]}'.repeat(40)}`));
    const round: Bag = { resourceType: 'Patient' };
    round['contact'] = [round];
    refused(round);
    refused(penicillin, { asAt: 'today', source: 'x' });
    refused(penicillin, { asAt: IMPORT.asAt, source: ' ' });
  });

  test('of wrong types in every place are read or left over, and never throw', () => {
    const types = [
      'Patient',
      'RelatedPerson',
      'AllergyIntolerance',
      'Condition',
      'MedicationStatement',
      'MedicationRequest',
      'List',
    ];
    const keys = [
      'name',
      'identifier',
      'address',
      'telecom',
      'code',
      'reaction',
      'note',
      'extension',
      'dosage',
      'entry',
      'contained',
      'communication',
    ];
    const more = [
      'clinicalStatus',
      'verificationStatus',
      'emptyReason',
      'relationship',
      'medicationReference',
      'onsetString',
      '_onsetString',
      'basedOn',
      'category',
    ];
    const values = [
      null,
      7,
      '',
      'x',
      [],
      [null],
      [[]],
      {},
      [{}],
      { coding: 'x' },
      { coding: [null, 7] },
      [{ extension: [{ url: 3 }] }],
      { reference: 8 },
    ];
    for (const resourceType of types) {
      for (const key of [...keys, ...more]) {
        for (const value of values) {
          const { received, leftOver } = read({ resourceType, [key]: value });
          const written = JSON.stringify([received.map(({ original }) => original), leftOver]);
          assert.ok(written.includes(`"${key}"`) || received.length === 0, `${resourceType}.${key}`);
        }
      }
    }
  });

  test('large ones are read in bounded time', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      ...penicillin,
      id: `a${at}`,
      patient: { reference: 'Patient/p' },
    }));
    const started = worked();
    assert.equal(read(bundle(...many)).received.length, 5_000);
    assert.ok(worked() - started < 10_000);
  });
});
