// SPDX-License-Identifier: Apache-2.0
import { betty, james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkPersonBanner } from './person-banner.js';

defineElement(CpkPersonBanner);

export default { title: 'Record/Person banner', component: 'cpk-person-banner', args: { context: testHost() } };

export const MrGreen = { args: { record: mrGreen.careRecord() } };
export const MrsSmith = { args: { record: mrsSmith.careRecord() } };
export const James = { args: { record: james.careRecord() } };
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
