// SPDX-License-Identifier: Apache-2.0
// What is printed by test/print: every person of the fixtures as a full element, in both languages.
import { betty, james, mrBodat, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { defineElement } from '../../packages/elements/src/base/define-element.js';
import { CpkAboutMe } from '../../packages/elements/src/about-me/about-me.js';
import {
  bettyLongAgo,
  face,
  mrBodatOfManyNames,
  mrGreenAtLength,
  mrGreenInPictures,
} from '../../packages/elements/src/testing/about-me-records.js';
import { testHost } from '../../packages/elements/src/testing/story-host.js';

defineElement(CpkAboutMe);

export default { title: 'Paper/About Me', component: 'cpk-about-me', args: { context: testHost(), photo: face() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

export const MrGreen = { args: { record: mrGreen.careRecord() } };
export const MrBodat = { args: { record: mrBodat.careRecord() } };
export const MrsSmith = { args: { record: mrsSmith.careRecord() } };
export const James = { args: { record: james.careRecord() } };
export const Betty = { args: { record: bettyLongAgo(betty.answers.date) } };
export const MrGreenWelsh = { args: { record: mrGreen.careRecord(), context: welsh } };
export const MrsSmithWelsh = { args: { record: mrsSmith.careRecord(), context: welsh } };
export const InPictures = { args: { record: mrGreenInPictures() } };
export const OverAYearOld = { args: { record: bettyLongAgo('2025-03-03') } };
export const ManyNames = { args: { record: mrBodatOfManyNames(), dir: 'rtl' } };
export const VeryLong = { args: { record: mrGreenAtLength() } };
export const Withheld = {
  args: {
    record: mrsSmith.careRecord(),
    context: testHost({ can: (action, { element }) => action !== 'print' || element !== 'myWellness' }),
  },
};
