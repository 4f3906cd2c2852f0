// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { MRS_SMITH, WAITING, orderingIsHere, withOrders } from '../testing/medicine-orders.js';
import { ROUND_NOW, ROUND_PEOPLE } from '../testing/medicine-rounds.js';
import { testHost } from '../testing/story-host.js';
import { CpkMedicineOrder } from './medicine-order.js';

before(orderingIsHere);

runElementBaseTests('cpk-medicine-order', {
  elementClass: CpkMedicineOrder,
  given: () => ({
    ...{ facts: withOrders(WAITING), person: MRS_SMITH },
    context: testHost({ clock: () => new Date(ROUND_NOW) }),
  }),
  shows: 'Furosemide 40mg tablets',
  other: () => ({ person: ROUND_PEOPLE[3]! }),
  showsOther: 'Lactulose',
  heard: [
    'heading 2 "Medicine orders"',
    'term "Allergies"',
    'definition "Penicillin (a rash all over, severe)"',
    'term "Swallowing"',
    'definition "One tablet at a time, with thickened water (level 2)"',
    'button "Write a new medicine out"',
    'region "Waiting for a second check (1)"',
    'heading 3 "Waiting for a second check (1)"',
    'list',
    'button "Furosemide 40mg tablets Take ONE tablet (40 mg) oral every day at 08:00 started 22 November 2026."',
    'region "Given now (2)"',
    'heading 3 "Given now (2)"',
    'list',
    'button "Amlodipine 5mg tablets Take ONE tablet (5 mg) oral every day at 08:00 started 22 November 2026."',
    'button "Paracetamol 500mg tablets Take ONE to TWO tablets oral started 22 November 2026 when required for Pain in her hip. At least 4 hours between doses. Maximum 4 g in 24 hours. Maximum FOUR doses in 24 hours. First try: A warm pad and her chair by the window."',
    'status',
  ],
});
