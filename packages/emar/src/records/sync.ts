// SPDX-License-Identifier: Apache-2.0
import { exact } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import { COMPLETED_LATER } from '../check/codes.js';
import type { Incident } from '../check/incident.js';
import { type RegisterAdditions, registerAdditions } from '../controlled-drugs/from-record.js';
import { type RegisterPageName, registerPages } from '../controlled-drugs/pages.js';
import { type Facts, findMedication, findOrder, type Settings, withDefaults } from '../facts/index.js';
import type { AdministrationRecord } from '../facts/record.js';
import type { CdEntry } from '../facts/register.js';
import { policyOf } from '../orders/policy.js';
import { moveOf, stockDelta } from '../stock/moves.js';
import type { Sentence } from '../words/phrase.js';
import { withClock } from './clock.js';
import { recordState, type RecordState, withState } from './complete.js';
import { currentRecords, inOrder, recordsById } from './current.js';
import { asText } from './same.js';
import { syncNotes } from './sync-notes.js';
import { type SyncedSlot, syncedSlots } from './synced-slots.js';

/** The answer to devices that hand in what they hold. It does not depend on which of them came first (R69). */
export interface SyncAnswer {
  readonly accepted: readonly string[];
  readonly alreadyPresent: readonly string[];
  /** Ids under which something else came than is on record: the first is kept, a person looks at the second. */
  readonly differing: readonly string[];
  /** Records there are now, every version counted. */
  readonly recordCount: number;
  readonly records: readonly AdministrationRecord[];
  /** The one record, where one was handed in. */
  readonly record?: AdministrationRecord;
  readonly flags: Readonly<Record<string, readonly string[]>>;
  readonly slots: readonly SyncedSlot[];
  /** The one slot, where one was touched. */
  readonly slot?: SyncedSlot;
  /** A person has to look whether two attempts are as they seem. */
  readonly review: boolean;
  readonly stockDelta: Readonly<Record<string, number>>;
  readonly cdRegister?: { readonly appended: readonly CdEntry[]; readonly uncovered: readonly string[] };
  /** What is added to each page of the register there is, `cdRegister` among them. */
  readonly cdRegisters?: readonly (RegisterPageName & RegisterAdditions)[];
  readonly incidents: readonly (Incident & { readonly recordIds: readonly string[] })[];
  readonly incident?: Incident;
  /** For who looks at it. */
  readonly notes: readonly Sentence[];
  /** The English of the notes. */
  readonly notesForUi?: string;
}

const ORDER_CODES: ReadonlySet<string> = new Set([
  ...['ORDER_STOPPED', 'ORDER_SUSPENDED', 'ORDER_UNVERIFIED', 'ORDER_NOT_STARTED', 'ORDER_UNKNOWN', 'SLOT_NOT_DUE'],
]);

/** Whether the order a device saw is no longer the order there is (R70). */
function orderFlags(facts: Facts, record: AdministrationRecord, codes: readonly string[]): readonly string[] {
  const order = findOrder(facts, record.orderId);
  const found = codes.filter((code) => ORDER_CODES.has(code));
  const seen = record.orderVersionSeen;
  const isOlder = seen !== undefined && order?.version !== undefined && seen < order.version;
  return isOlder || found.length > 0 ? ['order-changed-while-offline', ...found] : [];
}

function flagsOf(facts: Facts, settings: Settings, record: AdministrationRecord, state: RecordState) {
  const order = findOrder(facts, record.orderId);
  const policy = policyOf(settings, order, findMedication(facts, record.medicationId ?? order?.medicationId));
  // Witness and register were not live: somebody looks at such a record.
  const unseen = record.offline === true && (policy.registerRequired || policy.witnessRequired);
  return [...(unseen ? ['offline'] : []), ...orderFlags(facts, record, state.check.codes), ...state.flags];
}

function incidentOf(settings: Settings, state: RecordState, flags: readonly string[]): Incident | undefined {
  const { check } = state;
  // Two doses at one slot are an incident of the slot, once.
  const grave = check.reasons.filter(
    ({ code, effect }) => effect === 'block' && !COMPLETED_LATER.has(code) && code !== 'ALREADY_RECORDED',
  );
  if (grave.length > 0 && check.incident && check.incident.type !== 'possible-double-administration') {
    return check.incident;
  }
  if (!flags.includes('order-changed-while-offline')) return undefined;
  const { notify } = settings;
  return { type: 'order-changed-while-offline', codes: [], notify, advice: 'seek clinical advice' };
}

/** Each id once, times corrected by the clock of its device, in the order in which things happened. */
function readDrafts(facts: Facts, settings: Settings) {
  const offsets = new Map(facts.devices.map(({ id, clockOffsetSeconds }) => [id, clockOffsetSeconds]));
  const first = new Map<string, AdministrationRecord>();
  const differing = new Set<string>();
  const ordered = [...facts.drafts].sort((one, other) => inOrder(one, other) || (asText(one) < asText(other) ? -1 : 1));
  for (const draft of ordered) {
    const before = first.get(draft.id);
    if (!before) first.set(draft.id, draft);
    else if (asText(before) !== asText(draft)) differing.add(draft.id);
  }
  const read = [...first.values()].map((draft) => ({
    draft,
    ...withClock(draft, draft.deviceId === undefined ? undefined : offsets.get(draft.deviceId), settings),
  }));
  return { read: read.sort((one, other) => inOrder(one.record, other.record)), differing };
}

