// SPDX-License-Identifier: Apache-2.0
import { type AdministrationRecord, type Facts, findStaff, outcomeMeaning, withDefaults } from '../facts/index.js';
import { currentRecords, recordsById } from '../records/current.js';
import { versionsOfSlot } from '../records/versions.js';
import { slotOf } from '../slots/slots.js';
import { MINUTE, toMs } from '../time/instants.js';
import { type Zone, zoneOf } from '../time/zone.js';
import { type EvaluatedSlot, evaluateSlots } from '../windows/evaluate.js';

/** One cell of the printed chart (R79). */
export interface PrintedCell {
  /** Empty for a gap. */
  readonly cell: string;
  /** Every attempt and every version, in the order of the events. */
  readonly detailLines: readonly string[];
  /** What the letters and the initials of this cell stand for; the page prints them. */
  readonly legend: Readonly<Record<string, string>>;
  readonly legendIncluded: true;
}

/** What the local chart writes for given: who gave it. */
const INITIALS = 'initials';

const initialsOf = (facts: Facts, id: string | undefined): string => findStaff(facts, id)?.initials ?? id ?? '?';

/** The time on the wall; in the hour that comes twice, with the name of its zone (R4). */
function clock(zone: Zone, instant: string): string {
  const ms = toMs(instant);
  const { date, time } = zone.local(ms);
  const short = time.slice(0, 5);
  if (!zone.at(date, time).ambiguous) return short;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone.name, timeZoneName: 'short' }).formatToParts(ms);
  return `${short} ${parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''}`.trim();
}

function labelOf({ codeSet }: Facts, code: string): string | undefined {
  return codeSet && Object.hasOwn(codeSet, code) ? codeSet[code] : undefined;
}

/** What stands in the box for one record. */
function markOf(facts: Facts, { outcome, administratorId }: AdministrationRecord): string {
  const label = labelOf(facts, outcome);
  if (label === INITIALS || (label === undefined && outcome === 'given')) return initialsOf(facts, administratorId);
  return label ?? outcome;
}

/** What happened to a version afterwards, in words. */
function fateOf(facts: Facts, zone: Zone, record: AdministrationRecord): string {
  if (record.status === 'entered-in-error') return ` (entered in error: ${record.enteredInErrorReason ?? 'no reason'})`;
  const next = [...recordsById(facts.records).values()].find(
    ({ id, supersedes }) => supersedes === record.id || id === record.supersededBy,
  );
  if (!next) return record.status === 'superseded' ? ' (replaced)' : '';
  const at = next.recordedAt === undefined ? '' : ` ${clock(zone, next.recordedAt)}`;
  return ` (replaced${at}: ${next.correctionReason ?? 'no reason'})`;
}

function lineOf(facts: Facts, zone: Zone, record: AdministrationRecord): string {
  const { outcome, dose, reason, givenAt, recordedAt, administratorId, source, witnessId, pending } = record;
  const by = initialsOf(facts, administratorId);
  const taken = outcomeMeaning(outcome).taken;
  const amount = dose ? [String(dose.value), ...(dose.unit ? [dose.unit] : [])] : [];
  const label = labelOf(facts, outcome);
  const what = taken ? [outcome, ...amount, by] : [label === undefined || label === INITIALS ? outcome : label, by];
  const late = withDefaults(facts.settings).retrospective.reasonAfterMinutes * MINUTE;
  const written = recordedAt !== undefined && toMs(recordedAt) - toMs(givenAt) > late;
  const words = [
    clock(zone, givenAt),
    ...what,
    ...(source !== undefined && source !== 'staff' ? [`(${source})`] : []),
    ...(witnessId === undefined ? [] : [`witness ${initialsOf(facts, witnessId)}`]),
    ...(reason ? [reason] : []),
    // A dose written down long after it was given keeps that mark for ever (R51).
    ...(written ? [`written down ${zone.local(toMs(recordedAt)).date} ${clock(zone, recordedAt)}`] : []),
    ...(pending ? ['not yet complete'] : []),
  ];
  return `${words.join(' ')}${fateOf(facts, zone, record)}`;
}

/** What stands in the box of a slot nobody recorded anything at. */
function unrecorded(facts: Facts, { status, outcome }: Pick<EvaluatedSlot, 'status' | 'outcome'>): string {
  if (status === 'away' && outcome) return labelOf(facts, outcome) ?? outcome;
  if (status === 'suspended' || status === 'omit-instructed') return labelOf(facts, status) ?? status;
  return '';
}

/** What stands in the box of an evaluated slot: empty for a gap. For a chart, which evaluates all its slots at once. */
export function printedMark(facts: Facts, evaluated: Pick<EvaluatedSlot, 'status' | 'outcome' | 'attempts'>): string {
  const { status, attempts } = evaluated;
  const taken = attempts.filter(({ outcome }) => outcomeMeaning(outcome).taken);
  if (status === 'conflict') return taken.map((record) => markOf(facts, record)).join(' + ');
  const record = taken[0] ?? attempts.at(-1);
  return record ? markOf(facts, record) : unrecorded(facts, evaluated);
}

function cellOf(facts: Facts, slotKey: string, standing: readonly AdministrationRecord[]): string {
  const slot = slotOf(facts, slotKey);
  const found =
    slot && evaluateSlots(facts, slot.due, slot.due + 1).slots.find((one) => one.slot.slotKey === slot.slotKey);
  return printedMark(facts, { ...(found ?? { status: 'recorded' }), attempts: standing });
}

/** The printed cell of a slot: its mark, every attempt with time and initials, and what the marks stand for. */
export function printedCell(facts: Facts, slotKey: string): PrintedCell {
  const zone = zoneOf(facts.timezone);
  const versions = versionsOfSlot(facts, slotKey);
  const current = new Set(currentRecords(facts.records).map(({ id }) => id));
  const cell = cellOf(
    facts,
    slotKey,
    versions.filter(({ id }) => current.has(id)),
  );
  const codes = Object.entries(facts.codeSet ?? {}).filter(([, label]) => label !== INITIALS);
  const people = versions.flatMap(({ administratorId, witnessId }) => [administratorId, witnessId]);
  const signed = people
    .filter((id) => id !== undefined)
    .map((id) => [initialsOf(facts, id), findStaff(facts, id)?.name ?? id]);
  return {
    cell,
    detailLines: versions.map((record) => lineOf(facts, zone, record)),
    legend: Object.fromEntries([...codes.map(([code, label]) => [label, code]), ...signed]) as Record<string, string>,
    legendIncluded: true,
  };
}
