// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DataError, parseWith } from '@careplan-kit/model';
import {
  type Facts,
  findMedication,
  findOrder,
  findPerson,
  type Medication,
  type Order,
  outcomeMeaning,
  OUTCOME_CODES,
  type Person,
  Quantity,
  readSlotKey,
  type Settings,
  withDefaults,
} from '../facts/index.js';
import { Happened, Id, Words } from '../facts/parts.js';
import { normalKey } from '../slots/index.js';
import { toMs } from '../time/instants.js';
import { type Zone, zoneOf } from '../time/zone.js';
import type { Filling } from '../words/phrase.js';
import { orderChain } from './chain.js';
import type { CheckCode } from './codes.js';
import { type CountedDose, countedDoses } from './counted.js';
import { dueDose } from './due-dose.js';
import { type TimedSlot, timedSlot } from './timed-slot.js';

/** A dose that is about to be given, or that was. */
export const CheckArgs = z.looseObject({
  /** `prepare` may be held back; `record-fact` never is (R33). */
  intent: z._default(z.enum(['prepare', 'record-fact']), 'prepare'),
  orderId: z.optional(Id),
  slotKey: z.optional(Id),
  /** The product in the hand, where it is not the order's. */
  medicationId: z.optional(Id),
  personId: z.optional(Id),
  dose: z.optional(z.nullable(Quantity)),
  outcome: z.optional(z.enum(OUTCOME_CODES)),
  givenAt: z.optional(Happened),
  at: z.optional(Happened),
  givenAtEarliest: z.optional(Happened),
  givenAtLatest: z.optional(Happened),
  recordedAt: z.optional(Happened),
  administratorId: z.optional(Id),
  source: z.optional(z.string()),
  witnessId: z.optional(Id),
  witnessProof: z.optional(z.looseObject({ method: z.optional(z.string()) })),
  reason: z.optional(Words),
  retrospectiveReason: z.optional(Words),
  site: z.optional(z.string()),
  previousPatchRemoved: z.optional(z.boolean()),
  covert: z.optional(z.boolean()),
  measurements: z.optional(z.record(z.string(), z.unknown())),
  /** What the scanner read. */
  scan: z.optional(z.looseObject({ personId: z.optional(Id), medicationId: z.optional(Id) })),
  /** Steps of a when-required protocol that were tried just now. */
  tried: z.optional(z.array(Words)),
  override: z.optional(
    z.looseObject({
      codes: z.optional(z.array(z.string())),
      reason: z.optional(Words),
      prescriber: z.optional(Words),
      advisedBy: z.optional(Words),
    }),
  ),
  /** The worker has seen that the history may be incomplete (R72). */
  historyConfirmed: z.optional(z.boolean()),
});
export type CheckArgs = z.input<typeof CheckArgs>;

/** One reason of an answer, with what fills its sentence. */
export interface Reason {
  readonly code: CheckCode;
  readonly values?: Filling;
}

/** All that a check looks at, worked out once. */
export interface Proposed {
  readonly facts: Facts;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly args: z.output<typeof CheckArgs>;
  readonly isFact: boolean;
  readonly order: Order | undefined;
  readonly chain: ReadonlySet<string>;
  readonly medicationId: string | undefined;
  readonly medication: Medication | undefined;
  readonly personId: string | undefined;
  readonly person: Person | undefined;
  readonly now: number;
  /** When it is, or was, given; between these two where that is not surely known. */
  readonly at: number;
  readonly earliest: number;
  readonly latest: number;
  readonly slot: TimedSlot | undefined;
  /** When the slot is due, also where the order no longer makes it. */
  readonly due: number | undefined;
  readonly dose: Quantity | undefined;
  readonly isPrn: boolean;
  /** Whether anything was, or will be, swallowed or applied. */
  readonly isTaken: boolean;
  /** Given by somebody who does not work here (R27). */
  readonly byOthers: boolean;
  /** What was given before, or is known by now. */
  readonly doses: readonly CountedDose[];
}

/** Whether it was somebody else's hands: said outright, or by an id such as `family:robert`. */
const isByOthers = (source: string | undefined, administratorId: string | undefined): boolean =>
  source === undefined ? /^(?:family|self|hcp):/.test(administratorId ?? '') : source !== 'staff';

/**
 * Reads the arguments of a check and looks up what it needs.
 *
 * @throws DataError for arguments of a wrong shape, or that name no medicine at all
 */
export function propose(facts: Facts, input: unknown): Proposed {
  const given = parseWith('This check', CheckArgs, input);
  const args = given.slotKey === undefined ? given : { ...given, slotKey: normalKey(given.slotKey) };
  const key = args.slotKey === undefined ? undefined : readSlotKey(args.slotKey);
  const orderId = args.orderId ?? key?.orderId;
  const order = findOrder(facts, orderId);
  const medicationId = args.medicationId ?? order?.medicationId;
  if (orderId === undefined && medicationId === undefined) {
    throw new DataError('This check', [{ path: ['orderId'], code: 'missing', message: 'names no order or medicine' }]);
  }
  const personId = order?.personId ?? args.personId ?? facts.person?.id;
  const now = toMs(facts.now);
  const at = toMs(args.givenAt ?? args.at ?? facts.now);
  const moments = [at, ...[args.givenAtEarliest, args.givenAtLatest].flatMap((one) => (one ? [toMs(one)] : []))];
  const slot = args.slotKey !== undefined ? timedSlot(facts, args.slotKey) : undefined;
  return {
    facts,
    settings: withDefaults(facts.settings),
    zone: zoneOf(facts.timezone),
    args,
    isFact: args.intent === 'record-fact',
    order,
    chain: orderChain(facts.orders, orderId),
    medicationId,
    medication: findMedication(facts, medicationId),
    personId,
    person: findPerson(facts, personId),
    ...{ now, at, earliest: Math.min(...moments), latest: Math.max(...moments) },
    slot,
    due: key ? toMs(key.dueUtc) : undefined,
    dose: args.dose ?? (order ? dueDose(facts, order, args.slotKey, at) : undefined),
    isPrn: order?.asNeeded !== undefined && order.asNeeded !== false,
    isTaken: args.outcome === undefined || outcomeMeaning(args.outcome).counts !== 'none',
    byOthers: isByOthers(args.source, args.administratorId),
    doses: countedDoses(facts, personId),
  };
}
