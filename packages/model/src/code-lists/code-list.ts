// SPDX-License-Identifier: Apache-2.0
import { deepFreeze } from '../untrusted.js';

/** How much of a list is here: all of it, part of it, or only that it exists. */
export type CodeListExtent = 'complete' | 'part-listed' | 'named-only';

/** One value of a list. */
export interface CodeListValue<Code extends string = string> {
  /** Null where the source prints words and no code. */
  readonly code: Code | null;
  readonly display: string;
  /** Where it differs from the list's own, or the list is drawn from several. */
  readonly system?: string;
  /** Code of the broader value. */
  readonly parent?: string;
  /** Stands for a missing answer in national returns; it is no national code of its own. */
  readonly default?: boolean;
}

/** A list of values a standard names, or that fits an element where the standard names none. */
export interface CodeList<Code extends string = string, Open extends boolean = boolean> {
  readonly id: string;
  readonly name: string;
  /** URI of the code system its codes belong to; null when none is known, or there are several. */
  readonly system: string | null;
  /** The owner and the system in words. */
  readonly systemName: string;
  /** Release it was read from; null when the source shows none. */
  readonly version: string | null;
  /** Where the list, or its name, was read. */
  readonly source: string;
  /**
   * True when a value outside it may be right: its owner allows local values, it is a draft, a pick from a larger
   * terminology, or not all here. In a closed list such a value is a mistake. Either way it is kept.
   */
  readonly open: Open;
  readonly extent: CodeListExtent;
  /** True when MODS does not name the list on an element: it is the list that fits. */
  readonly bindingInferred: boolean;
  readonly values: readonly CodeListValue<Code>[];
}

/** The codes of a list as a type; of a value without a code, its words. An open list takes any other text too. */
export type CodeOf<List extends CodeList> =
  List extends CodeList<infer Code, infer Open> ? (true extends Open ? Code | (string & {}) : Code) : never;

type ValueFacts = Omit<CodeListValue, 'code' | 'display'>;
type ValueEntry = readonly [code: string | null, display: string, facts?: ValueFacts];
type CodeOfEntry<Entry extends ValueEntry> = Entry extends readonly [null, infer Words extends string, ...unknown[]]
  ? Words
  : Exclude<Entry[0], null>;

type ListFacts<Open extends boolean> = Omit<CodeList<string, Open>, 'values'>;

/** Declares a list from its facts and its values, each written as code and display. */
export function codeList<const Entry extends ValueEntry, const Open extends boolean>(
  facts: ListFacts<Open>,
  values: readonly Entry[],
): CodeList<CodeOfEntry<Entry>, Open> {
  return deepFreeze({
    ...facts,
    values: values.map(([code, display, more]) => ({ code: code as CodeOfEntry<Entry> | null, display, ...more })),
  });
}

/** A list of which only the name is known here: its values are in a terminology server, or were never found. */
export function namedCodeList(
  facts: Omit<CodeList, 'values' | 'open' | 'extent' | 'version'> & { readonly version?: string },
): CodeList<string, true> {
  return deepFreeze({ version: null, ...facts, open: true as const, extent: 'named-only' as const, values: [] });
}
