// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { STOCK_PEOPLE, stockOfMany, stockOfTwo } from '../testing/medicine-stock.js';
import { testHost } from '../testing/story-host.js';
import { CpkMedicineStock } from './medicine-stock.js';

defineElement(CpkMedicineStock);

export default {
  title: 'Medicines/Stock',
  component: 'cpk-medicine-stock',
  args: { people: STOCK_PEOPLE, context: testHost() },
};

const welsh = testHost({ locale: 'cy', unreviewedTranslations: true });

/** Enough, low, past its date, never counted, in the register. */
export const TwoPeople = { args: { facts: stockOfTwo() } };
export const OnePerson = { args: { facts: stockOfTwo(), personId: 'mr-green' } };
/** A delivery is booked in: the date on the box is day, month and year in any browser. */
export const Delivery = {
  args: { facts: stockOfTwo(), personId: 'mr-green' },
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    await CpkMedicineStock.prepare();
    const element = canvasElement.querySelector('cpk-medicine-stock')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('.receipt')!.click();
    await element.updateComplete;
  },
};
export const NothingOnRecord = { args: { facts: stockOfTwo({ orders: [], stock: [] }) } };
export const SixtyPeople = { args: { facts: stockOfMany(60) } };
export const Welsh = { args: { facts: stockOfTwo(), context: welsh } };
