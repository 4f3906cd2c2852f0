// SPDX-License-Identifier: Apache-2.0
export { SAFETY_STATEMENTS, type SafetyStatementKey, SafetyStatements, nothingAsked } from './safety-statements.js';
