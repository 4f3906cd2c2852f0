// SPDX-License-Identifier: Apache-2.0
export {
  type EntryContent,
  type HeldAnswer,
  type MergeChoice,
  MergeChoiceError,
  type MergeChoices,
  type MergeResult,
  type MergedAnswer,
  type MergedEntry,
  type MergedItem,
  type MergedOrder,
  type MergedTotal,
  type Outcome,
  type WorkedOut,
} from './contract.js';
export { mergeAnswers } from './merge-answers.js';
export { resolve } from './resolve.js';
