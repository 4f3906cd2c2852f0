// SPDX-License-Identifier: Apache-2.0
import { type DataIssue, isPrototypeKey } from '@careplan-kit/model/plain';
import type { FormDefinition, FormItem } from '../contract/definition.js';
import type { Score } from '../contract/score.js';
import { checkEntries, checkLimits, checkRanges, checkRepeats } from './check-limits.js';
import { References, namesOf } from './check-references.js';
import { checkWords } from './check-words.js';
import { Faults, type Trail, inside } from './faults.js';
import type { ItemCheck } from './item-check.js';
import { type Place, placesOf } from './places.js';

const MOST_ITEMS = 20_000;

/** Names by which data from outside is indexed must not reach what every object has. */
function seeForbidden(faults: Faults, name: string, at: () => Trail): void {
  if (isPrototypeKey(name) || name in Object.prototype)
    faults.see(at(), 'forbidden-id', `the id "${name}" is not allowed`);
}

function checkIds(places: readonly Place[], faults: Faults): void {
  for (const { item, trail } of places) seeForbidden(faults, item.id, () => inside(trail, 'id'));
  faults.seeTwice(
    places,
    ({ item }) => item.id,
    (index) => inside(places[index]!.trail, 'id'),
    'id',
  );
}

function checkOptions(item: FormItem, faults: Faults, trail: Trail): void {
  if ('options' in item)
    faults.seeTwice(item.options, codeOf, (index) => inside(trail, 'options', index, 'code'), 'option');
  if (item.type === 'body-map' && item.kinds)
    faults.seeTwice(item.kinds, codeOf, (index) => inside(trail, 'kinds', index, 'code'), 'option');
}

const codeOf = ({ code }: { readonly code: string }) => code;

function checkItem(place: Place, references: References, faults: Faults): void {
  const { item, trail, around, within } = place;
  checkOptions(item, faults, trail);
  checkLimits(item, faults, trail);
  checkRepeats(item, faults, trail);
  // A repeating item is shown or not as a whole, so its condition does not stand in its own entries.
  if (item.enableWhen) references.check(item.enableWhen, inside(trail, 'enableWhen'), around);
  if ('calculate' in item && item.calculate) references.check(item.calculate, inside(trail, 'calculate'), within);
  if ('initial' in item && item.initial) references.check(item.initial, inside(trail, 'initial'), within);
}

function checkScore(score: Score, references: References, faults: Faults, trail: Trail): void {
  const { parts, total, bands = [], flags = [], results = [] } = score;
  seeForbidden(faults, score.id, () => inside(trail, 'id'));
  const codeAt = (list: string) => (index: number) => inside(trail, list, index, 'code');
  faults.seeTwice(bands, ({ code }) => code, codeAt('bands'), 'band');
  faults.seeTwice(flags, ({ code }) => code, codeAt('flags'), 'flag');
  faults.seeTwice(results, ({ code }) => code, codeAt('results'), 'result');
  results.forEach(({ code }, index) => seeForbidden(faults, code, () => codeAt('results')(index)));
  checkRanges(faults, bands, trail, 'bands');
  references.check(total, inside(trail, 'total'));
  parts.forEach(({ value }, index) => references.check(value, inside(trail, 'parts', index, 'value')));
  bands.forEach(({ when }, index) => references.check(when, inside(trail, 'bands', index, 'when')));
  flags.forEach(({ when }, index) => references.check(when, inside(trail, 'flags', index, 'when')));
  results.forEach(({ value }, index) => references.check(value, inside(trail, 'results', index, 'value')));
}

/** What some checks say of each item. */
export function itemIssues({ items }: FormDefinition, checks: readonly ItemCheck[]): readonly DataIssue[] {
  const faults = new Faults();
  for (const place of placesOf(items)) for (const check of checks) check(place, faults);
  return faults.issues;
}

/**
 * What the shape of a definition cannot say: every fault, with its place.
 *
 * @param checks - of single items, besides those that are always made
 */
export function definitionIssues(definition: FormDefinition, checks: readonly ItemCheck[]): readonly DataIssue[] {
  const { items, scores = [], variables = [] } = definition;
  const faults = new Faults();
  const places = placesOf(items);
  if (places.length > MOST_ITEMS) {
    faults.see(inside(null, 'items'), 'too-many-items', `the form has more than ${MOST_ITEMS} items`);
    return faults.issues;
  }
  const names = namesOf(definition, places);
  const references = new References(names, faults);
  checkIds(places, faults);
  checkEntries(places, MOST_ITEMS, faults);
  for (const place of places) {
    checkItem(place, references, faults);
    for (const check of checks) check(place, faults);
  }
  faults.seeTwice(
    variables,
    ({ name }) => name,
    (index) => inside(null, 'variables', index, 'name'),
    'variable',
  );
  variables.forEach(({ name, value }, index) => {
    seeForbidden(faults, name, () => inside(null, 'variables', index, 'name'));
    references.check(value, inside(null, 'variables', index, 'value'));
  });
  faults.seeTwice(
    scores,
    ({ id }) => id,
    (index) => inside(null, 'scores', index, 'id'),
    'score',
  );
  scores.forEach((score, index) => checkScore(score, references, faults, inside(null, 'scores', index)));
  checkWords(definition, names.items, faults);
  return faults.issues;
}
