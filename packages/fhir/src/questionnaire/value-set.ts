// SPDX-License-Identifier: Apache-2.0
import { ITEM_WEIGHT, ORDINAL_VALUE } from '../addresses.js';
import { type Bag, bagsIn, isBag, put, valueOf } from '../bag.js';
import { exactNumber } from '../json/decimal.js';

/** More are a terminology to look things up in, and no list to choose from. */
const MOST_OPTIONS = 5000;

export function weightIn(element: Bag): number | undefined {
  const weight = (url: string) =>
    exactNumber(valueOf(element, url, 'valueDecimal') ?? valueOf(element, url, 'valueInteger'));
  return weight(ORDINAL_VALUE) ?? weight(ITEM_WEIGHT);
}

/** A concept as a Coding with its points, the way an answer option has it. */
function coded(concept: Bag, system: unknown, version: unknown): Bag {
  const coding: Bag = {};
  put(coding, 'system', system);
  put(coding, 'version', version);
  put(coding, 'code', concept['code']);
  put(coding, 'display', concept['display']);
  const weight = weightIn(concept);
  if (weight !== undefined) coding['extension'] = [{ url: ORDINAL_VALUE, valueDecimal: weight }];
  return coding;
}

function expanded(contains: readonly Bag[], into: Bag[]): Bag[] {
  for (const concept of contains) {
    if (typeof concept['code'] === 'string' && concept['abstract'] !== true) {
      into.push(coded(concept, concept['system'], concept['version']));
    }
    expanded(bagsIn(concept['contains']), into);
  }
  return into;
}

function codingsIn(valueSet: Bag): Bag[] | undefined {
  const { expansion, compose } = valueSet;
  if (isBag(expansion) && Array.isArray(expansion['contains'])) {
    const all = expanded(bagsIn(expansion['contains']), []);
    // A page of a longer list would leave out what somebody has to be able to say.
    return Number(expansion['total'] ?? 0) > all.length ? undefined : all;
  }
  if (!isBag(compose) || compose['exclude'] !== undefined) return undefined;
  const include = bagsIn(compose['include']);
  const listed = include.every((part) => Array.isArray(part['concept']) && part['valueSet'] === undefined);
  if (!listed) return undefined;
  return include.flatMap((part) =>
    bagsIn(part['concept']).flatMap((concept) =>
      typeof concept['code'] === 'string' ? [coded(concept, part['system'], part['version'])] : [],
    ),
  );
}

const known = new WeakMap<Bag, readonly Bag[]>();

/** The codes a value set lists, as answer options; undefined when they have to be looked up. Always the same list. */
export function optionsListedIn(valueSet: Bag): readonly Bag[] | undefined {
  const before = known.get(valueSet);
  if (before) return before;
  const codings = codingsIn(valueSet);
  if (!codings || codings.length === 0 || codings.length > MOST_OPTIONS) return undefined;
  const listed = codings.map((valueCoding) => ({ valueCoding }));
  known.set(valueSet, listed);
  return listed;
}

/** Finds the value sets among contained resources by `#id` or by address. */
export function valueSetsIn(contained: readonly Bag[]): (reference: string) => Bag | undefined {
  const found = new Map<string, Bag>();
  for (const resource of contained) {
    if (resource['resourceType'] !== 'ValueSet') continue;
    const { id, url, version } = resource;
    const names = [`#${String(id)}`, ...(typeof url === 'string' ? [url, `${url}|${String(version)}`] : [])];
    for (const name of names) if (!found.has(name)) found.set(name, resource);
  }
  return (reference) => found.get(reference);
}
