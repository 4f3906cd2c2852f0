// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { ROUND, drinksRound } from '../testing/drinks-round.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkGroupEntry } from './group-entry.js';

defineElement(CpkGroupEntry);

export default {
  title: 'Forms/Group entry',
  component: 'cpk-group-entry',
  args: { definition: drinksRound, people: ROUND, context: testHost() },
};

const entered = (answers: Readonly<Record<string, string>>) => ({ answers, provenance: {} });
type Played = { readonly canvasElement: HTMLElement };

/** A drinks round before anything is entered. */
export const Default = {};
/** In the middle of it: one saved, one with something that cannot be read, one entered. */
export const UnderWay = {
  args: {
    entered: {
      'mr-green': entered({ offered: 'tea', millilitres: '150' }),
      'mrs-smith': { answers: { millilitres: { entered: 'a cup' } }, provenance: {} },
    },
  },
  play: async ({ canvasElement }: Played) => {
    const round = canvasElement.querySelector('cpk-group-entry')!;
    await round.saveAll();
    round.entered = { ...round.entered, james: entered({ offered: 'water' }) };
    await round.updateComplete;
  },
};
/** What is the same for several is filled in where nothing stands, and nowhere else. */
export const SameForSeveral = {
  args: { entered: { 'mrs-smith': entered({ offered: 'declined', millilitres: '0' }) } },
  play: async ({ canvasElement }: Played) => {
    const round = canvasElement.querySelector('cpk-group-entry')!;
    const root = round.shadowRoot!;
    root.querySelector<HTMLDetailsElement>('.same')!.open = true;
    root.querySelector<HTMLInputElement>('.same .option input')!.click();
    root.querySelector<HTMLElement>('.same .button')!.click();
    await round.updateComplete;
  },
};
export const Nobody = { args: { people: [] } };
export const InWelsh = { args: { context: testHost({ locale: 'cy', unreviewedTranslations: true }) } };
