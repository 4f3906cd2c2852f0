// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT_LIMITS, DataError, type DataIssue, isPrototypeKey } from '@careplan-kit/model/plain';
import { NUMBER } from './part-shapes.js';
import type { Anything, ObjectShape, Shape, Test, ToldApart, ValueShape } from './shape.js';

/** What is given instead of a copy where the value is not as it should be. */
export const MISFIT = Symbol('misfit');

/** More are not worth listing. */
const MOST_FAULTS = 100_000;

interface Fault extends DataIssue {
  readonly path: (string | number)[];
}

/** How much of a document was read, and how deep inside it we are. */
interface Reading {
  values: number;
  depth: number;
  /** Whether to go on after a fault, so that each one is told. */
  telling: boolean;
  readonly faults: Fault[];
}

/** A frozen copy of a value that is as it should be, or {@link MISFIT}. */
type Read = (value: unknown, reading: Reading) => unknown;

function refuse({ faults }: Reading, code: string, message: string, ...path: string[]): typeof MISFIT {
  faults.push({ path, code, message });
  return MISFIT;
}

const expected = (reading: Reading, what: string) => refuse(reading, 'invalid_type', `expected ${what}`);
const notJson = (reading: Reading, message: string) => refuse(reading, 'not-json', message);

/** Says of the faults since then that they are inside, at this key. Whether to look for more. */
function within(reading: Reading, since: number, key: string | number): boolean {
  const { faults } = reading;
  if (faults.length > MOST_FAULTS) reading.telling = false;
  for (let at = since; at < faults.length; at++) faults[at]!.path.unshift(key);
  return reading.telling;
}

/** Goes into an object or a list, which holds so many values; false where that is too much. */
function enter(values: number, reading: Reading): boolean {
  reading.values += values;
  if (reading.values > DOCUMENT_LIMITS.values)
    refuse(reading, 'too-large', `holds more than ${DOCUMENT_LIMITS.values} values`);
  else if (++reading.depth <= DOCUMENT_LIMITS.depth) return true;
  else refuse(reading, 'too-deep', `nested deeper than ${DOCUMENT_LIMITS.depth} levels`);
  return false;
}

/** Comes out again: a frozen copy, unless there was a fault since then. */
function leave(copy: object, since: number, reading: Reading): unknown {
  reading.depth--;
  return reading.faults.length > since ? MISFIT : Object.freeze(copy);
}

/** True for what JSON makes. Asked by tag where the prototype is another one, since data may come from another window. */
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  ((Object.getPrototypeOf(value) === Object.prototype && !(Symbol.toStringTag in value)) ||
    Object.prototype.toString.call(value) === '[object Object]');

function readText(value: string, shape: ValueShape, reading: Reading): unknown {
  const { shortest = 0, longest = DOCUMENT_LIMITS.text, like, called } = shape;
  const before = reading.faults.length;
  if (value.length < shortest) refuse(reading, 'too_small', `is smaller than ${shortest}`);
  if (value.length > longest) refuse(reading, 'too_big', `is larger than ${longest}`);
  if (like !== undefined && !like.test(value)) refuse(reading, 'invalid_format', `is not in the form ${called}`);
  return reading.faults.length > before ? MISFIT : value;
}

function readNumber(value: number, { whole, least, most }: ValueShape, reading: Reading): unknown {
  if (!whole) return Number.isFinite(value) ? value : notJson(reading, 'number is not finite');
  if (!Number.isInteger(value)) return expected(reading, 'int');
  const [low, high] = [least ?? Number.MIN_SAFE_INTEGER, most ?? Number.MAX_SAFE_INTEGER];
  if (value < low) return refuse(reading, 'too_small', `is smaller than ${low}`);
  return value > high ? refuse(reading, 'too_big', `is larger than ${high}`) : value;
}

function readValue(value: unknown, shape: ValueShape, reading: Reading): unknown {
  const kind = typeof value;
  if (!shape.kinds.includes(kind)) return expected(reading, shape.kinds[0]!);
  if (kind === 'string') return readText(value as string, shape, reading);
  return kind === 'number' ? readNumber(value as number, shape, reading) : value;
}

/** What an object may have under one key. */
interface Part {
  readonly shape: Shape;
  readonly needed: boolean;
  /** It may be a text: most are, and a text that fits is looked at no further. */
  readonly text: boolean;
  readonly shortest: number;
  readonly longest: number;
  readonly like: Test | undefined;
  /** Written out when the first one is read. */
  read: Read | undefined;
}

