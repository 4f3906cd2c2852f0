// SPDX-License-Identifier: Apache-2.0
// For a page that must not fetch anything later: every part from the start.
import { putPart } from './core.js';
import { add as addChecks } from './parts/checks.js';
import { add as addHandOver } from './parts/hand-over.js';
import { add as addPatterns } from './parts/patterns.js';
import { add as addRarerTypes } from './parts/rarer-types.js';
import { add as addReckoning } from './parts/reckoning.js';
import { add as addRecord } from './parts/record.js';
import { add as addScores } from './parts/scores.js';

/** Puts every part of `@careplan-kit/forms/page` in place: `parseDefinition` checks, and `partsMissing` finds nothing missing from then on. */
export function putEveryPart(): void {
  putPart('checks', addChecks);
  putPart('hand-over', addHandOver);
  putPart('patterns', addPatterns);
  putPart('rarer-types', addRarerTypes);
  putPart('reckoning', addReckoning);
  putPart('record', addRecord);
  putPart('scores', addScores);
}
