// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { JAMES, oneThatIsTheSame } from '../testing/medicine-reconciliation.js';
import { keepingIsHere } from '../testing/medicine-register.js';
import { testHost } from '../testing/story-host.js';
import { CpkReconciliation } from './reconciliation.js';

before(keepingIsHere);

runElementBaseTests('cpk-reconciliation', {
  elementClass: CpkReconciliation,
  given: () => ({ facts: oneThatIsTheSame(), person: JAMES, context: testHost() }),
  shows: 'Ramipril 5mg capsules The same',
  other: () => ({ facts: oneThatIsTheSame({ discharge: undefined }) }),
  showsOther: 'No list came with this person',
  heard: [
    'heading 2 "Medicines after hospital: James"',
    'status "To decide: 1 of 1"',
    'list',
    'heading 3 "Ramipril 5mg capsules"',
    'table "Ramipril 5mg capsules"',
    'rowgroup "On the list that came On our record"',
    'row "On the list that came On our record"',
    'cell',
    'columnheader "On the list that came"',
    'columnheader "On our record"',
    'rowgroup "Medicine Ramipril 5mg capsules Ramipril 5mg capsules Dose 1 capsule 1 capsule When 08:00 08:00"',
    ...[
      ['Medicine', 'Ramipril 5mg capsules'],
      ['Dose', '1 capsule'],
      ['When', '08:00'],
    ].flatMap(([head, both]) => [
      `row "${head} ${both} ${both}"`,
      `rowheader "${head}"`,
      `cell "${both}"`,
      `cell "${both}"`,
    ]),
    'list',
    'group "What happens with it? Ramipril 5mg capsules"',
    ...['It goes on as on our record', 'It stops', 'Ask first'].map((choice) => `radio "${choice}"`),
    'region "Two people sign"',
    'heading 3 "Two people sign"',
    'button "Sign"',
    'status',
  ],
});
