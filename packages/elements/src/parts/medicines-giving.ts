// SPDX-License-Identifier: Apache-2.0
// What a person's page of a round is made of, checks and views together, and what ends the round, in a file of its own:
// there are no cards without their checks.
export { closeRound, handOverRound } from '@careplan-kit/emar';
export { personView } from '../emar-round/person-view.js';
export { recorderTools } from '../emar-round/recorder-tools.js';
export { Recording } from '../emar-round/recording.js';
export * as rules from './medicines.js';
