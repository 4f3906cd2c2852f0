// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DataError, Instant, parseWith } from '@careplan-kit/model';
import { HOURS_24, toMs } from '../time/instants.js';
import type { Range } from '../slots/candidates.js';

const WHAT = 'These arguments';
const Span = z.looseObject({ from: Instant, to: Instant });

/** Longer ranges are asked for in pieces: nobody looks at more than ten years of doses at once. */
const MOST_DAYS = 3700;

/**
 * The range an operation is asked for: half-open, in milliseconds.
 *
 * @throws DataError for one that ends before it begins, or is too long
 */
export function readRange(args: unknown): Range {
  const span = parseWith(WHAT, Span, args);
  const range = { from: toMs(span.from), to: toMs(span.to) };
  const refuse = (code: string, message: string) => new DataError(WHAT, [{ path: ['to'], code, message }]);
  if (range.to < range.from) throw refuse('ends-before-start', 'is before from');
  if (span.from < '1900' || span.to >= '2210') throw refuse('out-of-range', 'is of another century');
  if (range.to - range.from > MOST_DAYS * HOURS_24) throw refuse('range-too-long', `is more than ${MOST_DAYS} days`);
  return range;
}

/**
 * Arguments of an operation by their shape.
 *
 * @throws DataError with a path for each fault
 */
export const readArgs = <S extends z.ZodMiniType>(shape: S, args: unknown): z.output<S> => parseWith(WHAT, shape, args);

/** The fault of arguments that name what the facts do not hold. */
export const notThere = (key: string): DataError =>
  new DataError(WHAT, [{ path: [key], code: 'not-there', message: 'names what these facts do not hold' }]);
