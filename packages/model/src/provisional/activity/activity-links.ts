// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, inferredRows } from '../../element-rows.js';
import { CareActor } from '../../values.js';
import { RecordLink } from '../../values/record-link.js';

const drawn = inferredRows('MODS implementation guidance, page 22, diagram', 'plausible');
const sibling = inferredRows('MODS data browser, class 464055 (Task), a sibling class', 'plausible');

/**
 * What every activity is drawn with in the guidance: whom it is for, where, who answers for it; and the instruction
 * behind it, as Task has it. On a class whose page was not read each is a guess, and none is required.
 */
export const activityLinksShape = {
  /** The host's identifier of the person the activity is for. */
  subjectOfCare: z.optional(z.string()),
  location: z.optional(RecordLink),
  careActor: z.optional(z.array(CareActor)),
  instruction: z.optional(RecordLink),
};

export const activityLinksRows = {
  subjectOfCare: drawn('subjectOfCare', 'Subject of care', 'Lookup', ONCE, {
    target: 'Subject of care',
    stamp: 'subjectOfCare',
  }),
  location: drawn('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
  careActor: drawn('careActor', 'Care actor', 'Lookup', MANY, { target: 'Care actor' }),
  instruction: sibling('instruction', 'Instruction', 'Lookup', OPTIONAL, { target: 'Instruction' }),
};
