// SPDX-License-Identifier: Apache-2.0
import type { ConditionSentence, Kept, ValueSentence } from './model.js';

type Sentence = ConditionSentence | ValueSentence;

/** The sentences directly in a sentence. */
export function sentencesIn(sentence: Sentence): readonly Sentence[] {
  switch (sentence.kind) {
    case 'group':
    case 'several':
    case 'count':
      return sentence.of;
    case 'compared':
      return [sentence.what, sentence.with];
    case 'between':
      return [sentence.what, sentence.low, sentence.high];
    case 'one-of':
    case 'true':
      return [sentence.what];
    case 'entries':
    case 'truth':
      return [sentence.is];
    case 'two':
      return [sentence.left, sentence.right];
    case 'rounded':
    case 'over-entries':
    case 'ranges':
      return [sentence.value];
    case 'age':
      return sentence.on ? [sentence.born, sentence.on] : [sentence.born];
    case 'days':
      return [sentence.from, sentence.to];
    case 'later':
      return [sentence.date, sentence.amount];
    case 'entry-count':
      return sentence.when ? [sentence.when] : [];
    case 'cases':
      return [...sentence.of.flatMap(({ when, then }) => [when, then]), sentence.otherwise];
    case 'codes':
      return sentence.of.map(({ when }) => when);
    default:
      return [];
  }
}

/** The parts that no sentence says, in order. */
export function keptIn(sentence: Sentence): readonly Kept[] {
  return sentence.kind === 'kept' ? [sentence] : sentencesIn(sentence).flatMap(keptIn);
}
