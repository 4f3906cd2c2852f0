// SPDX-License-Identifier: Apache-2.0
import { bettyRecord, jamesRecord, mrBodatRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { defineElement } from '../base/define-element.js';
import { nothingWritten } from '../testing/banner-records.js';
import { manyNeeds, mrGreenInFull, overduePlan, planFromForm } from '../testing/plan-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkCarePlan } from './care-plan.js';

defineElement(CpkCarePlan);

export default { title: 'Record/Care plan', component: 'cpk-care-plan', args: { context: testHost() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

export const MrGreen = { args: { record: mrGreenInFull() } };
export const FromTheForm = { args: { record: planFromForm() } };
export const MrsSmith = { args: { record: mrsSmithRecord() } };
export const James = { args: { record: jamesRecord() } };
export const MrBodat = { args: { record: mrBodatRecord() } };
export const ReviewOverdue = { args: { record: overduePlan() } };
export const ChangedSince = { args: { record: mrsSmithRecord(), changedSince: '2026-11-13T12:10:00Z' } };
export const NoPlanYet = { args: { record: bettyRecord() } };
export const NothingWritten = { args: { record: nothingWritten() } };
export const ManyNeeds = { args: { record: manyNeeds() } };
export const GoalsWithheld = {
  args: { record: mrGreenInFull(), context: testHost({ can: (_action, { class: name }) => name !== 'Goal' }) },
};
export const Welsh = { args: { record: mrGreenInFull(), context: welsh, changedSince: '2026-11-09T12:00:00Z' } };
export const RightToLeft = { args: { record: mrBodatRecord(), dir: 'rtl' } };
export const NobodyChosen = {};
