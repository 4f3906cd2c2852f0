// SPDX-License-Identifier: Apache-2.0
import type { Medication, Order, Timing } from '@careplan-kit/emar';
import { type Bag, isBag } from '../../bag.js';
import { fhirText } from '../../text.js';
import { HOME_ZONE } from '../../time-zone.js';
import { conceptWords } from '../concepts.js';
import { doseByDateWords, doseWords, methodWords } from './dose-words.js';
import { dayWords, minutesWords, momentWords } from './moments.js';
import { amountWords, counted, limitWords, listed } from './numbers.js';
import { boundsWords, oftenWords, timingNotInWords } from './timing-words.js';

/** Directions in words. */
export interface DosageWords {
  readonly text: string;
  /** What is recorded and the words do not say; the text itself names it too. */
  readonly notInWords: readonly string[];
}

export interface WordsOptions {
  /** The product: with it, the amount of what is counted is said too. */
  readonly medication?: Medication | undefined;
  /** IANA zone in which moments are written. Default `Europe/London`. */
  readonly timeZone?: string | undefined;
}

/** Facts that are no part of the directions: who, which version, how the service works with the order. */
const APART = new Set([
  ...['id', 'version', 'personId', 'medicationId', 'status', 'source', 'prescriber', 'transcribedBy', 'secondCheckBy'],
  ...['doseText', 'windowProfile', 'window', 'highRisk', 'supersedesOrderId', 'changeReason', 'reviewOn', 'competency'],
  ...['witnessRequired', 'refusalEscalation', 'supportLevel'],
  // Who wrote, checked, changed and stopped it, and why.
  ...['changedBy', 'changedAt', 'changeSaidBy', 'stopReason', 'stopSaidBy', 'stoppedBy', 'withdrawnReason', 'override'],
  ...['secondCheckAt', 'secondCheckProof'],
]);
const SAID = new Set([
  ...[
    'dose',
    'doseRange',
    'doseByDate',
    'doseScheduleValidUntil',
    'steps',
    'cycle',
    'timing',
    'route',
    'site',
    'method',
  ],
  ...['asNeeded', 'prn', 'suspensions', 'startedAt', 'stoppedAt', 'additionalInstruction', 'patientInstruction'],
  ...['perVolume', 'timeCritical', 'patch', 'topical', 'covert', 'requiredMeasurements'],
]);
/** Parts of these that are said, or that are about the work around the dose. */
const KNOWN_PARTS: Readonly<Record<string, readonly string[]>> = {
  prn: [
    ...['indication', 'minIntervalMinutes', 'maxAmountPer24h', 'maxDosesPer24h', 'nonDrugFirst', 'after'],
    ...['signsToOffer', 'expectedOutcome', 'effectCheckAfterMinutes', 'reviewOn', 'callPrescriberWhen'],
  ],
  patch: ['wearHours', 'removeBeforeApply', 'siteReuseMinDays', 'inPlaceCheckHours'],
  topical: ['bodyAreas', 'thickness'],
  cycle: ['onDays', 'offDays', 'anchorDate'],
  doseRange: ['low', 'high', 'unit'],
};

const words = (value: unknown) => conceptWords(value)?.trim().replace(/\.$/, '');
const plural = (value: number, one: string) => `${value} ${one}${value === 1 ? '' : 's'}`;

function cycleWords({ cycle }: Order): string[] {
  if (!cycle) return [];
  const from = cycle.anchorDate === undefined ? '' : `, counted from ${dayWords(cycle.anchorDate)}`;
  return [`for ${plural(cycle.onDays, 'day')}, then ${plural(cycle.offDays, 'day')} without, again and again${from}`];
}

/** When required, and for what: a condition said of it, and the indication of its protocol. */
function neededWords({ asNeeded, prn }: Order): string | undefined {
  if (!asNeeded) return undefined;
  const condition = asNeeded === true ? undefined : words(asNeeded);
  const indication = words(prn?.indication);
  const reasons = [...new Set([condition, indication])].filter((one) => one !== undefined);
  return reasons.length === 0 ? 'when required' : `when required for ${reasons.join(', ')}`;
}

