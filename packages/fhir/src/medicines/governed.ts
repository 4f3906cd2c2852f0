// SPDX-License-Identifier: Apache-2.0
import { DataError, type DataIssue } from '@careplan-kit/model';
import { type Bag, isBag } from '../bag.js';
import { digitsOf } from '../json/decimal.js';
import { type Difference, compareDocuments } from '../questionnaire/compare-documents.js';
import { carriesFacts } from './exact.js';
import { MEDICINE_FACT, RENDERED } from './addresses.js';

type Path = Difference['path'];

/** What does not change what is given: the text has its own rule, and a kind of dose is a label. */
function isHarmless({ path, before, after }: Difference): boolean {
  const last = path.at(-1);
  if (typeof path[0] === 'number' && ['text', '_text', 'id'].includes(String(path[1]))) return true;
  if (last === 'type' && path.includes('doseAndRate')) return true;
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

/** What is governed, is read for its own sake, or differs in every file. */
const OWN_PARTS = [
  'resourceType',
  'id',
  'meta',
  'text',
  'identifier',
  'contained',
  'subject',
  'patient',
  'dosage',
  'dosageInstruction',
];

const REFERENCES = ['request', 'basedOn', 'performer', 'recorder', 'priorPrescription', 'device'];

/** Where a reference points, and the name beside it: the identifier is what was read. */
const isAddress = ({ path }: Difference): boolean =>
  REFERENCES.includes(String(path[0])) && ['reference', 'display'].includes(String(path.at(-1)));

/** What of a resource is not in the one that its facts make again: kept for people to look at. */
export function leftOverOf(resource: Bag, again: Bag): LeftOverMedicine[] {
  const plain = (bag: Bag) =>
    Object.fromEntries(
      Object.entries(bag).flatMap(([key, value]) => {
        if (OWN_PARTS.includes(key)) return [];
        if (key !== 'extension' || !Array.isArray(value)) return [[key, value]];
        const others = value.filter((one) => !isBag(one) || (one['url'] !== MEDICINE_FACT && one['url'] !== RENDERED));
        return others.length > 0 ? [[key, others]] : [];
      }),
    );
  return compareDocuments(plain(resource), plain(again))
    .filter((one) => one.before !== undefined && !isHarmless(one) && !isAddress(one))
    .map(({ path, before }) => ({ path, value: before }));
}
