// SPDX-License-Identifier: Apache-2.0
// A round that makes a page ready for the worker's own, in a file of its own: nobody waits for it.
export { openMadeUpRound } from '../emar-round/made-up-round.js';
