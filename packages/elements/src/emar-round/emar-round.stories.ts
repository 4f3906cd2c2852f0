// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import {
  ROUND_NOW,
  ROUND_PEOPLE,
  SONS_DOSE,
  morningRound,
  roundIsHere,
  withPatch,
} from '../testing/medicine-rounds.js';
import { picture } from '../testing/pictures.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarRound } from './emar-round.js';

defineElement(CpkEmarRound);

const host = (changes: Parameters<typeof testHost>[0] = {}) =>
  testHost({ clock: () => new Date(ROUND_NOW), ...changes });

export default {
  title: 'Medicines/Round',
  component: 'cpk-emar-round',
  args: {
    ...{ facts: morningRound(), roundId: 'morning', roundName: 'Morning round', people: ROUND_PEOPLE },
    ...{ now: ROUND_NOW, context: host() },
  },
};

type Played = { readonly canvasElement: HTMLElement };

/** A host that stores what it hears, with the round opened at these places one after another. */
async function pressed({ canvasElement }: Played, ...selectors: readonly string[]): Promise<void> {
  await roundIsHere();
  const element = canvasElement.querySelector('cpk-emar-round')!;
  element.addEventListener('cpk-medicine-record', (event) => event.waitUntil(Promise.resolve()));
  element.addEventListener('cpk-medicine-fact', (event) => event.waitUntil(Promise.resolve()));
  for (const selector of selectors) {
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await element.updateComplete;
}

const person = (id: string) => `.group .line[data-person="${id}"]`;
const YES = '.who .yes';

/** The round of five people, a few minutes after eight. */
export const MorningRound = { play: (story: Played) => pressed(story) };
/** No medicine is shown before it is made sure who the person is. */
export const WhoIsIt = {
  args: { scanner: () => Promise.resolve('band-green') },
  play: async (story: Played) => {
    const photo = await picture(144, 144);
    const element = story.canvasElement.querySelector('cpk-emar-round')!;
    element.people = ROUND_PEOPLE.map((one) => ({ ...one, photo }));
    await pressed(story, person('mr-green'));
  },
};
/** A medicine for Parkinson's disease that must be on time. */
export const TimeCritical = { play: (story: Played) => pressed(story, person('mr-green'), YES) };
/** Mrs Smith's paracetamol: her son gave two tablets at half past six. */
export const SonsDose = { play: (story: Played) => pressed(story, person('mrs-smith'), YES) };
/** The same where the host turned on what holds a dose back. */
export const HeldBack = {
  args: { holdBack: 'all' },
  play: (story: Played) => pressed(story, person('mrs-smith'), YES),
};
/** A controlled drug waits for a witness who proves who they are; yesterday evening is not explained. */
export const ControlledDrug = {
  args: { proveWitness: () => Promise.resolve({ id: 'worker-jane', name: 'Jane', method: 'pin' }) },
  play: (story: Played) => pressed(story, person('mr-bodat'), YES, '.part.due .ask-witness'),
};
/** Why it was not given: one more tap. */
export const NotGiven = { play: (story: Played) => pressed(story, person('james'), YES, '.not-given') };
/** Refused, and nobody has said why yet: it counts, and stays open. */
export const RefusedWithoutReason = {
  play: (story: Played) => pressed(story, person('james'), YES, '.not-given', '.outcome.refused'),
};
/** A patch is looked at once in a round: one tap says that it is still on. */
export const PatchLook = {
  args: { facts: withPatch() },
  play: (story: Played) => pressed(story, person('betty'), YES),
};
/** It was there this morning and is not now: when it was last seen, and whom to tell. */
export const PatchGone = {
  args: { facts: withPatch() },
  play: (story: Played) => pressed(story, person('betty'), YES, '[data-patch] .gone'),
};
/** Gone, and recorded so: it stays on the card until another is on. */
export const PatchLost = {
  args: { facts: withPatch() },
  play: (story: Played) => pressed(story, person('betty'), YES, '[data-patch] .gone', '.record-gone'),
};
/** The host could not store it. */
export const NotStored = {
  play: async (story: Played) => {
    const element = story.canvasElement.querySelector('cpk-emar-round')!;
    const stop = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', stop);
    element.addEventListener('cpk-medicine-record', (event) => event.waitUntil(Promise.reject(new Error('no disk'))));
    await pressed(story, person('mr-green'), YES, '.give');
    window.removeEventListener('error', stop);
  },
};
export const NobodyDue = { args: { facts: morningRound({ orders: [], records: [SONS_DOSE] }) } };
/** What this worker may not see. */
export const Withheld = {
  args: { context: host({ can: (_action, { subjectOfCare }) => subjectOfCare !== 'mr-green' }) },
  play: (story: Played) => pressed(story, person('mr-green')),
};
/** Brought up to date forty minutes ago. */
export const OldFacts = { args: { facts: morningRound({ lastSyncedAt: '2026-11-22T07:25:00Z' }) } };
export const InWelsh = {
  args: { context: host({ locale: 'cy', unreviewedTranslations: true }) },
  play: (story: Played) => pressed(story, person('mrs-smith'), YES),
};
export const NoRound = { args: { roundId: null } };
export const Unreadable = { args: { facts: { orders: 'none' } } };
