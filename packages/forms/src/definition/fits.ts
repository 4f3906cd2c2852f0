// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';

/** Whether a value is as it should be. */
type Fits = (value: unknown) => boolean;

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
  readonly pattern?: RegExp;
}

const descriptionOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Description;

/** Asks the schema itself. */
const asked =
  (schema: z.ZodMiniType): Fits =>
  (value) =>
    schema.safeParse(value).success;

/** What an object has, and what it has to have. */
function objectFits({ shape = {}, catchall }: Description, of: (schema: z.ZodMiniType) => Fits): Fits | undefined {
  if (!catchall || descriptionOf(catchall).type !== 'never') return undefined;
  const keys = new Map(Object.entries(shape).map(([key, schema]) => [key, of(schema)]));
  const required = Object.keys(shape).filter((key) => shape[key]!._zod.optin !== 'optional');
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let there = 0;
    for (const key of Object.keys(value)) {
      const fits = keys.get(key);
      if (!fits?.((value as Record<string, unknown>)[key])) return false;
      there++;
    }
    return there >= required.length && required.every((key) => Object.hasOwn(value, key));
  };
}

function unionFits({ options = [], discriminator }: Description, of: (schema: z.ZodMiniType) => Fits): Fits {
  if (discriminator === undefined) {
    const each = options.map(of);
    return (value) => each.some((fits) => fits(value));
  }
  const byName = new Map<unknown, Fits>();
  for (const option of options) {
    for (const name of option._zod.propValues?.[discriminator] ?? []) byName.set(name, of(option));
  }
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    byName.get((value as Record<string, unknown>)[discriminator])?.(value) === true;
}

/** Text with a least length or a pattern; undefined for checks that are not read here. */
function textFits({ checks = [], check }: Description): Fits | undefined {
  let least = 0;
  const patterns: RegExp[] = [];
  for (const { _zod } of checks) {
    const { minimum, pattern } = _zod.def;
    if (_zod.def.check === 'min_length' && minimum !== undefined) least = Math.max(least, minimum);
    else if (_zod.def.check === 'string_format' && pattern) patterns.push(pattern);
    else return undefined;
  }
  // A text that is a format of its own (a date) is asked as a whole.
  if (check !== undefined) return undefined;
  return (value) =>
    typeof value === 'string' && value.length >= least && patterns.every((pattern) => pattern.test(value));
}

function fitsOf(schema: z.ZodMiniType, of: (schema: z.ZodMiniType) => Fits): Fits | undefined {
  const description = descriptionOf(schema);
  const { type, checks = [], element, innerType, getter } = description;
  if (type === 'string') return textFits(description);
  if (type === 'array' && checks.length > 0) {
    const list = element && of(element);
    const [one, ...others] = checks;
    const { check, minimum } = one!._zod.def;
    if (!list || others.length > 0 || check !== 'min_length' || minimum === undefined) return undefined;
    return (value) => Array.isArray(value) && value.length >= minimum && value.every(list);
  }
  if (checks.length > 0) return undefined;
  switch (type) {
    case 'object':
      return objectFits(description, of);
    case 'union':
      return unionFits(description, of);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum':
    case 'literal': {
      const values: ReadonlySet<unknown> = schema._zod.values ?? new Set();
      return (value) => values.has(value);
    }
    case 'array': {
      const list = of(element!);
      return (value) => Array.isArray(value) && value.every(list);
    }
    case 'optional': {
      const inner = of(innerType!);
      return (value) => value === undefined || inner(value);
    }
    case 'lazy':
      return of(getter!());
    default:
      return undefined;
  }
}

/**
 * Writes a schema out as a function that says yes or no, and asks of an object only what it has. A schema that says where
 * a fault is costs several times as much, and is asked when there is one. Whatever this does not know it leaves to the
 * schema, so that both always say the same. Only for schemas that change nothing they read.
 */
export function fitsSchema(schema: z.ZodMiniType): Fits {
  const known = new Map<z.ZodMiniType, Fits>();
  const of = (inner: z.ZodMiniType): Fits => {
    const found = known.get(inner);
    if (found) return found;
    // A schema may hold itself: until it is written out, it is asked for by name.
    known.set(inner, (value) => known.get(inner)!(value));
    const written = fitsOf(inner, of) ?? asked(inner);
    known.set(inner, written);
    return written;
  };
  return of(schema);
}
