// SPDX-License-Identifier: Apache-2.0
import { bettyRecord, jamesRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { LARKFIELD, ROBERTS_DOSE, WriterInHand } from '../testing/transfer-packs.js';
import { CpkTransferPack } from './transfer-pack.js';

defineElement(CpkTransferPack);

export default {
  title: 'Hospital/Transfer pack',
  component: 'cpk-transfer-pack',
  args: { record: jamesRecord(), home: LARKFIELD, context: testHost() },
};

type Played = { readonly canvasElement: HTMLElement };
const packIn = ({ canvasElement }: Played) => canvasElement.querySelector('cpk-transfer-pack')!;
const press = async (element: CpkTransferPack, selector: string) => {
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
  await element.updateComplete;
};
const reason = { now: { text: 'Holds his left cheek, bites his sleeve and has not eaten since yesterday.' } };

/** A whole record, before anything is written. */
export const Default = {};
/** Hardly anything is recorded: the first page says so in as many words. */
export const EmptyRecord = { args: { record: bettyRecord() } };
/** What a relative gave is on the first page, with its time. */
export const DoseByFamily = {
  args: {
    record: mrsSmithRecord(),
    lastDoses: [ROBERTS_DOSE],
    reason: { now: { text: 'Fell beside her bed. Her right hip hurts and she cannot stand.' } },
  },
};
/** Papers opened, one of them old. */
export const PapersOpen = {
  args: { context: testHost({ clock: () => new Date('2027-08-01T10:00:00Z') }) },
  play: (story: Played) => press(packIn(story), '.papers .fold-button'),
};
/** The button was pressed with nothing written. */
export const WhyIsMissing = { play: (story: Played) => press(packIn(story), '.make-button') };
/** In the middle of it. */
export const Making = {
  args: { reason },
  play: async (story: Played) => {
    const writer = new WriterInHand();
    await press(packIn(story), '.make-button');
    for (let turns = 0; turns < 20 && writer.packs.length === 0; turns++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    writer.progress(3, 'Medicines');
  },
};
/** It is there, and waits to be handed over. */
export const Made = {
  args: { reason },
  play: async (story: Played) => {
    const writer = new WriterInHand();
    await press(packIn(story), '.make-button');
    for (let turns = 0; turns < 20 && writer.packs.length === 0; turns++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    writer.finish();
    for (let turns = 0; turns < 50 && !packIn(story).shadowRoot!.querySelector('cpk-signature'); turns++)
      await new Promise((resolve) => setTimeout(resolve, 20));
  },
};
/** A paper that this worker may not hand out is named. */
export const PaperWithheld = {
  args: { context: testHost({ can: (action, { class: name }) => !(action === 'export' && name === 'Risk') }) },
};
/** The first page would have a hole in it, so there is no pack. */
export const NotYours = {
  args: { record: mrGreenRecord(), context: testHost({ can: (action) => action === 'view' }) },
};
export const InWelsh = {
  args: { reason, context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
};
export const NobodyChosen = { args: { record: null } };
