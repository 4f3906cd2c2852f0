// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AboutMe } from '../about-me.js';
import { history, parseCareRecord } from '../care-record.js';
import { Preference } from '../observations/preference.js';
import { Risk } from '../observations/risk.js';
import { PersonDemographics } from '../person-demographics.js';
import { dryRun, importLegacy, summariseImport } from './index.js';

const classes = [AboutMe, Preference, PersonDemographics, Risk];
const commit = () => {
  let made = 0;
  return { at: '2026-11-22T09:00:00Z', systemIdentifier: 'new-system', newUid: () => `uid-${++made}` };
};
type Bag = Record<string, unknown>;
const PERSON = {
  identifier: 'Ref',
  elements: [
    { element: 'personFamilyName', column: 'Surname' },
    { element: 'nhsNumber', column: 'NHS' },
  ],
};
const PREFERENCE = {
  class: 'Preference',
  elements: [
    { element: 'date', column: 'When', as: 'date' },
    { element: 'freeText', column: 'Likes' },
  ],
};
const mapping = (more: Bag = {}): Bag => ({
  schemaVersion: 1,
  name: 'Old system',
  person: PERSON,
  records: [PREFERENCE],
  ...more,
});
const read = (csv: string, more: Bag = {}) => importLegacy(mapping(more), { name: 'old.csv', csv }, classes, commit());
const HEAD = 'Ref,Surname,NHS,When,Likes\n';
const leftOver = ({ report }: ReturnType<typeof read>) =>
  report.leftOver.map(({ row, column, reason }) => `${row} ${column} ${reason}`);
const doubts = ({ report }: ReturnType<typeof read>) =>
  report.doubts.map(({ kind, row, column }) => [kind, row, column].filter((part) => part !== undefined).join(' '));
const contents = (result: ReturnType<typeof read>) =>
  result.people.flatMap(({ records }) => records.map(({ content }) => content));

describe('a row becomes a record', () => {
  test('of the person it names, created by "import" at the time of the import, with its own words kept', () => {
    const result = read(`${HEAD}R2,Smith,999 000 0026,27/06/2024,The radio\n`);
    const [mrsSmith] = result.people;
    assert.deepEqual(mrsSmith!.subjectOfCare, {
      id: 'R2',
      nhsNumber: '9990000026',
      nhsNumberStatusIndicator: '02',
      personFamilyName: 'Smith',
    });
    assert.deepEqual(mrsSmith!.records[0]!.content, {
      subjectOfCare: 'R2',
      date: '2024-06-27',
      freeText: 'The radio',
      importedFrom: {
        mapping: 'Old system',
        source: 'old.csv',
        rows: [
          {
            row: 2,
            cells: [
              { column: 'When', text: '27/06/2024' },
              { column: 'Likes', text: 'The radio' },
            ],
          },
        ],
      },
    });
    const [change] = mrsSmith!.changeLog;
    assert.equal(change!.changeType, 'created');
    assert.equal(change!.date, '2026-11-22T09:00:00Z');
    assert.equal(change!.description, 'Old system (old.csv)');
    assert.deepEqual(change!.committer, { id: 'import', name: 'Old system' });
    assert.deepEqual(parseCareRecord(JSON.parse(JSON.stringify(mrsSmith)), classes), mrsSmith);
  });

  test('and who gave the care is not said to be the one who imports', () => {
    const [content] = contents(read(`${HEAD}R2,Smith,,27/06/2024,The radio\n`));
    assert.equal(content!['careActor'], undefined);
    const [aboutMe] = contents(
      read('Ref,When,Text\nR1,27/06/2024,Tea\n', {
        person: { identifier: 'Ref', elements: [] },
        records: [
          {
            class: 'About Me',
            elements: [
              { element: 'date', column: 'When', as: 'date' },
              { element: 'myWellness.response.text', column: 'Text' },
            ],
          },
        ],
      }),
    );
    assert.equal(aboutMe!['dateLastUpdated'], undefined);
    assert.equal((aboutMe!['myWellness'] as { code: { code: string } }).code.code, '1515891000000109');
  });

  test('with values translated, lists cut, constants set, and columns joined under their names', () => {
    const csv = 'Ref;Born;Gender;Ethnic;Speaks\nR1;14/02/1938;M;A;Welsh, English\n';
    const code = (system: string, value: string) => ({ system, code: value });
    const result = read(csv, {
      person: { identifier: 'Ref', elements: [] },
      records: [
        {
          class: 'Person demographics',
          elements: [
            { element: 'dateOfBirth', column: 'Born', as: 'date' },
            { element: 'genderIdentity', column: 'Gender', values: { M: code('g', '1') } },
            { element: 'ethnicity', column: 'Ethnic', values: { A: code('e', 'A') } },
            { element: 'sexualOrientation', constant: code('s', 'U') },
            {
              element: 'otherLanguage',
              column: 'Speaks',
              split: ',',
              values: { Welsh: code('l', 'cy'), English: code('l', 'en') },
            },
            { element: 'immigrationStatus', join: ['Gender', 'Ethnic'], labels: true, separator: ' / ' },
          ],
        },
      ],
    });
    assert.deepEqual(leftOver(result), []);
    const { importedFrom, ...content } = contents(result)[0]!;
    assert.ok(importedFrom);
    assert.deepEqual(content, {
      dateOfBirth: '1938-02-14',
      genderIdentity: code('g', '1'),
      ethnicity: code('e', 'A'),
      sexualOrientation: code('s', 'U'),
      otherLanguage: [code('l', 'cy'), code('l', 'en')],
      immigrationStatus: 'Gender: M / Ethnic: A',
    });
  });

  test('of another kind where the row says so, and an old code may stay as its words', () => {
    const elements = [
      { element: 'riskCategory', column: 'Likes', values: { FALL: { code: 'falls' } }, otherwise: 'originalText' },
    ];
    const result = read(`${HEAD}R1,,,Risk,FALL\nR1,,,Risk,Hot water\nR1,,,Other,FALL\n`, {
      records: [{ class: 'Risk', when: { column: 'When', is: ['Risk'] }, elements }],
    });
    assert.deepEqual(
      contents(result).map(({ riskCategory }) => riskCategory),
      [{ code: 'falls' }, { originalText: 'Hot water' }],
    );
    assert.deepEqual(leftOver(result), ['4 When not-for-this-row', '4 Likes not-for-this-row']);
  });
});

