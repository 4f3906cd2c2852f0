// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant } from '@careplan-kit/model';
import { Id, type Interruption, type Round, Words } from '../facts/index.js';
import { findRound, keysOf, roundState } from '../rounds/round.js';
import { sentenceOf } from '../words/words.js';
import { notThere, readArgs } from './args.js';
import type { Operation } from './operation.js';

const Args = z.looseObject({ roundId: Id, to: z.optional(Id), at: z.optional(Instant), reason: z.optional(Words) });

const holderOf = ({ currentHolder, startedBy }: Round) => currentHolder ?? startedBy;

/**
 * `handOverRound` (`roundId`, `to`, `at`, `reason`): gives an open round to a named person, and keeps that it was
 * interrupted, when and why (R66).
 */
export const handOverRound: Operation = (facts, args) => {
  const { roundId, to, at = facts.now, reason } = readArgs(Args, args);
  const found = findRound(facts, roundId);
  if (!found) throw notThere('roundId');
  const outstanding = keysOf(roundState(facts, found).outstanding);
  const from = holderOf(found);
  const before = found.interruptions ?? [];
  const errors = [
    ...(to === undefined ? ['HANDOVER_NEEDS_NAME'] : []),
    ...(to !== undefined && to === from ? ['HANDOVER_TO_HOLDER'] : []),
    ...(found.state === 'closed' ? ['ROUND_CLOSED'] : []),
    ...(reason === undefined || reason.trim() === '' ? ['HANDOVER_NEEDS_REASON'] : []),
  ];
  const reasons = errors.map((code) => sentenceOf(code, { medicine: found.id }, facts.timezone));
  if (to === undefined || errors.some((code) => code !== 'HANDOVER_NEEDS_REASON')) {
    const { id, startedBy } = found;
    return {
      accepted: false,
      errors,
      reasons,
      round: { id, startedBy, currentHolder: from, interruptions: before.length },
      outstanding,
    };
  }
  const interruption: Interruption = { at, reason, handedFrom: from, handedTo: to };
  const round: Round = { ...found, state: 'handed-over', currentHolder: to, interruptions: [...before, interruption] };
  return {
    accepted: true,
    // A hand-over that happened is kept even where nobody has said why yet (R33).
    pending: errors.length > 0,
    errors,
    reasons,
    round: { id: round.id, startedBy: round.startedBy, currentHolder: to, interruptions: before.length + 1 },
    updated: round,
    outstanding,
  };
};
