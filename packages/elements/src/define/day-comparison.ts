// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-day-comparison`.
import { defineElement } from '../base/define-element.js';
import { CpkDayComparison } from '../day-comparison/day-comparison.js';

defineElement(CpkDayComparison);

// Also brings the tag's type into the host's program.
export { CpkDayComparison };
