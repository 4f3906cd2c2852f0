// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../contract/definition.js';
import type { Score } from '../contract/score.js';
import { named } from '../lint/named.js';
import type { Change } from './change.js';
import { alike } from './pair.js';

const nameOf = ({ id, title }: Score) => named({ id, label: title });

/** What of a score is told with it, in words. */
const PARTS = {
  parts: 'what it counts',
  total: 'how it is added up',
  bands: 'its bands',
  flags: 'its flags',
  results: 'its other results',
} as const;

function* ofScore(from: Score, to: Score, path: readonly (string | number)[]): Iterable<Change> {
  const changed = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => !alike(from[part], to[part]));
  if (changed.length > 0) {
    const what = changed.map((part) => PARTS[part]).join(', ');
    const message = `The score ${nameOf(to)} changed: ${what}. Totals that were confirmed have to be confirmed again.`;
    yield { kind: 'score-changed', class: 'migration', path, id: to.id, message };
  }
  if (from.title !== to.title || from.version !== to.version) {
    const message = `The score ${nameOf(to)} has another title or version.`;
    yield { kind: 'words-changed', class: 'compatible', path, id: to.id, message };
  }
}

/** Scores and named expressions. */
export function* diffScores(from: FormDefinition, to: FormDefinition): Iterable<Change> {
  const old = new Map((from.scores ?? []).map((score) => [score.id, score]));
  const now = new Set((to.scores ?? []).map(({ id }) => id));
  for (const [at, score] of (to.scores ?? []).entries()) {
    const path = ['scores', at];
    const before = old.get(score.id);
    if (before) yield* ofScore(before, score, path);
    else
      yield {
        kind: 'score-added',
        class: 'compatible',
        path,
        id: score.id,
        message: `The score ${nameOf(score)} is new.`,
      };
  }
  for (const [at, score] of (from.scores ?? []).entries()) {
    if (now.has(score.id)) continue;
    const message = `The score ${nameOf(score)} is gone.`;
    yield { kind: 'score-removed', class: 'breaking', path: ['scores', at], id: score.id, message };
  }
  const values = new Map((from.variables ?? []).map(({ name, value }) => [name, value]));
  for (const [at, { name, value }] of (to.variables ?? []).entries()) {
    if (alike(values.get(name), value)) continue;
    const message = `The value called “${name}” is ${values.has(name) ? 'worked out in another way' : 'new'}.`;
    const kind = values.has(name) ? 'calculation-changed' : 'other-changed';
    yield { kind, class: values.has(name) ? 'migration' : 'compatible', path: ['variables', at], message };
  }
  const names = new Set((to.variables ?? []).map(({ name }) => name));
  for (const [at, { name }] of (from.variables ?? []).entries()) {
    if (names.has(name)) continue;
    const message = `The value called “${name}” is gone.`;
    yield { kind: 'other-changed', class: 'compatible', path: ['variables', at], message };
  }
}
