// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant } from '@careplan-kit/model';
import { HandedOver, Id } from '../facts/index.js';
import { findRound, keysOf, roundState } from '../rounds/round.js';
import { normalKey } from '../slots/slots.js';
import { notThere, readArgs } from './args.js';
import type { Operation } from './operation.js';

const Args = z.looseObject({
  roundId: Id,
  by: z.optional(Id),
  at: z.optional(Instant),
  handedOver: z.optional(z.array(HandedOver)),
});

/**
 * `closeRound` (`roundId`, `by`, `handedOver`): closes a round or a visit when each of its slots is recorded, away,
 * suspended or handed over by name, and else says which are not (R66, R67).
 */
export const closeRound: Operation = (facts, args) => {
  const { roundId, by, at = facts.now, handedOver = [] } = readArgs(Args, args);
  const found = findRound(facts, roundId);
  if (!found) throw notThere('roundId');
  const given = handedOver.map((one) => ({ ...one, slotKey: normalKey(one.slotKey) }));
  const state = roundState(facts, found, new Set(given.map(({ slotKey }) => slotKey)));
  const closed = state.outstanding.length === 0;
  const round = {
    ...found,
    ...(given.length > 0 ? { handedOver: [...(found.handedOver ?? []), ...given] } : {}),
    ...(closed ? { state: 'closed', closedAt: at, ...(by === undefined ? {} : { closedBy: by }) } : {}),
  };
  return {
    closed,
    due: state.slots.length,
    recorded: state.recorded.length,
    away: state.away.length,
    suspended: state.suspended.length,
    omitted: state.omitted.length,
    handedOver: keysOf(state.handedOver),
    outstanding: keysOf(state.outstanding),
    conflicts: keysOf(state.slots.filter(({ status }) => status === 'conflict')),
    pending: state.pending,
    prnCountedAsDue: false,
    round,
  };
};
