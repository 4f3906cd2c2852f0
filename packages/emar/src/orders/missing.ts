// SPDX-License-Identifier: Apache-2.0
import { type Medication, type Order } from '../facts/index.js';
import { missingOfPrn } from './prn.js';

const blank = (words: string | undefined) => words === undefined || words.trim() === '';
const absent = (there: boolean, path: string): readonly string[] => (there ? [] : [path]);

/** A dose, a range with both its ends, steps or a table of days: one of them has to be there (R39). */
function missingOfDose({ dose, doseRange, doseByDate, steps, topical }: Order): readonly string[] {
  if (doseRange) {
    return [
      ...absent(doseRange.low !== undefined, 'doseRange.low'),
      ...absent(doseRange.high !== undefined, 'doseRange.high'),
    ];
  }
  if (steps?.length) return steps.flatMap((step, at) => absent(Boolean(step.dose), `steps[${at}].dose`));
  return absent(Boolean(dose ?? doseByDate?.length ?? topical), 'dose|doseRange');
}

/** A suspension says who, why and when somebody looks again (R42). */
function missingOfSuspensions({ suspensions = [] }: Order): readonly string[] {
  return suspensions.flatMap(({ by, reason, reviewOn }, at) => [
    ...absent(!blank(by), `suspensions[${at}].by`),
    ...absent(!blank(reason), `suspensions[${at}].reason`),
    ...absent(reviewOn !== undefined, `suspensions[${at}].reviewOn`),
  ]);
}

/** A medicine is given covertly only with all of this (R76). */
function missingOfCovert({ covert }: Order): readonly string[] {
  if (!covert) return [];
  return [
    ...absent(covert.capacityAssessmentId !== undefined, 'covert.capacityAssessmentId'),
    ...absent((covert.bestInterestsMeetingId ?? covert.bestInterestsId) !== undefined, 'covert.bestInterestsMeetingId'),
    ...absent(!blank(covert.pharmacistAdvice), 'covert.pharmacistAdvice'),
    ...absent(covert.reviewBy !== undefined, 'covert.reviewBy'),
  ];
}

/** The paths of what an order lacks before it may go live. */
export function missingOf(order: Order, medication: Medication | undefined): readonly string[] {
  return [
    ...missingOfDose(order),
    // What was written out by hand is read by a second person before it goes live (R43).
    ...absent(order.transcribedBy === undefined || order.secondCheckBy !== undefined, 'secondCheckBy'),
    ...(order.asNeeded ? missingOfPrn(order, medication) : []),
    ...missingOfSuspensions(order),
    ...missingOfCovert(order),
  ];
}
