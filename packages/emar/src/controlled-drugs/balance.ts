// SPDX-License-Identifier: Apache-2.0
import { type Decimal, exact, ZERO } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import type { CdEntry, CdRegister } from '../facts/register.js';

/** What is wrong with a page of the register. */
export interface RegisterProblem {
  readonly code:
    | 'CD_BALANCE_INSUFFICIENT'
    | 'CD_BALANCE_DIFFERS'
    | 'WITNESS_REQUIRED'
    | 'WITNESS_SAME_AS_ADMINISTRATOR'
    | 'CD_ENTRY_UNKNOWN'
    | 'REASON_REQUIRED';
  /** Place of the entry, from 0. */
  readonly index: number;
  readonly entryId?: string;
}

/** What a count found. */
export interface RegisterCount {
  /** Place of the entry, from 0. */
  readonly index: number;
  readonly entryId?: string;
  readonly counted: number;
  /** Counted less what the page said then. */
  readonly difference: number;
  /** It did not fit, and no later count has fitted since. */
  readonly open: boolean;
}

/** A page with its running balance. */
export interface RegisterPage {
  /** The balance after each entry. */
  readonly balances: readonly number[];
  readonly balance: number;
  /** Every balance can be, and every line was witnessed. */
  readonly valid: boolean;
  /** No line lacks a reason either. */
  readonly explained: boolean;
  readonly problems: readonly RegisterProblem[];
  /** Every count, the last one last. A difference stays on its line for good. */
  readonly counts: readonly RegisterCount[];
}

/** The exact balance of a page. */
export const exactBalance = ({ openingBalance, entries }: CdRegister): Decimal =>
  entries.reduce((before, { quantity }) => before.plus(quantity), exact(openingBalance));

/** Who signed an entry as a second person, and whether that is somebody else (R55, R56). */
export function witnessProblem({ by, witness }: Pick<CdEntry, 'by' | 'witness'>) {
  if (witness === undefined) return 'WITNESS_REQUIRED';
  return witness === by ? 'WITNESS_SAME_AS_ADMINISTRATOR' : undefined;
}

/** The signature a line was given later, if somebody else than who wrote it gave one (R33, R55). */
export function laterSignature({ entries }: Pick<CdRegister, 'entries'>, entry: CdEntry): CdEntry | undefined {
  if (entry.id === undefined) return undefined;
  return entries.find(
    ({ type, refEntryId, witness }) =>
      type === 'signature' && refEntryId === entry.id && !witnessProblem({ by: entry.by, witness }),
  );
}

const REFERS: ReadonlySet<string> = new Set(['correction', 'signature']);

const NEEDS_REASON: ReadonlySet<string> = new Set(['disposal', 'correction', 'return-to-pharmacy']);

/** The running balance of a page, and everything in it that is not explained (R56, R57). */
export function registerPage(register: CdRegister): RegisterPage {
  const problems: RegisterProblem[] = [];
  const balances: number[] = [];
  let balance = exact(register.openingBalance);
  register.entries.forEach((entry, index) => {
    const problem = (code: RegisterProblem['code']) => {
      problems.push({ code, index, ...(entry.id === undefined ? {} : { entryId: entry.id }) });
    };
    balance = balance.plus(entry.quantity);
    balances.push(written(balance));
    if (balance.lt(ZERO)) problem('CD_BALANCE_INSUFFICIENT');
    if (entry.balance !== undefined && !balance.eq(entry.balance)) problem('CD_BALANCE_DIFFERS');
    const named = register.entries.slice(0, index).find(({ id }) => id !== undefined && id === entry.refEntryId);
    const isSignature = entry.type === 'signature';
    // A signature is that of the second person on the line it names, whoever had it signed.
    const witness = witnessProblem(isSignature && named ? { by: named.by, witness: entry.witness } : entry);
    if (witness && (isSignature || !laterSignature(register, entry))) problem(witness);
    if (NEEDS_REASON.has(entry.type) && (entry.reason ?? '').trim() === '') problem('REASON_REQUIRED');
    if (REFERS.has(entry.type) && !named) problem('CD_ENTRY_UNKNOWN');
  });
  const counted = register.entries.flatMap((entry, index) => {
    if (entry.type !== 'count' || entry.counted === undefined) return [];
    const difference = written(exact(entry.counted).minus(balances[index]!));
    return [{ index, ...(entry.id === undefined ? {} : { entryId: entry.id }), counted: entry.counted, difference }];
  });
  const lastFit = counted.reduce((last, { index, difference }) => (difference === 0 ? index : last), -1);
  const counts = counted.map((one) => ({ ...one, open: one.difference !== 0 && one.index > lastFit }));
  const valid = problems.every(({ code }) => code === 'REASON_REQUIRED');
  return { balances, balance: written(balance), valid, explained: problems.length === 0, problems, counts };
}
