// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT_LIMITS } from '@careplan-kit/model';
import type * as z from 'zod/mini';
import { Copier } from './safe-copy.js';

/** What is given instead of a copy where the value is not as it should be. */
export const MISFIT = Symbol('misfit');

/** How much of a document was read, and how deep inside it we are. */
interface Reading {
  values: number;
  depth: number;
}

/** A frozen copy of a value that is as it should be, or {@link MISFIT}. */
type Read = (value: unknown, reading: Reading) => unknown;

/** The parts of a schema's description that are read here. */
interface Description {
  readonly type: string;
  readonly check?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDescription } }[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly catchall?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly getter?: () => z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly discriminator?: string;
}
interface CheckDescription {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
}

const descriptionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Description;

/** Copies the value as it comes, and asks the schema itself. What cannot be copied is thrown. */
function asked(schema: z.ZodMiniType): Read {
  return (value, reading) => {
    const copier = new Copier('', reading);
    const copy = copier.copy(value);
    reading.values = copier.values;
    return schema.safeParse(copy).success ? copy : MISFIT;
  };
}

/** True for what JSON makes; data may come from another window. */
const isPlain = (value: object) =>
  Object.getPrototypeOf(value) === Object.prototype
    ? !(Symbol.toStringTag in value)
    : Object.prototype.toString.call(value) === '[object Object]';

interface Part {
  readonly read: Read;
  /** Undefined is as good as nothing. */
  readonly mayLack: boolean;
  /** 1 when it has to be there. */
  readonly needed: number;
}

/** What an object has, and what it has to have. */
function readObject({ shape = {}, catchall }: Description, of: (schema: z.ZodMiniType) => Read): Read | undefined {
  if (!catchall || descriptionOf(catchall).type !== 'never') return undefined;
  const parts = new Map<string, Part>();
  let allNeeded = 0;
  for (const [key, schema] of Object.entries(shape)) {
    const { type, checks, innerType } = descriptionOf(schema);
    const mayLack = type === 'optional' && !checks?.length;
    const needed = schema._zod.optin === 'optional' ? 0 : 1;
    parts.set(key, { read: of(mayLack ? innerType! : schema), mayLack, needed });
    allNeeded += needed;
  }
  return (value, reading) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlain(value)) return MISFIT;
    if (++reading.depth > DOCUMENT_LIMITS.depth) return MISFIT;
    // Each part is read here, and from now on the copy is looked at.
    const copy: Record<string, unknown> = { ...value };
    let there = 0;
    for (const key in copy) {
      const part = parts.get(key);
      if (part === undefined) return MISFIT;
      reading.values++;
      there += part.needed;
      const given = copy[key];
      if (given === undefined && part.mayLack) continue;
      const own = part.read(given, reading);
      if (own === MISFIT) return MISFIT;
      if (own !== given) copy[key] = own;
    }
    reading.depth--;
    return there === allNeeded ? Object.freeze(copy) : MISFIT;
  };
}

function readList(least: number, read: Read): Read {
  return (value, reading) => {
    if (!Array.isArray(value) || value.length < least) return MISFIT;
    // Asked first: a loop over a list of four thousand million holes does not end.
    reading.values += value.length;
    if (reading.values > DOCUMENT_LIMITS.values || ++reading.depth > DOCUMENT_LIMITS.depth) return MISFIT;
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const given: unknown = value[index];
      if (given === undefined && !(index in value)) return MISFIT;
      const own = read(given, reading);
      if (own === MISFIT) return MISFIT;
      copy.push(own);
    }
    reading.depth--;
    return Object.freeze(copy);
  };
}

