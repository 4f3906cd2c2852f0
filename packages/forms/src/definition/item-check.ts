// SPDX-License-Identifier: Apache-2.0
import type { Faults } from './faults.js';
import type { Place } from './places.js';

/** Looks at one item of a definition, and tells what is wrong with it. */
export type ItemCheck = (place: Place, faults: Faults) => void;
