// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '@careplan-kit/forms';
import * as at from '../addresses.js';
import { type Bag, bagsIn, isBag, put, valueOf } from '../bag.js';
import { HOME_ZONE, onTheWall } from '../time-zone.js';
import { writeTime } from '../values/moments.js';
import { countIn } from './extensions.js';
import { unitCodeOf, unitsOf } from './item-type-of.js';
import { bytesOf } from './megabytes.js';
import { readConstant, readLimit, valueIn } from './read-value.js';
import { MEDIA_TYPES } from './write-limits.js';

type Type = QuestionItem['type'];

function valueAt(source: Bag, url: string) {
  const extension = bagsIn(source['extension']).find((candidate) => candidate['url'] === url);
  return extension && valueIn(extension, 'value');
}

/** A limit of a date, a time or a moment, as definitions have them; undefined for one of another type. */
function momentLimit(value: NonNullable<ReturnType<typeof valueIn>>, type: Type): string | undefined {
  const [kind, text] = value;
  if (typeof text !== 'string') return undefined;
  if (type === 'time') return kind === 'Time' && writeTime(text.slice(0, 5)) === text ? text.slice(0, 5) : undefined;
  if (type === 'date-time') {
    const wall = kind === 'DateTime' && text.includes('T') ? onTheWall(text, HOME_ZONE) : undefined;
    return wall?.length === 16 ? wall : undefined;
  }
  return readConstant(value, { type: 'date' } as QuestionItem) as string | undefined;
}

const NUMERIC: readonly Type[] = ['integer', 'decimal', 'scale', 'quantity'];
const IN_TIME: readonly Type[] = ['date', 'partial-date', 'time', 'date-time'];

function readBounds(into: Bag, source: Bag, type: Type): void {
  for (const [key, url] of [
    ['min', at.MIN_VALUE],
    ['max', at.MAX_VALUE],
  ] as const) {
    const value = valueAt(source, url);
    if (!value) continue;
    if (IN_TIME.includes(type)) put(into, key, momentLimit(value, type));
    else put(into, key, readLimit(value[1]));
  }
}

/** Units, and the marks that say how they stood. */
function readUnits(into: Bag, source: Bag): Bag {
  const found = unitsOf(source);
  const systems = new Map<string, string | null>();
  const codes = new Map<string, string | null>();
  const units = found.codings.flatMap((coding) => {
    const code = unitCodeOf(coding);
    if (code === undefined || systems.has(code)) return [];
    const { system, display } = coding;
    systems.set(code, typeof system === 'string' ? system : null);
    if (coding['code'] === undefined) codes.set(code, null);
    return [typeof display === 'string' ? { code, label: display } : { code }];
  });
  into['units'] = units;
  const marks: Bag = {};
  if (found.at === 'initial' || (found.at === 'option' && units.length === 1)) marks['$units'] = found.at;
  const strange = [...systems].filter(([, system]) => system !== at.UCUM);
  if (strange.length > 0) marks['$systems'] = Object.fromEntries(strange);
  if (codes.size > 0) marks['$codes'] = Object.fromEntries(codes);
  return marks;
}

function readNumberUnit(into: Bag, source: Bag): Bag {
  const coding = valueOf(source, at.UNIT, 'valueCoding');
  if (!isBag(coding)) return {};
  const { system, code, display } = coding;
  put(into, 'unit', display ?? code);
  if (typeof code !== 'string') return {};
  into['unitCode'] = code;
  return system === at.UCUM ? {} : { $systems: { [code]: typeof system === 'string' ? system : null } };
}

function readAttachmentLimits(into: Bag, source: Bag): void {
  const types = bagsIn(source['extension']).flatMap(({ url, valueCode }) => (url === at.MIME_TYPE ? [valueCode] : []));
  const kinds = types.map((type) =>
    Object.keys(MEDIA_TYPES).find((kind) => String(type).split('/')[0] === MEDIA_TYPES[kind]?.split('/')[0]),
  );
  // A type of no kind we know means files of any type, since a kind we left out could be refused wrongly.
  if (kinds.every((kind) => kind !== undefined)) put(into, 'kinds', [...new Set(kinds)]);
  put(into, 'maxSize', bytesOf(valueOf(source, at.MAX_SIZE, 'valueDecimal')));
}

function readText(into: Bag, source: Bag): void {
  put(into, 'minLength', countIn(source, at.MIN_LENGTH));
  const { maxLength } = source;
  if (Number.isInteger(maxLength) && Number(maxLength) >= 0) into['maxLength'] = maxLength;
  const pattern = valueOf(source, at.REGEX, 'valueString');
  // Some forms write a call of FHIRPath there, which is no pattern.
  if (typeof pattern === 'string' && !/^\s*matches\s*\(/.test(pattern)) into['pattern'] = pattern;
  if (source['type'] === 'url') into['format'] = 'url';
}

/** How often an item may be given. What holds several answers as it is has a largest number of them instead. */
export function readRepeats(into: Bag, source: Bag, several: boolean): void {
  if (source['repeats'] !== true) return;
  const max = countIn(source, at.MAX_OCCURS, 1);
  if (several) {
    put(into, into['type'] === 'body-map' ? 'mostMarks' : 'mostChoices', max);
    return;
  }
  const repeats: Bag = {};
  put(repeats, 'min', countIn(source, at.MIN_OCCURS));
  put(repeats, 'max', max);
  into['repeats'] = repeats;
}

/** The limits of a question; what it gives back are the marks of how they stood. */
export function readLimits(into: Bag, source: Bag, type: Type): Bag {
  if (type === 'text' || type === 'long-text') readText(into, source);
  if (NUMERIC.includes(type) || IN_TIME.includes(type)) readBounds(into, source, type);
  if (type === 'scale') put(into, 'step', countIn(source, at.SLIDER_STEP, 1));
  if (type === 'attachment') readAttachmentLimits(into, source);
  if (type === 'reference') {
    const resources = bagsIn(source['extension']).flatMap(({ url, valueCode }) =>
      url === at.REFERENCE_RESOURCE && typeof valueCode === 'string' ? [valueCode] : [],
    );
    put(into, 'classes', resources);
  }
  if (NUMERIC.includes(type) && type !== 'scale') put(into, 'decimalPlaces', countIn(source, at.MAX_DECIMAL_PLACES));
  if (type === 'quantity') return readUnits(into, source);
  return type === 'integer' || type === 'decimal' ? readNumberUnit(into, source) : {};
}
