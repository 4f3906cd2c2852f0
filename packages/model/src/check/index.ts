// SPDX-License-Identifier: Apache-2.0
export { type CheckOptions, type CheckResult, checkRecord } from './check-record.js';
export { CHECK_RULES, type CheckFinding, type CheckRule, type Severity } from './finding.js';
export type { ClassCoverage, ElementCount } from './coverage.js';
export { STABLE_CLASSES } from './classes.js';
export { PROVISIONAL_CLASSES } from './provisional-classes.js';
