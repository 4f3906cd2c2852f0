// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import type { Medication, Order } from '@careplan-kit/emar';
import { stableUuid } from '../about-me/stable-uuid.js';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import { fhirText } from '../text.js';
import { MEDICINE_FACT, WORDS_MADE } from './addresses.js';
import { readAmount, writeAmount } from './amounts.js';
import { readConcept, writeConcept } from './concepts.js';
import { readRepeat, writeRepeat } from './timing.js';
import { dosageWords, stepOrder, stepText } from './words/dosage-words.js';

type Path = readonly (string | number)[];

const IN_24_HOURS: Bag = { value: 24, unit: 'h', system: 'http://unitsofmeasure.org', code: 'h' };

/** Text, marked as made here of the structure beside it. */
const madeText = (text: string): Bag => ({
  text,
  _text: { extension: [{ url: WORDS_MADE, valueString: stableUuid(text) }] },
});

/** Whether a text is the one this library made, unchanged. */
const isMade = (dosage: Bag): boolean =>
  isBag(dosage['_text']) &&
  bagsIn(dosage['_text']['extension']).some(
    ({ url, valueString }) => url === WORDS_MADE && valueString === stableUuid(String(dosage['text'])),
  );

function writeRange(range: Order['doseRange']): Bag | undefined {
  const unit = range?.unit === undefined ? {} : { unit: range.unit };
  const end = (value: unknown) => writeAmount(typeof value === 'number' ? { value, ...unit } : value);
  const [low, high] = [end(range?.low), end(range?.high)];
  if (!high || (low && (low['unit'] !== high['unit'] || Number(low['value']) > Number(high['value']))))
    return undefined;
  return { ...(low ? { low } : {}), high };
}

/** When a dose is due, as R4 says it; nothing where that would be less than what is ordered. */
function writeTiming(order: Order): Bag | undefined {
  if (!order.timing || order.cycle || order.doseByDate) return undefined;
  const { startedAt, stoppedAt, timing } = order;
  const bounded = timing.boundsPeriod ?? timing.boundsDuration ?? timing.boundsRange;
  const boundsPeriod = { ...(startedAt ? { start: startedAt } : {}), ...(stoppedAt ? { end: stoppedAt } : {}) };
  const isCourse = bounded === undefined && Object.keys(boundsPeriod).length > 0;
  const repeat = writeRepeat(isCourse ? { ...timing, boundsPeriod } : timing);
  return repeat && { repeat };
}

function writeMaximum({ prn }: Order): Bag | undefined {
  const doses = prn?.maxDosesPer24h;
  const numerator =
    writeAmount(prn?.maxAmountPer24h) ?? (doses === undefined ? undefined : { value: doses, unit: 'dose' });
  return numerator && { numerator, denominator: { ...IN_24_HOURS } };
}

/** The parts of one Dosage but its text. */
function structure(order: Order): Bag {
  const dosage: Bag = {};
  const more = order['additionalInstruction'];
  const instructions = (Array.isArray(more) ? (more as unknown[]) : []).map(writeConcept);
  put(dosage, 'additionalInstruction', instructions.includes(undefined) ? undefined : instructions);
  put(dosage, 'patientInstruction', fhirText(order['patientInstruction']));
  put(dosage, 'timing', writeTiming(order));
  const { asNeeded } = order;
  if (typeof asNeeded === 'boolean') dosage['asNeededBoolean'] = asNeeded;
  else put(dosage, 'asNeededCodeableConcept', writeConcept(asNeeded));
  put(dosage, 'site', writeConcept(order['site']));
  put(dosage, 'route', writeConcept(order.route));
  put(dosage, 'method', writeConcept(order['method']));
  // A dose that is another each day, or a part of a volume, is not the dose R4 would mean.
  const isPlain = !order.doseByDate && order.perVolume === undefined;
  const doseQuantity = isPlain ? writeAmount(order.dose) : undefined;
  const doseRange = isPlain && !doseQuantity ? writeRange(order.doseRange) : undefined;
  if (doseQuantity) dosage['doseAndRate'] = [{ doseQuantity }];
  else if (doseRange) dosage['doseAndRate'] = [{ doseRange }];
  put(dosage, 'maxDosePerPeriod', writeMaximum(order));
  return dosage;
}

export interface DosageContext {
  readonly medication?: Medication | undefined;
  readonly timeZone?: string | undefined;
}

/**
 * The directions of an order: one Dosage, or one for each step. The text is the prescriber's where there is one, else made
 * of the whole structure; structured parts stand beside it only where R4 can say all of them.
 */
export function writeDosages(order: Order, context: DosageContext): Bag[] {
  const steps = order.steps ?? [];
  if (steps.length === 0) {
    const said = fhirText(order.doseText);
    return [
      { ...(said === undefined ? madeText(dosageWords(order, context).text) : { text: said }), ...structure(order) },
    ];
  }
  return steps.map(({ days }, at) => {
    const step = stepOrder(order, at);
    const {
      boundsPeriod: _p,
      boundsDuration: _d,
      boundsRange: _r,
      count: _c,
      countMax: _m,
      ...plain
    } = step.timing ?? {};
    const boundsDuration = days === undefined ? {} : { boundsDuration: { value: days, unit: 'd' as const } };
    const { startedAt: _s, stoppedAt: _e, ...timed } = { ...step, timing: { ...plain, ...boundsDuration } };
    return { sequence: at + 1, ...madeText(stepText(order, at, context)), ...structure(timed) };
  });
}

