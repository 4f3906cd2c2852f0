// SPDX-License-Identifier: Apache-2.0
import type { CodedValue } from '../values/coded-value.js';
import type { CodeList, CodeListValue, CodeOf } from './code-list.js';

/** What a list knows of a value. An unknown one is given back as it came, for the caller to keep and to report. */
export type LookUpResult =
  | { readonly known: true; readonly value: CodeListValue }
  | {
      readonly known: false;
      /** The code, or the words where there is no code, as they came. */
      readonly given: string;
      /**
       * `not-in-list`: a mistake in a closed list, perhaps right in an open one. `list-not-here`: only the name of the
       * list is known, so nothing can be said. `other-system`: the code belongs to another system.
       */
      readonly reason: 'not-in-list' | 'list-not-here' | 'other-system';
      /** True when the list is closed and all here: only then is the value wrong for certain. */
      readonly wrong: boolean;
    };

/** A system can be compared only when both are URIs: many lists have a system in words alone. */
const differ = (a: string | null | undefined, b: string | undefined) =>
  a != null && b !== undefined && a.includes(':') && b.includes(':') && a !== b;

/**
 * Looks a value up in a list: a code, or words where the list's value has no code. Codes are compared exactly, since case
 * carries meaning in some systems.
 */
export function lookUp(list: CodeList, value: string | CodedValue): LookUpResult {
  const { code, originalText, system } = typeof value === 'string' ? { code: value } : { ...value };
  const given = code ?? originalText ?? '';
  const unknown = (reason: 'not-in-list' | 'list-not-here' | 'other-system'): LookUpResult => ({
    known: false,
    given,
    reason,
    wrong: reason !== 'list-not-here' && !list.open && list.extent === 'complete',
  });
  if (list.extent === 'named-only') return unknown('list-not-here');
  const sameCode = list.values.filter((entry) => (entry.code ?? entry.display) === given);
  if (sameCode.length === 0) return unknown(differ(list.system, system) ? 'other-system' : 'not-in-list');
  const found = sameCode.find((entry) => !differ(entry.system ?? list.system, system));
  return found ? { known: true, value: found } : unknown('other-system');
}

/**
 * A coded value from a list: `codedValue(GENDER_IDENTITY_CODES, '2')`. A wrong code of a closed list does not compile; a
 * code an open list does not hold gives a coded value without a display. Where the list has words only, the words are
 * the original text.
 */
export function codedValue<List extends CodeList>(list: List, code: CodeOf<List>): CodedValue {
  const result = lookUp(list, code);
  const system = (result.known ? result.value.system : undefined) ?? list.system;
  const origin = { ...(system !== null && { system }), ...(list.version !== null && { version: list.version }) };
  if (!result.known) return { ...origin, code };
  const { code: known, display } = result.value;
  return known === null ? { ...origin, originalText: display } : { ...origin, code: known, display };
}
