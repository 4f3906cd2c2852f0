// SPDX-License-Identifier: Apache-2.0
// Closing and handing over a round, in a file of its own.
export { closeRound, handOverRound } from '@careplan-kit/emar';
