// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '@careplan-kit/emar';
import type { MedicinesDue } from '../parts/medicines-due-part.js';

/** A moment on the clock of the service: the time alone where it is of the same day as the facts. */
export function clockOf(
  lib: Pick<MedicinesDue, 'zoneOf'>,
  facts: Facts,
  formatMoment: (instant: string) => string,
): (instant: string) => string {
  const zone = lib.zoneOf(facts.timezone);
  const today = zone.local(Date.parse(facts.now)).date;
  return (instant) => {
    const { text, date } = zone.local(Date.parse(instant));
    return date === today ? text.slice(11, 16) : formatMoment(instant);
  };
}
