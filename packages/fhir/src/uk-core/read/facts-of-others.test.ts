// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bundle, doubtsOf, emptyList, noticesOf, penicillin, read, snomed } from '../../../test/uk-core-testing.js';
import type { Bag } from '../../bag.js';
import { parseFhir } from '../../json/parse-fhir.js';
import { stringifyFhir } from '../../json/stringify-fhir.js';

describe('codes', () => {
  test('the id of a description in a code leaves the words alone', () => {
    const [one] = read({ ...penicillin, code: { ...snomed('462888013', 'Aspirin 75mg dispersible tablet') } }).received;
    assert.deepEqual(one!.content['causativeAgent'], { originalText: 'Aspirin 75mg dispersible tablet' });
    assert.deepEqual(
      one!.doubts.map(({ code }) => code),
      ['not-a-concept'],
    );
  });

  test('a mistyped code leaves the words alone', () => {
    const [one] = read({ ...penicillin, code: snomed('764146008', 'Penicillin') }).received;
    assert.deepEqual(one!.content['causativeAgent'], { originalText: 'Penicillin' });
  });

  test('a lost code leaves the words of the description', () => {
    const extension = [
      {
        url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        extension: [{ url: 'descriptionDisplay', valueString: 'Septrin' }],
      },
    ];
    const coding = [{ ...snomed('196461000000101', 'Transfer-degraded drug allergy').coding[0], extension }];
    const [one] = read({ ...penicillin, code: { coding } }).received;
    assert.deepEqual(one!.content['causativeAgent'], { originalText: 'Septrin' });
    assert.deepEqual(
      one!.doubts.map(({ code }) => code),
      ['transfer-degraded'],
    );
  });

  test('of several codings the SNOMED CT concept counts, and the others are left over', () => {
    const other = { system: 'https://other.example/codes', code: 'P1', display: 'PEN' };
    const { received, leftOver } = read({
      ...penicillin,
      code: { coding: [other, ...penicillin.code.coding], text: 'Pen V' },
    });
    assert.deepEqual(received[0]!.content['causativeAgent'], { ...penicillin.code.coding[0], originalText: 'Pen V' });
    assert.ok(leftOver.some(({ value }) => value === other));
  });
});

