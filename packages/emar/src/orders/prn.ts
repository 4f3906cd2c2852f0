// SPDX-License-Identifier: Apache-2.0
import { type Medication, type Order } from '../facts/index.js';

/**
 * Ingredients that act on mood or behaviour. A protocol for one of them says what to try first that is no medicine
 * (R22). A product may say it of itself instead, by the class `psychotropic`.
 */
const PSYCHOTROPIC = new Set([
  ...['alprazolam', 'chlordiazepoxide', 'clobazam', 'clonazepam', 'diazepam', 'flurazepam', 'loprazolam', 'lorazepam'],
  ...['lormetazepam', 'midazolam', 'nitrazepam', 'oxazepam', 'temazepam', 'zolpidem', 'zopiclone', 'buspirone'],
  ...['amisulpride', 'aripiprazole', 'benperidol', 'chlorpromazine', 'clozapine', 'flupentixol', 'haloperidol'],
  ...['levomepromazine', 'lurasidone', 'olanzapine', 'paliperidone', 'pericyazine', 'promazine', 'quetiapine'],
  ...['risperidone', 'sulpiride', 'trifluoperazine', 'zuclopenthixol', 'promethazine', 'hydroxyzine', 'clomethiazole'],
]);

const CLASSES = new Set(['psychotropic', 'benzodiazepine', 'antipsychotic', 'hypnotic', 'anxiolytic', 'sedative']);

const singular = (name: string) => name.trim().toLowerCase().replace(/s$/, '');

/** Whether a product acts on mood or behaviour. */
export function isPsychotropic(medication: Medication | undefined): boolean {
  const { ingredients = [], classes = [], highRisk = [] } = medication ?? {};
  return (
    [...classes, ...highRisk].some((name) => CLASSES.has(singular(name))) ||
    ingredients.some(({ id }) => PSYCHOTROPIC.has(id.trim().toLowerCase().split(' ')[0]!))
  );
}

const blank = (words: string | undefined) => words === undefined || words.trim() === '';

/** What a when-required protocol lacks before it may go live (R22). */
export function missingOfPrn(order: Order, medication: Medication | undefined): readonly string[] {
  const { prn } = order;
  const missing: string[] = [];
  if (blank(prn?.indication)) missing.push('prn.indication');
  if (prn?.minIntervalMinutes === undefined) missing.push('prn.minIntervalMinutes');
  if (!prn?.maxAmountPer24h && prn?.maxDosesPer24h === undefined)
    missing.push('prn.maxAmountPer24h|prn.maxDosesPer24h');
  if (blank(prn?.expectedOutcome)) missing.push('prn.expectedOutcome');
  if (blank(prn?.signsToOffer)) missing.push('prn.signsToOffer');
  if (isPsychotropic(medication) && blank(prn?.nonDrugFirst)) missing.push('prn.nonDrugFirst');
  return missing;
}

/** What a protocol should have too; it does not keep the order from going live. */
export function advisedOfPrn({ prn, reviewOn }: Order): readonly string[] {
  const advised: string[] = [];
  if (prn?.reviewOn === undefined && reviewOn === undefined) advised.push('prn.reviewOn');
  if (blank(prn?.callPrescriberWhen)) advised.push('prn.callPrescriberWhen');
  return advised;
}
