// SPDX-License-Identifier: Apache-2.0
import type { RecordPart } from '../host-context/host-context.js';
import { betty, james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import {
  bettyLongAgo,
  face,
  mrBodatOfManyNames,
  mrGreenAtLength,
  mrGreenInPictures,
  mrGreenOverTime,
} from '../testing/about-me-records.js';
import { catchPrints } from '../testing/prints.js';
import { testHost } from '../testing/story-host.js';
import { CpkAboutMe } from './about-me.js';

defineElement(CpkForm);
defineElement(CpkAboutMe);

export default { title: 'Record/About Me', component: 'cpk-about-me', args: { context: testHost() } };

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });
const withhold = (...elements: (string | undefined)[]) =>
  testHost({
    can: (_action: string, { element, class: name }: RecordPart) => name !== 'About Me' || !elements.includes(element),
  });

export const MrGreen = { args: { record: mrGreen.careRecord(), photo: face() } };
export const Short = { args: { record: mrGreen.careRecord(), photo: face(), view: 'short' } };
export const InPictures = { args: { record: mrGreenInPictures(), photo: face() } };
export const ChangedSince = {
  args: { record: mrGreenOverTime(), photo: face(), changedSince: '2026-11-15T20:00:00Z' },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    for (const details of shadowOf(canvasElement).querySelectorAll('details')) details.open = true;
  },
};
export const AnEarlierVersion = {
  args: { record: mrGreenOverTime(), photo: face() },
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    shadowOf(canvasElement).querySelector<HTMLElement>('[data-version="1"]')!.click();
    await (canvasElement.firstElementChild as CpkAboutMe).updateComplete;
    shadowOf(canvasElement).querySelector<HTMLElement>('.compare')!.click();
  },
};
export const SomePartsBlank = { args: { record: james.careRecord() } };
export const SomePartsWithheld = {
  args: { record: mrsSmith.careRecord(), context: withhold('myWellness', 'peopleWhoAreImportantToMe') },
};
export const AllWithheld = { args: { record: mrsSmith.careRecord(), context: withhold(undefined) } };
export const OverAYearOld = { args: { record: bettyLongAgo('2025-03-03') } };
export const NotWrittenYet = { args: { record: betty.careRecord() } };
export const ReadOnly = { args: { record: mrsSmith.careRecord(), readOnly: true } };
export const RightToLeft = { args: { record: mrBodatOfManyNames(), photo: face(), dir: 'rtl' } };
export const VeryLong = { args: { record: mrGreenAtLength() } };
export const Welsh = {
  args: { record: mrGreenOverTime(), photo: face(), context: welsh, changedSince: '2026-11-15T20:00:00Z' },
};
export const WelshShort = { args: { record: mrGreen.careRecord(), photo: face(), context: welsh, view: 'short' } };
export const OnPaper = {
  args: { record: mrGreenInPictures(), photo: face() },
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const element = canvasElement.firstElementChild as CpkAboutMe;
    catchPrints(element);
    await element.print();
    const paper = element.shadowRoot!.querySelector('iframe')!;
    // An A4 page at the size it has on paper.
    Object.assign(paper, { className: '', ariaHidden: null, width: '794', height: '1123' });
  },
};
export const Writing = { args: { record: mrsSmith.careRecord(), editing: true } };
export const WritingTheFirst = { args: { record: betty.careRecord(), editing: true } };

function shadowOf(canvas: HTMLElement): ShadowRoot {
  return canvas.firstElementChild!.shadowRoot!;
}
