// SPDX-License-Identifier: Apache-2.0
import { pathToFileURL } from 'node:url';
import { inRoot } from '../root.mjs';

/** The compiled modules, or with `{ compiled: false }` their TypeScript sources (under the ts-loader). */
export async function modelSources({ compiled = true } = {}) {
  const load = (name) =>
    import(pathToFileURL(inRoot('packages/model', compiled ? `dist/${name}.js` : `src/${name}.ts`)).href);
  const [classes, provisional, record, plan, transfer, guesses, adjustments] = await Promise.all([
    load('check/classes'),
    load('check/provisional-classes'),
    load('care-record'),
    load('prsb/pcsp/personalised-care-and-support-plan'),
    load('prsb/urgent-transfer/urgent-transfer'),
    load('prsb/urgent-transfer/provisional/provisional-urgent-transfer'),
    load('prsb/reasonable-adjustments/record'),
  ]);
  return {
    stable: classes.STABLE_CLASSES,
    provisional: provisional.PROVISIONAL_CLASSES,
    careRecord: record.CareRecord,
    /** Documents of PRSB standards, each with its tree of rows. */
    documents: [plan.PersonalisedCareAndSupportPlan, transfer.UrgentTransfer, adjustments.ReasonableAdjustmentRecord],
    /** Headings of which only guesses are known. */
    provisionalDocuments: [guesses.ProvisionalUrgentTransfer],
  };
}
