// SPDX-License-Identifier: Apache-2.0
import type { AttachmentItem, FormItem, QuantityItem, QuestionItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import type { Bag } from '../bag.js';
import { decimalOf } from '../json/decimal.js';
import { fhirText } from '../text.js';
import { isDigits, writeUnit } from '../values/quantity.js';
import { addCount } from './extensions.js';
import { LARGEST_INTEGER, fhirTypeOf } from './item-types.js';
import { HOME_ZONE } from '../time-zone.js';
import { marksOf } from './marks.js';
import { inMegabytes } from './megabytes.js';
import { putTranslations, translationsOf } from './translations.js';
import type { Value } from './value-type.js';

/** The media types of a kind of file. */
export const MEDIA_TYPES: Readonly<Record<string, string | undefined>> = {
  photo: 'image/*',
  audio: 'audio/*',
  video: 'video/*',
};

const RESOURCE = /^[A-Z][A-Za-z]{1,63}$/;

/** R4's types of file have no word for "any", so kinds that hold `file` are not written as types. */
function writeAttachmentLimits(extensions: Bag[], { kinds, maxSize }: AttachmentItem): void {
  const types = kinds?.map((kind) => MEDIA_TYPES[kind]) ?? [];
  if (types.every((type) => type !== undefined)) {
    extensions.push(...[...new Set(types)].map((valueCode) => ({ url: at.MIME_TYPE, valueCode })));
  }
  if (maxSize !== undefined) extensions.push({ url: at.MAX_SIZE, valueDecimal: inMegabytes(maxSize) });
}

/** A limit in the type R4 has for it: of amounts, which have no type there, the bare number. */
function boundOf(limit: unknown, item: QuestionItem): Value | undefined {
  if (item.type === 'attachment' || limit === undefined) return undefined;
  const bare = item.type === 'quantity' || marksOf(item).$type === 'quantity';
  if (!bare) return fhirTypeOf(item).write(limit, item, HOME_ZONE);
  if (typeof limit === 'number') return ['Decimal', limit];
  return isDigits(limit) ? ['Decimal', decimalOf(limit)] : undefined;
}

function unitExtension(url: string, coding: Bag, words: readonly (readonly [lang: string, text: unknown])[]): Bag {
  putTranslations(coding, 'display', words);
  return { url, valueCoding: coding };
}

function writeUnits(extensions: Bag[], item: QuantityItem): void {
  const { $units } = marksOf(item);
  if ($units === 'initial') return;
  const url = $units === 'option' || item.units.length > 1 ? at.UNIT_OPTION : at.UNIT;
  for (const unit of item.units) {
    const words = translationsOf(item).map(([lang, { units }]) => [lang, units?.[unit.code]] as const);
    extensions.push(unitExtension(url, writeUnit(unit, item), words));
  }
}

/** The unit beside the box of a number. */
function writeNumberUnit(extensions: Bag[], item: Extract<QuestionItem, { type: 'integer' | 'decimal' }>): void {
  const { unit, unitCode } = item;
  const display = fhirText(unit);
  if (display === undefined && unitCode === undefined) return;
  // A code alone is shown as it stands, so words that are the code need not be said again.
  const label = unit === undefined || unit === unitCode ? {} : { label: unit };
  const coding = unitCode === undefined ? { display } : writeUnit({ code: unitCode, ...label }, item);
  const words = translationsOf(item).map(([lang, other]) => [lang, other.unit] as const);
  extensions.push(unitExtension(at.UNIT, coding, words));
}

/** How often an item may be given, in R4's own extensions. */
export function writeRepeats(into: Bag, extensions: Bag[], item: FormItem): void {
  const several = item.type !== 'group' && item.type !== 'display' && fhirTypeOf(item).several === true;
  const repeats = 'repeats' in item ? item.repeats : undefined;
  if (!several && !repeats) return;
  into['repeats'] = true;
  if (several) {
    if ('mostChoices' in item) addCount(extensions, at.MAX_OCCURS, item.mostChoices);
    if ('mostMarks' in item) addCount(extensions, at.MAX_OCCURS, item.mostMarks);
    return;
  }
  addCount(extensions, at.MIN_OCCURS, repeats?.min);
  addCount(extensions, at.MAX_OCCURS, repeats?.max);
}

/** Limits, each where R4 or one of its own extensions has a place for it. */
export function writeLimits(into: Bag, extensions: Bag[], item: QuestionItem): void {
  const bound = (url: string, limit: unknown) => {
    const [type, value] = boundOf(limit, item) ?? [];
    if (value !== undefined) extensions.push({ url, [`value${type}`]: value });
  };
  if ('unit' in item || 'unitCode' in item) writeNumberUnit(extensions, item);
  if (item.type === 'quantity') writeUnits(extensions, item);
  if ('min' in item) bound(at.MIN_VALUE, item.min);
  if ('max' in item) bound(at.MAX_VALUE, item.max);
  if (item.type === 'scale' && item.step !== undefined) addCount(extensions, at.SLIDER_STEP, item.step);
  if ('minLength' in item) addCount(extensions, at.MIN_LENGTH, item.minLength);
  if ('maxLength' in item && item.maxLength !== undefined && item.maxLength <= LARGEST_INTEGER) {
    into['maxLength'] = item.maxLength;
  }
  if ('decimalPlaces' in item) addCount(extensions, at.MAX_DECIMAL_PLACES, item.decimalPlaces);
  if ('pattern' in item) {
    const pattern = fhirText(item.pattern);
    if (pattern !== undefined) extensions.push({ url: at.REGEX, valueString: pattern });
  }
  if (item.type === 'attachment') writeAttachmentLimits(extensions, item);
  if (item.type === 'reference') {
    // Classes that are no resources are in an extension of ours.
    const { classes = [] } = item;
    const resources = classes.every((name) => RESOURCE.test(name)) ? classes : [];
    extensions.push(...resources.map((valueCode) => ({ url: at.REFERENCE_RESOURCE, valueCode })));
  }
  if ('open' in item && item.open) {
    const words = fhirText(item.open.label);
    if (words !== undefined) {
      const label: Bag = { url: at.OPEN_LABEL, valueString: words };
      putTranslations(
        label,
        'valueString',
        translationsOf(item).map(([lang, other]) => [lang, other.open] as const),
      );
      extensions.push(label);
    }
  }
}
