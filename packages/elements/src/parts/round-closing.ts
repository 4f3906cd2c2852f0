// SPDX-License-Identifier: Apache-2.0
// Closing and handing over a round, in a file of its own.
import { OPERATIONS } from '@careplan-kit/emar';

export const closeRound = OPERATIONS['closeRound']!;
export const handOverRound = OPERATIONS['handOverRound']!;
