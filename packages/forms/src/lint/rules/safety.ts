// SPDX-License-Identifier: Apache-2.0
import { SAFETY_STATEMENTS, SafetyStatements } from '@careplan-kit/model/mods';
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { named } from '../named.js';
import { type Place, isQuestion } from '../places.js';

/** Classes that can only say what there is, and the statement in which somebody says that there is none. */
const STATEMENT_OF: ReadonlyMap<string, (typeof SAFETY_STATEMENTS)[number]> = new Map([
  ['Allergies and adverse reactions', 'allergies'],
  ['Mental capacity assessment', 'capacity'],
  ['Lasting power of attorney', 'attorney'],
  ['Cardio-pulmonary resuscitation', 'resuscitation'],
  ['Advance decision to refuse treatment (ADRT)', 'advanceDecision'],
  ['Advance statement', 'advanceWishes'],
  ['Deprivation of Liberty Safeguards (DoLS) or equivalent', 'deprivationOfLiberty'],
  ['Mental Health Act or equivalent', 'mentalHealthAct'],
]);

const STATEMENTS: ReadonlySet<string> = new Set(SAFETY_STATEMENTS);

/** What the item is bound to, if that is a statement of safety. */
function statementOf({ item }: Place): string | undefined {
  const binding = 'binding' in item ? item.binding : undefined;
  return binding?.class === SafetyStatements.name && STATEMENTS.has(binding.element ?? '')
    ? binding.element
    : undefined;
}

/**
 * Questions of safety where a blank could be read as "none". Those bound to a statement of safety must say which reasons
 * for having no answer may be given. A form that asks for allergies as records needs one question somewhere that does.
 */
export function* safetyWithoutUnknowns({ places }: FormUnderLint): Iterable<Told> {
  const said = new Set<string>();
  const asked = new Map<string, Place>();
  const stated = new Map<string, Place>();
  for (const place of places) {
    const { item } = place;
    const statement = statementOf(place);
    const unknowns = isQuestion(item) ? (item.unknowns ?? []) : [];
    const binding = 'binding' in item ? item.binding : undefined;
    const about = statement ?? STATEMENT_OF.get(binding?.class ?? '');
    if (about === undefined) continue;
    if (unknowns.length > 0) said.add(about);
    if (statement === undefined) {
      if (binding?.mode !== 'read' && !asked.has(about)) asked.set(about, place);
      continue;
    }
    if (unknowns.length > 0 || !isQuestion(item) || item.readOnly || item.binding?.mode === 'read') continue;
    if (!stated.has(statement)) stated.set(statement, place);
  }
  // One question of a statement says it for all its parts.
  for (const [about, { item, path }] of stated) {
    if (said.has(about)) continue;
    const message = `${named(item)} is a question of safety. Say in “unknowns” how a worker tells “none known” from “nobody has asked”: a blank is never “none”.`;
    yield { path, rule: 'safety-without-unknowns', message };
  }
  for (const [about, { item, path }] of asked) {
    if (said.has(about)) continue;
    const message = `${named(item)} asks for what there is, and nothing in the form asks whether there is any: without an entry nobody knows whether that was asked. Add a question with “unknowns”.`;
    yield { path, rule: 'safety-without-unknowns', message };
  }
}
