// SPDX-License-Identifier: Apache-2.0
import { toMs } from '../time/instants.js';
import { stockDeltaOf } from '../windows/stock-delta.js';
import { evaluateSlots, gapsOf } from '../windows/evaluate.js';
import type { EvaluatedSlot } from '../windows/evaluate.js';
import { wrongPersonIncidents } from '../windows/incidents.js';
import { leaveAccount } from '../windows/leave.js';
import { timeCriticalAlerts } from '../windows/time-critical.js';
import { windowTasks } from '../windows/gap-tasks.js';
import { sentenceOf } from '../words/words.js';
import { readRange } from './args.js';
import type { Operation } from './operation.js';

const shown = ({ slot, status, outcome, timing, attempts }: EvaluatedSlot) => ({
  slotKey: slot.slotKey,
  orderId: slot.orderId,
  dueUtc: slot.dueUtc,
  dueLocal: slot.dueLocal,
  dose: slot.dose,
  flags: slot.flags,
  status,
  ...(outcome === undefined ? {} : { outcome }),
  ...(timing === undefined ? {} : { timing }),
  ...(attempts.some(({ pending }) => pending) ? { pending: true } : {}),
});

/** Who did it, as FHIR is told: the person, with the help they had (R77). */
function supported(slots: readonly EvaluatedSlot[]) {
  const record = slots
    .flatMap(({ attempts }) => attempts)
    .filter(({ outcome, supportGiven }) => outcome === 'self-administered' && supportGiven !== undefined)
    .at(-1);
  if (!record) return undefined;
  return { performerFunction: 'patient', note: `${record.supportGiven} by ${record.administratorId ?? 'unknown'}` };
}

/** `evaluate` (`from`, `to`): where each slot stands now, gaps, attempts, alerts and tasks (R16 to R21, R42 to R49). */
export const evaluate: Operation = (facts, args) => {
  const { from, to } = readRange(args);
  const now = toMs(facts.now);
  const { slots, problems, offSchedule } = evaluateSlots(facts, from, to, now);
  const tried = slots.filter(({ attempts }) => attempts.length > 0);
  const said = <T extends { readonly code: string }>(one: T) => ({
    ...one,
    ...sentenceOf(one.code, {}, facts.timezone),
  });
  const fhir = supported(slots);
  const leave = leaveAccount(facts, from, to);
  return {
    slots: slots.map(shown),
    gaps: gapsOf(slots).map(({ slot }) => slot.slotKey),
    alerts: timeCriticalAlerts(facts, slots, now).map(said),
    tasks: windowTasks(facts, slots, now).map(said),
    attempts: Object.fromEntries(tried.map(({ slot, attempts }) => [slot.slotKey, attempts.map(({ id }) => id)])),
    stockDelta: stockDeltaOf(
      facts,
      slots.flatMap(({ attempts }) => attempts),
    ),
    incidents: wrongPersonIncidents(facts),
    problems: problems.map(said),
    offSchedule: offSchedule.map(({ id }) => id),
    ...(fhir ? { fhir } : {}),
    ...(leave ? { leave } : {}),
  };
};
