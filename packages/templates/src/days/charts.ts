// SPDX-License-Identifier: Apache-2.0
import { OPEN, opened } from '../bowel-chart/opened.js';
import { eaten } from '../food-chart/eaten.js';
import { pains } from '../pain-chart/parts/pains.js';
import type { DayFact, DaySource } from './facts.js';
import { type DayRow, isGiven, textOf } from './rows.js';
import { drunkIn, passedIn, sumWords } from './sums.js';
import { NOT_KNOWN, choiceWords, counted } from './words.js';

const fact = (subject: DayFact['subject'], words: string, look = false, at: string | null = null): DayFact => ({
  subject,
  at,
  words,
  look,
});

const ATE_NOTHING = ['declined', 'asleep'];

export const foodFacts = (rows: readonly DayRow[]): DayFact[] =>
  rows.flatMap(({ at, row }) => {
    const how = choiceWords(eaten, 'eaten', row['eaten']);
    if (!how) return [];
    const what = [choiceWords(eaten, 'meal', row['meal']), textOf(row['offered'])].filter(Boolean).join(', ');
    return [fact('food', what ? `${what}: ${how}` : how, ATE_NOTHING.includes(textOf(row['eaten'])), at)];
  });

export function drinkFacts(drunk: readonly DayRow[], passed: readonly DayRow[]): DayFact[] {
  const [inside, out] = [drunkIn(drunk), passedIn(passed)];
  const refused = drunk.filter(({ row }) => textOf(row['intakeKind']) === 'declined').length;
  return [
    ...(inside.entries > 0 ? [fact('drink', `Drunk: ${sumWords(inside)}`, inside.withoutAmount > 0)] : []),
    ...(refused > 0 ? [fact('drink', `Said no ${counted(refused, 'time', 'times')}`, true)] : []),
    ...(out.entries > 0 ? [fact('toilet', `Passed: ${sumWords(out)}`, out.withoutAmount > 0)] : []),
  ];
}

/** "Opened, type 4". A day on which only "not open" was written says so; one without a row says nothing. */
export const bowelFacts = (rows: readonly DayRow[]): DayFact[] =>
  rows.flatMap(({ at, row }) => {
    const type = textOf(row['type']);
    if (!type) return [];
    const blood = row['blood'] === true;
    const words = OPEN.includes(type) && type !== 'not-seen' ? `Bowels opened, type ${type}` : '';
    const said = words || `Bowels: ${choiceWords(opened, 'type', type)}`;
    return [fact('toilet', blood ? `${said}, blood, mucus or black` : said, blood, at)];
  });

export function turnFacts(rows: readonly DayRow[]): DayFact[] {
  const moved = rows.filter(({ row }) => textOf(row['position']) !== '' && row['refused'] !== true);
  const there = moved.filter(({ row }) => textOf(row['position']) !== 'away');
  const refused = rows.filter(({ row }) => row['refused'] === true).length;
  const skin = rows.filter(({ row }) => ['stays', 'changed', 'broken'].includes(textOf(row['skinLooks'])));
  const last = there.at(-1)?.at;
  return [
    ...(there.length > 0
      ? [fact('turns', `Moved ${counted(there.length, 'time', 'times')}${last ? `, last at ${last}` : ''}`)]
      : []),
    ...(refused > 0 ? [fact('turns', `Said no ${counted(refused, 'time', 'times')}`, true)] : []),
    ...skin.map(({ at, row }) => fact('turns', `Skin: ${textOf(row['skin']) || 'marked, sore or broken'}`, true, at)),
  ];
}

export const painFacts = (rows: readonly DayRow[]): DayFact[] =>
  rows.flatMap(({ at, row }) => {
    const items = 'items' in pains ? pains.items : [];
    const score = textOf(row['painScore']);
    const words = score
      ? `${score} of 10`
      : choiceWords(items, 'painInWords', row['painInWords']) || choiceWords(items, 'told', row['told']);
    return words ? [fact('pain', words, false, at)] : [];
  });

export const weightFacts = (rows: readonly DayRow[]): DayFact[] =>
  rows.flatMap(({ row }) => {
    const kg = row['currentKg'];
    if (kg === undefined) return [];
    return [fact('weight', isGiven(kg) && textOf(kg) ? `${textOf(kg)} kg` : `Weight: ${NOT_KNOWN} or declined`)];
  });

/** Readings as they were written, and the total that was confirmed. Nothing is judged. */
export function observationFacts({ submission }: DaySource, rows: readonly DayRow[]): DayFact[] {
  const total = submission.scores?.find(({ id, confirmed }) => id === 'news2' && confirmed)?.total ?? null;
  return rows.map(({ at, row }) => {
    const readings = [
      ['respirationRate', '', ' breaths a minute'],
      ['spo2', 'oxygen ', '%'],
      ['systolicBp', 'blood pressure ', ''],
      ['pulse', 'pulse ', ''],
      ['temperature', '', ' °C'],
    ] as const;
    const words = readings.flatMap(([id, before, after]) => {
      const value = textOf(row[id]);
      return value ? [`${before}${value}${after}`] : [];
    });
    const look = row['concern'] === true || ['C', 'V', 'P', 'U'].includes(textOf(row['consciousness']));
    const sum = total === null ? [] : [`NEWS2 ${total}`];
    return fact('observations', [...sum, ...words].join(', ') || 'Taken, without a reading', look, at);
  });
}
