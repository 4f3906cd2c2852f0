// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { REGISTER_PEOPLE, keepingIsHere, registerOfOne } from '../testing/medicine-register.js';
import { testHost } from '../testing/story-host.js';
import { CpkCdRegister } from './cd-register.js';

before(keepingIsHere);

const page = { medicationId: 'oxycodone', personId: 'mr-bodat', openingBalance: 4, entries: [] };

runElementBaseTests('cpk-cd-register', {
  elementClass: CpkCdRegister,
  given: () => ({ facts: registerOfOne({ cdRegisters: [page] }), people: REGISTER_PEOPLE, context: testHost() }),
  shows: 'Balance: 4 tablets',
  other: () => ({ facts: registerOfOne({ cdRegisters: [{ ...page, openingBalance: 1 }] }) }),
  showsOther: 'Balance: 1 tablet',
  heard: [
    'heading 2 "Controlled drugs register"',
    'region "Oxycodone 10mg modified-release tablets"',
    'heading 3 "Oxycodone 10mg modified-release tablets"',
    'button "Count"',
    'button "Received"',
    'button "Returned or destroyed"',
    'button "Print this page"',
    'heading 4 "Lines of this page"',
    'table "Lines of this page"',
    'rowgroup "Line When What In Out Balance Who Witness Put right"',
    'row "Line When What In Out Balance Who Witness Put right"',
    ...['Line', 'When', 'What', 'In', 'Out', 'Balance', 'Who', 'Witness', 'Put right'].map(
      (head) => `columnheader "${head}"`,
    ),
    'rowgroup "Brought forward 4"',
    'row "Brought forward 4"',
    'rowheader "Brought forward"',
    'cell "4"',
    ...['cell', 'cell', 'cell', 'status'],
  ],
});
