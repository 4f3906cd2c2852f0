// SPDX-License-Identifier: Apache-2.0
import { exact } from '../amounts/decimal.js';
import { MINUTE, toMs } from '../time/instants.js';
import type { Proposed, Reason } from './proposed.js';

interface Reading {
  readonly value: number;
  readonly at: number | undefined;
  readonly unit: string | undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readingOf(given: unknown): Reading | undefined {
  const { value, at, unit } = isObject(given) ? given : { value: given, at: undefined, unit: undefined };
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const moment = typeof at === 'string' ? toMs(at) : undefined;
  return { value, at: moment, unit: typeof unit === 'string' ? unit : undefined };
}

/** Readings that have to be there before the dose, fresh and within their limits; the limits themselves are within (R40). */
export function measurementReasons({ order, args, at, isTaken }: Proposed): readonly Reason[] {
  if (!isTaken) return [];
  return (order?.requiredMeasurements ?? []).flatMap(({ id, unit, min, max, withinMinutes }): readonly Reason[] => {
    const reading = Object.hasOwn(args.measurements ?? {}, id) ? readingOf(args.measurements![id]) : undefined;
    const old = reading?.at !== undefined && withinMinutes !== undefined && at - reading.at > withinMinutes * MINUTE;
    const otherUnit = reading?.unit !== undefined && unit !== undefined && reading.unit !== unit;
    if (!reading || old || otherUnit) return [{ code: 'MEASUREMENT_REQUIRED', values: { measurement: id } }];
    const low = min !== undefined && exact(reading.value).lt(min);
    const high = max !== undefined && exact(reading.value).gt(max);
    if (!low && !high) return [];
    const limits = [min ?? '…', max ?? '…'].join(' – ');
    const shown = `${reading.value} ${unit ?? ''}`.trim();
    return [{ code: 'MEASUREMENT_OUT_OF_RANGE', values: { measurement: id, value: shown, limits } }];
  });
}
