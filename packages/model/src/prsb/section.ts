// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { parseWith } from '../parse.js';
import { type PrsbNode, rowOf } from './nodes.js';
import type { PrsbRow, Provenance } from './prsb-row.js';

/** A section (heading) of a PRSB standard. */
export interface PrsbSection<
  Key extends string = string,
  One extends z.ZodMiniType = z.ZodMiniType,
  Whole extends z.ZodMiniType = z.ZodMiniType,
> extends PrsbNode<One, Whole> {
  readonly key: Key;
  /** The standard's own name. */
  readonly name: string;
  /** Schema of one of it: one plan, where a document may hold many. */
  readonly schema: One;
  /** The section and all below it, as data. */
  readonly row: PrsbRow;
}

/** Declares a section. */
export function section<Key extends string, One extends z.ZodMiniType, Whole extends z.ZodMiniType>(
  key: Key,
  node: PrsbNode<One, Whole>,
  provenance: Provenance,
): PrsbSection<Key, One, Whole> {
  return { ...node, key, name: node.facts.name, schema: node.of.schema, row: rowOf(key, node, provenance) };
}

/** A document of a PRSB standard: its sections, side by side. */
export interface PrsbDocument<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly name: string;
  readonly standard: string;
  readonly schema: Schema;
  /** One row a section, in the standard's order. */
  readonly rows: readonly PrsbRow[];
}

type Sections<S> = { readonly [K in keyof S]: PrsbSection<K & string> };

/** Declares a document. Every section stands under its own key. */
export function definePrsbDocument<S extends Sections<S>>(
  name: string,
  standard: string,
  sections: S,
): PrsbDocument<z.ZodMiniObject<{ -readonly [K in keyof S]: S[K]['whole'] }, z.core.$loose>> {
  const list = Object.values<PrsbSection>(sections);
  const shape = Object.fromEntries(list.map(({ key, whole }) => [key, whole]));
  return {
    name,
    standard,
    schema: z.looseObject(shape as { -readonly [K in keyof S]: S[K]['whole'] }),
    rows: list.map(({ row }) => row),
  };
}

/**
 * Reads one section, or a whole document, from untrusted data. What the standard does not know rides along.
 *
 * @throws `DataError` with a path for each mandatory element that is missing in a present group, and for each value
 * of a wrong type
 */
export function parsePrsb<S extends z.ZodMiniType>(
  of: { readonly name: string; readonly schema: S },
  input: unknown,
): z.output<S> {
  return parseWith(of.name, of.schema, input);
}
