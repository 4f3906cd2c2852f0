// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { ROUND_NOW, ROUND_PEOPLE, morningRound, roundIsHere, withRecords } from '../testing/medicine-rounds.js';
import { picture } from '../testing/pictures.js';
import { testHost } from '../testing/story-host.js';
import { CpkPrn } from './prn.js';

defineElement(CpkPrn);

const MRS_SMITH = ROUND_PEOPLE.find(({ id }) => id === 'mrs-smith')!;
const host = (changes: Parameters<typeof testHost>[0] = {}, now = ROUND_NOW) =>
  testHost({ clock: () => new Date(now), ...changes });

export default {
  title: 'Medicines/When needed',
  component: 'cpk-prn',
  args: {
    ...{ facts: morningRound(), person: MRS_SMITH, family: [{ id: 'family:robert', name: 'Robert' }] },
    ...{ now: ROUND_NOW, context: host() },
  },
};

type Played = { readonly canvasElement: HTMLElement };

/** A host that stores what it hears, with these places pressed one after another. */
async function pressed({ canvasElement }: Played, ...selectors: readonly string[]): Promise<void> {
  await roundIsHere();
  const element = canvasElement.querySelector('cpk-prn')!;
  element.addEventListener('cpk-medicine-record', (event) => event.waitUntil(Promise.resolve()));
  for (const selector of selectors) {
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await element.updateComplete;
}

/** Mrs Smith’s paracetamol, an hour and a half after her son Robert gave two tablets. */
export const SonsDose = { play: (story: Played) => pressed(story) };
/** The evening carer, with her face to look at: the limits allow a dose again. */
export const InTheEvening = {
  args: {
    facts: morningRound({ lastSyncedAt: '2026-11-22T19:39:00Z' }),
    ...{ now: '2026-11-22T19:40:00.000Z', context: host({}, '2026-11-22T19:40:00.000Z') },
  },
  play: async (story: Played) => {
    const photo = await picture(144, 144);
    story.canvasElement.querySelector('cpk-prn')!.person = { ...MRS_SMITH, photo };
    await pressed(story);
  },
};
/** It was made sure who she is: one press gives one tablet, or two. */
export const ReadyToGive = {
  args: InTheEvening.args,
  play: (story: Played) => pressed(story, '.who .yes'),
};
/** Robert gave it, in one press: how many tablets is asked after, and the most counts until then. */
export const RobertGaveIt = {
  args: InTheEvening.args,
  play: (story: Played) => pressed(story, '.family'),
};
/** Nobody knows when he gave it, but between which times. */
export const NobodyKnowsWhen = {
  args: InTheEvening.args,
  play: (story: Played) => pressed(story, '.family', '.unsure'),
};
/** Two tablets four times already: over what the limits allow, with every reason at once. */
export const AtTheLimit = {
  args: {
    facts: withRecords(
      ...['2026-11-21T12:00:00Z', '2026-11-21T17:00:00Z', '2026-11-21T22:00:00Z'].map((givenAt, index) => ({
        ...{ id: `rec-${index}`, orderId: 'smith-paracetamol', personId: 'mrs-smith', outcome: 'given' },
        ...{ givenAt, recordedAt: givenAt, administratorId: 'worker-emily', dose: { value: 2, unit: 'tablet' } },
        effectCheck: { at: givenAt, effective: true },
      })),
    ),
  },
  play: (story: Played) => pressed(story, '.who .yes'),
};
/** The same where the host turned on what holds a dose back. */
export const HeldBack = { args: { holdBack: 'all' }, play: (story: Played) => pressed(story, '.who .yes') };
/** Only to read. */
export const MayNotRecord = {
  args: { context: host({ can: (action) => action === 'view' }) },
  play: (story: Played) => pressed(story),
};
export const Withheld = { args: { context: host({ can: () => false }) } };
export const NothingOrdered = { args: { facts: morningRound({ orders: [], records: [] }) } };
export const Unreadable = { args: { facts: { orders: 'none' } } };
export const InWelsh = {
  args: { context: host({ locale: 'cy', unreviewedTranslations: true }) },
  play: (story: Played) => pressed(story, '.who .yes'),
};
