// SPDX-License-Identifier: Apache-2.0
export { CHECK_WORDS } from './check.words.js';
export { ALERT_WORDS, TASK_WORDS } from './follow-up.words.js';
export { LEAVING_WORDS } from './leaving.words.js';
export { OUTCOME_WORDS } from './outcomes.words.js';
export { type Filling, type Moment, type Phrase, type Sentence, sentence } from './phrase.js';
export { ORDER_LACK_WORDS, ORDER_STEP_WORDS, lackPhraseOf } from './order-life.words.js';
export { ROUND_WORDS } from './rounds.words.js';
export { FLAG_WORDS, PROBLEM_WORDS, STATUS_WORDS } from './slots.words.js';
export { RECORD_WORDS, type RecordCode } from './record.words.js';
export { RECONCILE_WORDS } from './reconciliation.words.js';
export { STOCK_WORDS } from './stock.words.js';
export { SYNC_WORDS } from './sync.words.js';
export { type CodedSentence, phraseOf, sentenceOf } from './words.js';
