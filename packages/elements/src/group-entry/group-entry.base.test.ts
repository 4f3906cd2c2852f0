// SPDX-License-Identifier: Apache-2.0
import { ROUND, drinksRound } from '../testing/drinks-round.js';
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkGroupEntry } from './group-entry.js';

runElementBaseTests('cpk-group-entry', {
  elementClass: CpkGroupEntry,
  given: () => ({ definition: drinksRound, people: ROUND.slice(0, 1), context: testHost() }),
  shows: '0 of 1 saved',
  other: () => ({ people: ROUND.slice(0, 3) }),
  showsOther: '0 of 3 saved',
  heard: [
    'heading 2 "Drinks round"',
    'group',
    'button "The same for several"',
    'table "Drinks round"',
    'rowgroup "Person Drink How much Note Saved?"',
    'row "Person Drink How much Note Saved?"',
    'columnheader "Person"',
    'columnheader "Drink"',
    'columnheader "How much"',
    'columnheader "Note"',
    'columnheader "Saved?"',
    'rowgroup "Mr GreenRoom 1Thickened drinks, level 2 Drink, Mr Green How much, Mr Greenml Note, Mr Green Nothing entered"',
    'row "Mr GreenRoom 1Thickened drinks, level 2 Drink, Mr Green How much, Mr Greenml Note, Mr Green Nothing entered"',
    'rowheader "Mr GreenRoom 1Thickened drinks, level 2"',
    'cell "Drink, Mr Green"',
    'radiogroup "Drink, Mr Green"',
    'radio "Tea"',
    'radio "Water"',
    'radio "Declined"',
    'cell "How much, Mr Greenml"',
    'textbox "How much, Mr Green" (ml)',
    'cell "Note, Mr Green"',
    'textbox "Note, Mr Green"',
    'cell "Nothing entered"',
    'status',
  ],
});
