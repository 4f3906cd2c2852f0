// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { AT_LEAST_ONE, MANY, ONCE, OPTIONAL } from '../element-rows.js';
import { CalendarDate } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { DecimalText } from '../values/decimal-text.js';
import { Quantity } from '../values/quantity.js';
import type { PrsbDataType, PrsbRow, Provenance } from './prsb-row.js';

/** What a row says that its kind and its node know; key and provenance come from where the node stands. */
type KindFacts = Pick<PrsbRow, 'type' | 'kind' | 'dataType' | 'maxLength' | 'range' | 'format' | 'valueSet'>;
type NodeFacts = Pick<PrsbRow, 'name' | 'occurs' | 'mro' | 'enforced'> & Partial<Provenance>;

/** What stands in one place: its schema, and what its row says. */
export interface PrsbKind<One extends z.ZodMiniType = z.ZodMiniType> {
  readonly schema: One;
  readonly facts: KindFacts;
  readonly parts: PrsbParts;
}

/** A kind with its name and how often it may stand. */
export interface PrsbNode<One extends z.ZodMiniType = z.ZodMiniType, Whole extends z.ZodMiniType = z.ZodMiniType> {
  readonly of: PrsbKind<One>;
  /** Schema of all of it: a list where the standard allows many. */
  readonly whole: Whole;
  readonly facts: NodeFacts;
}

/** The parts of a group, by key. */
export type PrsbParts = Readonly<Record<string, PrsbNode>>;

/** What a node may say beside its name and kind. */
type Says = Partial<Provenance> & {
  readonly mro?: PrsbRow['mro'];
  /** A minimum that is not enforced. */
  readonly min?: 1;
};

interface ItemSays {
  readonly maxLength?: number;
  readonly valueSet?: string;
  readonly format?: 'nhs-number';
}

const facts = (name: string, occurs: PrsbRow['occurs'], enforced: boolean, { min, ...says }: Says): NodeFacts => ({
  name,
  occurs: min ? { ...occurs, min } : occurs,
  mro: enforced ? 'M' : 'R',
  enforced,
  ...says,
});

/** 0..1 R, unless `says` says otherwise. */
export function optional<S extends z.ZodMiniType>(
  name: string,
  of: PrsbKind<S>,
  says: Says = {},
): PrsbNode<S, z.ZodMiniOptional<S>> {
  return { of, whole: z.optional(of.schema), facts: facts(name, OPTIONAL, false, says) };
}

/** 0..* R, unless `says` says otherwise. */
export function many<S extends z.ZodMiniType>(
  name: string,
  of: PrsbKind<S>,
  says: Says = {},
): PrsbNode<S, z.ZodMiniOptional<z.ZodMiniArray<S>>> {
  return { of, whole: z.optional(z.array(of.schema)), facts: facts(name, MANY, false, says) };
}

/** 1..1 M: a group without it is refused. */
export function mandatory<S extends z.ZodMiniType>(name: string, of: PrsbKind<S>): PrsbNode<S, S> {
  return { of, whole: of.schema, facts: facts(name, ONCE, true, {}) };
}

/** 1..* M: a group without it, or with an empty list of it, is refused. */
export function mandatoryMany<S extends z.ZodMiniType>(name: string, of: PrsbKind<S>): PrsbNode<S, z.ZodMiniArray<S>> {
  return { of, whole: z.array(of.schema).check(z.minLength(1)), facts: facts(name, AT_LEAST_ONE, true, {}) };
}

const item = <S extends z.ZodMiniType>(
  schema: S,
  type: PrsbRow['type'],
  dataType: PrsbDataType,
  says: Partial<KindFacts> = {},
): PrsbKind<S> => ({ schema, facts: { kind: 'item', type, dataType, ...says }, parts: {} });

const pointer = (valueSet: string | undefined) => (valueSet ? { valueSet } : {});

/** Short text. */
export const string = (says?: ItemSays) => item(z.string(), 'Text', 'string', says);
/** Text of any number of lines. */
export const text = (says?: ItemSays) => item(z.string(), 'Text', 'text', says);
/** A day. */
export const date = (valueSet?: string) => item(CalendarDate, 'Date', 'date', pointer(valueSet));
/** A moment, or as much of a date as is known. */
export const dateTime = () => item(DateTime, 'Date and Time', 'datetime');
export const yesNo = (valueSet?: string) => item(z.boolean(), 'Yes or No', 'boolean', pointer(valueSet));
export const decimal = (range?: PrsbRow['range']) => item(DecimalText, 'Number', 'decimal', range && { range });
export const count = () => item(DecimalText, 'Number', 'count');
export const quantity = (valueSet?: string) => item(Quantity, 'Number', 'quantity', pointer(valueSet));
/** A code from a list, or the words where no code fits. */
export const coded = (valueSet?: string) => item(CodedValue, 'Lookup', 'coded', pointer(valueSet));
/** One of a few words of this library's own. */
export const choice = <const Word extends string>(words: readonly Word[]) => item(z.enum(words), 'Lookup', 'string');
/** A reference to something kept elsewhere, such as a picture. */
export const identifier = (valueSet?: string) => item(z.string(), 'Text', 'identifier', pointer(valueSet));
/** An item whose type could not be read: any value is taken. */
export const untyped = (): PrsbKind<z.ZodMiniUnknown> => ({
  schema: z.unknown(),
  facts: { kind: 'item', type: 'Text' },
  parts: {},
});

/** A group of parts. What else stands in it rides along. */
export function group<P extends PrsbParts>(
  parts: P,
): PrsbKind<z.ZodMiniObject<{ -readonly [K in keyof P]: P[K]['whole'] }, z.core.$loose>> {
  const shape = Object.fromEntries(Object.entries(parts).map(([key, node]) => [key, node.whole]));
  return {
    schema: z.looseObject(shape as { -readonly [K in keyof P]: P[K]['whole'] }),
    facts: { kind: 'group', type: 'Group' },
    parts,
  };
}

/** The row of a node, and of all below it. */
export function rowOf(key: string, node: PrsbNode, provenance: Provenance): PrsbRow {
  const { status, source, confidence, ...own } = node.facts;
  const here: Provenance = status
    ? { status, source: source ?? provenance.source, ...(confidence && { confidence }) }
    : provenance;
  const children = Object.entries(node.of.parts).map(([part, inner]) => rowOf(part, inner, here));
  return { key, ...own, ...node.of.facts, ...here, children };
}
