// SPDX-License-Identifier: Apache-2.0
// What the record says of swallowing and of advance decisions. Nothing is typed with an ambulance at the door, and what was
// told stands in the submission.
import type { Expression, FormItem, TextItem } from '@careplan-kit/forms/contract';
import { constant } from '../../expressions.js';
import { knownOnRecord, textOnRecord, wordsOnRecord } from '../../on-record.js';

/** One of three sentences: there is something, somebody was asked and there is nothing, nobody knows. */
const says = (id: string, label: string, known: string, there: string, none: string, notKnown: string): TextItem => {
  const asked: Expression = { op: 'unknown', item: known, is: 'none-known' };
  const otherwise: Expression = { op: 'if', when: asked, then: constant(none), otherwise: constant(notKnown) };
  return {
    type: 'long-text',
    id,
    label,
    calculate: { op: 'if', when: { op: 'exists', item: known }, then: constant(there), otherwise },
  };
};

export const swallowing: readonly FormItem[] = [
  knownOnRecord('swallowingKnown', 'Whether the record says how they swallow', 'swallowing'),
  says(
    'swallowing',
    'Swallowing, from the record',
    'swallowingKnown',
    'Difficult. Their plan says how food and drink are made.',
    'Somebody was asked, and knew of no difficulty.',
    'Not known. Nothing by mouth before somebody has looked.',
  ),
  ...wordsOnRecord('difficulty', 'What is difficult about swallowing, from the record', {
    class: 'Safety statements',
    element: 'swallowing',
    select: 'difficulty',
  }),
];

export const advanceDecision: readonly FormItem[] = [
  knownOnRecord('advanceDecisionKnown', 'Whether the record has an advance decision', 'advanceDecision'),
  says(
    'advanceDecision',
    'Advance decision to refuse treatment, from the record',
    'advanceDecisionKnown',
    'There is one. Give the crew the signed paper.',
    'Somebody was asked, and knew of none.',
    'Not known. Ask whoever is with them.',
  ),
  ...textOnRecord('advanceDecisionWhere', 'Where the advance decision is kept, from the record', {
    class: 'Advance decision to refuse treatment (ADRT)',
    element: 'locationOfDocument',
  }),
];
