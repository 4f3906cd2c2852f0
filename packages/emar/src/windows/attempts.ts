// SPDX-License-Identifier: Apache-2.0
import { type AdministrationRecord, type Facts, type Outcome, outcomeMeaning } from '../facts/index.js';
import { ofList } from '../facts/of-list.js';
import { inOrder, standingRecords } from '../records/current.js';
import { type Slot, normalKey } from '../slots/slots.js';

const bySlotOf = ofList((records: readonly AdministrationRecord[]): ReadonlyMap<string, AdministrationRecord[]> => {
  const bySlot = new Map<string, AdministrationRecord[]>();
  for (const record of standingRecords(records)) {
    if (record.slotKey === undefined) continue;
    const key = normalKey(record.slotKey);
    const attempts = bySlot.get(key);
    if (attempts) attempts.push(record);
    else bySlot.set(key, [record]);
  }
  // Nearly every slot has one: to put a month in order first is most of what a chart has to work out.
  for (const attempts of bySlot.values()) if (attempts.length > 1) attempts.sort(inOrder);
  return bySlot;
});

/** The records that stand, by slot, each list in the order in which things happened (R48). */
export const attemptsBySlot = (facts: Facts): ReadonlyMap<string, readonly AdministrationRecord[]> =>
  bySlotOf(facts.records);

/** What the attempts at one slot come to. */
export interface SlotOutcome {
  /** The given attempt if there is one, else the last (R48). */
  readonly record: AdministrationRecord;
  readonly outcome: Outcome | 'possible-double-administration';
}

const amountOf = ({ dose }: AdministrationRecord, whole: number) => dose?.value ?? whole;

/**
 * Whether more than one dose may have been taken at a slot (R69). Parts that together are no more than the dose are one
 * dose in pieces; anything else is for a person to decide.
 */
function mayBeDouble(taken: readonly AdministrationRecord[], slot: Pick<Slot, 'dose'>): boolean {
  if (taken.length < 2 || taken.some(({ flags }) => flags?.includes('both-given-confirmed'))) return false;
  const whole = slot.dose?.value;
  if (whole === undefined || !taken.every(({ outcome }) => outcome === 'given-partial')) return true;
  return taken.reduce((sum, record) => sum + amountOf(record, whole), 0) > whole;
}

/** The outcome of a slot from all attempts at it; undefined where there was none. */
export function outcomeOf(
  slot: Pick<Slot, 'dose'>,
  attempts: readonly AdministrationRecord[],
): SlotOutcome | undefined {
  // Nearly every slot has one.
  const [only] = attempts;
  if (only && attempts.length === 1) return { record: only, outcome: only.outcome };
  const taken = attempts.filter(({ outcome }) => outcomeMeaning(outcome).taken);
  const record = taken[0] ?? attempts.at(-1);
  if (!record) return undefined;
  return { record, outcome: mayBeDouble(taken, slot) ? 'possible-double-administration' : record.outcome };
}
