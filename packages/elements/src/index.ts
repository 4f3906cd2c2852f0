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
export type { EasyRead, EasyReadWords } from './layouts/easy-read.js';
export type { LayoutName } from './layouts/layout.js';
export type { FormPhase } from './form/form-view.js';
export { CpkLongText } from './long-text/long-text.js';
export { CpkNumber } from './number/number.js';
export { CpkPersonBanner } from './person-banner/person-banner.js';
export { CpkText } from './text/text.js';
export { CpkAttachment } from './attachment/attachment.js';
export { type ConflictKind, type ConflictSide, CpkConflict } from './conflict/conflict.js';
export { CpkDraftsList } from './drafts-list/drafts-list.js';
export type { DraftNames } from './drafts-list/draft-names.js';
export type { Colleague } from './drafts-list/panel.js';
export { CpkLock, type LockWay } from './lock/lock.js';
export { CpkTimeOut } from './time-out/time-out.js';
export { CpkTime } from './time/time.js';
export { CpkDateTime } from './date-time/date-time.js';
export { CpkPartialDate } from './partial-date/partial-date.js';
export { CpkQuantity } from './quantity/quantity.js';
export { CpkScale } from './scale/scale.js';
export { CpkYesNo } from './yes-no/yes-no.js';
export { CpkAlertsBanner } from './alerts-banner/alerts-banner.js';
export { CpkOptionList } from './option-list/option-list.js';
export { CpkOpenChoice } from './open-choice/open-choice.js';
export { CpkLookUp } from './look-up/look-up.js';
export { CpkCarePlan } from './care-plan/care-plan.js';
export { type ChartBand, type ChartMeasure, type ChartReading, CpkChart, MEASURES } from './chart/chart.js';
export { CpkSignature } from './signature/signature.js';
export { CpkBodyMap } from './body-map/body-map.js';
export { CpkTimeline, DAY_KINDS, type DayKind } from './timeline/timeline.js';
export { CpkVersions } from './versions/versions.js';
export { CpkGroupEntry } from './group-entry/group-entry.js';
export type { GroupAlert, GroupPerson } from './group-entry/group-person.js';
export { CpkFormRecord } from './form-record/form-record.js';
export type { LeftForm } from './form-record/opened-record.js';
export { CpkReference } from './reference/reference.js';
export { type ComparedDay, type ComparedFact, CpkDayComparison } from './day-comparison/day-comparison.js';
export { CpkTransferPack } from './transfer-pack/transfer-pack.js';
export { CpkTransferReturn } from './transfer-return/transfer-return.js';
export { CpkEmarRound } from './emar-round/emar-round.js';
export type { IdentityCheck, RoundPerson, Scanner, Witness, WitnessRequest } from './emar-round/round-person.js';
export { CpkEmarChart } from './emar-chart/emar-chart.js';
export { CpkLeavingSummary } from './leaving-summary/leaving-summary.js';
export { CpkCdRegister } from './cd-register/cd-register.js';
export { CpkMedicineStock } from './medicine-stock/medicine-stock.js';
export type { ProveSecondPerson, SecondPersonRequest } from './medicine-desk/second-person.js';
export { CpkReconciliation } from './reconciliation/reconciliation.js';
export type { Askable } from './reconciliation/line-view.js';
export { CpkMedicineOrder } from './medicine-order/medicine-order.js';
export { CpkPrn } from './prn/prn.js';
export { CpkAnswerEvent } from './events/answer-event.js';
export { CpkDraftActionEvent, CpkDraftChangedEvent, type DraftAction } from './events/draft-event.js';
export { CpkEditEvent } from './events/edit-event.js';
export { CpkOpenEntryEvent } from './events/entry-event.js';
export { CpkErrorEvent } from './events/error-event.js';
export { CpkGroupSubmitEvent, CpkRowEvent } from './events/group-event.js';
export { CpkGoToEvent } from './events/go-to-event.js';
export {
  CpkMedicineFactEvent,
  CpkReconciliationChangeEvent,
  CpkMedicineRecordEvent,
  CpkRoundEvent,
  type MedicineCount,
  type MedicineFact,
  type MedicineIncident,
  type MedicineOf,
  type MedicineQuestion,
  type ReconciliationSoFar,
} from './events/medicine-event.js';
export { CpkLockedEvent, CpkUnlockedEvent } from './events/lock-event.js';
export {
  CpkAcknowledgeEvent,
  CpkPackFileEvent,
  CpkPackMadeEvent,
  CpkPackReceiptEvent,
  type PackFile,
  type PackFiles,
} from './events/pack-event.js';
export { CpkResolveEvent } from './events/resolve-event.js';
export { CpkStayEvent } from './events/stay-event.js';
export { CpkSubmitEvent, type FormOperation, type SubmittedForm } from './events/submit-event.js';
export type { SubmittedFile } from './events/submitted-files.js';
export type { AuditEvent, ExportFormat } from './host-context/audit-event.js';
export {
  type Action,
  type HostContext,
  type RecordPart,
  type SearchRequest,
  hostContext,
} from './host-context/host-context.js';
export type { EarlierScore, FieldKind, FieldState, FieldTools, FieldView } from './field-views/field-view.js';
export { FIELD_KINDS } from './field-views/registry.js';
export { type Language, type Phrase, type PhraseValues, say } from './words/words.js';
