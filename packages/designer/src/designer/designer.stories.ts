// SPDX-License-Identifier: Apache-2.0
import { catalogue } from '@careplan-kit/templates/catalogue';
import { falls } from '@careplan-kit/templates/falls';
import { fluidChart } from '@careplan-kit/templates/fluid-chart';
import { defineElement } from '@careplan-kit/elements/base';
import { mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { keptInMemory } from '../testing/design-memory.js';
import { longForm } from '../testing/long-form.js';
import { CpkDesigner } from './designer.js';
import { VIEWS, type View } from './work.js';

defineElement(CpkDesigner);

const store = keptInMemory([
  { id: 'a', title: 'Night check', savedAt: '2026-11-21T22:10:00Z' },
  { id: 'b', title: 'Visitors at the weekend', savedAt: '2026-11-20T09:30:00Z' },
]);

const people = [
  { name: 'Mr Green', record: mrGreenRecord() },
  { name: 'Mrs Smith', record: mrsSmithRecord() },
];

export default {
  title: 'Designer/Designer',
  component: 'cpk-designer',
  args: { context: testHost(), standards: catalogue, store, people, address: 'https://forms.example.org' },
};

type Play = { readonly canvasElement: HTMLElement };

/** The first thing somebody sees. */
export const Start = {};

const shown = async (element: CpkDesigner, selector: string) => {
  for (let tries = 0; tries < 750; tries++) {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came: ${selector}`);
};
/** By its place, since its words are those of the language that is shown. */
const tab = (element: CpkDesigner, view: View) => shown(element, `.bar .tab:nth-child(${VIEWS.indexOf(view) + 1})`);
const designerIn = ({ canvasElement }: Play) => canvasElement.querySelector('cpk-designer')!;

/** An empty form with a name. */
export const Blank = {
  args: {
    form: {
      format: 'careplan-kit/form-1',
      id: 'night-check',
      url: 'https://forms.example.org/night-check',
      version: '0.1.0',
      status: 'draft',
      title: 'Night check',
      language: 'en-GB',
      licence: { kind: 'own-words', text: '' },
      items: [],
    },
  },
  play: async (play: Play) => void (await shown(designerIn(play), '.add-end')),
};
/** What is asked before a question is added. */
export const Adding = {
  args: Blank.args,
  play: async (play: Play) => {
    await Blank.play(play);
    (await shown(designerIn(play), '.add-end')).click();
    await shown(designerIn(play), 'dialog[open]');
  },
};
/** The falls assessment, a question of it chosen. */
export const FallsAssessment = {
  args: { form: falls },
  play: async (play: Play) => void (await shown(designerIn(play), '.card-button')),
};
/** The settings of a question, on a phone the only thing shown. */
export const Settings = {
  args: FallsAssessment.args,
  play: async (play: Play) => {
    const element = designerIn(play);
    (await shown(element, '.card:not(.is-section) .card-button')).click();
    await shown(element, '#s-label');
  },
};
export const FluidChart = {
  args: { form: fluidChart },
  play: FallsAssessment.play,
};
export const Trying = {
  args: FallsAssessment.args,
  play: async (play: Play) => {
    (await tab(designerIn(play), 'try')).click();
    await shown(designerIn(play), '.tried');
  },
};
/** Something to mend, something that is doubted, something that could be better. */
export const Checking = {
  args: {
    form: {
      ...Blank.args.form,
      items: [
        { id: 'slept', type: 'boolean', label: 'DID YOU SLEEP WELL?' },
        { id: 'question', type: 'choice', label: 'How did they seem?', options: [{ code: 'option-1', label: '' }] },
      ],
    },
  },
  play: async (play: Play) => {
    (await tab(designerIn(play), 'check')).click();
    await shown(designerIn(play), '.finding');
  },
};
/** A thousand questions: of list and form only what is near is drawn. */
export const ThousandQuestions = {
  args: { form: longForm(1_000), store: null },
  play: FallsAssessment.play,
};
export const Welsh = {
  args: { ...FallsAssessment.args, context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
  play: FallsAssessment.play,
};
