// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import { SubjectOfCare } from '../src/subject-of-care.js';
import { type Schema, bare, checksOf, definitionOf, itemOf, mayBeAbsent } from './schema-parts.js';

type Arbitrary = fc.Arbitrary<unknown>;

/** The numbers that may be used in tests; one in eleven guesses would do, and few of those may be used. */
const NHS_NUMBERS = ['9990000018', '9990000026', '9990000034', '9990000042', '9990000050', '9990000069'];

/** Schemas whose checks are code: nothing can be made from them but by knowing them. */
const KNOWN = new Map<Schema, Arbitrary>([[bare(SubjectOfCare.shape.nhsNumber), fc.constantFrom(...NHS_NUMBERS)]]);

/** Adds what a schema in another folder accepts and cannot say. */
export function teach(schema: Schema, values: readonly unknown[]): void {
  KNOWN.set(bare(schema), fc.constantFrom(...values));
}

/** Text that fits every pattern and length of the schema. */
function textOf(schema: Schema): Arbitrary {
  const { pattern } = definitionOf(schema);
  const patterns = [pattern, ...checksOf(schema).map((check) => check.pattern)].filter((one) => one !== undefined);
  const minimum = Math.max(0, ...checksOf(schema).map((check) => check.minimum ?? 0));
  const [first] = patterns;
  if (!first) return fc.string({ unit: 'grapheme', minLength: minimum, maxLength: minimum + 12 });
  const whole = /^\^/.test(first.source) ? first : new RegExp(`^[a-z ]{0,3}${first.source}[a-z ]{0,3}$`, first.flags);
  return fc.stringMatching(whole);
}

function numberOf(schema: Schema): Arbitrary {
  const checks = checksOf(schema);
  const own = definitionOf(schema);
  const values = (name: string) => checks.filter(({ check }) => check === name).map(({ value }) => value ?? 0);
  const min = Math.max(-1_000_000, ...values('greater_than'));
  const max = Math.min(1_000_000, ...values('less_than'));
  const whole = own.format !== undefined || checks.some(({ check }) => check === 'number_format');
  return whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
}

function listOf(schema: Schema): Arbitrary {
  const maxLength = Math.min(2, ...checksOf(schema).flatMap(({ maximum }) => maximum ?? []));
  return fc.array(arbitraryOf(itemOf(schema)!), { minLength: schema.safeParse([]).success ? 0 : 1, maxLength });
}

function objectOf(schema: Schema): Arbitrary {
  const shape = Object.fromEntries(
    Object.entries(definitionOf(schema).shape ?? {}).filter(([, part]) => definitionOf(bare(part)).type !== 'never'),
  );
  const required = Object.keys(shape).filter((key) => !mayBeAbsent(shape[key]!));
  const model = Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, arbitraryOf(inner)]));
  return fc.record(model, { requiredKeys: required, noNullPrototype: true });
}

function madeFrom(schema: Schema): Arbitrary {
  const { type, options, entries, values, left, right, valueType, items } = definitionOf(schema);
  switch (type) {
    case 'string':
      return textOf(schema);
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'literal':
      return fc.constantFrom(...(values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(entries ?? {}));
    case 'array':
      return listOf(schema);
    case 'tuple':
      return fc.tuple(...(items ?? []).map(arbitraryOf));
    case 'object':
      return objectOf(schema);
    case 'record':
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), arbitraryOf(valueType!), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    case 'union':
      return fc.oneof(...(options ?? []).map(arbitraryOf));
    case 'intersection':
      return fc
        .tuple(arbitraryOf(left!), arbitraryOf(right!))
        .map(([one, other]) => ({ ...(one as object), ...(other as object) }));
    case 'unknown':
    case 'any':
      return fc.jsonValue({ maxDepth: 1 });
    case 'pipe':
      return arbitraryOf(definitionOf(schema).in!);
    default:
      throw new TypeError(`no values can be made from a schema of type "${type}"`);
  }
}

/** Deep schemas hold themselves (a stage of a goal is a goal): each is made once and shared. */
const made = new Map<Schema, Arbitrary>();
const open = new Set<Schema>();

/** Values the schema says it accepts: every part of it, present and absent, to be tried against the schema itself. */
export function arbitraryOf(wrapped: Schema): Arbitrary {
  const schema = bare(wrapped);
  const known = KNOWN.get(schema) ?? made.get(schema);
  if (known) return known;
  if (open.has(schema)) return fc.constant({});
  open.add(schema);
  const arbitrary = madeFrom(schema);
  // A check that is code ("at least one of") is no part of the definition: what it refuses is not made.
  const free = checksOf(schema).every(({ check }) => check !== 'custom');
  const fitting = free ? arbitrary : arbitrary.filter((value) => schema.safeParse(value).success);
  open.delete(schema);
  made.set(schema, fitting);
  return fitting;
}
