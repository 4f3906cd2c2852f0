// SPDX-License-Identifier: Apache-2.0
import type { Order } from '@careplan-kit/emar';
import { type Entry, type Reader, isTicked, rowsOf, some, ticked } from './entry-reader.js';

/** Readings that are asked for most; any other is written in words. */
export const READINGS = ['pulse', 'systolic blood pressure', 'blood glucose', 'INR', 'weight'] as const;

/** How much of the work a worker does (R77), from the least to the most. */
export const SUPPORT = ['self-administers', 'reminds', 'prompts', 'opens-packs', 'assists', 'administers'] as const;

type Measurement = NonNullable<Order['requiredMeasurements']>[number];

function readingOf(read: Reader, row: number): readonly Measurement[] {
  const of = (name: string) => `readings.${row}.${name}`;
  const id = read.words(of('id'));
  const [min, max] = [read.number(of('min')), read.number(of('max'))];
  const more = some({ unit: read.words(of('unit')), min, max, withinMinutes: read.number(of('within')) });
  // Limits of nothing would hold nothing back.
  if (id === undefined && more) read.faults[of('id')] = 'reading';
  if (min !== undefined && max !== undefined && min > max) read.faults[of('max')] = 'turned';
  return id === undefined ? [] : [{ id, ...more }];
}

/** What is special about an order beside its dose: covert giving, readings before a dose, and who does the work. */
export function specialOf(read: Reader) {
  const { entry } = read;
  const readings = isTicked(entry, 'needsReading')
    ? rowsOf(entry, 'readings').flatMap((row) => readingOf(read, row))
    : [];
  if (isTicked(entry, 'needsReading') && readings.length === 0) read.faults['readings.0.id'] ??= 'reading';
  return {
    supportLevel: read.words('support'),
    requiredMeasurements: readings.length > 0 ? readings : undefined,
    // Ticked and blank is a plan that lacks everything, and is said to.
    covert: isTicked(entry, 'covert')
      ? {
          ...some({
            method: read.words('covertHow'),
            capacityAssessmentId: read.words('covertCapacity'),
            bestInterestsMeetingId: read.words('covertAgreed'),
            pharmacistAdvice: read.words('covertAdvice'),
            reviewBy: read.date('covertReview'),
          }),
        }
      : undefined,
  };
}

const text = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? String(value) : '');

/** The same of an order, as the boxes show it. */
export function specialIn({ covert, requiredMeasurements = [], supportLevel }: Order): Entry {
  const rows = requiredMeasurements.flatMap(({ id, unit, min, max, withinMinutes }, row) =>
    Object.entries({ id, unit, min, max, within: withinMinutes }).map(([name, value]) => [
      `readings.${row}.${name}`,
      text(value),
    ]),
  );
  return {
    ...(Object.fromEntries(rows) as Entry),
    ...{ needsReading: ticked(requiredMeasurements.length > 0), support: text(supportLevel) },
    ...{ readings: String(Math.max(1, requiredMeasurements.length)), covert: ticked(covert !== undefined) },
    ...{ covertHow: text(covert?.method), covertCapacity: text(covert?.capacityAssessmentId) },
    ...{ covertAgreed: text(covert?.bestInterestsMeetingId ?? covert?.bestInterestsId) },
    ...{ covertAdvice: text(covert?.pharmacistAdvice), covertReview: text(covert?.reviewBy) },
  };
}

/** Parts of an order that hold more than the boxes show. */
const GROUPS = ['prn', 'patch', 'topical', 'covert'] as const;

/** Shown in the box of the other. */
const ALSO: Readonly<Record<string, string>> = { bestInterestsId: 'bestInterestsMeetingId' };

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a group or a reading holds and no box said stays as it was. */
function withUnsaid(standing: unknown, before: unknown, after: Readonly<Record<string, unknown>>) {
  if (!isGroup(standing)) return after;
  const said = isGroup(before) ? before : {};
  const unsaid = Object.entries(standing).filter(([key]) => !Object.hasOwn(said, ALSO[key] ?? key));
  return { ...Object.fromEntries(unsaid), ...after };
}

/**
 * Changes of an order that take nothing away which no box showed: an earlier step of a protocol, hours between looks at a
 * patch, that a covert plan was taken back.
 */
export function keepingUnsaid(
  changes: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
  standing: Order | undefined,
): Readonly<Record<string, unknown>> {
  if (!standing) return changes;
  const groups = GROUPS.flatMap((key) => {
    const after = changes[key];
    return isGroup(after) ? [[key, withUnsaid(standing[key], before[key], after)] as const] : [];
  });
  const { requiredMeasurements: after } = changes;
  const was = (before['requiredMeasurements'] ?? []) as readonly Measurement[];
  const readings = Array.isArray(after)
    ? {
        requiredMeasurements: (after as readonly Measurement[]).map((one) => {
          const of = ({ id }: Measurement) => id === one.id;
          return withUnsaid(standing.requiredMeasurements?.find(of), was.find(of), one);
        }),
      }
    : {};
  return { ...changes, ...Object.fromEntries(groups), ...readings };
}
