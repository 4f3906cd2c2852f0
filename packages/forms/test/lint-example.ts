// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { formatPath } from '@careplan-kit/model';
import { type LintFinding, type LintOptions, RULES, type RuleName, lintDefinition } from '../src/lint/index.js';
import { definitionJson } from './define-form.js';

type More = Record<string, unknown>;

const NAMES: ReadonlySet<string> = new Set(RULES.map(({ name }) => name));

export const lint = (items: readonly unknown[], more: More = {}, options?: LintOptions): readonly LintFinding[] =>
  lintDefinition(definitionJson(items, more), options).findings;

/** What one rule says of a form: place, severity where it is not an error, sentence. */
export function told(rule: RuleName, items: readonly unknown[], more: More = {}, options?: LintOptions): string[] {
  const findings = lint(items, more, options);
  const known = findings.filter((finding) => finding.rule === rule);
  // A form that cannot be used at all would look like one in which the rule found nothing.
  assert.deepEqual(
    findings.filter(({ rule: name }) => !NAMES.has(name)),
    [],
  );
  return known.map(({ path, severity, message }) => `${formatPath(path)} ${severity}: ${message}`);
}

export const answer = (item: string) => ({ op: 'answer', item });
export const constant = (value: string | number | boolean) => ({ op: 'constant', value });
export const compare = (op: string, item: string, value: string | number | boolean) => ({
  op,
  left: answer(item),
  right: constant(value),
});
export const equal = (item: string, value: string | number | boolean) => compare('equal', item, value);
export const and = (...of: unknown[]) => ({ op: 'and', of });

export const integer = (id: string, more: object = {}) => ({ id, type: 'integer', label: id, ...more });
export const text = (id: string, more: object = {}) => ({ id, type: 'text', label: id, ...more });
export const yesNo = (id: string, more: object = {}) => ({ id, type: 'boolean', label: id, ...more });
/** Options as `code` or `code=points`. */
export const choice = (id: string, options: string, more: object = {}) => ({
  id,
  type: 'choice',
  label: id,
  options: options.split(' ').map((option) => {
    const [code = '', weight] = option.split('=');
    return { code, label: code.charAt(0).toUpperCase() + code.slice(1), ...(weight && { weight: Number(weight) }) };
  }),
  ...more,
});
export const weight = (item: string) => ({ op: 'weight', item });
export const score = (parts: readonly unknown[], more: object = {}) => ({
  id: 'risk',
  title: 'Risk',
  parts: parts.map((value) => ({ value })),
  ...more,
});
