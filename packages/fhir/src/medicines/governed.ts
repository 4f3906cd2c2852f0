// SPDX-License-Identifier: Apache-2.0
import { DataError, type DataIssue } from '@careplan-kit/model';
import { type Bag, isBag } from '../bag.js';
import { digitsOf } from '../json/decimal.js';
import { type Difference, compareDocuments } from '../questionnaire/compare-documents.js';
import { carriesFacts } from './exact.js';
import { MEDICINE_FACT } from './addresses.js';

type Path = Difference['path'];

/** What does not change what is given: the text has its own rule, and a kind of dose is a label. */
function isHarmless({ path, before, after }: Difference): boolean {
  const last = path.at(-1);
  if (last === 'text' || last === '_text' || last === 'id') return true;
  if (path.at(-2) === 'doseAndRate' || path.includes('type')) return path.includes('type');
  // The unit of a duration is its code; the word beside it is for people.
  if (last === 'unit' && path.some((step) => String(step).startsWith('bounds'))) return true;
  const [one, other] = [digitsOf(before), digitsOf(after)];
  return one !== undefined && other !== undefined && Number(one) === Number(other);
}

const issue = (path: Path, code: string, message: string): DataIssue => ({ path: [...path], code, message });

/**
 * Holds what was read against the resource: it is written again, and the elements that decide what is given have to be the
 * same. Nothing that bears on a dose is passed over, and no extension wins over an element somebody has changed since.
 *
 * @throws DataError `contradiction` where an extension of ours and R4's own elements say two things; `not-sayable` where the
 *   resource says something that facts here cannot hold; `modifier` for a modifier extension, which may mean the opposite
 */
export function assertAgrees(what: string, resource: Bag, again: Bag, elements: readonly string[]): void {
  if (resource['modifierExtension'] !== undefined) {
    throw new DataError(what, [issue(['modifierExtension'], 'modifier', 'may change what everything else means')]);
  }
  const ours = carriesFacts(resource);
  const issues = elements.flatMap((element) =>
    compareDocuments(resource[element], again[element])
      .filter((difference) => !isHarmless(difference) && (ours || difference.before !== undefined))
      .map(({ path, before }) =>
        ours
          ? issue([element, ...path], 'contradiction', 'is not what the extensions of this library say')
          : issue([element, ...path], 'not-sayable', `says what has no place here: ${JSON.stringify(before)}`),
      ),
  );
  if (issues.length > 0) throw new DataError(what, issues);
}

/** A part of a resource that became no fact. */
export interface LeftOverMedicine {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

const OWN_PARTS = ['resourceType', 'id', 'meta', 'text', 'identifier', 'contained', 'subject', 'patient'];

/** What of a resource is not in the one that its facts make again: kept for people to look at. */
export function leftOverOf(resource: Bag, again: Bag): LeftOverMedicine[] {
  const plain = (bag: Bag) =>
    Object.fromEntries(
      Object.entries(bag).flatMap(([key, value]) => {
        if (OWN_PARTS.includes(key)) return [];
        if (key !== 'extension' || !Array.isArray(value)) return [[key, value]];
        const others = value.filter((one) => !isBag(one) || one['url'] !== MEDICINE_FACT);
        return others.length > 0 ? [[key, others]] : [];
      }),
    );
  return compareDocuments(plain(resource), plain(again))
    .filter((one) => one.before !== undefined && !isHarmless(one))
    .map(({ path, before }) => ({ path, value: before }));
}
