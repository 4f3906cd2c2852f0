// SPDX-License-Identifier: Apache-2.0
import { hasTime, partialDateParts } from '@careplan-kit/model';
import { PARTIAL_DATE } from '../../addresses.js';
import type { Bag } from '../../bag.js';
import { withSeconds } from '../../references.js';

/** A date R4 can hold as it is; undefined of a decade, a century and whatever is in doubt. */
export function fhirDate(value: string): string | undefined {
  if (hasTime(value)) return withSeconds(value);
  const parts = partialDateParts(value);
  return parts && !parts.doubt && /^(?!0000)\d{4}$/.test(parts.year) ? value : undefined;
}

const DOUBT = { approximate: 'about ', uncertain: 'perhaps ', 'approximate-and-uncertain': 'perhaps about ' } as const;

/** A partial date in English, for a receiver that shows the words and knows nothing of our extension. */
export function dateWords(value: string): string {
  const parts = partialDateParts(value);
  if (!parts) return value;
  const doubt = parts.doubt ? DOUBT[parts.doubt] : '';
  if (parts.precision === 'decade') return `${doubt}the ${parts.year.slice(0, 3)}0s`;
  if (parts.precision === 'century')
    return `${doubt}between ${parts.year.slice(0, 2)}00 and ${parts.year.slice(0, 2)}99`;
  return doubt + (parts.doubt ? value.slice(0, -1) : value);
}

const exact = (value: string) => ({ extension: [{ url: PARTIAL_DATE, valueString: value }] });

/** Writes an element that R4 lets be a date or a text: what is no date of R4 goes out in words, with the exact form beside. */
export function putDateOrWords(into: Bag, element: string, value: string | undefined): void {
  if (value === undefined) return;
  const date = fhirDate(value);
  if (date !== undefined) into[`${element}DateTime`] = date;
  else {
    into[`${element}String`] = dateWords(value);
    into[`_${element}String`] = exact(value);
  }
}

/** Writes an element that can only be a date. What R4 has no date for stands in an extension, and nothing is rounded. */
export function putDate(into: Bag, element: string, value: string | undefined): void {
  if (value === undefined) return;
  const date = fhirDate(value);
  if (date !== undefined) into[element] = date;
  else into[`_${element}`] = exact(value);
}

/** The last day a date can mean; undefined when that is in doubt. */
export function lastDay(value: string): string | undefined {
  if (hasTime(value)) return value.slice(0, 10);
  const date = fhirDate(value);
  if (date === undefined) return undefined;
  return date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;
}
