// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormDefinition, type StoredAnswer, createForm, createSubmission } from '@careplan-kit/forms/contract';
import { careWorkers } from '@careplan-kit/model/fixtures';
import fc from 'fast-check';
import { fill } from '../../test/risk-form.js';
import { bowelChart, bowelRow } from '../bowel-chart/index.js';
import * as bowels from '../bowel-chart/fixtures.js';
import { dailyRecord } from '../daily-record/index.js';
import * as daily from '../daily-record/fixtures.js';
import { drinkRow, fluidChart } from '../fluid-chart/index.js';
import * as fluids from '../fluid-chart/fixtures.js';
import { observations } from '../observations/index.js';
import * as observed from '../observations/fixtures.js';
import { turnRow } from '../repositioning-chart/index.js';
import { DAY_SUBJECTS, type DaySource, drunkOnDay, drunkReadings, factsOfDay, passedOnDay, sumWords } from './index.js';

let made = 0;
function source(
  definition: FormDefinition,
  given: Readonly<Record<string, unknown>>,
  submittedAt: string,
  replaces?: string,
): DaySource {
  const form = createForm(definition, { context: { today: submittedAt.slice(0, 10) }, scores: 'all' });
  fill(form, given);
  for (const { score, result } of form.scores) if (result.total !== null) form.confirmScore(score.id);
  made += 1;
  const result = createSubmission(form, {
    id: `day-${made}`,
    subjectOfCare: 'resident-green',
    author: careWorkers.emily,
    submittedAt,
  });
  assert.ok(result.ok, JSON.stringify(result));
  return { submission: result.submission, replaces };
}

const drink = (intakeAt: string, takenMl: StoredAnswer | null, submittedAt: string, replaces?: string) =>
  source(drinkRow, { intakeAt, intakeKind: 'tea', ...(takenMl === null ? {} : { takenMl }) }, submittedAt, replaces);
const said = (sources: readonly DaySource[], day: string) =>
  factsOfDay(sources, day).map(({ subject, at, words }) => [subject, at, words]);

