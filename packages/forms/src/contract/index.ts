// SPDX-License-Identifier: Apache-2.0
export type * from './definition.js';
export type * from './expression.js';
export type * from './score.js';
export {
  type AnswerValue,
  type Answers,
  type Attachment,
  type BodyMark,
  type CodedAnswer,
  type Entered,
  type Entries,
  type EntryOrigin,
  type FormSnapshot,
  type Origins,
  type OwnWords,
  type Provenance,
  type QuantityAnswer,
  type ReferenceAnswer,
  type SignatureAnswer,
  type StoredAnswer,
  type Unknown,
  type UnknownReason,
  isAttachment,
  isEntered,
  isUnknown,
  keyOf,
  partsOfKey,
} from './answers.js';
export type * from './problem.js';
export type * from './form-instance.js';
export type * from './submission.js';
export { type FormWords, type Language, type QuestionWords, formWords } from './form-words.js';
export type { ScoreWording } from './score-words.js';
export { createForm, type CreateFormOptions } from '../engine/create-form.js';
export { parseDefinition } from '../definition/parse-definition.js';
export { createSubmission } from '../submission/create-submission.js';
export { extract } from '../submission/extract.js';
