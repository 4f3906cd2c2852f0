// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OUTCOME_CODES, currentRecords, outcomeMeaning, type AdministrationRecord } from '@careplan-kit/emar';
import { DataError } from '@careplan-kit/model';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { MEDICINES } from '../../test/medicines-of-people.js';
import { type Bag, bagsIn, isBag } from '../bag.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import {
  fromMedicationAdministration,
  fromMedicationRequest,
  fromMedicationStatement,
  medicinesFromFhir,
  medicinesToFhir,
  toAllergies,
  toMedicationAdministration,
  toMedicationRequest,
  toMedicationStatement,
} from './index.js';

const context = { system: 'https://lantern.example/fhir/Id', patient: { reference: 'Patient/mrs-smith' } };
const order = { id: 'o', medicationId: 'm', status: 'active' as const, dose: { value: 1, unit: 'tablet' } };
const record: AdministrationRecord = { id: 'r', orderId: 'o', outcome: 'given', givenAt: '2026-06-10T08:00:00Z' };
const through = (resource: object) => parseFhir(stringifyFhir(resource)) as Bag;

/** Codes of what was wrong; `none` when nothing was. */
function codesOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return [...new Set(error.issues.map(({ code }) => code))].join();
  }
  return 'none';
}

for (const [name, facts] of Object.entries(MEDICINES)) {
  const exported = medicinesToFhir(facts, context);

  test(`${name}: products, orders with versions, records and allergies come back exactly, through text`, () => {
    const back = medicinesFromFhir(through(exported.bundle), { own: true });
    const by = (one: { id: string; version?: number | undefined }) => `${one.id} ${one.version ?? 0}`;
    const sorted = <T extends { id: string }>(list: readonly T[]) =>
      [...list].sort((one, other) => (by(one) < by(other) ? -1 : 1));
    assert.deepEqual(back.refused, []);
    assert.deepEqual(back.leftOver, []);
    assert.deepEqual(sorted(back.orders), sorted(facts.orders));
    assert.deepEqual(sorted(back.records), sorted(facts.records));
    assert.deepEqual(sorted(back.medications), sorted(facts.medications));
    assert.deepEqual(back.allergies, facts.person?.allergies ?? []);
    assert.equal(back.allergyStatus, facts.person?.allergyStatus ?? back.allergyStatus);
  });

  test(`${name}: both validators accept every resource, and references resolve`, () => {
    const urls = new Set(exported.bundle.entry.map(({ fullUrl }) => fullUrl));
    for (const resource of exported.resources) assert.deepEqual(fhirFaults(resource), []);
    for (const [, url] of stringifyFhir(exported.bundle).matchAll(/"reference":"(urn:uuid:[^"]+)"/g)) {
      assert.ok(urls.has(url!), url);
    }
    // One of the validators cannot tell the type of a `urn:uuid:` target.
    const faults = fhirFaults(exported.bundle).filter((fault) => !fault.includes('Invalid reference: got "urn:uuid:'));
    assert.deepEqual(faults, []);
    assert.deepEqual(medicinesToFhir(facts, context), exported);
  });
}

