// SPDX-License-Identifier: Apache-2.0
import type { CdRegister, CountDue, Facts, Medication, RegisterAdditions, RegisterPage } from '@careplan-kit/emar';
import type { RoundPerson } from '../emar-round/round-person.js';
import type { MedicineOf } from '../events/medicine-event.js';
import { amountWords, productWords } from '../medicines-views/dose-words.js';
import type { MedicineTools } from '../medicines-views/medicine-words.js';
import type { MedicineKeeping } from '../parts/medicine-keeping-part.js';

/** One page of the register with all that follows from it. */
export interface RegisterModel {
  readonly key: string;
  readonly of: MedicineOf;
  readonly page: CdRegister;
  readonly medication: Medication | undefined;
  /** The product, and what its name does not say of form and strength. */
  readonly product: { readonly name: string; readonly more: string };
  /** Null for what is nobody's own. */
  readonly person: string | null;
  readonly answer: RegisterPage;
  readonly count: CountDue;
  /** Doses of the chart that have no line yet. */
  readonly additions: RegisterAdditions;
}

export interface RegisterTools extends MedicineTools {
  readonly lib: MedicineKeeping;
  readonly facts: Facts;
  readonly mayWrite: boolean;
  nameOf(id: string | undefined): string;
}

/** Of a page, as it can stand in a selector. */
export const keyOf = ({ medicationId, personId }: MedicineOf): string =>
  [medicationId, ...(personId === undefined ? [] : [personId])].map(encodeURIComponent).join('/');

export function registerModels(
  lib: MedicineKeeping,
  facts: Facts,
  people: readonly RoundPerson[],
): readonly RegisterModel[] {
  return lib.registerPages(facts).map((page): RegisterModel => {
    const { medicationId, personId } = page;
    const of = { medicationId, ...(personId === undefined ? {} : { personId }) };
    const medication = lib.findMedication(facts, medicationId);
    return {
      ...{ key: keyOf(of), of, page, medication },
      product: productWords(medication, medicationId),
      person: personId === undefined ? null : (people.find(({ id }) => id === personId)?.name ?? personId),
      answer: lib.registerPage(page),
      count: lib.registerCountDue(facts, page),
      additions: lib.registerAdditions(facts, lib.currentRecords(facts.records), page),
    };
  });
}

/** An amount of the page's product in words. */
export const unitsOf = ({ medication }: RegisterModel, value: number, say: MedicineTools['say']): string =>
  amountWords({ value, ...(medication?.unit === undefined ? {} : { unit: medication.unit }) }, say);

/** Lines that lack something, each once. */
export const unfinishedOf = ({ answer }: RegisterModel): number =>
  new Set(answer.problems.map(({ index }) => index)).size;
