// SPDX-License-Identifier: Apache-2.0
import type { BodyMapItem, BodyMark } from '@careplan-kit/forms';
import { BODY_MARK, BODY_REGIONS } from '../addresses.js';
import { type Bag, isBag, jsonIn, put, same, valueOf } from '../bag.js';
import { fhirCode, fhirText } from '../text.js';

const isMark = (value: unknown): value is Bag =>
  isBag(value) && ['id', 'view', 'region'].every((key) => typeof value[key] === 'string');

/** The mark in words, for a reader who has no drawing. */
function wordsOf(mark: Bag, item: BodyMapItem): string {
  const kind = item.kinds?.find(({ code }) => code === mark['kind'])?.label;
  const size = isBag(mark['size']) ? `${String(mark['size']['value'])} ${String(mark['size']['unit'])}` : undefined;
  const parts = [kind, `${String(mark['region'])} (${String(mark['view'])})`, size, mark['note']];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

/** A mark as a Coding of its region, in words, with the whole mark in an extension. */
export function writeMark(value: unknown, item: BodyMapItem): Bag | undefined {
  if (!isMark(value)) return undefined;
  const coding: Bag = { extension: [{ url: BODY_MARK, valueString: JSON.stringify(value) }], system: BODY_REGIONS };
  coding['code'] = fhirCode(String(value['region']));
  put(coding, 'display', fhirText(wordsOf(value, item)));
  return coding;
}

/** Reads a mark; undefined when there is none, or when the words beside it are no longer those of the mark. */
export function readMark(source: Bag, item: BodyMapItem): BodyMark | undefined {
  const mark = jsonIn(valueOf(source, BODY_MARK, 'valueString'));
  const { extension: _, ...written } = writeMark(mark, item) ?? {};
  const { extension: __, ...beside } = source;
  return isMark(mark) && same(written, beside) ? (mark as unknown as BodyMark) : undefined;
}