function partOf(shape: Shape, needed: boolean): Part {
  const { shortest = 0, longest = DOCUMENT_LIMITS.text, like, kinds } = shape.is === 'value' ? shape : NUMBER;
  return { shape, needed, text: kinds.includes('string'), shortest, longest, like, read: undefined };
}

interface Parts {
  readonly byKey: ReadonlyMap<string, Part>;
  readonly needed: number;
}

/** The parts of each shape. What shapes have of one another is written out once. */
const partsKnown = new Map<ObjectShape, Parts>();

function partsOf(shape: ObjectShape): Parts {
  const known = partsKnown.get(shape);
  if (known) return known;
  const base = shape.as && partsOf(shape.as);
  const byKey = new Map(base?.byKey);
  for (const key in shape.has) byKey.set(key, partOf(shape.has[key]!, true));
  for (const key in shape.may) byKey.set(key, partOf(shape.may[key]!, false));
  const parts = { byKey, needed: (base?.needed ?? 0) + Object.keys(shape.has ?? {}).length };
  partsKnown.set(shape, parts);
  return parts;
}

const readPart = (part: Part, value: unknown, reading: Reading) => (part.read ??= readerOf(part.shape))(value, reading);

/** @param told - the key by which the shape was chosen */
function readParts(copy: Record<string, unknown>, { byKey, needed }: Parts, reading: Reading, told?: string): unknown {
  if (!enter(0, reading)) return MISFIT;
  const { faults } = reading;
  const since = faults.length;
  let unknown: string | undefined;
  let there = 0;
  for (const key in copy) {
    reading.values++;
    const part = byKey.get(key);
    if (part === undefined) {
      if (key === told) continue;
      unknown = unknown === undefined ? key : `${unknown}, ${key}`;
      continue;
    }
    if (part.needed) there++;
    const given = copy[key];
    if (part.text && typeof given === 'string') {
      const { length } = given;
      if (length >= part.shortest && length <= part.longest && (part.like === undefined || part.like.test(given)))
        continue;
    } else if (given === undefined && !part.needed) continue;
    const before = faults.length;
    const own = readPart(part, given, reading);
    if (own === MISFIT) {
      if (!within(reading, before, key)) return MISFIT;
      // Most parts are the value itself.
    } else if (own !== given) copy[key] = own;
  }
  if (there !== needed) seeMissing(copy, byKey, reading);
  if (unknown !== undefined) refuse(reading, 'unrecognized_keys', `has keys this version does not know: ${unknown}`);
  return leave(copy, since, reading);
}

function seeMissing(copy: object, byKey: Parts['byKey'], reading: Reading): void {
  for (const [key, part] of byKey) {
    if (!part.needed || Object.hasOwn(copy, key)) continue;
    const before = reading.faults.length;
    readPart(part, undefined, reading);
    within(reading, before, key);
  }
}

function readToldApart({ by, shapes }: ToldApart): Read {
  const known = new Map<string, Parts>();
  return (value, reading) => {
    if (!isObject(value)) return expected(reading, 'object');
    // Each part is read here, and from now on the copy is looked at.
    const copy = { ...value };
    const name = copy[by] as string;
    let parts = known.get(name);
    if (!parts) {
      if (typeof name !== 'string' || !Object.hasOwn(shapes, name))
        return refuse(reading, 'invalid_union', `No matching discriminator: ${by}`, by);
      parts = partsOf(shapes[name]!);
      known.set(name, parts);
    }
    return readParts(copy, parts, reading, by);
  };
}

function readByKey(value: Readonly<Record<string, unknown>>, keys: Test | undefined, of: Read, reading: Reading) {
  const names = Object.keys(value);
  if (!enter(names.length, reading)) return MISFIT;
  const since = reading.faults.length;
  const copy: Record<string, unknown> = {};
  for (const key of names) {
    const before = reading.faults.length;
    if (isPrototypeKey(key)) refuse(reading, 'forbidden-key', `the key "${key}" is not allowed`);
    else if (keys !== undefined && !keys.test(key)) refuse(reading, 'invalid_key', 'is no key this can have');
    else copy[key] = readKey(value, key, of, reading);
    if (reading.faults.length > before && !within(reading, before, key)) return MISFIT;
  }
  return leave(copy, since, reading);
}

function readKey(from: Readonly<Record<string, unknown>>, key: string, read: Read, reading: Reading): unknown {
  let value: unknown;
  try {
    value = from[key];
  } catch {
    return notJson(reading, 'a part of it cannot be read');
  }
  return read(value, reading);
}

