// SPDX-License-Identifier: Apache-2.0
import type { FormSubmission } from '@careplan-kit/forms/contract';

/** What a day is compared by, in the order in which it is read. */
export const DAY_SUBJECTS = [
  'different',
  'sleep',
  'food',
  'drink',
  'toilet',
  'turns',
  'care',
  'medicines',
  'mood',
  'activity',
  'pain',
  'observations',
  'weight',
] as const;
export type DaySubject = (typeof DAY_SUBJECTS)[number];

/** One thing that was written of a day, in plain words. */
export interface DayFact {
  readonly subject: DaySubject;
  /** `HH:MM` by the clock on the wall; null where nobody wrote a time, and for what was added up. */
  readonly at: string | null;
  readonly words: string;
  /** Somebody has to look at it: it was different, refused, or a sum is not whole. It is no judgement of a value. */
  readonly look: boolean;
}

/** A submission as the host keeps it. */
export interface DaySource {
  readonly submission: Pick<FormSubmission, 'id' | 'form' | 'submittedAt' | 'answers' | 'entries' | 'scores'>;
  /** Id of the submission that this one corrects, as a round says it. */
  readonly replaces?: string | null | undefined;
}

/** What was drunk or passed, added up as far as it is known. */
export interface DaySum {
  /** Millilitres for certain. */
  readonly ml: number;
  /** Drinks of which nobody wrote how much: with one of them, `ml` is the least it can be. */
  readonly withoutAmount: number;
  /** Times that something was drunk, or was offered and not drunk. None means that nothing was written, not that nothing was drunk. */
  readonly entries: number;
  /** Written twice with the same time, drink and amount, and counted once. */
  readonly twice: number;
}
