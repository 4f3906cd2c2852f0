// SPDX-License-Identifier: Apache-2.0
import { parseWith } from '@careplan-kit/model';
import { Medication } from '@careplan-kit/emar';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import { fhirText } from '../text.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import { ukCore, ukCoreExtension } from '../uk-core/profiles.js';
import { readAmount, writeAmount } from './amounts.js';
import { isConcept } from './concepts.js';
import { addExtensions, rideAlong, withRidden } from './exact.js';
import { assertAgrees } from './governed.js';
import { type Identity, identifier, readId, resourceId } from './identity.js';

const WHAT = 'This Medication';
const TRADE_FAMILY = ukCoreExtension('MedicationTradeFamily');

function writeIngredient({ id, perUnit }: { id: string; perUnit?: unknown }, unit: string | undefined): Bag {
  const written: Bag = { itemCodeableConcept: { text: fhirText(id) ?? '-' }, isActive: true };
  const numerator = writeAmount(perUnit);
  if (numerator) written['strength'] = { numerator, denominator: { value: 1, ...(unit ? { unit } : {}) } };
  return written;
}

function natives(medication: Medication, identity: Identity): FhirResource {
  const codings = { coding: medication['codes'], text: medication.name };
  const resource: FhirResource = {
    resourceType: 'Medication',
    id: resourceId(identity, 'Medication', medication.id),
    meta: { profile: [ukCore('Medication')] },
    identifier: [identifier(identity, 'medicine', medication.id)],
    code: isConcept(codings) ? codings : { text: fhirText(medication.name) ?? 'Not recorded' },
  };
  const form = fhirText(medication.form);
  if (form !== undefined) resource['form'] = { text: form };
  const unit = fhirText(medication.unit);
  put(
    resource,
    'ingredient',
    medication.ingredients?.map((one) => writeIngredient(one, unit)),
  );
  const trade = fhirText(medication.tradeName);
  if (trade !== undefined) addExtensions(resource, [{ url: TRADE_FAMILY, valueCodeableConcept: { text: trade } }]);
  return resource;
}

function readIngredient(ingredient: Bag, at: number): Bag | undefined {
  const item = isBag(ingredient['itemCodeableConcept']) ? ingredient['itemCodeableConcept'] : {};
  const id = fhirText(item['text']) ?? fhirText(bagsIn(item['coding'])[0]?.['display']);
  if (id === undefined) return undefined;
  const strength = isBag(ingredient['strength']) ? ingredient['strength'] : {};
  const per = strength['denominator'];
  // Only so much in one of them is a strength that doses can be counted with.
  const isOne = isBag(per) && per['value'] === 1;
  const perUnit = isOne ? readAmount(strength['numerator'], ['ingredient', at, 'strength', 'numerator']) : undefined;
  return { id, ...(perUnit ? { perUnit } : {}) };
}

/** What the code of a medicine says: its name, and its codings. */
export function readCode(code: unknown): Bag {
  const concept = isBag(code) ? code : {};
  const codings = bagsIn(concept['coding']);
  const name =
    fhirText(concept['text']) ?? codings.map(({ display }) => fhirText(display)).find((one) => one !== undefined);
  const read: Bag = {};
  put(read, 'name', name ?? fhirText(codings[0]?.['code']));
  put(read, 'codes', codings);
  return read;
}

function readNatives(resource: Bag): Bag {
  const read: Bag = { ...readCode(resource['code']) };
  put(read, 'id', readId(resource, 'medicine'));
  const form = isBag(resource['form']) ? readCode(resource['form'])['name'] : undefined;
  put(read, 'form', form);
  const ingredients = bagsIn(resource['ingredient']).map(readIngredient);
  if (!ingredients.includes(undefined)) put(read, 'ingredients', ingredients);
  const trade = bagsIn(resource['extension']).find(({ url }) => url === TRADE_FAMILY)?.['valueCodeableConcept'];
  if (isBag(trade)) put(read, 'tradeName', readCode(trade)['name']);
  return read;
}

/** A product as a UK Core Medication. Codes of a `codes` list go out as they are; none is made up. */
export function toMedication(medication: Medication, identity: Identity): FhirResource {
  const resource = natives(medication, identity);
  addExtensions(resource, rideAlong(medication, readNatives(resource)));
  return resource;
}

/**
 * A product, from a Medication of this library or of others. One of others has no classes, and ingredients only where it
 * names them: what cannot be checked with it, the checks say.
 *
 * @throws DataError for what is no medicine, or says two things at once
 */
export function fromMedication(json: unknown): Medication {
  const resource = isBag(json) ? json : {};
  const medication = parseWith(WHAT, Medication, withRidden(WHAT, readNatives(resource), resource));
  const again = toMedication(medication, { system: '' });
  assertAgrees(WHAT, resource, again, ['code', 'form', 'ingredient']);
  return medication;
}