describe('nothing is guessed', () => {
  test('a date, code or NHS number that is not certain is left over, and the row goes on', () => {
    const result = read(`${HEAD}R1,Green,999 000 001,13/05/2024,Tea\nR1,Green,,May 2024,Jazz\n`);
    assert.deepEqual(leftOver(result), ['2 NHS not-an-nhs-number', '3 When not-a-date', '3 Likes record-refused']);
    assert.equal(contents(result).length, 1);
    assert.equal(result.people[0]!.subjectOfCare.nhsNumber, undefined);
    assert.match(result.report.leftOver[2]!.detail!, /^date: /);
  });

  test('blank says nothing: the element is not there at all', () => {
    const [content] = contents(read(`${HEAD}R1,,,13/05/2024,\n`));
    assert.equal('freeText' in content!, false);
    assert.deepEqual(contents(read(`${HEAD}R1,Green,,,\n`)), []);
  });

  test('03/04/2026 is read with the day first, and told', () => {
    const result = read(`${HEAD}R1,Green,,03/04/2026,Tea\n`);
    assert.equal(contents(result)[0]!['date'], '2026-04-03');
    assert.deepEqual(result.report.doubts, [
      { kind: 'ambiguous-date', row: 2, column: 'When', value: '03/04/2026', readAs: '2026-04-03' },
    ]);
  });

  test('one date with the month first puts the whole column in doubt', () => {
    const result = read(`${HEAD}R1,,,03/04/2026,Tea\nR1,,,04/13/2026,Jazz\n`);
    assert.deepEqual(doubts(result), ['ambiguous-date 2 When', 'month-first When']);
  });

  test('a row that names nobody is left over whole', () => {
    assert.deepEqual(leftOver(read(`${HEAD},,,13/05/2024,Tea\n`)), ['2 When no-person', '2 Likes no-person']);
  });

  test('one identifier with two NHS numbers may be two people: nothing of either is imported', () => {
    const result = read(`${HEAD}R1,Green,9990000018,13/05/2024,Tea\nR1,Smith,9990000026,13/05/2024,Radio\n`);
    assert.equal(result.people.length, 0);
    assert.equal(result.report.leftOver.length, 10);
    assert.ok(result.report.leftOver.every(({ reason }) => reason === 'two-nhs-numbers'));
  });

  test('two identifiers with one NHS number are told of and not put together', () => {
    const result = read(`${HEAD}R1,Green,9990000018,13/05/2024,Tea\nR9,Green,999 000 0018,14/05/2024,Jazz\n`);
    assert.equal(result.people.length, 2);
    assert.deepEqual(result.report.doubts, [{ kind: 'same-nhs-number', people: ['R1', 'R9'] }]);
  });

  test('rows about one person that differ: the first stands, the other cell is left over', () => {
    const result = read(`${HEAD}R2,Smith,,13/05/2024,Tea\nR2,Smyth,,14/05/2024,Jazz\n`);
    assert.equal(result.people[0]!.subjectOfCare.personFamilyName, 'Smith');
    assert.deepEqual(leftOver(result), ['3 Surname differs-from-earlier-row']);
  });

  test('a record of which a person has one is merged, or each row is a version, as the mapping says', () => {
    const rule = (repeated: string) => ({
      person: { identifier: 'Ref', elements: [] },
      records: [
        {
          class: 'About Me',
          repeated,
          keep: ['By'],
          elements: [
            { element: 'date', column: 'When', as: 'date' },
            { element: 'myWellness.response.text', column: 'Text' },
          ],
        },
      ],
    });
    const csv = 'Ref,When,Text,By\nR1,13/05/2023,Tea,Emily\nR1,13/05/2023,Tea,Sue\nR1,13/05/2024,Coffee,Sue\n';
    const merged = read(csv, rule('merge'));
    assert.equal(contents(merged).length, 1);
    assert.deepEqual(leftOver(merged), ['4 When differs-from-earlier-row', '4 Text differs-from-earlier-row']);
    const versions = read(csv, rule('versions'));
    assert.deepEqual(leftOver(versions), []);
    assert.deepEqual(
      history(versions.people[0]!, AboutMe).map(({ versionNumber, content }) => [
        versionNumber,
        content.myWellness?.response?.text,
      ]),
      [
        [3, 'Coffee'],
        [2, 'Tea'],
        [1, 'Tea'],
      ],
    );
    assert.equal(new Set(versions.people[0]!.records.map(({ recordUid }) => recordUid)).size, 1);
  });
});

