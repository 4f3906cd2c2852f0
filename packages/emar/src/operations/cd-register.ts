// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { appendToRegister } from '../controlled-drugs/append.js';
import { registerPage } from '../controlled-drugs/balance.js';
import { correctRegister } from '../controlled-drugs/correct.js';
import { countRegister } from '../controlled-drugs/count.js';
import type { Facts } from '../facts/facts.js';
import type { CdRegister } from '../facts/register.js';
import type { Operation } from './operation.js';

/** The page of the facts; arguments that name another page are a mistake nobody should get an answer to. */
function pageOf(facts: Facts, args: Readonly<Record<string, unknown>>): CdRegister {
  const page = facts.cdRegister;
  const isOther = (key: 'medicationId' | 'personId') =>
    page?.[key] !== undefined && args[key] !== undefined && args[key] !== page[key];
  if (page && !isOther('medicationId') && !isOther('personId')) return page;
  throw new DataError('These arguments', [
    { path: ['medicationId'], code: 'not-there', message: 'names no page of the register' },
  ]);
}

/** `cdBalance`: the running balance of a page and whether every line explains itself (R56, R57). */
export const cdBalance: Operation = (facts, args) => ({ ...registerPage(pageOf(facts, args)) });

/** `cdAppend` (`entry`): a new line (R56, R57). */
export const cdAppend: Operation = (facts, args) => ({ ...appendToRegister(facts, pageOf(facts, args), args.entry) });

/** `cdCorrect` (`entryId`, `correctQuantity`, `by`, `witness`, `at`, `reason`): a new line that names the old (R56). */
export const cdCorrect: Operation = (facts, args) => ({ ...correctRegister(facts, pageOf(facts, args), args) });

/** `cdCount` (`counted`, `by`, `witness`, `at`): a count beside the register; it changes no balance (R57). */
export const cdCount: Operation = (facts, args) => ({ ...countRegister(facts, pageOf(facts, args), args) });
