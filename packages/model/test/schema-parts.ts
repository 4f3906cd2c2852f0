// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';

/** What the tests read of a schema: zod's own definition of it, in the part zod and zod/mini share. */
export interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly items?: readonly Schema[];
  readonly left?: Schema;
  readonly right?: Schema;
  readonly valueType?: Schema;
  readonly in?: Schema;
  readonly getter?: () => Schema;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
}

interface CheckDefinition {
  readonly check?: string;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly inclusive?: boolean;
}

export type Schema = z.ZodMiniType;

export const definitionOf = (schema: Schema): SchemaDefinition => schema._zod.def as unknown as SchemaDefinition;

export const checksOf = (schema: Schema): readonly CheckDefinition[] =>
  (definitionOf(schema).checks ?? []).map((check) => check._zod.def);

/** Wrappers that change whether a value may be absent, or when a schema is made, and not what it may be. */
const WRAPPERS = ['optional', 'nullable', 'readonly', 'default', 'prefault', 'nonoptional', 'catch'];

/** The schema of the value itself. */
export function bare(schema: Schema): Schema {
  const { type, innerType, getter } = definitionOf(schema);
  if (type === 'lazy' && getter) return bare(getter());
  return WRAPPERS.includes(type) && innerType ? bare(innerType) : schema;
}

/** True when a key with this schema may be absent. */
export const mayBeAbsent = (schema: Schema): boolean => schema.safeParse(undefined).success;

/** The schemas of an object's keys; those of each alternative together when it is one of several objects. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { type, shape, options, left, right } = definitionOf(bare(schema));
  if (type === 'object') return shape ?? {};
  if (type === 'union') return Object.assign({}, ...(options ?? []).map(shapeOf)) as Record<string, Schema>;
  if (type === 'intersection') return { ...shapeOf(left!), ...shapeOf(right!) };
  return {};
}

/** The schema of one item of a list, or undefined for what is no list. */
export function itemOf(schema: Schema): Schema | undefined {
  const { type, element } = definitionOf(bare(schema));
  return type === 'array' ? element : undefined;
}

/** The schema of an element of a class: beside the others, or in the group it is part of. */
export function elementSchema(schema: Schema, key: string, partOf?: string): Schema | undefined {
  const shape = shapeOf(schema);
  const group = partOf === undefined ? undefined : shape[partOf];
  if (!group) return Object.hasOwn(shape, key) ? shape[key] : undefined;
  const inside = shapeOf(itemOf(group) ?? group);
  return Object.hasOwn(inside, key) ? inside[key] : undefined;
}