describe('the file may be in a bad way', () => {
  test('quoted newlines, Windows line ends, a byte order mark, and any delimiter', () => {
    for (const sign of [',', ';', '\t', '|']) {
      const csv = `\ufeffRef,Surname,NHS,When,Likes\r\nR1,Green,,13/05/2024,"Tea,\r\nthen ""more"""\r\nR1,,,14/05/2024,Jazz\r\n`;
      const result = read(sign === ',' ? csv : csv.replace('"Tea,', '"Tea#').replaceAll(',', sign));
      const comma = sign === ',' ? ',' : '#';
      assert.deepEqual(
        contents(result).map(({ freeText }) => freeText),
        [`Tea${comma}\r\nthen "more"`, 'Jazz'],
      );
      assert.deepEqual(doubts(result), ['byte-order-mark']);
    }
  });

  test('line ends of both kinds in one file, and new lines of another kind inside quotes', () => {
    const result = read('Ref,When,Likes\r\nR1,13/05/2024,Tea\nR1,14/05/2024,"Jazz\nand\rblues"\r\nR1,15/05/2024,Radio');
    assert.deepEqual(
      contents(result).map(({ freeText }) => freeText),
      ['Tea', 'Jazz\nand\rblues', 'Radio'],
    );
    assert.deepEqual(
      contents(read('Ref,When,Likes\rR1,13/05/2024,Tea')).map(({ freeText }) => freeText),
      ['Tea'],
    );
  });

  test('damaged letters are told of and kept as they are', () => {
    for (const text of ['CafÃ©', 'itâ€™s', 'Â£5', 'caf\ufffd', 'don\u0092t']) {
      const result = read(`${HEAD}R1,,,13/05/2024,${text}\n`);
      assert.equal(contents(result)[0]!['freeText'], text);
      assert.deepEqual(doubts(result), ['encoding 2 Likes']);
    }
    for (const text of ['Café', 'Dŵr a llaeth', 'CÂN', 'ÂB', 'Ã', '中文', '£5', 'it’s']) {
      assert.deepEqual(doubts(read(`${HEAD}R1,,,13/05/2024,${text}\n`)), [], text);
    }
  });

  test('a formula is text, and told of', () => {
    const result = read(`${HEAD}R1,,,13/05/2024,"=HYPERLINK(""http://x"",""y"")"\n`);
    assert.equal(contents(result)[0]!['freeText'], '=HYPERLINK("http://x","y")');
    assert.deepEqual(doubts(result), ['formula 2 Likes']);
    assert.deepEqual(doubts(read(`${HEAD}R1,,,13/05/2024,- tea and +44 7700\n`)), []);
  });

  test('a quotation mark that is never closed puts nobody’s words into another person’s record', () => {
    const result = read(`${HEAD}R1,,,13/05/2024,Tea\nR1,,,14/05/2024,"Jazz\nR2,,,15/05/2024,Radio\n`);
    assert.deepEqual(
      contents(result).map(({ freeText }) => freeText),
      ['Tea'],
    );
    assert.ok(result.report.leftOver.every(({ row, reason }) => row === 3 && reason === 'quotes'));
    assert.equal(result.report.leftOver.at(-1)!.value, 'Jazz\nR2,,,15/05/2024,Radio\n');
  });

  test('rows with too many or too few cells are left over, unless short rows are usual', () => {
    const csv = `${HEAD}R1,,,13/05/2024,Tea, milk\nR1,,,14/05/2024\nR1,,,15/05/2024,Jazz,,\n`;
    assert.deepEqual(leftOver(read(csv)), [
      '2 Ref too-many-cells',
      '2 When too-many-cells',
      '2 Likes too-many-cells',
      '2 column 6 too-many-cells',
      '3 Ref too-few-cells',
      '3 When too-few-cells',
    ]);
    assert.equal(contents(read(csv, { shortRows: 'accept' })).length, 2);
  });

  test('columns that are missing, doubled or without a name, and titles above the names, are told of', () => {
    const csv = 'Green House\nRef,When,When,,Likes\nR1,13/05/2024,14/05/2024,x,Tea\n';
    const result = read(csv, { headerRow: 2 });
    assert.deepEqual(doubts(result), ['missing-column Surname', 'missing-column NHS', 'duplicate-column When']);
    assert.deepEqual(leftOver(result), [
      '1 Ref above-header',
      '3 Likes record-refused',
      '3 When duplicate-column',
      '3 When duplicate-column',
      '3 column 4 no-column-name',
    ]);
  });

  test('JSON rows: numbers and truth are text, what is no text or no row is left over', () => {
    const rows = [
      { Ref: 7, When: '13/05/2024', Likes: true },
      { Ref: 7, When: '14/05/2024', Likes: { a: 1 } },
      'row',
      null,
      {},
    ];
    const result = importLegacy(mapping(), { rows }, classes, commit());
    assert.deepEqual(
      contents(result).map(({ freeText }) => freeText),
      ['true', undefined],
    );
    assert.deepEqual(leftOver(result), ['2 Likes not-text', '3 Ref not-a-row']);
    assert.equal(result.report.rows.blank, 2);
  });

  test('a caller’s own mistakes are thrown and do not look like rows that do not fit', () => {
    const csv = `${HEAD}R1,,,13/05/2024,Tea\nR1,,,14/05/2024,Jazz\n`;
    assert.throws(() => importLegacy(mapping(), { csv }, classes, { ...commit(), at: 'today' }), /The commit/);
    assert.throws(
      () => importLegacy(mapping(), { csv }, classes, { ...commit(), newUid: () => 'same' }),
      /same identifier/,
    );
  });
});

describe('a dry run', () => {
  const csv = `${HEAD}R1,Green,,13/05/2024,Tea\nR1,Green,,May,Jazz\n`;

  test('reports what the import reports', () => {
    assert.deepEqual(dryRun(mapping(), { name: 'old.csv', csv }, classes), read(csv).report);
  });

  test('is summed up for a manager in English and Welsh, without a word of what was written', () => {
    const report = dryRun(mapping(), { name: 'old.csv', csv }, classes);
    const english = summariseImport(report);
    assert.match(english, /^Old system\nFile: old\.csv\n\nRows read: 2\. With every cell in its place: 1\./);
    assert.match(english, /- Cells: 1\. The date could not be read for certain\. Columns: When\. First rows: 3\./);
    assert.match(summariseImport(report, 'cy'), /Ni ellid darllen y dyddiad yn sicr/);
    assert.doesNotMatch(english, /Jazz|Tea|Green|\{/);
  });
});