describe('what a receiver acts on', () => {
  const of = (name: string, type: string) =>
    medicinesToFhir(MEDICINES[name]!, context).resources.filter(({ resourceType }) => resourceType === type);

  test('of an order with several versions only the last can be acted on', () => {
    const requests = of('Mrs Smith', 'MedicationRequest');
    assert.deepEqual(
      requests.map(({ meta, status }) => `${meta?.versionId} ${String(status)}`),
      ['1 stopped', '2 active'],
    );
    assert.equal(new Set(requests.map(({ id }) => id)).size, 1);
    assert.equal(of('Mrs Smith', 'MedicationStatement').length, 1);
  });

  test('of a record and its correction only the correction counts', () => {
    const shown = of('Mr Green', 'MedicationAdministration').map(({ status }) => status);
    assert.deepEqual(shown, ['completed', 'entered-in-error', 'not-done']);
    assert.equal(currentRecords(MEDICINES['Mr Green']!.records).length, 2);
  });

  test('every outcome has its status, a reason where nothing or not all was given, and comes back', () => {
    for (const outcome of OUTCOME_CODES) {
      const resource = toMedicationAdministration({ ...record, outcome, reason: 'Said so' }, context);
      const { fhirStatus } = outcomeMeaning(outcome);
      assert.equal(resource['status'], fhirStatus, outcome);
      if (fhirStatus !== 'completed') assert.ok(bagsIn(resource['statusReason']).length > 0, outcome);
      assert.deepEqual(fhirFaults(resource), []);
      assert.deepEqual(fromMedicationAdministration(through(resource)).record, {
        ...record,
        outcome,
        reason: 'Said so',
      });
    }
  });

  test('a dose the family gave says so, and names nobody who did not sign', () => {
    const { performer } = toMedicationAdministration({ ...record, source: 'family' }, context) as unknown as {
      performer: { actor: Bag }[];
    };
    assert.deepEqual(performer[0]?.actor, { display: 'Family or friend', type: 'RelatedPerson' });
  });

  test('a timing that R4 can say in part only is not said in part', () => {
    const asked = (more: object) => {
      const [dosage] = bagsIn(toMedicationRequest({ ...order, ...more }, context)['dosageInstruction']);
      return dosage!['timing'];
    };
    const timing = { timeOfDay: ['08:00'] };
    assert.ok(asked({ timing }));
    assert.equal(asked({ timing, cycle: { onDays: 21, offDays: 7 } }), undefined);
    assert.equal(asked({ timing: { ...timing, when: ['HS'] } }), undefined);
    assert.equal(
      asked({
        timing: { ...timing, boundsPeriod: { start: '2026-06-01T08:00:00Z' }, boundsDuration: { value: 7, unit: 'd' } },
      }),
      undefined,
    );
    assert.deepEqual(
      asked({ timing: { ...timing, boundsPeriod: { start: '2026-06-01' }, boundsDuration: { value: 7, unit: 'd' } } }),
      { repeat: { boundsPeriod: { start: '2026-06-01', end: '2026-06-07' }, timeOfDay: ['08:00:00'] } },
    );
  });

  test('no known allergy, nothing recorded and allergies are three things', () => {
    const said = (person: object) => toAllergies({ id: 'p', ...person }, context);
    const [, none] = said({ allergyStatus: 'none-known' });
    assert.match(JSON.stringify(none?.['code']), /716186003/);
    assert.match(JSON.stringify(said({})[0]?.['emptyReason']), /does not mean that there are none/);
    const contradicted = said({ allergyStatus: 'none-known', allergies: [{ text: 'Nuts' }] });
    assert.doesNotMatch(JSON.stringify(contradicted.slice(1)), /716186003/);
  });
});

