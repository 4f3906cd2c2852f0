// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { keepingIsHere } from '../testing/medicine-register.js';
import { STOCK_PEOPLE, stockOfTwo } from '../testing/medicine-stock.js';
import { testHost } from '../testing/story-host.js';
import { CpkMedicineStock } from './medicine-stock.js';

before(keepingIsHere);

const line = { medicationId: 'amlodipine', personId: 'mrs-smith', balance: 40 };
const orders = [{ id: 'a', personId: 'mrs-smith', medicationId: 'amlodipine', status: 'active' }];

runElementBaseTests('cpk-medicine-stock', {
  elementClass: CpkMedicineStock,
  given: () => ({ facts: stockOfTwo({ orders, stock: [line] }), people: STOCK_PEOPLE, context: testHost() }),
  shows: '40 tablets',
  other: () => ({ facts: stockOfTwo({ orders, stock: [{ ...line, balance: 1 }] }) }),
  showsOther: '1 tablet',
  heard: [
    'heading 2 "Medicines in stock"',
    'region "To order"',
    'heading 3 "To order"',
    'heading 3 "Mrs Smith"',
    'list',
    'heading 4 "Amlodipine 5mg tablets"',
    'list',
    'button "Count" (Amlodipine 5mg tablets)',
    'button "Received" (Amlodipine 5mg tablets)',
    'button "Returned or destroyed" (Amlodipine 5mg tablets)',
    'status',
  ],
});
