// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate, DataError, deepFreeze, parseWith } from '@careplan-kit/model';
import { isTimeZone } from '../time/zone.js';
import { Discharge, HomelyRemedy, Reconciliation } from './discharge.js';
import { Device, Draft } from './draft.js';
import { Medication } from './medication.js';
import { Order } from './order.js';
import { Happened } from './parts.js';
import { Person } from './person.js';
import { AdministrationRecord, PatchCheck } from './record.js';
import { CdRegister } from './register.js';
import { Round, Visit } from './round.js';
import { settled } from './settled.js';
import { GivenSettings } from './settings.js';
import { Staff } from './staff.js';
import { StockLine, StockTransaction } from './stock.js';

const list = <S extends z.ZodMiniType>(of: S) => z._default(z.array(of), []);

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
  people: z.optional(z.array(Person)),
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

const byId = ({ id }: { readonly id: string }) => id;

/** What is known does not hang on the order in which it came, nor on how often. */
function inOneOrder(facts: Facts): Facts {
  return deepFreeze({
    ...facts,
    orders: settled(facts.orders, ({ id, version = 1 }) => `${id} ${String(version).padStart(9, '0')}`),
    medications: settled(facts.medications, byId),
    staff: settled(facts.staff, byId),
    ...(facts.people ? { people: settled(facts.people, byId) } : {}),
  });
}

/** What was read already cannot have changed since: it is frozen to its last part. */
const read = new WeakSet<object>();

/**
 * Reads facts from untrusted JSON. Facts that it gave before are given back as they are: a host that keeps them read, and
 * hands them to several elements, pays for it once.
 *
 * @throws DataError with a path for each fault: a wrong shape, an outcome that is not on the list, a zone nobody knows
 */
export function parseFacts(input: unknown): Facts {
  if (typeof input === 'object' && input !== null && read.has(input)) return input as Facts;
  const facts = parseWith('These medicine facts', Facts, input);
  if (isTimeZone(facts.timezone)) {
    const settledFacts = inOneOrder(facts);
    read.add(settledFacts);
    return settledFacts;
  }
  throw new DataError('These medicine facts', [
    { path: ['timezone'], code: 'unknown-time-zone', message: 'is not a time zone known here' },
  ]);
}
