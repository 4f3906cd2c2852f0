// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '../../contract/definition.js';
import type { Expression } from '../../contract/expression.js';
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { everyPart } from '../inside.js';
import { named } from '../named.js';
import { type Place, isQuestion } from '../places.js';
import { type Possible, canBeKnown } from '../possible/possible.js';
import type { Use } from '../uses.js';

/** The questions whose points are read, each once, with the first place where they are. */
function weighed({ uses, byId }: FormUnderLint): Map<Place & { readonly item: QuestionItem }, Use> {
  const found = new Map<Place & { readonly item: QuestionItem }, Use>();
  for (const use of uses) {
    for (const { expression } of everyPart(use)) {
      const place = expression.op === 'weight' ? byId.get(expression.item) : undefined;
      if (place && isQuestion(place.item) && !found.has(place as never)) found.set(place as never, use);
    }
  }
  return found;
}

/** Answers without points in a scored question: choosing one takes the whole total away. */
export function* missingPoints(form: FormUnderLint): Iterable<Told> {
  for (const [{ item, path }] of weighed(form)) {
    if ('options' in item) {
      const without = item.options.filter(({ weight }) => weight === undefined);
      for (const option of without) {
        const message = `${named(item)} is scored, and its option ${named({ id: option.code, label: option.label })} has no points.`;
        yield { path: [...path, 'options', item.options.indexOf(option)], rule: 'missing-points', message };
      }
      if (!item.open) continue;
      const message = `${named(item)} is scored, and own words have no points.`;
      yield { path: [...path, 'open'], rule: 'missing-points', severity: 'warning', message };
    } else if (!('points' in item) || !item.points) {
      yield { path, rule: 'missing-points', message: `${named(item)} is scored, and its answers have no points.` };
    }
  }
}

const isNumberKind = ({ numbers }: Possible) => numbers !== null;

/** What a type of question can hold of what a calculation gives. */
function fits(item: QuestionItem, given: Possible): boolean {
  switch (item.type) {
    case 'integer':
    case 'decimal':
    case 'scale':
    case 'quantity':
      return isNumberKind(given);
    case 'boolean':
      return given.yes || given.no;
    case 'date':
    case 'partial-date':
    case 'time':
    case 'date-time':
      return given.moment || given.texts === 'any';
    case 'multiple-choice':
      return given.lists !== null || given.texts !== null;
    default:
      return canBeKnown(given);
  }
}

/** Calculations and parts of scores that stay unknown whatever is answered. */
export function* neverKnown({ uses, possibilities }: FormUnderLint): Iterable<Told> {
  for (const { role, expression, path, place, score } of uses) {
    const given = possibilities.of(expression);
    if (score && (role === 'part' || role === 'total')) {
      if (isNumberKind(given)) continue;
      const title = named({ id: score.id, label: score.title });
      yield {
        path,
        rule: 'never-known',
        message: `This ${role} of ${title} can never be a number, so there is no total.`,
      };
    } else if (place && (role === 'calculation' || role === 'initial') && isQuestion(place.item)) {
      if (fits(place.item, given)) continue;
      const what = role === 'calculation' ? 'can never be worked out' : 'can never begin with this';
      yield {
        path,
        rule: 'never-known',
        message: `${named(place.item)} ${what}: no answers give it a value of its type.`,
      };
    } else if (role === 'result' && !canBeKnown(given)) {
      yield { path, rule: 'never-known', message: 'This result can never be known.' };
    }
  }
}

const reads = (expression: Expression, id: string): boolean =>
  [...everyPart({ expression, path: [] })].some(
    ({ expression: part }) => 'item' in part && part.item === id && (part.op === 'weight' || part.op === 'answer'),
  );

/** Scores over answers that may be older than the day of the score. The working says where each came from. */
export function* prefilledScore({ places, uses }: FormUnderLint): Iterable<Told> {
  const scored = uses.filter(({ score }) => score);
  for (const { item, path } of places) {
    if (!isQuestion(item) || !item.binding || item.binding.mode === 'write') continue;
    const use = scored.find(({ expression }) => reads(expression, item.id));
    if (!use?.score) continue;
    const title = named({ id: use.score.id, label: use.score.title });
    const message = `${named(item)} may come from the record and counts in ${title}: the working says so, and how old it is.`;
    yield { path: [...path, 'binding'], rule: 'prefilled-score', message };
  }
}
