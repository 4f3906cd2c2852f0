// SPDX-License-Identifier: Apache-2.0
// Conditions, calculations, scores and translations as people say them.
export type * from './model.js';
export { readCondition } from './read-condition.js';
export { readValue } from './read-value.js';
export { writeCondition, writeValue } from './write.js';
export { keptIn } from './kept.js';
export { clauseInWords, sentenceOf, valueInWords } from './in-words.js';
export { entriesRound, type Speakable, speakable } from './askable.js';
export { isUnfinished } from './lines.js';
export {
  type ConditionTried,
  type MadeAnswers,
  type NotTried,
  type Outcome,
  type TrialOptions,
  type TrialQuestion,
  isNotTried,
  tryCalculation,
  tryCondition,
  tryScore,
  trialQuestions,
} from './trial.js';
export { type BandCheck, type BandFault, type BandMend, checkBands, isBandCheck, mendBand } from './bands.js';
export {
  type TranslationProgress,
  type WordPlace,
  type WordRow,
  type WordState,
  setWords,
  translationProgress,
  translationRows,
} from './translations.js';