function limits({ prn }: Order): string[] {
  const said: string[] = [];
  if (prn?.minIntervalMinutes) said.push(`At least ${minutesWords(prn.minIntervalMinutes)} between doses`);
  const amount = limitWords(prn?.maxAmountPer24h);
  if (amount !== undefined) said.push(`Maximum ${amount} in 24 hours`);
  const doses = prn?.maxDosesPer24h;
  if (doses !== undefined) said.push(`Maximum ${counted(doses)} ${doses === 1 ? 'dose' : 'doses'} in 24 hours`);
  return said;
}

function beside(order: Order, zone: string): string[] {
  const said = [...limits(order)];
  const { prn, patch, topical, perVolume } = order;
  if (words(prn?.nonDrugFirst) !== undefined) said.push(`First try: ${words(prn?.nonDrugFirst)}`);
  if (prn?.after?.length) said.push(`Only after: ${prn.after.join('; ')}`);
  if (perVolume) said.push(`The dose is for each ${amountWords(perVolume)}`);
  if (patch?.removeBeforeApply) said.push('Take the old patch off first');
  if (patch?.wearHours !== undefined) said.push(`Leave it on for ${plural(patch.wearHours, 'hour')}`);
  if (topical?.bodyAreas?.length) said.push(`Where: ${listed(topical.bodyAreas)}`);
  if (words(topical?.thickness) !== undefined) said.push(`How thick: ${words(topical?.thickness)}`);
  if (order.timeCritical) said.push('Time-critical: give it on time');
  if (order.covert) said.push('There is an agreement about giving it covertly: read it first');
  for (const { id, min, max, unit = '' } of order.requiredMeasurements ?? []) {
    const range = [min === undefined ? '' : ` at least ${min}`, max === undefined ? '' : ` at most ${max}`].join('');
    said.push(`Before each dose measure ${id}${range && `:${range}`}${range && unit ? ` ${unit}` : ''}`);
  }
  const more = order['additionalInstruction'];
  for (const one of Array.isArray(more) ? more : [more]) if (words(one) !== undefined) said.push(words(one)!);
  if (words(order['patientInstruction']) !== undefined) said.push(words(order['patientInstruction'])!);
  for (const { from, to, reason } of order.suspensions ?? []) {
    const until = to === undefined ? 'until further notice' : `until ${momentWords(to, zone)}`;
    said.push(`NOT to be given from ${momentWords(from, zone)} ${until}${words(reason) ? ` (${words(reason)})` : ''}`);
  }
  return said;
}

function bounds(order: Order, timing: Timing | undefined, zone: string): string[] {
  const said = timing ? boundsWords(timing, zone) : [];
  if (order.startedAt !== undefined && order.startedAt !== timing?.boundsPeriod?.start) {
    said.push(`started ${momentWords(order.startedAt, zone)}`);
  }
  if (order.stoppedAt !== undefined) said.push(`STOPPED ${momentWords(order.stoppedAt, zone)}`);
  return said;
}

