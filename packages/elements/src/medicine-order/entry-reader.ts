// SPDX-License-Identifier: Apache-2.0
import type { Quantity } from '@careplan-kit/emar';
import { readDate } from '@careplan-kit/forms/page/field';
import { numberOf } from '../emar-round/record-dose.js';
import { readTimes } from './read-times.js';

/** Everything that is typed or chosen, as it was typed. */
export type Entry = Readonly<Record<string, string>>;

/** Why what was typed cannot be read. It stays in the box. */
export type EntryFault = 'number' | 'whole' | 'times' | 'date' | 'reading' | 'turned';

const YES = 'yes';
export const isTicked = (entry: Entry, key: string): boolean => entry[key] === YES;
export const ticked = (is: boolean): string => (is ? YES : '');

/** Numbers of the rows of a list, such as the steps of a taper. */
export const rowsOf = (entry: Entry, list: 'steps' | 'byDate' | 'readings'): readonly number[] =>
  Array.from({ length: Number(entry[list]) || 1 }, (_, row) => row);

/** Reads boxes one by one, and keeps what could not be read. */
export class Reader {
  readonly faults: Record<string, EntryFault> = {};

  constructor(readonly entry: Entry) {}

  words(key: string): string | undefined {
    return this.entry[key]?.trim() || undefined;
  }

  number(key: string): number | undefined {
    const text = this.words(key);
    if (text === undefined) return undefined;
    const value = numberOf(text);
    if (value === null) this.faults[key] = 'number';
    return value ?? undefined;
  }

  whole(key: string): number | undefined {
    const value = this.number(key);
    if (value === undefined || (Number.isInteger(value) && value > 0)) return value;
    this.faults[key] = 'whole';
    return undefined;
  }

  date(key: string): string | undefined {
    const text = this.words(key);
    if (text === undefined) return undefined;
    const date = readDate(text);
    if (date === undefined) this.faults[key] = 'date';
    return date;
  }

  times(key: string): readonly string[] | undefined {
    const text = this.words(key);
    if (text === undefined) return undefined;
    const times = readTimes(text);
    if (!times) this.faults[key] = 'times';
    return times ?? undefined;
  }

  quantity(key: string): Quantity | undefined {
    const value = this.number(key);
    const unit = this.words('unit');
    return value === undefined ? undefined : { value, ...(unit === undefined ? {} : { unit }) };
  }
}

/** The keys of an object that have a value; undefined where none has. */
export function some<T extends object>(values: T): T | undefined {
  const said = Object.entries(values).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : (Object.fromEntries(said) as T);
}
