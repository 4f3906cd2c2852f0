// SPDX-License-Identifier: Apache-2.0
import { homelyRemedyCheck } from '../homely-remedies/homely-remedy.js';
import type { Operation } from './operation.js';

/** `homelyRemedy` (`medicationId`, `at`, `symptom`): a remedy from the list of the house (R78). */
export const homelyRemedy: Operation = (facts, args) => ({ ...homelyRemedyCheck(facts, args) });
