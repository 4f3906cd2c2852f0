// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { ROUND_NOW, ROUND_PEOPLE, morningRound, roundIsHere } from '../testing/medicine-rounds.js';
import { testHost } from '../testing/story-host.js';
import { CpkPrn } from './prn.js';

before(roundIsHere);

runElementBaseTests('cpk-prn', {
  elementClass: CpkPrn,
  given: () => ({
    ...{ facts: morningRound(), person: ROUND_PEOPLE[1]!, family: [{ id: 'family:robert', name: 'Robert' }] },
    ...{ waiting: [], holdBack: [], productCodes: {}, context: testHost({ clock: () => new Date(ROUND_NOW) }) },
  }),
  shows: 'Robert gave it',
  other: () => ({ family: [] }),
  showsOther: 'A family member gave it',
  heard: [
    'heading 2 "Medicines when needed"',
    'region "Before you give anything: is this Mrs Smith?"',
    'heading 3 "Before you give anything: is this Mrs Smith?"',
    'button "Yes, this is Mrs Smith"',
    'term "Allergies"',
    'definition "Penicillin (a rash all over, severe)"',
    'term "Swallowing"',
    'definition "One tablet at a time, with thickened water (level 2)"',
    'region "Did it work?"',
    'heading 3 "Did it work?"',
    'list',
    'textbox "What do you see?"',
    'textbox "If not: what was done"',
    'button "Yes, it worked" (06:30: Paracetamol 500mg tablets, 2 tablets (Robert, family))',
    'button "No, it did not" (06:30: Paracetamol 500mg tablets, 2 tablets (Robert, family))',
    'list',
    'heading 4 "Paracetamol 500mg tablets"',
    'list',
    'button "Recorded by mistake" (06:30 Paracetamol 500mg tablets, 2 tablets, Robert, family)',
    'term "For"',
    'definition "Pain in her hip"',
    'term "Look for"',
    'definition "Holds her hip, will not stand up"',
    'term "Try first"',
    'definition "A warm pad and her chair by the window"',
    'term "Between doses"',
    'definition "at least 4 hours"',
    'term "At most in 24 hours"',
    'definition "4000 mg, 4 doses"',
    'term "What should happen"',
    'definition "Walks to the table"',
    'term "Look whether it worked"',
    'definition "after 1 hour"',
    'list',
    'button "To give it, first make sure this is Mrs Smith" (Paracetamol 500mg tablets)',
    'button "Robert gave it" (Paracetamol 500mg tablets)',
    'button "Somebody else gave it" (Paracetamol 500mg tablets)',
    'button "Not given" (Paracetamol 500mg tablets)',
    'status',
  ],
});
