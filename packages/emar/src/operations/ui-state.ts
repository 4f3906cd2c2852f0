// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Id, findMedication, findOrder, withDefaults } from '../facts/index.js';
import { MINUTE, toMs } from '../time/instants.js';
import { sentenceOf } from '../words/words.js';
import { notThere, readArgs } from './args.js';
import type { Operation } from './operation.js';

const Args = z.looseObject({ orderId: z.optional(Id) });

/**
 * `uiState` (`orderId`): how old what the screen shows is, and whether a when-required or controlled dose has to be
 * confirmed because doses given elsewhere may be missing from it. It never blocks (R72).
 */
export const uiState: Operation = (facts, args) => {
  const { orderId } = readArgs(Args, args);
  const order = findOrder(facts, orderId);
  if (orderId !== undefined && !order) throw notThere('orderId');
  const { warnMinutes, blockPrnMinutes } = withDefaults(facts.settings).staleness;
  const synced = facts.lastSyncedAt;
  const age = synced === undefined ? undefined : Math.max(0, toMs(facts.now) - toMs(synced)) / MINUTE;
  const medication = findMedication(facts, order?.medicationId);
  const controlled = medication?.controlledDrugSchedule !== undefined;
  const asks = order !== undefined && (Boolean(order.asNeeded) || controlled);
  const stalenessMinutes = age === undefined ? null : Math.floor(age);
  const banner = age === undefined ? 'SYNC_AGE_UNKNOWN' : age > warnMinutes ? 'STALE_DATA' : null;
  const prnNeedsConfirmation = asks && (age === undefined || age > blockPrnMinutes) ? 'NO_LIVE_HISTORY' : null;
  const values = { minutes: stalenessMinutes ?? '?', medicine: medication?.name ?? order?.medicationId ?? '?' };
  const codes = [banner, prnNeedsConfirmation].filter((code) => code !== null);
  const reasons = codes.map((code) => sentenceOf(code, values, facts.timezone));
  return { banner, stalenessMinutes, prnNeedsConfirmation, blocked: false, reasons };
};
