// SPDX-License-Identifier: Apache-2.0
export { lintDefinition } from './lint-definition.js';
export type { LintFinding, LintResult, LintSeverity } from './finding.js';
export type { LintOptions } from './form-under-lint.js';
export { RULES, type RuleName } from './rule-list.js';
export { type BandCoverage, type TotalsFound, bandCoverage } from './band-coverage.js';
export { explain, explainClause, explainValue } from './explain/explain.js';
export { explainItem } from './explain/explain-item.js';
export { explainScore } from './explain/explain-score.js';
export type { ExplainOptions } from './explain/speaker.js';
