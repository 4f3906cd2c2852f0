// SPDX-License-Identifier: Apache-2.0
import type { Facts, StockRow } from '@careplan-kit/emar';
import { sayCounted } from '../about-me/counted.js';
import { amountWords, productWords } from '../medicines-views/dose-words.js';
import type { MedicineTools } from '../medicines-views/medicine-words.js';
import type { MedicineKeeping } from '../parts/medicine-keeping-part.js';
import { MEDICINE_STOCK_WORDS as WORDS } from './medicine-stock.words.js';

export interface StockTools extends MedicineTools {
  readonly lib: MedicineKeeping;
  readonly facts: Facts;
  mayWrite(personId: string | undefined): boolean;
  /** Whose it is, in words. */
  ownerOf(personId: string | undefined): string;
}

export const keyOf = ({ medicationId, personId }: Pick<StockRow, 'medicationId' | 'personId'>): string =>
  [medicationId, ...(personId === undefined ? [] : [personId])].map(encodeURIComponent).join('/');

/** The same as an id of an element. */
export const idOf = (key: string): string => encodeURIComponent(key).replaceAll('%', '_');

const medicationOf = ({ medicationId }: StockRow, { lib, facts }: StockTools) =>
  lib.findMedication(facts, medicationId);

export const productOf = (row: StockRow, tools: StockTools) => productWords(medicationOf(row, tools), row.medicationId);

export const unitOf = (row: StockRow, tools: StockTools): string | undefined => medicationOf(row, tools)?.unit;

/** An amount of a row's product in words. */
export function unitsOf(row: StockRow, value: number, tools: StockTools): string {
  const unit = unitOf(row, tools);
  return amountWords({ value, ...(unit === undefined ? {} : { unit }) }, tools.say);
}

const DAYS = { one: WORDS['medicineStock.days.one'], other: WORDS['medicineStock.days'] };

/** How long it lasts, in words; nothing where nobody knows how much there is. */
export function daysWords({ known, daysLeft, coversToEnd, ordered }: StockRow, { say }: StockTools): string {
  if (!known || !ordered) return '';
  if (coversToEnd) return say(WORDS['medicineStock.days.end']);
  if (daysLeft === null) return say(WORDS['medicineStock.days.none']);
  return daysLeft === 0 ? say(WORDS['medicineStock.days.today']) : sayCounted(say, DAYS, daysLeft);
}

/** Why a medicine is short, or what a movement lacks, in words. */
export function stockCode(
  code: string,
  { daysLeft, balance }: Pick<StockRow, 'daysLeft' | 'balance'>,
  tools: StockTools,
): string {
  const { say, lib } = tools;
  const { STOCK_WORDS, RECORD_WORDS } = lib;
  if (code === 'LOW_STOCK') {
    if (balance === 0) return say(STOCK_WORDS.NO_STOCK);
    if (daysLeft === 0) return say(STOCK_WORDS.LOW_STOCK_TODAY);
    return daysLeft === 1 ? say(STOCK_WORDS.LOW_STOCK_ONE) : say(STOCK_WORDS.LOW_STOCK, { days: daysLeft ?? '?' });
  }
  if (Object.hasOwn(STOCK_WORDS, code)) return say(STOCK_WORDS[code as keyof typeof STOCK_WORDS]);
  return Object.hasOwn(RECORD_WORDS, code) ? say(RECORD_WORDS[code as keyof typeof RECORD_WORDS]) : code;
}
