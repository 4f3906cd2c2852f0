// SPDX-License-Identifier: Apache-2.0
import { type Numbers, union } from './numbers.js';

/** Texts something can be: each of them, or any at all. */
export type Texts = ReadonlySet<string> | 'any';

/** All that something can be: an answer within its limits, what an expression gives. */
export interface Possible {
  readonly numbers: Numbers | null;
  readonly texts: Texts | null;
  /** Some day, time, or both. */
  readonly moment: boolean;
  readonly yes: boolean;
  readonly no: boolean;
  /** Codes of several answers. */
  readonly lists: Texts | null;
  /** It can be blank, or not be worked out. */
  readonly blank: boolean;
}

export const NOTHING: Possible = {
  numbers: null,
  texts: null,
  moment: false,
  yes: false,
  no: false,
  lists: null,
  blank: false,
};

export const BLANK: Possible = { ...NOTHING, blank: true };

export const truth = (yes: boolean, no: boolean, blank = false): Possible => ({ ...NOTHING, yes, no, blank });

export const ofNumbers = (numbers: Numbers | null, blank = false): Possible =>
  numbers ? { ...NOTHING, numbers, blank } : BLANK;

const join = (one: Texts | null, other: Texts | null): Texts | null => {
  if (one === null || other === null) return one ?? other;
  return one === 'any' || other === 'any' ? 'any' : new Set([...one, ...other]);
};

/** What is one thing or another. */
export function either(one: Possible, other: Possible): Possible {
  return {
    numbers: union(one.numbers, other.numbers),
    texts: join(one.texts, other.texts),
    moment: one.moment || other.moment,
    yes: one.yes || other.yes,
    no: one.no || other.no,
    lists: join(one.lists, other.lists),
    blank: one.blank || other.blank,
  };
}

const some = (texts: Texts | null) => texts === 'any' || (texts !== null && texts.size > 0);

/** Whether it can be anything but blank. */
export const canBeKnown = ({ numbers, texts, moment, yes, no, lists }: Possible): boolean =>
  numbers !== null || some(texts) || moment || yes || no || some(lists);

const MOMENT = /^\d{4}(-\d\d){0,2}([T ]\d\d:\d\d.*)?$|^\d\d:\d\d(:\d\d)?$|^today$/;

/** Whether a text can be read as a day or a time. */
export const isMoment = (text: string): boolean => MOMENT.test(text);
