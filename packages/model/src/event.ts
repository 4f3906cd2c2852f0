// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { ElementRow } from './record-class.js';
import { CalendarDate, CareActor } from './values.js';

const source = 'MODS data browser, class 464206 (Event)';

/**
 * MODS Event: the block of who, when and where that dated records carry. All five rows were read on the
 * standard's own page. The event's date is when it happened; when it was written down is in the change log.
 */
export const eventShape = {
  /** The host's identifier of the person the record is about. */
  subjectOfCare: z.string(),
  date: CalendarDate,
  time: z.optional(z.string().check(z.regex(/^\d{2}:\d{2}(:\d{2})?$/))),
  location: z.optional(z.string()),
  careActor: z.optional(z.array(CareActor)),
};

export const eventElements: readonly ElementRow[] = [
  {
    key: 'subjectOfCare',
    name: 'Subject of care',
    type: 'Lookup',
    occurs: { min: 1, max: 1 },
    status: 'confirmed',
    source,
    stamp: 'subjectOfCare',
  },
  { key: 'date', name: 'Date', type: 'Date', occurs: { min: 1, max: 1 }, status: 'confirmed', source },
  { key: 'location', name: 'Location', type: 'Lookup', occurs: { min: 0, max: 1 }, status: 'confirmed', source },
  {
    key: 'careActor',
    name: 'Care actor',
    type: 'Lookup',
    occurs: { min: 0, max: null },
    status: 'confirmed',
    source,
    stamp: 'committer',
  },
  { key: 'time', name: 'Time', type: 'Time', occurs: { min: 0, max: 1 }, status: 'confirmed', source },
];
