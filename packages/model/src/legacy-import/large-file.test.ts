// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { worked } from '../../../../test/worked.mjs';
import { IN_FULL } from '../../test/full-run.js';
import { Preference } from '../observations/preference.js';
import { importLegacy } from './index.js';

const MAPPING = {
  schemaVersion: 1,
  name: 'Old system',
  person: {
    identifier: 'Ref',
    elements: [
      { element: 'personFamilyName', column: 'Surname' },
      { element: 'nhsNumber', column: 'NHS' },
    ],
  },
  records: [
    {
      class: 'Preference',
      elements: [
        { element: 'date', column: 'When', as: 'date' },
        { element: 'freeText', column: 'Likes' },
      ],
    },
  ],
};

const ROWS = IN_FULL ? 100_000 : 20_000;

test('as many rows as a county has are read in bounded time and memory, and so are as many of one person', () => {
  const likes = 'Tea, the radio and a quiet corner. '.repeat(3);
  let made = 0;
  for (const people of [50, 1]) {
    const lines = Array.from(
      { length: ROWS },
      (_, at) => `R${at % people},Green,,${(at % 28) + 1}/06/2024,"${likes}",${'x,'.repeat(6)}x`,
    );
    const csv = `Ref,Surname,NHS,When,Likes,A,B,C,D,E,F,G\n${lines.join('\n')}`;
    const ignore = [...'ABCDEFG'].map((column) => ({ column, why: 'Not used' }));
    const start = worked();
    const { report } = importLegacy({ ...MAPPING, ignore }, { csv }, [Preference], {
      at: '2026-11-22T09:00:00Z',
      systemIdentifier: 'new-system',
      newUid: () => `uid-${++made}`,
    });
    const seconds = (worked() - start) / 1000;
    // The most the process has ever used, the file itself and the test runner included.
    const megabytes = process.resourceUsage().maxRSS / 1e3;
    assert.equal(report.records[0]!.made, ROWS);
    assert.deepEqual(report.leftOver, []);
    // Five times what it takes on a slow shared machine.
    assert.ok(seconds < 60, `${people} people: ${seconds.toFixed(1)} s`);
    assert.ok(megabytes < 1500, `${people} people: ${megabytes.toFixed(0)} MB`);
    console.log(`${people} people, ${ROWS} rows: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most`);
  }
});

test('files made to be slow are read or refused in seconds', () => {
  const half = 500_000;
  const files = [
    '"'.repeat(2 * half),
    `Ref,Likes\n${'"a"b'.repeat(half)}\n`,
    `Ref,Likes\n${'"a" '.repeat(half)}\nR1,x\n`,
    `Ref,Likes\n"${' '.repeat(2 * half)}"x"\n`,
    '\n'.repeat(half),
    '"\n'.repeat(half),
    `Ref,When,Likes\nR1,13/05/2024,=${'a '.repeat(half)}\n`,
    `Ref,When,Likes\nR1,${'1'.repeat(half)}/05/2024,-${'a'.repeat(half)}\n`,
    ','.repeat(half),
  ];
  for (const [at, csv] of files.entries()) {
    const start = worked();
    const commit = { at: '2026-11-22T09:00:00Z', systemIdentifier: 'new-system', newUid: () => `uid-${at}` };
    try {
      const { cells } = importLegacy(MAPPING, { csv }, [Preference], commit).report;
      assert.equal(cells.mapped + cells.leftOver, cells.filled);
    } catch (error) {
      assert.match(String(error), /holds more than 2000 columns/);
    }
    const seconds = (worked() - start) / 1000;
    assert.ok(seconds < 15, `file ${at}: ${seconds.toFixed(1)} s`);
  }
});
