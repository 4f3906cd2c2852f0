// SPDX-License-Identifier: Apache-2.0
export { type RoundState, findRound, roundState, roundStateOf } from './round.js';
