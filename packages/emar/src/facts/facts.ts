// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate, DataError, deepFreeze, parseWith } from '@careplan-kit/model';
import { isTimeZone } from '../time/zone.js';
import { asItIs } from './as-it-is.js';
import { inOrderOfId } from './by-id.js';
import { Discharge, HomelyRemedy, Reconciliation } from './discharge.js';
import { Device, Draft } from './draft.js';
import { Medication } from './medication.js';
import { Order } from './order.js';
import { Happened } from './parts.js';
import { Person } from './person.js';
import { remember, unreadOf, wasRead } from './read-before.js';
import { AdministrationRecord, PatchCheck } from './record.js';
import { CdRegister } from './register.js';
import { Round, Visit } from './round.js';
import { settled } from './settled.js';
import { GivenSettings } from './settings.js';
import { Staff } from './staff.js';
import { StockLine, StockTransaction } from './stock.js';

const WHAT = 'These medicine facts';

const list = <S extends z.ZodMiniType>(of: S) => z._default(asItIs(z.array(asItIs(of))), []);

/**
 * All that is known, of one person or of all the people of a round. Facts are only added; every answer is worked out
 * from them, and their order in a list never matters. Keys that are not known here are kept.
 */
export const Facts = z.looseObject({
  /** IANA zone of the service. */
  timezone: z._default(z.string(), 'Europe/London'),
  /** The moment for which is asked. */
  now: Happened,
  settings: z.optional(GivenSettings),
  /** Where the facts are those of one person. */
  person: z.optional(Person),
  /** Where they are those of several. */
  people: z.optional(asItIs(z.array(asItIs(Person)))),
  medications: list(Medication),
  orders: list(Order),
  records: list(AdministrationRecord),
  staff: list(Staff),
  stock: list(StockLine),
  stockTransactions: list(StockTransaction),
  cdRegister: z.optional(CdRegister),
  /** The other pages of the register, where there is more than one. */
  cdRegisters: z.optional(z.array(CdRegister)),
  patchChecks: list(PatchCheck),
  rounds: list(Round),
  visits: list(Visit),
  /** What the server holds when devices hand in their drafts. */
  serverRecords: list(AdministrationRecord),
  drafts: list(Draft),
  devices: list(Device),
  syncOrder: z.optional(z.array(z.string())),
  lastSyncedAt: z.optional(Happened),
  discharge: z.optional(Discharge),
  reconciliation: z.optional(Reconciliation),
  homelyRemedies: list(HomelyRemedy),
  /** Letters of the local chart by outcome: labels over the canonical list (R47). */
  codeSet: z.optional(z.record(z.string(), z.string())),
  /** What the paper-like chart prints; it never changes a schedule (R15). */
  chartCycle: z.optional(
    z.looseObject({ startDate: CalendarDate, lengthDays: z.int().check(z.positive(), z.maximum(366)) }),
  ),
});
export type Facts = z.output<typeof Facts>;

const byVersion = (one: Order, other: Order) => inOrderOfId(one, other) || (one.version ?? 1) - (other.version ?? 1);

/** What is known does not hang on the order in which it came, nor on how often. A list that was read is in that order. */
function inOneOrder(facts: Facts): Facts {
  const ordered = <T extends object>(name: string, given: readonly T[], order: (one: T, other: T) => number) =>
    wasRead(given, name) ? given : settled(given, order);
  return deepFreeze({
    ...facts,
    orders: ordered('orders', facts.orders, byVersion) as Order[],
    medications: ordered('medications', facts.medications, inOrderOfId) as Medication[],
    staff: ordered('staff', facts.staff, inOrderOfId) as Staff[],
    ...(facts.people ? { people: ordered('people', facts.people, inOrderOfId) as Person[] } : {}),
  });
}

/** Facts that were read: they are frozen to their last part. */
const read = new WeakSet<object>();

function readNew(input: unknown): Facts {
  const unread = unreadOf(input);
  if (!unread) return parseWith(WHAT, Facts, input);
  try {
    return unread.whole(parseWith(WHAT, Facts, unread.rest));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    // Where a fault is has to be said of the lists as they were given.
    return parseWith(WHAT, Facts, input);
  }
}

/**
 * Reads facts from untrusted JSON. What it gave before is not read again, be it all of the facts, a list of them or one
 * record of a list: a host that keeps what it was given, and adds to it, pays only for what is new.
 *
 * ```ts
 * facts = parseFacts({ ...facts, now, records: [...facts.records, record] });
 * ```
 *
 * @throws DataError with a path for each fault: a wrong shape, an outcome that is not on the list, a zone nobody knows
 */
export function parseFacts(input: unknown): Facts {
  if (typeof input === 'object' && input !== null && read.has(input)) return input as Facts;
  const facts = readNew(input);
  if (!isTimeZone(facts.timezone)) {
    throw new DataError(WHAT, [
      { path: ['timezone'], code: 'unknown-time-zone', message: 'is not a time zone known here' },
    ]);
  }
  const settledFacts = inOneOrder(facts);
  read.add(settledFacts);
  remember(settledFacts);
  return settledFacts;
}
