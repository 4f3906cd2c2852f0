// SPDX-License-Identifier: Apache-2.0
import { bettyRecord, jamesRecord, mrBodatRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { defineElement } from '../base/define-element.js';
import { contradicted, damaged, manyAllergies, nothingWritten, withAdjustments } from '../testing/banner-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkAlertsBanner } from './alerts-banner.js';

defineElement(CpkAlertsBanner);

export default { title: 'Record/Alerts banner', component: 'cpk-alerts-banner', args: { context: testHost() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

export const MrGreen = { args: { record: mrGreenRecord() } };
export const MrsSmith = { args: { record: mrsSmithRecord() } };
export const James = { args: { record: jamesRecord() } };
export const MrBodat = { args: { record: mrBodatRecord() } };
export const HardlyAnythingAsked = { args: { record: bettyRecord() } };
export const NothingWritten = { args: { record: nothingWritten() } };
export const SevereFirst = { args: { record: manyAllergies() } };
export const DoesNotAgree = { args: { record: contradicted() } };
export const PartOfItUnreadable = { args: { record: damaged() } };
export const AdjustmentsDocument = { args: { record: withAdjustments() } };
export const AlertsWithheld = {
  args: { record: mrGreenRecord(), context: testHost({ can: (_action, { class: name }) => name !== 'Alert' }) },
};
export const AllOpen = {
  args: { record: jamesRecord() },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const { shadowRoot } = canvasElement.firstElementChild!;
    for (const button of shadowRoot!.querySelectorAll<HTMLElement>('.fold-button')) button.click();
  },
};
export const Welsh = { args: { record: mrGreenRecord(), context: welsh } };
export const RightToLeft = { args: { record: mrBodatRecord(), dir: 'rtl' } };
export const NobodyChosen = {};
