// SPDX-License-Identifier: Apache-2.0
import { auditTrail } from './audit-trail.js';
import { cdAppend, cdBalance, cdCorrect, cdCount } from './cd-register.js';
import { checkAdministration } from './check-administration.js';
import { correct } from './correct.js';
import { closeRound } from './close-round.js';
import { derivePolicy } from './derive-policy.js';
import { evaluate } from './evaluate.js';
import { alerts, tasks } from './follow-up.js';
import { gate } from './gate.js';
import { generateSlots } from './generate-slots.js';
import { handOverRound } from './hand-over-round.js';
import { homelyRemedy } from './homely-remedy.js';
import type { Operation } from './operation.js';
import { printCell } from './print-cell.js';
import { record } from './record.js';
import { reconcile } from './reconcile.js';
import { receive, stock, stockCount } from './stock.js';
import { sync } from './sync.js';
import { transferSummary } from './transfer-summary.js';
import { uiState } from './ui-state.js';
import { validateOrder } from './validate-order.js';

export type { Operation };

/** Every operation by its name; each has a file of its own here. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  generateSlots,
  evaluate,
  closeRound,
  handOverRound,
  gate,
  validateOrder,
  derivePolicy,
  uiState,
  printCell,
  auditTrail,
  checkAdministration,
  record,
  correct,
  sync,
  cdBalance,
  cdAppend,
  cdCorrect,
  cdCount,
  tasks,
  alerts,
  homelyRemedy,
  stock,
  stockCount,
  receive,
  reconcile,
  transferSummary,
};
