// SPDX-License-Identifier: Apache-2.0
import { falls } from '@careplan-kit/templates/falls';
import { defineElement } from '../base/define-element.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkForm } from './form.js';

defineElement(CpkForm);

export default {
  title: 'Forms/Form layouts',
  component: 'cpk-form',
  args: { definition: laidOutForm, context: testHost() },
};

type Played = { readonly canvasElement: HTMLElement };
const formIn = ({ canvasElement }: Played) => canvasElement.querySelector('cpk-form')!;

/** The button with one of these words on it, in whichever language the page is. */
async function press(played: Played, words: RegExp): Promise<void> {
  const form = formIn(played);
  const { shadowRoot: root } = form;
  [...root!.querySelectorAll('button')].find(({ textContent }) => words.test(textContent!))!.click();
  await form.updateComplete;
  await form.updateComplete;
}

const PART = { who: 'Robert', woke: true, times: '2', reason: 'The rug' };

/** Sections in a list, with how far each is. */
export const TaskList = { args: { layout: 'task-list', answers: PART } };
/** A long form. */
export const TaskListOfAFallsRisk = { args: { layout: 'task-list', definition: falls } };
/** One section, with the way back. */
export const OneSection = { args: TaskList.args, play: (played: Played) => press(played, /The night/) };
/** Finishing found faults: the list says where, and the summary leads there. */
export const TaskListWithErrors = {
  args: { layout: 'task-list', answers: { woke: true, day: { entered: '31/2/2026' } } },
  play: (played: Played) => formIn(played).submit(),
};
/** One question at a time, in the order the answers give. */
export const OneQuestion = { args: { layout: 'one-question' } };
/** A question that needs an answer: the worker is told, and can go on without it. */
export const OneQuestionMissing = {
  args: OneQuestion.args,
  play: async (played: Played) => {
    await press(played, /Continue|Parhau/);
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
};
/** All answers at the end, each with the way to its question. */
export const CheckYourAnswers = {
  args: { layout: 'one-question', answers: { ...PART, pain: { unknown: 'declined' } } },
  play: (played: Played) => press(played, /Check your answers|Gwiriwch eich atebion/),
};
export const TaskListInWelsh = {
  args: { ...TaskList.args, context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
};
