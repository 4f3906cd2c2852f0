// SPDX-License-Identifier: Apache-2.0
import { hasVerhoeffDigit } from './verhoeff.js';

declare const snomedId: unique symbol;
/** A SNOMED CT identifier: 6 to 18 digits. Text always: longer than a JS number can hold exactly. */
export type SnomedId = string & { readonly [snomedId]: true };

/** What kind of thing a SNOMED CT identifier names. Only a concept can be the code of a coded value. */
export type SnomedKind = 'concept' | 'description' | 'relationship';

/** Why a text is not a SNOMED CT identifier. */
export type SnomedIdFault =
  | 'empty'
  | 'not-digits'
  | 'leading-zero'
  | 'wrong-length'
  | 'check-digit'
  | 'partition'
  | 'no-namespace';

export type SnomedIdResult =
  | {
      readonly ok: true;
      readonly value: SnomedId;
      readonly kind: SnomedKind;
      /** Seven digits of whoever issued it, such as 1000000 for the UK; null for the International Edition's own. */
      readonly namespace: string | null;
    }
  | { readonly ok: false; readonly fault: SnomedIdFault };

const KINDS: Readonly<Record<string, SnomedKind>> = { 0: 'concept', 1: 'description', 2: 'relationship' };

/** One digit of item at least, the namespace, the partition and the check digit. */
const SHORTEST_WITH_NAMESPACE = 11;

/**
 * Reads a SNOMED CT identifier: its check digit (Verhoeff), its kind and its namespace. A right identifier may still be
 * retired, or belong to another meaning: only a terminology server knows.
 *
 * Source: SNOMED CT Release File Specification, component identifiers.
 */
export function parseSnomedId(text: string): SnomedIdResult {
  const digits = text.trim();
  if (digits === '') return { ok: false, fault: 'empty' };
  if (!/^[0-9]+$/.test(digits)) return { ok: false, fault: 'not-digits' };
  if (digits.startsWith('0')) return { ok: false, fault: 'leading-zero' };
  if (digits.length < 6 || digits.length > 18) return { ok: false, fault: 'wrong-length' };
  if (!hasVerhoeffDigit(digits)) return { ok: false, fault: 'check-digit' };
  const format = digits.at(-3)!;
  const kind = KINDS[digits.at(-2)!];
  if (!kind || (format !== '0' && format !== '1')) return { ok: false, fault: 'partition' };
  if (format === '0') return { ok: true, value: digits as SnomedId, kind, namespace: null };
  if (digits.length < SHORTEST_WITH_NAMESPACE) return { ok: false, fault: 'no-namespace' };
  return { ok: true, value: digits as SnomedId, kind, namespace: digits.slice(-10, -3) };
}

/** True when the text is a SNOMED CT identifier of any kind. */
export function isSnomedId(text: string): boolean {
  return parseSnomedId(text).ok;
}

/** True when the text is the identifier of a concept: a description's identifier in a code is a common mistake. */
export function isSnomedConceptId(text: string): boolean {
  const result = parseSnomedId(text);
  return result.ok && result.kind === 'concept';
}

/** Without spaces round it; the standard prints no groups. Text that is no identifier comes back unchanged. */
export function formatSnomedId(text: string): string {
  const result = parseSnomedId(text);
  return result.ok ? result.value : text;
}
