// SPDX-License-Identifier: Apache-2.0
import { digitsOf, withoutExponent } from '../../json/decimal.js';
import { conceptWords } from '../concepts.js';
import { isAmount, writeNumber } from '../amounts.js';

const COUNTED = ['NO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE', 'TEN'];

/** What people count: its plural. Anything else is measured, and keeps its digits. */
const PLURALS: Readonly<Record<string, string>> = {
  ...{ tablet: 'tablets', capsule: 'capsules', puff: 'puffs', drop: 'drops', patch: 'patches', sachet: 'sachets' },
  ...{ dose: 'doses', spray: 'sprays', lozenge: 'lozenges', suppository: 'suppositories', pessary: 'pessaries' },
  ...{ application: 'applications', ampoule: 'ampoules', vial: 'vials', scoop: 'scoops', caplet: 'caplets' },
  ...{ spoonful: 'spoonfuls', pen: 'pens', inhalation: 'inhalations', nebule: 'nebules', bottle: 'bottles' },
};
const SINGULAR = Object.fromEntries(Object.entries(PLURALS).map(([one, many]) => [many, one]));

/** Written out: short forms of these have been misread as something a thousand times as much, or as a number. */
const IN_FULL: Readonly<Record<string, string>> = {
  ...{ mcg: 'micrograms', ug: 'micrograms', µg: 'micrograms', μg: 'micrograms', microgram: 'micrograms' },
  ...{ ng: 'nanograms', nanogram: 'nanograms', iu: 'units', u: 'units', unit: 'units' },
  ...{ milligram: 'mg', milligrams: 'mg', gram: 'g', grams: 'g', millilitre: 'ml', millilitres: 'ml', mL: 'ml' },
};

/** Digits of a number, never with an exponent. */
export function digits(value: number, kept?: unknown): string {
  const text = digitsOf(writeNumber(value, kept)) ?? String(value);
  return withoutExponent(text) ?? text;
}

/** ONE to TEN in words, more in digits. */
export const counted = (value: number): string => COUNTED[value] ?? digits(value);

const ofTimes = (value: number): string => (value === 1 ? 'ONCE' : value === 2 ? 'TWICE' : `${counted(value)} times`);

/** How often: ONCE, TWICE, THREE times, TWO to THREE times, up to FOUR times. */
export function times(frequency: number | undefined, most: number | undefined): string {
  if (most === undefined || most === frequency) return ofTimes(frequency ?? 1);
  if (frequency === undefined) return most <= 2 ? `up to ${ofTimes(most)}` : `up to ${counted(most)} times`;
  return `${counted(frequency)} to ${counted(most)} times`;
}

/** The one of a unit people count: "Tablets" is "tablet". Undefined for what is measured. */
export function countedUnit(unit: string | undefined): string | undefined {
  const small = unit?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(PLURALS, small)) return small;
  return Object.hasOwn(SINGULAR, small) ? SINGULAR[small] : undefined;
}

export const unitWords = (unit: string): string => {
  const trimmed = unit.trim();
  if (Object.hasOwn(IN_FULL, trimmed)) return IN_FULL[trimmed]!;
  const small = trimmed.toLowerCase();
  return Object.hasOwn(IN_FULL, small) ? IN_FULL[small]! : trimmed;
};

function countedAmount(value: number, kept: unknown, unit: string): string {
  const whole = Math.floor(value);
  const many = value > 1 || value === 0 ? PLURALS[unit]! : unit;
  if (value === 0.5) return `HALF a ${unit}`;
  if (value - whole === 0.5 && whole <= 10) return `${counted(whole)} AND A HALF ${PLURALS[unit]!}`;
  return `${Number.isInteger(value) ? counted(value) : digits(value, kept)} ${many}`;
}

/** An amount in words: "ONE tablet", "HALF a tablet", "2.5 mg", "100 micrograms". Undefined for what is none. */
export function amountWords(amount: unknown): string | undefined {
  if (!isAmount(amount)) return undefined;
  const { value } = amount;
  const unit = countedUnit(amount.unit);
  if (unit !== undefined) return countedAmount(value, amount['digits'], unit);
  const words = conceptWords(amount.unit);
  return words === undefined
    ? digits(value, amount['digits'])
    : `${digits(value, amount['digits'])} ${unitWords(words)}`;
}

/** A limit: as an amount, and whole grams of many milligrams as grams. */
export function limitWords(amount: unknown): string | undefined {
  if (isAmount(amount) && ['mg', 'milligram', 'milligrams'].includes(amount.unit ?? '')) {
    if (amount.value >= 1000 && amount.value % 1000 === 0) return `${digits(amount.value / 1000)} g`;
  }
  return amountWords(amount);
}

/** Several of something, as a sentence has them. */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;
