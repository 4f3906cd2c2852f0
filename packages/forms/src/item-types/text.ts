// SPDX-License-Identifier: Apache-2.0
import type { TextItem } from '../contract/definition.js';
import { Decimal } from '../decimal.js';
import type { Fault, ItemType } from './item-type.js';

/** Counts what a person would call characters, as far as code points go: an emoji is not two letters. */
function lengthOf(text: string): number {
  let pairs = 0;
  for (let index = 0; index < text.length; index++) if (text.codePointAt(index)! > 0xffff) pairs++;
  return text.length - pairs;
}

/** A name, perhaps a port, and what comes after. No user before the name: `https://nhs.uk@elsewhere` is a trap. */
const WEB_ADDRESS = /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
const LONGEST_ADDRESS = 4_000;

const isWebAddress = (text: string) => text.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(text.trim());

/** @param fits - whether a text is as the pattern of its item says */
export const textType = (fits: (typed: string, item: TextItem) => boolean): ItemType<TextItem> => ({
  unreadable: 'unreadable',
  read: (value) => (typeof value === 'string' ? value : undefined),
  check(value, item) {
    const typed = value as string;
    const faults: Fault[] = [];
    const length = lengthOf(typed);
    if (item.minLength !== undefined && length < item.minLength)
      faults.push({ code: 'too-short', limit: String(item.minLength) });
    if (item.maxLength !== undefined && length > item.maxLength)
      faults.push({ code: 'too-long', limit: String(item.maxLength) });
    if (item.format === 'url' && !isWebAddress(typed)) faults.push({ code: 'not-a-web-address' });
    if (!fits(typed, item)) faults.push({ code: 'not-as-described' });
    return faults;
  },
  operand: (value) => value as string,
  weight: () => null,
  fromOperand(operand) {
    // Never "1e-7": people do not read exponents.
    if (operand instanceof Decimal) return operand.toString();
    return typeof operand === 'string' ? operand : undefined;
  },
});

/** Texts of forms without patterns. */
export const text = textType(() => true);
