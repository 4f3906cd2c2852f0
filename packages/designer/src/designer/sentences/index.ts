// SPDX-License-Identifier: Apache-2.0
// The editors of sentences, fetched when somebody looks at the first of them.
export { answerEditor } from './answer-editor.js';
export { namesEditor } from './names-editor.js';
export { calculationEditor } from './calculation-editor.js';
export { conditionEditor } from './condition-editor.js';
export { scoreEditor, scoresEditor } from './score-editor.js';
export { itemWordsEditor, translationsEditor } from './translations-editor.js';
export { sentenceStyles } from './sentences.styles.js';
export { type SentenceDesk } from './sentence-desk.js';
export { type SentenceHost, SentenceState } from './sentence-state.js';
