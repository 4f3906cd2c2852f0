// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';

/** Whether a value plainly fits, so that to read it would give the same value. A no says nothing. */
type Fits = (value: unknown) => boolean;

const cannotTell: Fits = () => false;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Formats that are their pattern and nothing else. */
const PATTERNS: readonly string[] = ['date', 'datetime', 'regex'];

function patternFits({ format, pattern }: { readonly format: string; readonly pattern?: RegExp | undefined }): Fits {
  if (!pattern || !PATTERNS.includes(format)) return cannotTell;
  return (value) => pattern.test(value as string);
}

const lengthOf = (value: unknown) => (value as { readonly length: number }).length;

function checkFits({ _zod: { def: any } }: z.core.$ZodCheck<never>): Fits {
  const def = any as z.core.$ZodChecks['_zod']['def'];
  switch (def.check) {
    case 'max_length':
      // A text is measured by its characters, which are never more than its length.
      return (value) => lengthOf(value) <= def.maximum;
    case 'min_length':
      return def.minimum > 1 ? cannotTell : (value) => lengthOf(value) >= def.minimum;
    case 'greater_than':
      return (value) => (def.inclusive ? Number(value) >= Number(def.value) : Number(value) > Number(def.value));
    case 'less_than':
      return (value) => (def.inclusive ? Number(value) <= Number(def.value) : Number(value) < Number(def.value));
    case 'string_format':
      return patternFits(def);
    default:
      return cannotTell;
  }
}

/** What a key may hold when it is there. */
function innerOf(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' && !def.checks?.length ? def.innerType : schema;
}

function objectFits({ shape, catchall }: z.core.$ZodObjectDef): Fits {
  // Keys that are not known have to be kept as they are.
  if (catchall?._zod.def.type !== 'unknown') return cannotTell;
  const known = new Map(
    Object.entries(shape).map(([key, of]) => [
      key,
      { fits: fitsOf(innerOf(of)), needed: of._zod.def.type === 'optional' ? 0 : 1 },
    ]),
  );
  const needed = [...known.values()].filter((one) => one.needed).length;
  return (value) => {
    if (!isObject(value)) return false;
    let lacking = needed;
    for (const key of Object.keys(value)) {
      const one = known.get(key);
      const part = value[key];
      if (!one || part === undefined) continue;
      if (!one.fits(part)) return false;
      lacking -= one.needed;
    }
    return lacking === 0;
  };
}

function kindFits(def: z.core.$ZodTypes['_zod']['def']): Fits {
  switch (def.type) {
    case 'string': {
      const format = 'check' in def ? patternFits(def as z.core.$ZodStringFormatDef) : () => true;
      return (value) => typeof value === 'string' && format(value);
    }
    case 'number':
      if ('format' in def) return def.format === 'safeint' ? Number.isSafeInteger : cannotTell;
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'enum': {
      const entries = new Set<unknown>(Object.values(def.entries));
      return (value) => entries.has(value);
    }
    case 'optional': {
      const inner = fitsOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'nullable': {
      const inner = fitsOf(def.innerType);
      return (value) => value === null || inner(value);
    }
    case 'union': {
      const options = def.options.map(fitsOf);
      return (value) => options.some((fits) => fits(value));
    }
    case 'array': {
      const element = fitsOf(def.element);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case 'object':
      return objectFits(def);
    default:
      return cannotTell;
  }
}

/** Shapes that take what fits as it is, each with what fits it. */
const taking = new WeakMap<object, Fits>();

function fitsOf(schema: z.core.$ZodType): Fits {
  const own = taking.get(schema);
  if (own) return own;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const fits = kindFits(def);
  const checks = (def.checks ?? []).map((check) => checkFits(check));
  const [check] = checks;
  if (!check) return fits;
  if (checks.length === 1) return (value) => fits(value) && check(value);
  return (value) => fits(value) && checks.every((one) => one(value));
}

/**
 * A shape that takes a fact as it is where that plainly fits, and reads it by the shape itself where it does not or cannot
 * be told: what it gives, and each fault, are the same. A record may have forty keys and has ten; to look for the others,
 * and to put together what is there already, is most of what reading a home costs.
 *
 * @param shape - of what was copied before: the fact itself goes on to be used
 */
export function asItIs<S extends z.ZodMiniType>(shape: S): S {
  let plain: Fits | undefined;
  const fits: Fits = (value) => (plain ??= fitsOf(shape))(value);
  const read = z.transform((value: unknown, { issues }) => {
    if (fits(value)) return value;
    const result = shape.safeParse(value);
    if (!result.success) issues.push(...(result.error.issues as unknown as typeof issues));
    return result.data;
  });
  taking.set(read, fits);
  return read as unknown as S;
}
