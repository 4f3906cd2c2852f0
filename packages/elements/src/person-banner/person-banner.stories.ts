// SPDX-License-Identifier: Apache-2.0
import { betty, james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { jamesRecord } from '@careplan-kit/model/fixtures';
import { defineElement } from '../base/define-element.js';
import { manyAllergies, withAdjustments } from '../testing/banner-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkPersonBanner } from './person-banner.js';

defineElement(CpkPersonBanner);

export default { title: 'Record/Person banner', component: 'cpk-person-banner', args: { context: testHost() } };

export const MrGreen = { args: { record: mrGreen.careRecord() } };
export const MrsSmith = { args: { record: mrsSmith.careRecord() } };
export const James = { args: { record: james.careRecord() } };
export const ToKnowFirst = { args: { record: jamesRecord() } };
export const ToKnowFirstOpen = {
  args: { record: jamesRecord() },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const { shadowRoot } = canvasElement.firstElementChild!;
    for (const button of shadowRoot!.querySelectorAll<HTMLElement>('.fold-button')) button.click();
  },
};
export const SevereAllergies = { args: { record: manyAllergies() } };
export const ObjectsToSharing = {
  args: { record: withAdjustments({ sharing: 'objected', sharingDate: '2026-11-02', nextReview: '2027-05-02' }) },
  play: ToKnowFirstOpen.play,
};
export const AlertsWithheld = {
  args: { record: jamesRecord(), context: testHost({ can: (_action, { class: name }) => name !== 'Alert' }) },
};
export const InWelsh = {
  args: { record: jamesRecord(), context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
};
export const NothingKnown = {
  args: {
    record: { ...betty.careRecord(), subjectOfCare: { id: 'resident-betty', personFirstName: 'Betty' }, records: [] },
  },
};
export const LongName = {
  args: {
    record: {
      ...betty.careRecord(),
      subjectOfCare: {
        ...betty.subjectOfCare,
        personPreferredName: 'Betty',
        personFirstName: 'Betty '.repeat(34).trim(),
      },
    },
  },
};
