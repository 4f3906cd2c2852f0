// SPDX-License-Identifier: Apache-2.0
import type { Order, TaperStep, Timing } from '../facts/index.js';
import { addDays } from '../time/zone.js';
import { TimingError } from './problem.js';

/** A stretch of days with one timing and one dose: the whole order, or one step of a taper. */
export interface Segment {
  readonly timing: Timing;
  /** The step whose dose it is; absent where the order's own dose counts. */
  readonly step: TaperStep | undefined;
  /** First and last day, both part of it. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** From which day periods count. */
  readonly zero: string | undefined;
}

/** The steps of a taper back to back in local days; after the last closed one there is nothing (R10). */
export function segmentsOf(order: Order, startDate: string | undefined): readonly Segment[] {
  const timing = order.timing ?? {};
  if (!order.steps || order.steps.length === 0) {
    return [{ timing, step: undefined, from: undefined, to: undefined, zero: startDate }];
  }
  if (startDate === undefined) throw new TimingError('START_NOT_SET');
  const segments: Segment[] = [];
  let from = startDate;
  for (const step of order.steps) {
    const to = step.days === undefined ? undefined : addDays(from, step.days - 1);
    segments.push({ timing: step.timing ?? timing, step, from, to, zero: step.timing ? from : startDate });
    if (to === undefined) break;
    from = addDays(to, 1);
  }
  return segments;
}
