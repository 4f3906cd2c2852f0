// SPDX-License-Identifier: Apache-2.0
import { HOUR, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { chartView } from '../slots/chart.js';
import { type Slot, listSlots, slotsOf } from '../slots/slots.js';
import type { Facts } from '../facts/index.js';
import { sentenceOf } from '../words/words.js';
import { readRange } from './args.js';
import type { Operation } from './operation.js';

/** A slot as it is handed out. */
const shown = ({ slotKey, orderId, dueUtc, dueLocal, date, dose, flags }: Slot) => ({
  slotKey,
  orderId,
  dueUtc,
  dueLocal,
  date,
  dose,
  flags,
});

/** The rounds of the facts as intervals: a night over midnight and a change of clocks is one (R67). */
function roundsOf(facts: Facts) {
  return facts.rounds.map((round) => {
    const [from, to] = [toMs(round.from), toMs(round.to)];
    return { id: round.id, elapsedHours: (to - from) / HOUR, slotCount: slotsOf(facts, from, to).length };
  });
}

/** `generateSlots` (`from`, `to`): the doses due from one moment to before another (R1 to R15). */
export const generateSlots: Operation = (facts, args) => {
  const range = readRange(args);
  const { slots, problems } = listSlots(facts, range.from, range.to);
  const zone = zoneOf(facts.timezone);
  const rounds = roundsOf(facts);
  const lastDay = zone.local(Math.max(range.from, range.to - 1)).date;
  const chart =
    facts.chartCycle &&
    chartView(
      facts.chartCycle,
      zone.local(range.from).date,
      lastDay,
      slots.map(({ date }) => date),
    );
  return {
    count: slots.length,
    slots: slots.map(shown),
    orderOfSlots: slots.map(({ orderId }) => orderId),
    problems: problems.map((one) => ({ ...one, ...sentenceOf(one.code, {}, facts.timezone) })),
    ...(chart ? { chart } : {}),
    ...(rounds.length > 0 ? { round: rounds[0], rounds } : {}),
  };
};
