// SPDX-License-Identifier: Apache-2.0

/**
 * Why due times cannot be worked out from an order. Such an order makes no slots, and says so: a dose that is not shown
 * as due must never be taken for one that is not due.
 */
export type TimingProblem =
  | 'START_NOT_SET'
  | 'STOP_NOT_SET'
  | 'TIMING_NOT_SET'
  | 'TIMES_NOT_SET'
  | 'EVENT_TIME_NOT_SET'
  | 'DAYS_NOT_SET'
  | 'PERIOD_NOT_WHOLE'
  | 'TOO_OFTEN'
  | 'WEEKLY_ONLY';

/** Thrown inside the working out of slots, and answered as a problem of the order. */
export class TimingError extends Error {
  override readonly name = 'TimingError';

  constructor(readonly code: TimingProblem) {
    super(code);
  }
}