describe('what comes from elsewhere', () => {
  const theirs = (more: object = {}) => ({
    resourceType: 'MedicationRequest',
    id: 'abc',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: {
      coding: [{ system: 'https://dmd.nhs.uk', code: '322236009', display: 'Paracetamol 500mg tablets' }],
    },
    subject: { reference: 'Patient/x' },
    dosageInstruction: [
      {
        text: 'One three times a day',
        timing: { repeat: { frequency: 3, period: 1, periodUnit: 'd' } },
        doseAndRate: [{ type: { text: 'ordered' }, doseQuantity: { value: 1, unit: 'tablet' } }],
      },
    ],
    ...more,
  });
  const dosage = (more: object) => ({ dosageInstruction: [{ text: 'As told', ...more }] });

  test('an order from elsewhere waits as a draft for its second check, with the words of its prescriber', () => {
    const { orders, medications, subjects } = medicinesFromFhir(theirs());
    assert.equal(orders[0]?.status, 'draft');
    assert.equal(orders[0]?.doseText, 'One three times a day');
    assert.deepEqual(orders[0]?.dose, { value: 1, unit: 'tablet' });
    assert.equal(medications[0]?.name, 'Paracetamol 500mg tablets');
    assert.deepEqual(subjects, ['Patient/x']);
    assert.equal(fromMedicationRequest(theirs(), { own: true }).order.status, 'active');
  });

  test('what bears on the dose and has no place is refused, never dropped', () => {
    for (const part of [
      { timing: { event: ['2026-06-01T08:00:00Z'] } },
      { timing: { code: { text: 'BID' } } },
      { timing: { repeat: { when: ['MORN.early'] } } },
      { doseAndRate: [{ rateQuantity: { value: 30, unit: 'ml/h' } }] },
      { maxDosePerLifetime: { value: 3, unit: 'mg' } },
      { maxDosePerPeriod: { numerator: { value: 1, unit: 'g' }, denominator: { value: 1, unit: 'wk' } } },
      { doseAndRate: [{ doseQuantity: { value: 1, comparator: '<', unit: 'tablet' } }] },
      { extension: [{ url: 'https://other.example/dose', valueString: 'double' }] },
    ]) {
      assert.equal(
        codesOf(() => fromMedicationRequest(theirs(dosage(part)))),
        'not-sayable',
        JSON.stringify(part),
      );
    }
    const two = theirs({ dosageInstruction: [{ text: 'One in the morning' }, { text: 'Two at night' }] });
    assert.equal(
      codesOf(() => fromMedicationRequest(two)),
      'not-sayable',
    );
    assert.equal(
      codesOf(() => fromMedicationRequest(theirs({ doNotPerform: true }))),
      'not-sayable',
    );
    assert.equal(
      codesOf(() => fromMedicationRequest(theirs({ modifierExtension: [{ url: 'x' }] }))),
      'modifier',
    );
    const exact = { doseAndRate: [{ doseQuantity: parseFhir('{"value":1.00000000000000000001,"unit":"mg"}') }] };
    assert.equal(
      codesOf(() => fromMedicationRequest(theirs(dosage(exact)))),
      'not-exact',
    );
    assert.equal(
      codesOf(() => fromMedicationStatement({ ...theirs(), status: 'not-taken' })),
      'invalid_value',
    );
  });

  test('digits of a dose are kept as they were written', () => {
    const written = through(
      theirs(dosage({ doseAndRate: [{ doseQuantity: parseFhir('{"value":2.50,"unit":"mg"}') }] })),
    );
    const { order: read } = fromMedicationRequest(written);
    assert.equal(read.dose?.value, 2.5);
    assert.match(stringifyFhir(toMedicationRequest(read, context)), /"value":2\.50,/);
  });

  test('one resource that is refused does not keep the others out', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [{ resource: theirs({ doNotPerform: true }) }, { resource: theirs() }],
    };
    const { orders, refused } = medicinesFromFhir(bundle);
    assert.equal(orders.length, 1);
    assert.equal(refused[0]?.at, 0);
    assert.ok(isBag(refused[0]?.resource));
  });

  test('an allergy from elsewhere has words and no substance, so that no check pretends to have run', () => {
    const allergy = {
      resourceType: 'AllergyIntolerance',
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: { coding: [{ system: 'http://snomed.info/sct', code: '91936005', display: 'Allergy to penicillin' }] },
      patient: { reference: 'Patient/x' },
      criticality: 'high',
      reaction: [
        { manifestation: [{ text: 'Rash' }], severity: 'mild' },
        { manifestation: [{ text: 'Wheeze' }], severity: 'severe' },
      ],
    };
    const { allergies, allergyStatus } = medicinesFromFhir([allergy]);
    assert.equal(allergyStatus, 'recorded');
    assert.equal(allergies[0]?.substance, undefined);
    assert.equal(allergies[0]?.text, 'Allergy to penicillin');
    assert.equal(allergies[0]?.severity, 'severe');
    const drugsOnly = { ...allergy, code: { coding: [{ system: 'http://snomed.info/sct', code: '409137002' }] } };
    assert.equal(medicinesFromFhir([drugsOnly]).allergyStatus, 'unknown');
    const refuted = { ...allergy, verificationStatus: { coding: [{ code: 'refuted' }] } };
    assert.equal(medicinesFromFhir([refuted]).refused.length, 1);
  });
});

