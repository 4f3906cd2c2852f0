// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import { everyKind } from '../testing/every-kind.js';
import { searchMadeUp } from '../testing/made-up-codes.js';
import { mrGreenInFull } from '../testing/plan-records.js';
import { pointingForm } from '../testing/pointing-form.js';
import { RARER_ANSWERS, allHere, rarerKinds } from '../testing/rarer-kinds.js';
import { repeatingForm } from '../testing/repeating-form.js';
import { scoredForm } from '../testing/scored-form.js';
import { testHost } from '../testing/story-host.js';
import { TABLE_ROWS, tableForm } from '../testing/table-form.js';
import { CpkForm } from './form.js';

defineElement(CpkForm);

export default {
  title: 'Forms/Form',
  component: 'cpk-form',
  args: { definition: everyKind, context: testHost() },
};

export const Default = {};
export const Filled = {
  args: {
    answers: {
      where: 'In the chair by the window',
      woke: true,
      times: '2',
      weight: '70.0',
      mood: 'bright',
      ate: ['porridge', 'tea'],
      notes: 'Asked for more tea.',
    },
  },
};
/** What can be given several times, what belongs to a question, and rules of another language. */
export const Repeating = {
  args: {
    definition: repeatingForm,
    answers: { 'millilitres~1': '200', 'helped~1': true },
  },
};
/** What can be given several times as a table with its total: cards on a phone. */
export const Table = {
  args: { definition: tableForm },
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const form = canvasElement.querySelector('cpk-form')!;
    await allHere(form);
    form.form!.restore(TABLE_ROWS);
    await allHere(form);
  },
};
export const TableWithErrors = {
  args: { definition: tableForm },
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    await Table.play({ canvasElement });
    const form = canvasElement.querySelector('cpk-form')!;
    form.form!.answer('millilitres~2', 'half a cup');
    await form.submit();
  },
};
/** A record of the person's chosen from what the record holds. */
export const PointingAtTheRecord = {
  args: { definition: pointingForm, record: mrGreenInFull() },
  play: async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const form = canvasElement.querySelector('cpk-form')!;
    await allHere(form);
    form.shadowRoot!.querySelector<HTMLInputElement>('#q-risk')!.click();
  },
};
/** A score the host has turned on: total, band, what to act on, and the working. */
export const Scored = {
  args: { definition: scoredForm, answers: { face: 'drawn', cries: '4' }, context: testHost({ scores: 'all' }) },
};
/** What it came to before, as the host keeps it, beside the result. */
export const ScoredWithEarlier = {
  args: {
    ...Scored.args,
    earlierScores: [
      { score: 'pain', total: '3', band: 'Signs of pain', at: '2026-11-21T08:10:00Z', by: 'Jane' },
      { score: 'pain', total: '0', band: 'No sign of pain', at: '2026-11-20T18:30:00Z', by: 'Emily' },
    ],
  },
};
/** The rarer kinds of question, each fetched by a page that asks for one. */
export const RarerKinds = {
  args: {
    definition: rarerKinds,
    answers: RARER_ANSWERS,
    context: testHost({ search: searchMadeUp }),
  },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => allHere(canvasElement.querySelector('cpk-form')!),
};
export const RarerKindsBlank = { ...RarerKinds, args: { ...RarerKinds.args, answers: undefined } };
export const WithErrors = {
  args: { answers: { woke: true, weight: { entered: 'about 70' }, day: { entered: '31/2/2026' } } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => canvasElement.querySelector('cpk-form')!.submit(),
};
const ABOUT_ME = { definition: aboutMe, record: mrGreen.careRecord() };
export const InWelsh = { args: { ...ABOUT_ME, context: testHost({ locale: 'cy', unreviewedTranslations: true }) } };
/** The Welsh of the library over a form that has only English words of its own. */
export const HalfTranslated = { args: { context: testHost({ locale: 'cy', unreviewedTranslations: true }) } };
export const PartsWithheld = {
  args: {
    ...ABOUT_ME,
    context: testHost({
      can: (action, { element }) =>
        element === 'peopleWhoAreImportantToMe' ? false : action === 'view' || element !== 'myWellness',
    }),
  },
};
export const CannotBeShown = { args: { definition: { title: 'Broken' } } };