describe('a day in plain words', () => {
  test('says each part of the daily record in its own words, and marks what somebody has to look at', () => {
    const sources = [source(dailyRecord, daily.mrGreen, '2026-11-21T19:00:00Z')];
    const facts = factsOfDay(sources, '2026-11-21');
    assert.deepEqual(
      facts.filter(({ look }) => look).map(({ words }) => words),
      [
        'Afternoon: He left his tea. Said he was all right; asked twice, and his left heel hurts. Told: Eliza, at half past one',
        'Evening: Nobody knows whether anything was different',
        'Evening: Said or showed no',
      ],
    );
    const words = facts.map((one) => one.words);
    for (const one of ['Morning: Woke at Seven', 'Afternoon: Ate about half', 'Evening: Could not tell'])
      assert.ok(words.includes(one), one);
    assert.deepEqual(factsOfDay(sources, '2026-11-20'), []);
  });

  test('stands in the order in which a day is read', () => {
    const sources = [
      source(fluidChart, fluids.mrGreen, '2026-11-22T10:00:00Z'),
      source(observations, observed.mrGreen, '2026-11-22T08:20:00Z'),
      source(bowelChart, { ...bowels.mrGreen, date: '2026-11-22' }, '2026-11-22T20:00:00Z'),
    ];
    const subjects = factsOfDay(sources, '2026-11-22').map(({ subject }) => DAY_SUBJECTS.indexOf(subject));
    assert.ok(new Set(subjects).size >= 3);
    assert.deepEqual(
      subjects,
      subjects.toSorted((one, other) => one - other),
    );
  });

  test('a sheet and a round make one sum, and a drink without an amount makes it the least it can be', () => {
    const sources = [
      source(fluidChart, fluids.mrsSmith, '2026-11-21T19:00:00Z'),
      drink('19:30', '100', '2026-11-21T19:40:00Z'),
    ];
    assert.deepEqual(drunkOnDay(sources, '2026-11-21'), { ml: 750, withoutAmount: 0, entries: 8, twice: 0 });
    assert.equal(sumWords(drunkOnDay(sources, '2026-11-21')), '750 ml in 8 entries');
    for (const amount of [null, { unknown: 'unknown' } as const]) {
      const sum = drunkOnDay([...sources, drink('20:30', amount, '2026-11-21T20:40:00Z')], '2026-11-21');
      assert.deepEqual([sum.ml, sum.withoutAmount], [750, 1]);
      assert.equal(sumWords(sum), 'at least 750 ml in 9 entries; 1 without an amount');
    }
  });

  test('nothing written is no sum of nought: the day has no entry and no reading', () => {
    assert.equal(drunkOnDay([], '2026-11-21').entries, 0);
    assert.deepEqual(factsOfDay([], '2026-11-21'), []);
    const sources = [drink('19:30', '100', '2026-11-21T19:40:00Z')];
    assert.deepEqual(drunkReadings(sources, ['2026-11-20', '2026-11-21']), [
      { at: '2026-11-21', value: '100', unit: 'ml' },
    ]);
    const passed = source(fluidChart, { date: '2026-11-21', output: [{ outputKind: 'none' }] }, '2026-11-21T20:00:00Z');
    assert.deepEqual(passedOnDay([passed], '2026-11-21'), { ml: 0, withoutAmount: 0, entries: 1, twice: 0 });
  });

  test('a correction stands in place of what it corrects', () => {
    const wrong = drink('10:00', '1500', '2026-11-21T10:05:00Z');
    const right = drink('10:00', '150', '2026-11-21T10:06:00Z', wrong.submission.id);
    assert.equal(drunkOnDay([wrong, right], '2026-11-21').ml, 150);
  });

  test('the same drink on the round and on the sheet is counted once, and that is said', () => {
    const twice = [
      drink('10:00', '150', '2026-11-21T10:05:00Z'),
      source(
        fluidChart,
        { date: '2026-11-21', intake: [{ intakeAt: '10:00', intakeKind: 'tea', takenMl: '150' }] },
        '2026-11-21T20:00:00Z',
      ),
    ];
    assert.deepEqual(drunkOnDay(twice, '2026-11-21'), { ml: 150, withoutAmount: 0, entries: 1, twice: 1 });
    assert.match(sumWords(drunkOnDay(twice, '2026-11-21')), /1 written twice, counted once/);
    const other = drink('10:00', '120', '2026-11-21T10:05:00Z');
    assert.equal(drunkOnDay([...twice, other], '2026-11-21').ml, 270);
  });

  test('a time that had not come yet is of the day before, on the clock of the home', () => {
    const late = drink('23:50', '100', '2026-11-22T00:10:00Z');
    assert.equal(drunkOnDay([late], '2026-11-21').ml, 100);
    assert.equal(drunkOnDay([late], '2026-11-22').entries, 0);
    // In July it is an hour later on the wall: ten past midnight of the 2nd.
    const summer = drink('00:05', '100', '2026-07-01T23:10:00Z');
    assert.equal(drunkOnDay([summer], '2026-07-02').ml, 100);
  });

  test('turns are counted without those that were refused, and a sore place is said', () => {
    const turn = (turnedAt: string, more: object) => source(turnRow, { turnedAt, ...more }, '2026-11-21T23:00:00Z');
    const sources = [
      turn('08:00', { position: 'left30' }),
      turn('10:00', { position: 'back', refused: true }),
      turn('12:00', { position: 'away' }),
      turn('14:00', { position: 'right30', skinLooks: 'stays', skin: 'Left heel' }),
    ];
    assert.deepEqual(said(sources, '2026-11-21'), [
      ['turns', null, 'Moved 2 times, last at 14:00'],
      ['turns', null, 'Said no 1 time'],
      ['turns', '14:00', 'Skin: Left heel'],
    ]);
  });

  test('bowels: open with the type, not open as it was written, and nothing where nobody wrote', () => {
    const row = (type: string, more: object = {}) =>
      source(bowelRow, { openedAt: '09:00', type, ...more }, '2026-11-21T12:00:00Z');
    assert.deepEqual(said([row('4')], '2026-11-21'), [['toilet', '09:00', 'Bowels opened, type 4']]);
    assert.deepEqual(said([row('not-open')], '2026-11-21'), [['toilet', '09:00', 'Bowels: Not open this shift']]);
    const [blood] = factsOfDay([row('6', { blood: true })], '2026-11-21');
    assert.deepEqual([blood?.look, blood?.words], [true, 'Bowels opened, type 6, blood, mucus or black']);
  });

  test('observations stand as they were read, with the total that was confirmed and no judgement', () => {
    assert.deepEqual(said([source(observations, observed.mrGreen, '2026-11-22T08:20:00Z')], '2026-11-22'), [
      ['observations', '08:10', 'NEWS2 0, 16 breaths a minute, oxygen 97%, blood pressure 134, pulse 72, 36.7 °C'],
    ]);
    const [muddled] = factsOfDay([source(observations, observed.mrsSmith, '2026-11-22T02:55:00Z')], '2026-11-22');
    assert.equal(muddled?.look, true);
    assert.doesNotMatch(muddled?.words ?? '', /NEWS2/, 'no total from what is not whole');
  });

  test('whatever the entries, the sum is that of the amounts that are there, and whole only when none is missing', () => {
    const entry = fc.record({
      minute: fc.integer({ min: 0, max: 59 }),
      kind: fc.constantFrom('tea', 'water', 'declined', 'asleep', 'away'),
      ml: fc.option(fc.integer({ min: 0, max: 10000 })),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ minute }) => minute, maxLength: 8 }), (entries) => {
        const none = ['declined', 'asleep', 'away'];
        const intake = entries.map(({ minute, kind, ml }) => ({
          intakeAt: `09:${String(minute).padStart(2, '0')}`,
          intakeKind: kind,
          ...(ml === null || none.includes(kind) ? {} : { takenMl: String(ml) }),
        }));
        const sum = drunkOnDay(
          [source(fluidChart, { date: '2026-11-21', intake }, '2026-11-21T20:00:00Z')],
          '2026-11-21',
        );
        const drunk = entries.filter(({ kind }) => !none.includes(kind));
        assert.equal(
          sum.ml,
          drunk.reduce((all, { ml }) => all + (ml ?? 0), 0),
        );
        assert.equal(sum.withoutAmount, drunk.filter(({ ml }) => ml === null).length);
        assert.equal(sum.entries, entries.length);
      }),
      { numRuns: 60, seed: 10 },
    );
  });
});