describe('a resource that somebody has changed', () => {
  const changed = (resource: object, change: (copy: Bag) => void) => {
    const copy = structuredClone(resource) as Bag;
    change(copy);
    return copy;
  };
  const prn = { asNeeded: true, prn: { indication: 'pain', minIntervalMinutes: 240 } };

  test('an element with no extension beside it is read as it is now', () => {
    const resource = toMedicationRequest(order, context);
    const twice = changed(resource, (copy) => {
      (bagsIn(bagsIn(copy['dosageInstruction'])[0]!['doseAndRate'])[0]!['doseQuantity'] as Bag)['value'] = 2;
    });
    assert.equal(fromMedicationRequest(twice).order.dose?.value, 2);
  });

  test('an extension never wins over an element that was changed: it is a contradiction', () => {
    const withCycle = toMedicationRequest(
      { ...order, timing: { timeOfDay: ['08:00'] }, cycle: { onDays: 1, offDays: 1 } },
      context,
    );
    const timed = changed(withCycle, (copy) => {
      bagsIn(copy['dosageInstruction'])[0]!['timing'] = { repeat: { timeOfDay: ['20:00:00'] } };
    });
    assert.equal(
      codesOf(() => fromMedicationRequest(timed)),
      'contradiction',
    );
    const limited = toMedicationRequest({ ...order, ...prn, prn: { ...prn.prn, maxDosesPer24h: 4 } }, context);
    const more = changed(limited, (copy) => {
      (bagsIn(copy['dosageInstruction'])[0]!['maxDosePerPeriod'] as { numerator: Bag }).numerator['value'] = 8;
    });
    assert.equal(
      codesOf(() => fromMedicationRequest(more)),
      'contradiction',
    );
    const active = toMedicationAdministration({ ...record, status: 'active' }, context);
    // An error has no outcome of its own, and the extensions hold none: it is no record.
    assert.equal(
      codesOf(() => fromMedicationAdministration({ ...active, status: 'entered-in-error' })),
      'invalid_value',
    );
  });

  test('an edited text is the prescriber’s text from then on', () => {
    const edited = changed(toMedicationRequest(order, context), (copy) => {
      bagsIn(copy['dosageInstruction'])[0]!['text'] = 'With plenty of water';
    });
    assert.equal(fromMedicationRequest(edited).order.doseText, 'With plenty of water');
    assert.equal(fromMedicationRequest(toMedicationRequest(order, context)).order.doseText, undefined);
  });

  test('an extension of ours that cannot be read is an error', () => {
    const broken = changed(toMedicationRequest({ ...order, ...prn }, context), (copy) => {
      for (const one of bagsIn(copy['extension']))
        for (const part of bagsIn(one['extension'])) part['valueString'] = '{';
    });
    assert.equal(
      codesOf(() => fromMedicationRequest(broken)),
      'unreadable',
    );
  });

  test('a version that a server gave a resource is not the version of the order', () => {
    const resource = toMedicationRequest({ ...order, version: 3 }, context);
    assert.equal(fromMedicationRequest({ ...resource, meta: { versionId: '17' } }, { own: true }).order.version, 3);
  });

  test('a statement of the same order comes back as the same order', () => {
    const one = { ...order, ...prn, startedAt: '2026-06-01', stoppedAt: '2026-06-20T10:00:00Z' };
    const statement = toMedicationStatement(one, context, '2026-06-10T10:00:00Z');
    assert.deepEqual(fhirFaults(statement), []);
    assert.deepEqual(fromMedicationStatement(through(statement), { own: true }).order, one);
  });
});
