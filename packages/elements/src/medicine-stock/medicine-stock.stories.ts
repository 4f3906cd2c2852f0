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
export const NothingOnRecord = { args: { facts: stockOfTwo({ orders: [], stock: [] }) } };
export const SixtyPeople = { args: { facts: stockOfMany(60) } };
export const Welsh = { args: { facts: stockOfTwo(), context: welsh } };
