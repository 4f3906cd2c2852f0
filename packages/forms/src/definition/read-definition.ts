// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model/plain';
import type { FormDefinition } from '../contract/definition.js';
import { compile } from '../engine/compile.js';
import { definitionIssues, itemIssues } from './check-definition.js';
import { DEFINITION } from './definition-shape.js';
import type { ItemCheck } from './item-check.js';
import { checksMadeOf, isKnown, noteChecked } from './known.js';
import { MISFIT, readShape, safeCopy, shapeFaults } from './read-shape.js';

const WHAT = 'The form definition';

function copyOf(input: unknown): FormDefinition {
  const copied = readShape(DEFINITION, input);
  if (copied !== MISFIT) return copied as FormDefinition;
  const copy = safeCopy(WHAT, input);
  const issues = shapeFaults(DEFINITION, copy);
  if (issues.length > 0) throw new DataError(WHAT, issues);
  return copy as FormDefinition;
}

/**
 * Reads a form definition as `parseDefinition` does, with these checks of single items. One that was read before is
 * looked at only for what nobody asked of it yet.
 *
 * @throws DataError with a path and a stable code for each fault
 */
export function readDefinition(input: unknown, checks: readonly ItemCheck[]): FormDefinition {
  if (isKnown(input, checks)) return input;
  const made = checksMadeOf(input) as readonly ItemCheck[] | undefined;
  const missing = made ? checks.filter((check) => !made.includes(check)) : checks;
  const definition = made ? (input as FormDefinition) : copyOf(input);
  const issues = made ? itemIssues(definition, missing) : definitionIssues(definition, checks);
  if (issues.length > 0) throw new DataError(WHAT, issues);
  compile(definition);
  noteChecked(definition, made ? [...made, ...missing] : checks);
  return definition;
}
