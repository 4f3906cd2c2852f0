// SPDX-License-Identifier: Apache-2.0
export type * from './definition.js';
export {
  type AnswerValue,
  type Answers,
  type Attachment,
  type Entered,
  type FormSnapshot,
  type Provenance,
  type StoredAnswer,
  isAttachment,
  isEntered,
} from './answers.js';
export type * from './problem.js';
export type * from './form-instance.js';
export type * from './submission.js';
export { type FormWords, type Language, type QuestionWords, formWords } from './form-words.js';
export { createForm, type CreateFormOptions } from '../engine/create-form.js';
export { parseDefinition } from '../definition/parse-definition.js';
export { createSubmission } from '../submission/create-submission.js';
export { extract } from '../submission/extract.js';
