// SPDX-License-Identifier: Apache-2.0
import { isEventDate } from '../record/time-of-event.js';
import type { Content } from './content.js';
import type { CheckFinding } from './finding.js';

/** The clocks that are furthest ahead say it is fourteen hours later than UTC. */
const FURTHEST_AHEAD = 14 * 60 * 60 * 1000;

/** The last day that can have begun anywhere at a moment, or undefined when the moment cannot be read. */
function lastDayBegun(moment: string | undefined): string | undefined {
  const time = Date.parse(moment ?? '');
  return Number.isNaN(time) ? undefined : new Date(time + FURTHEST_AHEAD).toISOString().slice(0, 10);
}

/**
 * An event that had not happened when it was written down. Only the Event block's own date is read: a review or an
 * appointment may well lie ahead. A date that may be past (`2026` in 2026) says nothing.
 */
export function eventDateFindings(content: Content, at: string | undefined): CheckFinding[] {
  const { known, value, path, enteredAt } = content;
  const row = known.rows.find(isEventDate);
  const { date } = value;
  const last = lastDayBegun(enteredAt ?? at);
  if (!row || typeof date !== 'string' || !last) return [];
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(date)?.[0];
  if (!day || day <= last.slice(0, day.length)) return [];
  return [
    {
      path: [...path, 'date'],
      rule: 'future-event',
      severity: 'warning',
      message: `the date of this ${known.name} lies after it was written down`,
      class: known.name,
      element: row.name,
      status: row.status,
    },
  ];
}
