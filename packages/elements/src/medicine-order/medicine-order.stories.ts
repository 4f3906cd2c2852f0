// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import {
  JANE,
  MRS_SMITH,
  WAITING,
  choose,
  findMedicines,
  openOrder,
  orderingIsHere,
  press,
  startWith,
  withOrders,
  write,
  writeDate,
} from '../testing/medicine-orders.js';
import { ROUND_NOW } from '../testing/medicine-rounds.js';
import { testHost } from '../testing/story-host.js';
import { CpkMedicineOrder } from './medicine-order.js';

defineElement(CpkMedicineOrder);

const host = (changes: Parameters<typeof testHost>[0] = {}) =>
  testHost({ clock: () => new Date(ROUND_NOW), ...changes });

export default {
  title: 'Medicines/Orders',
  component: 'cpk-medicine-order',
  args: {
    ...{ facts: withOrders(WAITING), person: MRS_SMITH, now: ROUND_NOW, findMedicines },
    ...{ proveChecker: () => Promise.resolve(JANE), context: host() },
  },
};

type Played = { readonly canvasElement: HTMLElement };

/** A host that stores what it hears, and the element once it is there. */
async function played({ canvasElement }: Played): Promise<CpkMedicineOrder> {
  await orderingIsHere();
  const element = canvasElement.querySelector('cpk-medicine-order')!;
  element.addEventListener('cpk-medicine-fact', (event) => event.waitUntil(Promise.resolve()));
  await element.updateComplete;
  return element;
}

/** Mrs Smith’s orders: her furosemide waits for its second check. */
export const AllOrders = { play: async (story: Played) => void (await played(story)) };
/** Her paracetamol, with its protocol, that her son Robert gives too. */
export const MrsSmithsParacetamol = {
  play: async (story: Played) => openOrder(await played(story), 'smith-paracetamol'),
};
/** Co-codamol beside her paracetamol: the same ingredient twice, and more of it in a day than the limit. */
export const SameIngredientTwice = {
  play: async (story: Played) => {
    const element = await played(story);
    await startWith(element, 'co-codamol');
    await write(element, 'amount', '2');
    await write(element, 'times', '08:00, 12:00, 16:00, 20:00, 23:00');
  },
};
/** Amoxicillin for somebody who is allergic to penicillin. */
export const AgainstAnAllergy = {
  play: async (story: Played) => {
    const element = await played(story);
    await startWith(element, 'amox');
    await write(element, 'amount', '1');
    await choose(element, 'when', 'perDay');
    await write(element, 'perDay', '3');
    await choose(element, 'end', 'days');
    await write(element, 'endDays', '5');
  },
};
/** Prednisolone in steps going down. */
export const InSteps = {
  play: async (story: Played) => {
    const element = await played(story);
    await startWith(element, 'predni');
    await choose(element, 'dose', 'steps');
    for (const [row, [days, amount]] of [
      ['2', '6'],
      ['3', '4'],
    ].entries()) {
      await write(element, `steps-${row}-days`, days!);
      await write(element, `steps-${row}-amount`, amount!);
    }
    await write(element, 'times', '08:00');
    await writeDate(element, 'start', '2026-11-23');
  },
};
/** When it is needed: what its protocol still lacks is said before anybody keeps it. */
export const WhenNeeded = {
  play: async (story: Played) => {
    const element = await played(story);
    await startWith(element, 'co-codamol');
    await choose(element, 'dose', 'range');
    await write(element, 'low', '1');
    await write(element, 'high', '2');
    await choose(element, 'when', 'needed');
    await write(element, 'prnFor', 'Pain in her hip');
    await write(element, 'prnGap', '6');
  },
};
/** In the worker’s own words: nothing in it can be checked, and that is said. */
export const OwnWords = {
  play: async (story: Played) => {
    const element = await played(story);
    await press(element, '.new-order');
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('#medicine')!;
    search.value = 'Cough linctus';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await press(element, '.own-words');
  },
};
/** Typed, and not to be read as a time: it stays, and is marked. */
export const CannotBeRead = {
  play: async (story: Played) => {
    const element = await played(story);
    await startWith(element, 'furo');
    await write(element, 'amount', 'one');
    await write(element, 'times', 'after breakfast');
    await press(element, '.save');
  },
};
/** Jane reads what Emily wrote out, and proves who she is. */
export const SecondCheck = {
  args: { context: host({ worker: { id: 'worker-jane', name: 'Jane', role: 'Senior carer' } }) },
  play: async (story: Played) => {
    const element = await played(story);
    await openOrder(element, 'smith-furosemide');
    await press(element, '.doings .check');
  },
};
/** A change makes a new version; the one before goes on until it is checked. */
export const ChangeADose = {
  play: async (story: Played) => {
    const element = await played(story);
    await openOrder(element, 'smith-amlodipine');
    await press(element, '.doings .change');
    await write(element, 'amount', '2');
  },
};
/** Stopped for now, by somebody who did not say why: it counts, and what is missing is named. */
export const StoppedForNow = {
  play: async (story: Played) => {
    const element = await played(story);
    await openOrder(element, 'smith-amlodipine');
    await press(element, '.doings .suspend');
    await press(element, '.panel .take');
  },
};
export const MayNotWrite = {
  args: { context: host({ can: (action) => action === 'view' }) },
  play: async (story: Played) => openOrder(await played(story), 'smith-amlodipine'),
};
export const InWelsh = {
  args: { context: host({ locale: 'cy', unreviewedTranslations: true }) },
  play: async (story: Played) => {
    const element = await played(story);
    await startWith(element, 'amox');
    await write(element, 'times', '08:00');
  },
};
export const Unreadable = { args: { facts: { orders: 'none' } } };
