// SPDX-License-Identifier: Apache-2.0
// The form under design, without a page: what may be done to it, and what becomes of it.
export type { Applied, Around, Done, Offer, Refused } from './applied.js';
export { isDone } from './applied.js';
export { applyCommand } from './apply.js';
export type { Changed } from './changed.js';
export type { Command, Place } from './command.js';
export { optionsText } from './commands/options.js';
export { type Core, coreFrom, coreOfCopy } from './core.js';
export { Design, type DesignOptions, type KeptDesign } from './design.js';
export type { Draft, DraftItem } from './draft.js';
export { type Finding, type Fix, findingsInSteps, findingsOf } from './findings.js';
export { definitionOf } from './definition-of.js';
export { localCopyOf } from './local-copy.js';
export { definitionText } from './definition-text.js';
export { type NewForm, blankForm, openDefinition } from './open.js';
export { type OpenedQuestionnaire, openQuestionnaire, questionnaireText } from './questionnaire.js';
export { type Advice, goodQuestion } from './questions/advice.js';
export { type Phrase, type Said, saidIn } from './said.js';
export {
  type NotPublished,
  type Publication,
  type PublicationRequest,
  type Signatory,
  approve,
  requestPublication,
} from './publish/approval.js';
export {
  type Consequence,
  type ConsequenceOptions,
  type Consequences,
  consequencesOf,
} from './publish/consequences.js';
export { type RecordPlace, RecordSearch, bindingTo, recordPlaces, searchRecord } from './record/search-record.js';
