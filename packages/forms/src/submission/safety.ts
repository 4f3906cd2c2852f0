// SPDX-License-Identifier: Apache-2.0
import { SAFETY_STATES } from '@careplan-kit/model';
import type { UnknownReason } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import { type Bag, isBag } from './path.js';

/** A statement of the model on a question of safety: there is something, or why nothing is said. */
export type Statement = Bag & { readonly state: string };

/** The class of which every element is one. */
const SAFETY_CLASS = 'Safety statements';

const STATES: ReadonlySet<unknown> = new Set(SAFETY_STATES);

/** Who was asked, and when. A select that leads there means it and not what was answered. */
const ASKING = ['askedOn', 'answeredBy', 'note'] as const;
const OWN: ReadonlySet<string> = new Set(['state', 'entries', ...ASKING]);

export function isStatement(value: unknown): value is Statement {
  return (
    isBag(value) && STATES.has(value['state']) && (value['state'] !== 'entered' || Array.isArray(value['entries']))
  );
}

/** Whether the key is one of the statement itself, and not of what was entered. */
export const isOwnKey = (key: string | undefined) => key !== undefined && OWN.has(key);

export const isOfSafetyClass = (className: string) => className === SAFETY_CLASS;

/** Whether the question may stand on a statement. Elsewhere a word like "unknown" is a word like any other. */
export function mayBeSafety({ binding, unknowns }: QuestionItem): boolean {
  return unknowns !== undefined || (binding !== undefined && isOfSafetyClass(binding.class));
}

/**
 * A choice on a whole statement asks whether there is anything. What there is stands in a list of the form: the choice
 * writes why there is nothing, and never takes away what the list holds.
 */
export const asksWhether = ({ type, binding }: QuestionItem): boolean =>
  type === 'choice' && binding !== undefined && isOfSafetyClass(binding.class) && binding.select === undefined;

export const entriesOf = (statement: Statement): readonly unknown[] =>
  statement.state === 'entered' ? (statement['entries'] as readonly unknown[]) : [];

/** What nobody has asked yet, to begin with. */
export const notAsked = (): Statement => ({ state: 'not-asked' });

/** Every element of the class, none of which may be missing. Named here so that a page need not fetch the class. */
export const STATEMENTS = [
  'allergies',
  'swallowing',
  'capacity',
  'attorney',
  'resuscitation',
  'advanceDecision',
  'advanceWishes',
  'deprivationOfLiberty',
  'mentalHealthAct',
] as const;

/** How a person's record of them begins. */
export const nothingAsked = (): Bag => Object.fromEntries(STATEMENTS.map((key) => [key, notAsked()]));

/** The statement in another state. Who was asked for the old one was not asked for this. */
export function inState(statement: Statement, state: UnknownReason): Statement {
  const { entries: _, ...rest } = statement;
  if (state === statement.state) return statement;
  for (const key of ASKING) delete (rest as Record<string, unknown>)[key];
  return { ...rest, state };
}

/** The statement with these entries. None left is "not asked": it is never made into "none known". */
export function withEntries(statement: Statement, entries: readonly unknown[]): Statement {
  if (entries.length === 0) return statement.state === 'entered' ? inState(statement, 'not-asked') : statement;
  return { ...(statement.state === 'entered' ? statement : inState(statement, 'unknown')), state: 'entered', entries };
}
