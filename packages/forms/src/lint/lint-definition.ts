// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { parseDefinition } from '../definition/parse-definition.js';
import type { LintFinding, LintResult, LintSeverity } from './finding.js';
import { type FormUnderLint, type LintOptions, type Rule, formUnderLint } from './form-under-lint.js';
import { severityOf } from './rule-list.js';
import { attachmentWithoutLimit, cannotBeAnswered, requiredAndKept } from './rules/answering.js';
import { bindings } from './rules/bindings.js';
import { unknownOptions, unlikeKinds } from './rules/comparisons.js';
import { alwaysShown, foreignExpressions, neverShown, neverTrue } from './rules/conditions.js';
import { licence, version } from './rules/publication.js';
import { pointsRanges, scoreBands } from './rules/ranges.js';
import { safetyWithoutUnknowns } from './rules/safety.js';
import { missingPoints, neverKnown, prefilledScore } from './rules/scores.js';
import { ids, sameLabels, size } from './rules/shape.js';
import { missingTranslations, unreviewedTranslations } from './rules/translations.js';
import { unitClash, unitWithoutFactor } from './rules/units.js';
import { everybody, labels, options } from './rules/wording.js';

const ALL: readonly Rule[] = [
  ...[neverShown, alwaysShown, neverTrue, unknownOptions, unlikeKinds, neverKnown, foreignExpressions],
  ...[scoreBands, pointsRanges, missingPoints, prefilledScore, unitClash, unitWithoutFactor],
  ...[safetyWithoutUnknowns, cannotBeAnswered, requiredAndKept, attachmentWithoutLimit, bindings],
  ...[missingTranslations, unreviewedTranslations, ids, sameLabels, size, labels, everybody, options],
  ...[licence, version],
];

const ORDER: readonly LintSeverity[] = ['error', 'warning', 'info'];

function findingsOf(form: FormUnderLint): LintFinding[] {
  const findings = ALL.flatMap((rule) =>
    [...rule(form)].map((told): LintFinding => ({ ...told, severity: told.severity ?? severityOf(told.rule) })),
  );
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/**
 * Checks a form before it is published: first whether it can be used at all, then whether it does what its author meant.
 *
 * The input may come from anywhere. Faults of `parseDefinition` are findings like all others, with their code as the
 * rule and severity `error`; where there is one, nothing else is looked at. {@link RULES} says what else is looked for.
 * What is called impossible is impossible within the limits of the questions; not everything impossible is found.
 *
 * @param json - a definition as parsed JSON
 */
export function lintDefinition(json: unknown, lintOptions: LintOptions = {}): LintResult {
  let findings: LintFinding[];
  try {
    findings = findingsOf(formUnderLint(parseDefinition(json), lintOptions));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    findings = error.issues.map(({ path, code, message }) => ({ path, rule: code, severity: 'error', message }));
  }
  return { ok: findings.every(({ severity }) => severity !== 'error'), findings };
}
