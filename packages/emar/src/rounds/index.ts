// SPDX-License-Identifier: Apache-2.0
export { type RoundState, findRound, roundState } from './round.js';
