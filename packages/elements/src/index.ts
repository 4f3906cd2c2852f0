// SPDX-License-Identifier: Apache-2.0
export { CpkElement } from './base/cpk-element.js';
export { FieldElement } from './base/field-element.js';
export { DEFAULT_PREFIX, type NamedElement, defineElement } from './base/define-element.js';
export { ELEMENTS, define } from './define/define-all.js';
export {
  type AboutMeExport,
  type AboutMeView,
  CpkAboutMe,
  NotAllowedError,
  NotFetchedError,
} from './about-me/about-me.js';
export { CpkChoice } from './choice/choice.js';
export { CpkDate } from './date/date.js';
export { CpkDraftState } from './draft-state/draft-state.js';
export { CpkErrorSummary } from './error-summary/error-summary.js';
export type { SummaryError } from './error-summary/error-summary-view.js';
export { CpkForm } from './form/form.js';
export type { FormPhase } from './form/form-view.js';
export { CpkLongText } from './long-text/long-text.js';
export { CpkNumber } from './number/number.js';
export { CpkPersonBanner } from './person-banner/person-banner.js';
export { CpkText } from './text/text.js';
export { CpkAttachment } from './attachment/attachment.js';
export { CpkAnswerEvent } from './events/answer-event.js';
export { CpkEditEvent } from './events/edit-event.js';
export { CpkErrorEvent } from './events/error-event.js';
export { CpkGoToEvent } from './events/go-to-event.js';
export { CpkSubmitEvent, type FormOperation, type SubmittedForm } from './events/submit-event.js';
export type { SubmittedFile } from './events/submitted-files.js';
export type { AuditEvent, ExportFormat } from './host-context/audit-event.js';
export { type Action, type HostContext, type RecordPart, hostContext } from './host-context/host-context.js';
export type { FieldKind, FieldState, FieldTools, FieldView } from './field-views/field-view.js';
export { FIELD_KINDS } from './field-views/registry.js';
export { type Language, type Phrase, type PhraseValues, say } from './words/words.js';