/** What the server holds is the draft with, at most, things added to it. */
function isTheSame(held: AdministrationRecord, draft: AdministrationRecord): boolean {
  const times = new Set(['givenAt', 'recordedAt', 'status', 'supersededBy', 'flags', 'pending', 'missing']);
  return Object.entries(draft).every(([key, value]) => times.has(key) || asText(held[key]) === asText(value));
}

/** The lines that records add to each page of the register (R56). */
function additionsByPage(facts: Facts, records: readonly AdministrationRecord[]) {
  return registerPages(facts).map((page): RegisterPageName & RegisterAdditions => ({
    medicationId: page.medicationId,
    ...(page.personId === undefined ? {} : { personId: page.personId }),
    ...registerAdditions(facts, records, page),
  }));
}

/** Takes in what devices hold: every record once, whatever came first and however often (R68 to R71). */
export function syncDrafts(facts: Facts): SyncAnswer {
  const settings = withDefaults(facts.settings);
  const held = recordsById([...facts.serverRecords, ...facts.records]);
  const { read, differing } = readDrafts(facts, settings);
  for (const { draft } of read) {
    const before = held.get(draft.id);
    if (before && !isTheSame(before, draft)) differing.add(draft.id);
  }
  const fresh = read.filter(({ record }) => !held.has(record.id));
  const all = [...held.values(), ...fresh.map(({ record }) => record)];
  const together: Facts = { ...facts, serverRecords: [], records: all };
  const flags: Record<string, readonly string[]> = {};
  const incidents: (Incident & { readonly recordIds: readonly string[] })[] = [];
  const records = fresh.map(({ record, flags: clock }): AdministrationRecord => {
    const others = all.filter(({ id }) => id !== record.id && id !== record.supersedes);
    const state = recordState({ ...together, records: others }, record);
    const found = [...new Set([...clock, ...flagsOf(facts, settings, record, state)])];
    if (found.length > 0) flags[record.id] = found;
    const incident = incidentOf(settings, state, found);
    if (incident) incidents.push({ ...incident, recordIds: [record.id] });
    return withState({ ...record, ...(found.length > 0 ? { flags: found } : {}) }, state);
  });
  const slots = syncedSlots(together, records);
  for (const { status, attempts } of slots) {
    if (status !== 'conflict') continue;
    incidents.unshift({
      ...{ type: 'possible-double-administration', codes: ['ALREADY_RECORDED'], notify: settings.notify },
      ...{ advice: 'seek clinical advice', resolveBy: ['confirm-both-given', 'mark-duplicate-entry'] },
      recordIds: attempts,
    });
  }
  const standing = currentRecords(all);
  const fresher = new Set(fresh.map(({ record }) => record.id));
  const pages = additionsByPage(
    together,
    standing.filter(({ id }) => fresher.has(id)),
  );
  for (const id of pages.flatMap(({ uncovered }) => uncovered)) {
    flags[id] = [...(flags[id] ?? []), 'CD_BALANCE_INSUFFICIENT'];
  }
  const notes = syncNotes(together, slots, records);
  const [record, ...more] = records;
  const [slot, ...others] = slots;
  return {
    accepted: records.map(({ id }) => id),
    alreadyPresent: read.flatMap(({ draft: { id } }) => (held.has(id) ? [id] : [])),
    differing: [...differing].sort(),
    recordCount: held.size + fresh.length,
    records,
    ...(record && more.length === 0 ? { record } : {}),
    flags,
    slots,
    ...(slot && others.length === 0 ? { slot } : {}),
    review: slots.some(({ review }) => review) || differing.size > 0,
    stockDelta: deltaOf(together, currentRecords([...held.values()]), standing),
    ...(facts.cdRegister && pages[0]
      ? { cdRegister: { appended: pages[0].appended, uncovered: pages[0].uncovered } }
      : {}),
    ...(facts.cdRegisters ? { cdRegisters: pages } : {}),
    incidents,
    ...(incidents[0] ? { incident: incidents[0] } : {}),
    notes,
    ...(notes.length > 0 ? { notesForUi: notes.map(({ en }) => en).join(' ') } : {}),
  };
}

/** What stock does between what stood before and what stands now: a replaced version gives back what it took. */
function deltaOf(facts: Facts, before: readonly AdministrationRecord[], after: readonly AdministrationRecord[]) {
  const moves = (records: readonly AdministrationRecord[]) => records.flatMap((one) => moveOf(facts, one) ?? []);
  const back = moves(before).map((move) => ({ ...move, quantity: written(exact(move.quantity).times(-1)) }));
  return stockDelta([...back, ...moves(after)]);
}