function readList(list: readonly unknown[], of: Read, least: number, reading: Reading): unknown {
  const { length } = list;
  if (length < least) return refuse(reading, 'too_small', `is smaller than ${least}`);
  // Its values are counted first: a loop over a list of four thousand million holes does not end.
  if (!enter(length, reading)) return MISFIT;
  const since = reading.faults.length;
  const copy: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const given: unknown = list[index];
    if (given === undefined && !(index in list)) return notJson(reading, 'the list has holes');
    const before = reading.faults.length;
    const own = of(given, reading);
    if (own === MISFIT && !within(reading, before, index)) return MISFIT;
    copy.push(own);
  }
  return leave(copy, since, reading);
}

/** What a document is inside of, so that one that holds itself is told. */
function readAnything(inside: readonly unknown[]): Read {
  return (value, reading) => {
    switch (typeof value) {
      case 'string':
        return value.length <= DOCUMENT_LIMITS.text
          ? value
          : refuse(reading, 'too-long', `text is longer than ${DOCUMENT_LIMITS.text} characters`);
      case 'number':
        return readNumber(value, NUMBER, reading);
      case 'boolean':
      case 'undefined':
        return value;
      case 'object': {
        if (value === null) return value;
        if (inside.includes(value)) return notJson(reading, 'holds itself');
        const further = readAnything([...inside, value]);
        if (Array.isArray(value)) return readList(value, further, 0, reading);
        if (isObject(value)) return readByKey(value, undefined, further, reading);
        return notJson(reading, 'is neither a plain object nor a list');
      }
      default:
        return notJson(reading, `a ${typeof value} cannot be part of a document`);
    }
  };
}

function readerFor(shape: Shape): Read {
  let of: Read | undefined;
  let parts: Parts | undefined;
  switch (shape.is) {
    case 'value':
      return (value, reading) => readValue(value, shape, reading);
    case 'one of':
      return (value, reading) =>
        shape.words.includes(value as string)
          ? value
          : refuse(reading, 'invalid_value', `expected one of ${shape.words.map((word) => `"${word}"`).join(', ')}`);
    case 'list':
      return (value, reading) =>
        Array.isArray(value)
          ? readList(value, (of ??= readerOf(shape.of)), shape.least ?? 0, reading)
          : expected(reading, 'array');
    case 'object':
      return (value, reading) =>
        isObject(value) ? readParts({ ...value }, (parts ??= partsOf(shape)), reading) : expected(reading, 'object');
    case 'told apart':
      return readToldApart(shape);
    case 'by key':
      return (value, reading) =>
        isObject(value)
          ? readByKey(value, shape.keys, (of ??= readerOf(shape.of)), reading)
          : expected(reading, 'record');
    case 'anything':
      return readAnything([]);
    case 'again':
      return readerOf(shape.shape);
  }
}

const readers = new Map<Shape, Read>();

/** What reads a shape, written out once, when the first value of it is read. */
function readerOf(shape: Shape): Read {
  const read = readers.get(shape) ?? readerFor(shape);
  readers.set(shape, read);
  return read;
}

/** Reads in one walk: the copy, or what is wrong. Without telling all, the first fault is enough. */
function walk(shape: Shape, value: unknown, telling: boolean): { readonly copy: unknown; readonly reading: Reading } {
  const reading: Reading = { values: 1, depth: 0, telling, faults: [] };
  try {
    const copy = readerOf(shape)(value, reading);
    return { copy: reading.faults.length > 0 ? MISFIT : copy, reading };
  } catch {
    return { copy: notJson(reading, 'a part of it cannot be read'), reading };
  }
}

/**
 * A frozen copy of what is as it should be, and of anything else {@link MISFIT}: shape, bounds and copy in one walk, in
 * which each part is read once only. A part that says one thing when it is checked and another when it is used (a getter)
 * says one.
 */
export const readShape = (shape: Shape, value: unknown): unknown => walk(shape, value, false).copy;

/** Every place where a document that is safe to read is not as it should be. */
export function shapeFaults(shape: Shape, value: unknown): readonly DataIssue[] {
  const { telling, faults } = walk(shape, value, true).reading;
  if (telling) return faults;
  return [{ path: [], code: 'too-many-faults', message: 'has more faults than can be listed' }];
}

const ANYTHING: Anything = { is: 'anything' };

/**
 * A frozen copy of a document from outside, whatever its shape: at most 64 deep, 500,000 values, 5,000,000 characters in
 * one text, no prototype keys, nothing JSON cannot hold. These are the bounds of the model's `assertSafeDocument`.
 *
 * @throws DataError with the path of the first fault
 */
export function safeCopy(what: string, document: unknown): unknown {
  const { copy, reading } = walk(ANYTHING, document, false);
  if (copy === MISFIT) throw new DataError(what, reading.faults);
  return copy;
}