/** One dose and when: a whole order, or one step of it. */
function sentenceOf(order: Order, medication: Medication | undefined, ending: readonly (string | undefined)[]): string {
  const dose = doseWords(order, medication);
  const byDate = (order.doseByDate?.length ?? 0) > 0;
  const often = order.timing && oftenWords(order.timing);
  const parts = [
    methodWords(order, medication),
    byDate ? 'the dose of the day' : (dose ?? '(THE DOSE IS NOT RECORDED)'),
    words(order.route),
    words(order.site) === undefined ? undefined : `(site: ${words(order.site)})`,
    often ?? (order.asNeeded ? undefined : '(WHEN TO GIVE IT IS NOT RECORDED)'),
    ...ending,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function notInWords(order: Order): string[] {
  const missing = Object.keys(order).filter((key) => !APART.has(key) && !SAID.has(key) && order[key] !== undefined);
  for (const [key, known] of Object.entries(KNOWN_PARTS)) {
    const value = order[key];
    const odd = isBag(value) ? Object.keys(value).filter((part) => !known.includes(part)) : [];
    missing.push(...odd.map((part) => `${key}.${part}`));
  }
  const silent = ['route', 'site', 'method', 'patientInstruction'].filter(
    (key) => order[key] !== undefined && words(order[key]) === undefined,
  );
  const steps: readonly Bag[] = order.steps ?? [];
  const timings = [order.timing, ...steps.map((step) => step['timing'] as Timing | undefined)];
  const oddSteps = steps.flatMap((step) =>
    Object.keys(step).filter((key) => !['days', 'dose', 'timing'].includes(key)),
  );
  return [
    ...new Set([
      ...missing,
      ...silent,
      ...oddSteps.map((key) => `steps.${key}`),
      ...timings.flatMap((timing) => (timing ? timingNotInWords(timing) : [])),
    ]),
  ];
}

/** A sign that no FHIR text can hold stands as one that is seen to stand for something. */
const asText = (sentences: readonly string[]) =>
  fhirText(sentences.map((one) => (/[.!?]$/.test(one) ? one : `${one}.`)).join(' ')) ?? '';

/** A step as an order of its own. */
export const stepOrder = (order: Order, at: number): Order => {
  const step = order.steps![at]!;
  const { steps: _steps, doseRange, doseByDate, ...rest } = order;
  const own = step.dose !== undefined;
  return {
    ...rest,
    ...(own || doseRange === undefined ? {} : { doseRange }),
    ...(own || doseByDate === undefined ? {} : { doseByDate }),
    dose: own ? step.dose : order.dose,
    timing: step.timing ?? order.timing,
  };
};

/** One step in words: "Step 1, for 5 days: Take SIX tablets ONCE a day". */
function stepWords(order: Order, at: number, medication: Medication | undefined, zone: string): string {
  const days = order.steps![at]!.days;
  const long = days === undefined ? 'from then on' : `for ${plural(days, 'day')}`;
  const own = order.steps![at]!.timing !== undefined;
  const step = stepOrder(order, at);
  const {
    boundsPeriod: _p,
    boundsDuration: _d,
    boundsRange: _r,
    count: _c,
    countMax: _m,
    ...plain
  } = step.timing ?? {};
  const ending = own && step.timing ? boundsWords(step.timing, zone) : [];
  return `Step ${at + 1}, ${long}: ${sentenceOf({ ...step, timing: plain }, medication, ending)}`;
}

/**
 * The directions of an order in plain English: what is done, dose, route, site, when, for how long, as needed, the most of it.
 * They say all that the structure says of the dose; what they cannot say they name, and a dose or a time that is not
 * recorded is said to be missing. No short forms: micrograms, units and times of day are written out.
 */
export function dosageWords(order: Order, options: WordsOptions = {}): DosageWords {
  const { medication, timeZone = HOME_ZONE } = options;
  const steps = order.steps ?? [];
  const course = [...cycleWords(order), ...bounds(order, order.timing, timeZone)].join(', ');
  const sentences: string[] = [];
  if (steps.length > 0) {
    for (const at of steps.keys()) sentences.push(stepWords(order, at, medication, timeZone));
    const whole = [course, neededWords(order)].filter(Boolean).join(', ');
    if (whole !== '') sentences.push(`All steps: ${whole}`);
  } else {
    sentences.push(sentenceOf(order, medication, [course, neededWords(order)]));
  }
  sentences.push(...doseByDateWords(order), ...beside(order, timeZone));
  const missing = notInWords(order);
  if (missing.length > 0) sentences.push(`Recorded too, and not in these words: ${missing.join(', ')}`);
  return { text: asText(sentences), notInWords: missing };
}

/** The words of one step, as a direction of its own. */
export const stepText = (order: Order, at: number, { medication, timeZone = HOME_ZONE }: WordsOptions = {}): string =>
  asText([stepWords(order, at, medication, timeZone)]);