const refuse = (path: Path, message: string): never => {
  throw new DataError('The FHIR directions', [{ path: [...path], code: 'not-sayable', message }]);
};

function readMaximum(ratio: unknown, path: Path): Bag | undefined {
  if (!isBag(ratio)) return undefined;
  const { numerator, denominator } = ratio;
  const per = isBag(denominator)
    ? `${String(denominator['value'])} ${String(denominator['code'] ?? denominator['unit'])}`
    : '';
  if (!['24 h', '1 d'].includes(per)) refuse(path, 'is a maximum in another time than 24 hours');
  const amount = readAmount(numerator, [...path, 'numerator']);
  if (!amount) return undefined;
  return amount['unit'] === 'dose' && Number.isInteger(amount['value'])
    ? { maxDosesPer24h: amount['value'] }
    : { maxAmountPer24h: amount };
}

function readDose(dosage: Bag, path: Path): Bag {
  const [first, ...others] = bagsIn(dosage['doseAndRate']);
  if (others.length > 0) refuse([...path, 'doseAndRate', 1], 'is a second dose of the same directions');
  const at = [...path, 'doseAndRate', 0];
  if (isBag(first?.['doseQuantity'])) {
    if (first['doseQuantity']['comparator'] !== undefined) refuse([...at, 'doseQuantity'], 'is no exact dose');
    const dose = readAmount(first['doseQuantity'], [...at, 'doseQuantity']);
    return dose ? { dose } : {};
  }
  const range = first?.['doseRange'];
  if (!isBag(range)) return {};
  const read: Bag = {};
  for (const end of ['low', 'high']) put(read, end, readAmount(range[end], [...at, 'doseRange', end]));
  return { doseRange: read };
}

/** One Dosage as the facts of an order. */
function readOne(dosage: Bag, path: Path): Bag {
  const read: Bag = readDose(dosage, path);
  if (!isMade(dosage)) put(read, 'doseText', fhirText(dosage['text']));
  const more = bagsIn(dosage['additionalInstruction']).map(readConcept);
  put(read, 'additionalInstruction', more);
  put(read, 'patientInstruction', dosage['patientInstruction']);
  if (isBag(dosage['timing']))
    put(read, 'timing', readRepeat(dosage['timing']['repeat'], [...path, 'timing', 'repeat']));
  put(read, 'asNeeded', dosage['asNeededBoolean'] ?? readConcept(dosage['asNeededCodeableConcept']));
  for (const key of ['site', 'route', 'method']) put(read, key, readConcept(dosage[key]));
  put(read, 'prn', readMaximum(dosage['maxDosePerPeriod'], [...path, 'maxDosePerPeriod']));
  return read;
}

const STEP_PARTS = ['dose', 'timing', 'doseText'];

/** Directions one after the other, as the steps of one order. */
function readSteps(dosages: readonly Bag[], path: Path): Bag {
  const steps: Bag[] = [];
  let shared: Bag | undefined;
  const texts: string[] = [];
  for (const [at, dosage] of dosages.entries()) {
    if (dosage['sequence'] !== at + 1) refuse(path, 'are several directions at once, and one order has one');
    const read = readOne(dosage, [...path, at]);
    const rest = Object.fromEntries(Object.entries(read).filter(([key]) => !STEP_PARTS.includes(key)));
    shared ??= rest;
    if (JSON.stringify(rest) !== JSON.stringify(shared))
      refuse([...path, at], 'are given another way than those before');
    const step: Bag = {};
    const { boundsDuration, ...timing } = isBag(read['timing']) ? read['timing'] : {};
    if (isBag(boundsDuration)) {
      if (boundsDuration['unit'] !== 'd') refuse([...path, at, 'timing'], 'is a step whose length is not in days');
      step['days'] = boundsDuration['value'];
    } else if (at < dosages.length - 1) refuse([...path, at], 'is a step without an end, and another follows');
    put(step, 'dose', read['dose']);
    if (Object.keys(timing).length > 0) step['timing'] = timing;
    if (typeof read['doseText'] === 'string') texts.push(read['doseText']);
    steps.push(step);
  }
  return { ...shared, steps, ...(texts.length > 0 ? { doseText: texts.join('\n') } : {}) };
}

/**
 * The facts of an order that R4's own elements say.
 *
 * @throws DataError `not-sayable` for directions that one order cannot have, `not-exact` for a dose with too many digits
 */
function readDosages(value: unknown, path: Path): Bag {
  const dosages = bagsIn(value);
  const [first] = dosages;
  if (!first) return {};
  return dosages.length > 1 || first['sequence'] !== undefined ? readSteps(dosages, path) : readOne(first, path);
}

const saysFact = (resource: Bag, name: string): boolean =>
  bagsIn(resource['extension']).some(
    ({ url, extension }) =>
      url === MEDICINE_FACT && bagsIn(extension).some((part) => part['url'] === 'name' && part['valueString'] === name),
  );

/**
 * The same of a resource. Steps that R4 cannot say as directions of its own ride along whole, and are read from there.
 *
 * @param isOwn - whether the resource is being written here, from an order with steps
 */
export function readDirections(resource: Bag, element: string, isOwn: boolean): Bag {
  try {
    return readDosages(resource[element], [element]);
  } catch (error) {
    if (error instanceof DataError && (isOwn || saysFact(resource, 'steps'))) return {};
    throw error;
  }
}
