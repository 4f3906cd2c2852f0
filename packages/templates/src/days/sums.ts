// SPDX-License-Identifier: Apache-2.0
import { NOTHING_DRUNK } from '../fluid-chart/drunk.js';
import type { DaySum } from './facts.js';
import { type DayRow, isGiven, textOf, wholeOf } from './rows.js';

/** A row that was added and left blank says nothing, whatever time stands in it. */
const saysSomething = ({ row }: DayRow, kind: string, ml: string) => row[kind] !== undefined || row[ml] !== undefined;

function sumOf(rows: readonly DayRow[], kind: string, ml: string, none: readonly string[]): DaySum {
  const seen = new Set<string>();
  let [sum, withoutAmount, entries, twice] = [0, 0, 0, 0];
  for (const one of rows) {
    if (!saysSomething(one, kind, ml)) continue;
    const key = JSON.stringify([one.at, one.row[kind], one.row[ml]]);
    // Without a time, two cups of the same are two cups.
    if (one.at !== null && seen.has(key)) {
      twice += 1;
      continue;
    }
    seen.add(key);
    entries += 1;
    if (none.includes(textOf(one.row[kind]))) continue;
    const amount = isGiven(one.row[ml]) ? wholeOf(one.row[ml]) : undefined;
    if (amount === undefined) withoutAmount += 1;
    else sum += amount;
  }
  return { ml: sum, withoutAmount, entries, twice };
}

export const drunkIn = (rows: readonly DayRow[]): DaySum => sumOf(rows, 'intakeKind', 'takenMl', NOTHING_DRUNK);
export const passedIn = (rows: readonly DayRow[]): DaySum => sumOf(rows, 'outputKind', 'outputMl', ['none']);

/** "450 ml in 3 entries", "at least 450 ml; 1 entry without an amount". */
export function sumWords({ ml, withoutAmount, entries, twice }: DaySum): string {
  const each = `in ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  const whole =
    withoutAmount === 0 ? `${ml} ml ${each}` : `at least ${ml} ml ${each}; ${withoutAmount} without an amount`;
  return twice === 0 ? whole : `${whole}; ${twice} written twice, counted once`;
}