function readUnion({ options = [], discriminator }: Description, of: (schema: z.ZodMiniType) => Read): Read {
  if (discriminator === undefined) {
    const each = options.map(of);
    return (value, reading) => {
      const { depth } = reading;
      for (const read of each) {
        const copy = read(value, reading);
        if (copy !== MISFIT) return copy;
        reading.depth = depth;
      }
      return MISFIT;
    };
  }
  const byName = new Map<unknown, Read>();
  for (const option of options) {
    for (const name of option._zod.propValues?.[discriminator] ?? []) byName.set(name, of(option));
  }
  return (value, reading) => {
    if (typeof value !== 'object' || value === null) return MISFIT;
    const read = byName.get((value as Record<string, unknown>)[discriminator]);
    return read ? read(value, reading) : MISFIT;
  };
}

/** Text with lengths or a pattern; undefined for checks that are not read here. */
function readText({ checks = [], check }: Description): Read | undefined {
  let least = 0;
  let most: number = DOCUMENT_LIMITS.text;
  let pattern: RegExp | undefined;
  for (const { _zod } of checks) {
    const { check: kind, minimum, maximum, pattern: own } = _zod.def;
    if (kind === 'min_length' && minimum !== undefined) least = Math.max(least, minimum);
    else if (kind === 'max_length' && maximum !== undefined) most = Math.min(most, maximum);
    else if (kind === 'string_format' && own && !pattern) pattern = own;
    else return undefined;
  }
  // A text that is a format of its own (a date) is asked as a whole.
  if (check !== undefined) return undefined;
  if (pattern === undefined)
    return (value) => (typeof value === 'string' && value.length >= least && value.length <= most ? value : MISFIT);
  const wanted = pattern;
  return (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most && wanted.test(value) ? value : MISFIT;
}

function readerOf(schema: z.ZodMiniType, of: (schema: z.ZodMiniType) => Read): Read | undefined {
  const description = descriptionOf(schema);
  const { type, check, checks = [], element, innerType, getter } = description;
  if (type === 'string') return readText(description);
  if (type === 'array' && checks.length === 1) {
    const { check: kind, minimum } = checks[0]!._zod.def;
    return kind === 'min_length' && minimum !== undefined ? readList(minimum, of(element!)) : undefined;
  }
  if (checks.length > 0 || check !== undefined) return undefined;
  switch (type) {
    case 'object':
      return readObject(description, of);
    case 'union':
      return readUnion(description, of);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : MISFIT);
    case 'number':
      return (value) => (Number.isFinite(value) ? value : MISFIT);
    case 'enum':
    case 'literal': {
      const values: ReadonlySet<unknown> = schema._zod.values ?? new Set();
      return (value) => (values.has(value) ? value : MISFIT);
    }
    case 'array':
      return readList(0, of(element!));
    case 'optional': {
      const inner = of(innerType!);
      return (value, reading) => (value === undefined ? undefined : inner(value, reading));
    }
    case 'lazy':
      return of(getter!());
    default:
      return undefined;
  }
}

/**
 * Writes a schema out as a function that gives a frozen copy of what is as it should be, and of anything else
 * {@link MISFIT}: shape, bounds and copy in one walk, in which each part is read once only. A part that says one thing
 * when it is checked and another when it is used (a getter) says one.
 *
 * A schema that says where a fault is costs several times as much, and is asked when there is one. Whatever this does not
 * know it leaves to the schema, so that both always say the same. Only for schemas that change nothing they read.
 */
export function shapeReader(schema: z.ZodMiniType): (value: unknown) => unknown {
  const known = new Map<z.ZodMiniType, Read>();
  const of = (inner: z.ZodMiniType): Read => {
    const found = known.get(inner);
    if (found) return found;
    // A schema may hold itself: until it is written out, it is asked for by name.
    known.set(inner, (value, reading) => known.get(inner)!(value, reading));
    const written = readerOf(inner, of) ?? asked(inner);
    known.set(inner, written);
    return written;
  };
  const read = of(schema);
  return (value) => {
    const reading = { values: 1, depth: 0 };
    try {
      const copy = read(value, reading);
      return reading.values > DOCUMENT_LIMITS.values ? MISFIT : copy;
    } catch {
      // It cannot be copied, or a part of it cannot be read.
      return MISFIT;
    }
  };
}
