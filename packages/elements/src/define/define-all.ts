// SPDX-License-Identifier: Apache-2.0
import { CpkAboutMe } from '../about-me/about-me.js';
import { DEFAULT_PREFIX, type NamedElement, defineElement } from '../base/define-element.js';
import { CpkChoice } from '../choice/choice.js';
import { CpkDate } from '../date/date.js';
import { CpkDraftState } from '../draft-state/draft-state.js';
import { CpkErrorSummary } from '../error-summary/error-summary.js';
import { CpkForm } from '../form/form.js';
import { openMadeUpForms } from '../form/warm-up-form.js';
import { warmUpWhenIdle } from '../form/warm-up.js';
import { CpkLongText } from '../long-text/long-text.js';
import { CpkNumber } from '../number/number.js';
import { CpkPersonBanner } from '../person-banner/person-banner.js';
import { CpkText } from '../text/text.js';
import { CpkAttachment } from '../attachment/attachment.js';
import { chartPart } from '../chart/chart-part.js';
import * as chartScales from '../chart/chart-scales.js';
import * as attachments from '../parts/attachments.js';
import { attachmentsPart } from '../parts/attachments-part.js';
import * as paper from '../parts/paper.js';
import { paperPart } from '../parts/paper-part.js';
import { putWholeForm } from '../parts/whole-form.js';
import * as bodyMap from '../parts/body-map.js';
import { bodyMapPart } from '../parts/body-map-part.js';
import * as lists from '../parts/lists.js';
import { listsPart } from '../parts/lists-part.js';
import * as measured from '../parts/measured.js';
import { measuredPart } from '../parts/measured-part.js';
import * as medicineKeeping from '../parts/medicine-keeping.js';
import { medicineKeepingPart } from '../parts/medicine-keeping-part.js';
import * as medicinesDue from '../parts/medicines-due.js';
import { medicinesDuePart } from '../parts/medicines-due-part.js';
import * as medicinesGiving from '../parts/medicines-giving.js';
import { medicinesGivingPart } from '../parts/medicines-giving-part.js';
import * as medicines from '../parts/medicines.js';
import { medicinesPart } from '../parts/medicines-part.js';
import * as ordering from '../parts/ordering.js';
import { orderingPart } from '../parts/ordering-part.js';
import * as signing from '../parts/signing.js';
import { signingPart } from '../parts/signing-part.js';
import * as unknowns from '../parts/unknowns.js';
import { unknownsPart } from '../parts/unknowns-part.js';
import { CpkConflict } from '../conflict/conflict.js';
import { CpkDraftsList } from '../drafts-list/drafts-list.js';
import { CpkLock } from '../lock/lock.js';
import { CpkTimeOut } from '../time-out/time-out.js';
import { CpkTime } from '../time/time.js';
import { CpkDateTime } from '../date-time/date-time.js';
import { CpkPartialDate } from '../partial-date/partial-date.js';
import { CpkQuantity } from '../quantity/quantity.js';
import { CpkScale } from '../scale/scale.js';
import { CpkYesNo } from '../yes-no/yes-no.js';
import { CpkAlertsBanner } from '../alerts-banner/alerts-banner.js';
import { CpkOptionList } from '../option-list/option-list.js';
import { CpkOpenChoice } from '../open-choice/open-choice.js';
import { CpkLookUp } from '../look-up/look-up.js';
import { CpkCarePlan } from '../care-plan/care-plan.js';
import { CpkChart } from '../chart/chart.js';
import { CpkSignature } from '../signature/signature.js';
import { CpkBodyMap } from '../body-map/body-map.js';
import { CpkTimeline } from '../timeline/timeline.js';
import { CpkVersions } from '../versions/versions.js';
import { CpkGroupEntry } from '../group-entry/group-entry.js';
import { CpkFormRecord } from '../form-record/form-record.js';
import { CpkReference } from '../reference/reference.js';
import { CpkDayComparison } from '../day-comparison/day-comparison.js';
import { CpkTransferPack } from '../transfer-pack/transfer-pack.js';
import { CpkTransferReturn } from '../transfer-return/transfer-return.js';
import { CpkEmarRound } from '../emar-round/emar-round.js';
import { CpkEmarChart } from '../emar-chart/emar-chart.js';
import { CpkLeavingSummary } from '../leaving-summary/leaving-summary.js';
import { CpkCdRegister } from '../cd-register/cd-register.js';
import { CpkMedicineStock } from '../medicine-stock/medicine-stock.js';
import { CpkReconciliation } from '../reconciliation/reconciliation.js';
import { CpkMedicineOrder } from '../medicine-order/medicine-order.js';
import { CpkPrn } from '../prn/prn.js';

/** Every element of the library. */
export const ELEMENTS: readonly NamedElement[] = [
  CpkAboutMe,
  CpkChoice,
  CpkDate,
  CpkDraftState,
  CpkErrorSummary,
  CpkForm,
  CpkLongText,
  CpkNumber,
  CpkPersonBanner,
  CpkText,
  CpkAttachment,
  CpkConflict,
  CpkDraftsList,
  CpkLock,
  CpkTimeOut,
  CpkTime,
  CpkDateTime,
  CpkPartialDate,
  CpkQuantity,
  CpkScale,
  CpkYesNo,
  CpkAlertsBanner,
  CpkOptionList,
  CpkOpenChoice,
  CpkLookUp,
  CpkCarePlan,
  CpkChart,
  CpkSignature,
  CpkBodyMap,
  CpkTimeline,
  CpkVersions,
  CpkGroupEntry,
  CpkFormRecord,
  CpkReference,
  CpkDayComparison,
  CpkTransferPack,
  CpkTransferReturn,
  CpkEmarRound,
  CpkEmarChart,
  CpkLeavingSummary,
  CpkCdRegister,
  CpkMedicineStock,
  CpkReconciliation,
  CpkMedicineOrder,
  CpkPrn,
];

/**
 * Registers every element as `<prefix>-<name>`, with all that a worker needs: nothing they do has to be fetched. Tags that
 * are taken stay as they are.
 */
export function define(options: { readonly prefix?: string } = {}): void {
  attachmentsPart.put(attachments);
  paperPart.put(paper);
  chartPart.put(chartScales);
  putWholeForm();
  bodyMapPart.put(bodyMap);
  listsPart.put(lists);
  measuredPart.put(measured);
  signingPart.put(signing);
  medicinesPart.put(medicines);
  medicineKeepingPart.put(medicineKeeping);
  medicinesDuePart.put(medicinesDue);
  medicinesGivingPart.put(medicinesGiving);
  orderingPart.put(ordering);
  unknownsPart.put(unknowns);
  for (const element of ELEMENTS) defineElement(element, options.prefix ?? DEFAULT_PREFIX);
  warmUpWhenIdle(() => (CpkForm.warmsUp ? openMadeUpForms(CpkForm.elementStyles) : null));
}
