// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import {
  type CodedValue,
  type SafetyAnswer,
  entered,
  isEntered,
  noneKnown,
  notAsked,
  readSafetyAnswer,
  safetyAnswer,
} from './index.js';

interface Allergy {
  substance: CodedValue;
}
interface RecordWithAllergies {
  allergies: SafetyAnswer<Allergy>;
}

export const Allergies = safetyAnswer(z.looseObject({ substance: z.string() }));
export type Inferred = z.infer<typeof Allergies>;

// Each of the five states can be written.
export const states: SafetyAnswer<Allergy>[] = [
  notAsked('asleep on arrival'),
  noneKnown({ askedOn: '2026-05-17', answeredBy: 'her son Robert' }),
  { state: 'declined' },
  { state: 'unknown' },
  entered([{ substance: { originalText: 'penicillin' } }]),
];

// A blank is none of them.
// @ts-expect-error the element is missing
export const missing: RecordWithAllergies = {};
// @ts-expect-error undefined is not an answer
export const undefinedAnswer: RecordWithAllergies = { allergies: undefined };
// @ts-expect-error null is not an answer
export const nullAnswer: RecordWithAllergies = { allergies: null };
// @ts-expect-error an empty list is not "none known"
export const emptyList: RecordWithAllergies = { allergies: [] };
// @ts-expect-error an empty text is not "none known"
export const emptyText: RecordWithAllergies = { allergies: '' };
// @ts-expect-error an empty object is not "none known"
export const emptyObject: RecordWithAllergies = { allergies: {} };
// @ts-expect-error nor is false
export const no: RecordWithAllergies = { allergies: false };

// "Entered" means that there is something.
// @ts-expect-error entered with an empty list
export const enteredEmpty: RecordWithAllergies = { allergies: { state: 'entered', entries: [] } };
// @ts-expect-error entered without a list
export const enteredNothing: RecordWithAllergies = { allergies: { state: 'entered' } };
// @ts-expect-error the constructor takes no empty list either
export const constructedEmpty: SafetyAnswer<Allergy> = entered([]);
// @ts-expect-error "none known" with an entry contradicts itself
export const contradiction: SafetyAnswer<Allergy> = { state: 'none-known', entries: [{ substance: { code: '1' } }] };
// @ts-expect-error an entry of another shape
export const wrongEntry: SafetyAnswer<Allergy> = entered([{ drug: 'penicillin' }]);
// @ts-expect-error a state nobody agreed on
export const wrongState: SafetyAnswer<Allergy> = { state: 'none' };
// @ts-expect-error the schema's own type refuses the blank too
export const inferredBlank: Inferred = { state: 'entered', entries: [] };

declare const answer: SafetyAnswer<Allergy>;
// @ts-expect-error the entries cannot be read before the state: a missing list must not read as an empty one
export const unread = answer.entries;
export const read = isEntered(answer) ? answer.entries[0].substance : undefined;

export const words: string = readSafetyAnswer(answer, {
  'not-asked': () => 'a',
  'none-known': () => 'b',
  declined: () => 'c',
  unknown: () => 'd',
  entered: ({ entries }) => String(entries.length),
});
// @ts-expect-error a reader that forgets "unknown"
readSafetyAnswer(answer, { 'not-asked': () => 1, 'none-known': () => 2, declined: () => 3, entered: () => 4 });
