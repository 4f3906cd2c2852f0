// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, CheckArgs, Facts, Quantity } from '@careplan-kit/emar';
import { readTime } from '@careplan-kit/forms/page/field';
import { endOf } from '../medicines-views/dose-words.js';
import type { Medicines } from '../parts/medicines-part.js';
import type { CardEntry } from './round-desk.js';
import type { IdentityCheck } from './round-person.js';
import type { CardOf, Told } from './round-tools.js';

const DAY = 86_400_000;

/** A number as it was typed; null for what is none. */
export function numberOf(text: string | undefined): number | null {
  const plain = (text ?? '').trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** The last moment at which the clock of the service showed this time; null for what is no time. */
export function momentOf(lib: Medicines, facts: Facts, time: string | undefined): string | null {
  const read = readTime(time ?? '');
  if (read === undefined) return null;
  const zone = lib.zoneOf(facts.timezone);
  const now = Date.parse(facts.now);
  const on = (moment: number) => zone.at(zone.local(moment).date, read).ms;
  const today = on(now);
  return new Date(today <= now ? today : on(now - DAY)).toISOString();
}

/** The two ends of a time that nobody knows better: the later one the last there was, the earlier one before it. */
export function spanOf(
  lib: Medicines,
  facts: Facts,
  from: string | undefined,
  to: string | undefined,
): { readonly earliest: string; readonly latest: string } | null {
  const latest = momentOf(lib, facts, to);
  const earliest = latest === null ? null : momentOf(lib, { ...facts, now: latest }, from);
  return latest === null || earliest === null ? null : { earliest, latest };
}

const unitOf = ({ order, slot }: CardOf): string | undefined =>
  order.doseRange?.unit ?? slot?.dose?.unit ?? order.dose?.unit;

/** The amount that is entered on a card. */
export function amountOf(card: CardOf, { amount }: CardEntry): Quantity | null {
  const value = numberOf(amount);
  const unit = unitOf(card);
  return value === null ? null : { value, ...(unit === undefined ? {} : { unit }) };
}

export function readingsOf(entry: CardEntry, now: string): Record<string, unknown> | undefined {
  const readings = Object.entries(entry.readings ?? {}).flatMap(([id, text]) => {
    const value = numberOf(text);
    return value === null ? [] : [[id, { value, at: now }] as const];
  });
  return readings.length > 0 ? Object.fromEntries(readings) : undefined;
}

/** What is entered on a card, as a record and a check both take it. */
function entered(card: CardOf, entry: CardEntry, now: string) {
  const { order, slot } = card;
  const dose = amountOf(card, entry);
  const measurements = readingsOf(entry, now);
  const { witness } = entry;
  const [site, reason] = [entry.site?.trim(), entry.reason?.trim()];
  return {
    orderId: order.id,
    ...(slot ? { slotKey: slot.slotKey } : {}),
    ...(dose ? { dose } : {}),
    ...(site ? { site } : {}),
    ...(reason ? { reason } : {}),
    ...(measurements ? { measurements } : {}),
    ...(witness ? { witnessId: witness.id, witnessProof: { method: witness.method, staffId: witness.id } } : {}),
  };
}

/** The arguments of a check before the dose is given. */
export function proposalOf(card: CardOf, entry: CardEntry, facts: Facts, workerId: string | null): CheckArgs {
  const least = endOf(card.order, 'low');
  return {
    intent: 'prepare',
    // Until the worker says how much, the least that may be given is looked at: a reason against that is one against all.
    ...(least ? { dose: least } : {}),
    ...entered(card, entry, facts.now),
    ...(workerId === null ? {} : { administratorId: workerId }),
    ...(entry.product === undefined ? {} : { scan: { medicationId: entry.product } }),
    historyConfirmed: false,
  };
}

export interface Recorder {
  readonly id: string;
  readonly personId: string;
  readonly workerId: string;
  /** The moment of recording. */
  readonly at: string;
  /** Null for what somebody else gave before: nobody stood in front of the worker. */
  readonly identity: IdentityCheck | null;
  readonly deviceId: string | null;
}

/** The record of what happened. What it lacks is found by `recordAdministration`, and never keeps it from being kept. */
export function recordOf(card: CardOf, entry: CardEntry, told: Told, by: Recorder): AdministrationRecord {
  const { order, slot } = card;
  const { dose: typed, ...shared } = entered(card, entry, by.at);
  // A dose the worker chooses, or took part of, is what they say it was: never what was ordered.
  const chosen = order.doseRange !== undefined || told.outcome === 'given-partial';
  const dose = told.dose ?? typed ?? (chosen ? undefined : (slot?.dose ?? order.dose));
  const reason = told.reason?.trim() || shared.reason;
  const { witnessId, witnessProof, ...rest } = shared;
  return {
    id: by.id,
    ...rest,
    personId: by.personId,
    orderVersionSeen: order.version ?? 1,
    outcome: told.outcome,
    givenAt: told.givenAt ?? by.at,
    recordedAt: by.at,
    ...(told.source === undefined
      ? { administratorId: by.workerId, source: 'staff' }
      : {
          ...{ source: told.source, recordedBy: by.workerId },
          ...(told.administratorId === undefined ? {} : { administratorId: told.administratorId }),
        }),
    ...(dose ? { dose } : {}),
    ...(reason ? { reason } : {}),
    ...(told.override ? { override: told.override } : {}),
    ...(witnessId ? { witnessId, witnessProof } : {}),
    ...(by.deviceId === null ? {} : { deviceId: by.deviceId }),
    ...(entry.product === undefined ? {} : { scannedMedicationId: entry.product }),
    ...(by.identity ? { identityCheck: by.identity } : {}),
  };
}
