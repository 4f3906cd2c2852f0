// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { ROUND_NOW, ROUND_PEOPLE, morningRound, roundIsHere } from '../testing/medicine-rounds.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarRound } from './emar-round.js';

before(roundIsHere);

runElementBaseTests('cpk-emar-round', {
  elementClass: CpkEmarRound,
  given: () => ({
    ...{ facts: morningRound(), roundId: 'morning', roundName: 'Morning round', people: ROUND_PEOPLE },
    ...{ waiting: [], holdBack: [], productCodes: {}, context: testHost({ clock: () => new Date(ROUND_NOW) }) },
  }),
  shows: 'Morning round',
  other: () => ({ roundName: 'Round of the first floor' }),
  showsOther: 'Round of the first floor',
  heard: [
    'heading 2 "Morning round"',
    'region "Must be on time"',
    'heading 3 "Must be on time"',
    'list',
    'button "Mr Green: Co-careldopa 25mg/100mg tablets, due 08:00"',
    'region "Due now (4)"',
    'heading 3 "Due now (4)"',
    'list',
    'button "Mr Green Room 1 1 dose due"',
    'button "Mrs Smith Room 2 1 dose due Did it work? 1"',
    'button "Mr Bodat Room 3 1 dose due Gaps to explain: 1"',
    'button "James Room 4 1 dose due"',
    'region "Not yet (1)"',
    'heading 3 "Not yet (1)"',
    'list',
    'button "Betty Room 5 next at 09:30"',
    'region "End of the round"',
    'heading 3 "End of the round"',
    'button "Hand the round over"',
    'status',
  ],
});