describe('GP Connect, in STU3', () => {
  const profile = { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1'] };
  const allergy = {
    resourceType: 'AllergyIntolerance',
    id: 'g1',
    meta: profile,
    clinicalStatus: 'active',
    verificationStatus: 'unconfirmed',
    category: ['medication'],
    code: snomed('764146007', 'Penicillin'),
    assertedDate: '2019-02-03T10:00:00+00:00',
    reaction: [{ manifestation: [snomed('247472004', 'Urticarial rash')], severity: 'severe' }],
  };

  test('statuses as plain codes are read, and "unconfirmed", which every allergy there is, raises no doubt', () => {
    const [one] = read(allergy).received;
    assert.equal((one!.content['reactionDetailsCluster'] as Bag[])[0]!['certainty'], undefined);
    assert.deepEqual(one!.doubts, []);
  });

  test('ended allergies within their list are read with their end', () => {
    const url = 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1';
    const end = {
      url,
      extension: [
        { url: 'endDate', valueDateTime: '2020-07-01' },
        { url: 'reasonEnded', valueString: 'Tested' },
      ],
    };
    const ended = { ...allergy, id: 'e1', clinicalStatus: 'resolved', extension: [end] };
    const list = {
      ...emptyList(undefined, '1103671000000101'),
      contained: [ended],
      entry: [{ item: { reference: '#e1' } }],
    };
    const { received, leftOver } = read(bundle(list));
    assert.equal(received[0]!.content['allergyEndDate'], '2020-07-01');
    assert.ok(JSON.stringify(leftOver).includes('Tested'));
  });

  test('one that is over and does not say since when raises a doubt', () => {
    assert.deepEqual(doubtsOf({ ...allergy, clinicalStatus: 'inactive' }), ['ended-without-date']);
  });

  test('warnings that a list is not complete are shown', () => {
    const url = 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ListWarningCode-1';
    const list = { ...emptyList('no-content-recorded'), extension: [{ url, valueCode: 'confidential-items' }] };
    const [warning] = read(list).notices;
    assert.deepEqual([warning!.code, warning!.words], ['list-warning', 'confidential-items']);
  });

  test('a problem with plain statuses', () => {
    const condition = {
      resourceType: 'Condition',
      clinicalStatus: 'active',
      code: snomed('73211009', 'Diabetes mellitus'),
      assertedDate: '2019',
      onsetDateTime: '2018-05',
    };
    assert.equal(read(condition).received[0]!.content['onsetDate'], '2018-05');
  });
});

describe('the person', () => {
  const patient = (identifier: unknown[]) => ({
    resourceType: 'Patient',
    id: 'p',
    name: [{ use: 'official', family: 'Smith' }],
    identifier,
  });
  const number = (value: string, more: Bag = {}) => ({ system: 'https://fhir.nhs.uk/Id/nhs-number', value, ...more });
  const status = (coding: Bag) => ({
    extension: [
      {
        url: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus',
        valueCodeableConcept: { coding: [coding] },
      },
    ],
  });

  test('an NHS number with a status that is not known is taken without it', () => {
    const { received } = read(patient([number('9990000034', status({ system: 'https://x.example', code: '77' }))]));
    assert.equal(received[0]!.content['nhsNumber'], '9990000034');
    assert.equal(received[0]!.content['nhsNumberStatusIndicator'], undefined);
    assert.deepEqual(
      received[0]!.doubts.map(({ code }) => code),
      ['unknown-number-status'],
    );
  });

  test('the older words for a status are read', () => {
    const { received } = read(patient([number('9990000034', status({ code: 'trace-required' }))]));
    assert.equal(received[0]!.content['nhsNumberStatusIndicator'], '03');
  });

  test('a number that is none, or two numbers: nothing is taken, and nothing is called verified', () => {
    for (const numbers of [['9990000035'], ['9999999999'], ['9990000034', '9990000042']]) {
      const { received, leftOver } = read(patient(numbers.map((value) => number(value, status({ code: '01' })))));
      assert.equal(received[0]!.content['nhsNumber'], undefined);
      assert.equal(received[0]!.content['nhsNumberStatusIndicator'], undefined);
      assert.ok(JSON.stringify(leftOver).includes(numbers[0]!));
    }
  });

  test('administrative gender never becomes gender identity', () => {
    const { received, leftOver } = read({ ...patient([]), gender: 'female', birthDate: '1936-02-29' });
    assert.equal(JSON.stringify(received.map(({ content }) => content)).includes('female'), false);
    assert.deepEqual(leftOver, [
      { path: ['identifier'], value: [] },
      { path: ['gender'], value: 'female' },
    ]);
  });

  test('an ethnic category of another list keeps its list and raises a doubt', () => {
    const coding = {
      system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales',
      code: 'B',
      display: 'Gypsy or Irish Traveller',
    };
    const extension = [
      {
        url: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory',
        valueCodeableConcept: { coding: [coding] },
      },
    ];
    const [, facts] = read({ ...patient([]), extension }).received;
    assert.deepEqual(facts!.content['ethnicity'], coding);
    assert.deepEqual(
      facts!.doubts.map(({ code }) => code),
      ['other-code-list'],
    );
  });

  test('the address of a restricted person is not read', () => {
    const meta = { security: [{ code: 'R' }] };
    const { received } = read({ ...patient([]), meta, address: [{ line: ['4 Mill Lane'] }] });
    assert.equal(received[0]!.content['personsAddress'], undefined);
    assert.deepEqual(
      received[0]!.doubts.map(({ code }) => code),
      ['restricted'],
    );
  });

  test('others say whom they are about by the NHS number of the Patient they name', () => {
    const { received } = read(
      bundle({ ...penicillin, patient: { reference: 'Patient/p' } }, patient([number('9990000034')])),
    );
    const allergy = received.find(({ resource }) => resource.type === 'AllergyIntolerance')!;
    assert.deepEqual(allergy.about, { reference: 'Patient/p', nhsNumber: '9990000034' });
  });
});

describe('medicines', () => {
  const statement = (more: Bag) => ({
    resourceType: 'MedicationStatement',
    status: 'active',
    medicationCodeableConcept: { text: 'Warfarin' },
    ...more,
  });

  test('directions are the words of the sender, and none are made of the parts', () => {
    const dosage = [{ timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } }];
    const { received, leftOver } = read(statement({ dosage }));
    assert.equal(received[0]!.content['structuredDoseDirectionCluster'], undefined);
    assert.deepEqual(
      received[0]!.doubts.map(({ code }) => code),
      ['dose-not-in-words'],
    );
    assert.ok(leftOver.some(({ path }) => path.join('.') === 'dosage'));
  });

  test('what the person does not take says so, in R4 and in STU3', () => {
    assert.deepEqual(doubtsOf(statement({ status: 'not-taken' })), ['not-taken']);
    assert.deepEqual(doubtsOf(statement({ taken: 'n' })), ['not-taken']);
  });

  test('an order not to give a medicine is never read as a medicine', () => {
    const request = { ...statement({ doNotPerform: true, intent: 'order' }), resourceType: 'MedicationRequest' };
    assert.deepEqual(read(request).received, []);
    assert.deepEqual(noticesOf(request), ['do-not-perform']);
  });

  test('a medicine within the statement, and one that did not come', () => {
    const contained = [{ resourceType: 'Medication', id: 'm', code: { text: 'Warfarin 1 mg' } }];
    const within = statement({
      medicationCodeableConcept: undefined,
      medicationReference: { reference: '#m' },
      contained,
    });
    assert.deepEqual(read(within).received[0]!.content['medicationName'], { originalText: 'Warfarin 1 mg' });
    assert.deepEqual(
      doubtsOf(statement({ medicationCodeableConcept: undefined, medicationReference: { reference: '#x' } })),
      ['no-name'],
    );
  });

  test('digits of a dose are kept in the original', () => {
    const text =
      '{"resourceType":"MedicationStatement","status":"active","medicationCodeableConcept":{"text":"Warfarin"},"dosage":[{"text":"x","doseAndRate":[{"doseQuantity":{"value":0.50}}]}]}';
    assert.equal(stringifyFhir(read(parseFhir(text)).received[0]!.original as never), text);
  });
});
