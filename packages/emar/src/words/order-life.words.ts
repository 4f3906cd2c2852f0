// SPDX-License-Identifier: Apache-2.0
import type { StepError } from '../orders/order-step.js';
import type { Phrase } from './phrase.js';

const lack = 'What an order that is being written still lacks. One line of a list.';
const advice = 'What an order should have too. One line of a list.';
const error = 'Why an order did not go live, or was not stopped.';

/** What an order lacks, by the path that is empty; numbers of places are left out. */
export const ORDER_LACK_WORDS = {
  'dose|doseRange': { en: 'How much is one dose', cy: 'Faint yw un dos', note: lack },
  'doseRange.low': { en: 'The least of one dose', cy: 'Y lleiaf mewn un dos', note: lack },
  'doseRange.high': { en: 'The most of one dose', cy: 'Y mwyaf mewn un dos', note: lack },
  'steps.dose': { en: 'The dose of a step', cy: 'Dos un o’r camau', note: lack },
  secondCheckBy: {
    en: 'A second check by another worker',
    cy: 'Ail wiriad gan weithiwr arall',
    note: lack,
  },
  'prn.indication': { en: 'What it is for', cy: 'Ar gyfer beth y mae', note: lack },
  'prn.minIntervalMinutes': {
    en: 'The least time between doses',
    cy: 'Yr amser lleiaf rhwng dosau',
    note: lack,
  },
  'prn.maxAmountPer24h|prn.maxDosesPer24h': {
    en: 'The most in 24 hours',
    cy: 'Y mwyaf mewn 24 awr',
    note: lack,
  },
  'prn.expectedOutcome': { en: 'What should happen after a dose', cy: 'Beth ddylai ddigwydd ar ôl dos', note: lack },
  'prn.signsToOffer': {
    en: 'What to look for, and whether the person can ask',
    cy: 'Beth i chwilio amdano, ac a all y person ofyn',
    note: lack,
  },
  'prn.nonDrugFirst': {
    en: 'What to try first that is no medicine',
    cy: 'Beth i roi cynnig arno yn gyntaf nad yw’n feddyginiaeth',
    note: lack,
  },
  'prn.reviewOn': { en: 'When it is reviewed', cy: 'Pryd y caiff ei adolygu', note: advice },
  'prn.callPrescriberWhen': {
    en: 'When to call the prescriber',
    cy: 'Pryd i ffonio’r rhagnodydd',
    note: advice,
  },
  'suspensions.by': { en: 'Who said to stop it for now', cy: 'Pwy ddywedodd i’w atal am y tro', note: lack },
  'suspensions.reason': { en: 'Why it is stopped for now', cy: 'Pam y mae wedi’i atal am y tro', note: lack },
  'suspensions.reviewOn': {
    en: 'When somebody looks again',
    cy: 'Pryd y bydd rhywun yn edrych eto',
    note: lack,
  },
  stopReason: { en: 'Why it was stopped', cy: 'Pam y cafodd ei stopio', note: lack },
  stopSaidBy: { en: 'Who said to stop it', cy: 'Pwy ddywedodd i’w stopio', note: lack },
  'covert.capacityAssessmentId': {
    en: 'The capacity assessment for giving it covertly',
    cy: 'Yr asesiad galluedd ar gyfer ei roi’n gudd',
    note: lack,
  },
  'covert.bestInterestsMeetingId': {
    en: 'The best interests decision for giving it covertly',
    cy: 'Y penderfyniad budd pennaf ar gyfer ei roi’n gudd',
    note: lack,
  },
  'covert.pharmacistAdvice': {
    en: 'The advice of a pharmacist for giving it covertly',
    cy: 'Cyngor fferyllydd ar gyfer ei roi’n gudd',
    note: lack,
  },
  'covert.reviewBy': {
    en: 'When giving it covertly is reviewed',
    cy: 'Pryd y caiff ei roi’n gudd ei adolygu',
    note: lack,
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The phrase of a path that `missing` or `advised` names; the path itself where there is none. */
export function lackPhraseOf(path: string): Phrase {
  const plain = path.replace(/\[\d+\]/g, '');
  if (Object.hasOwn(ORDER_LACK_WORDS, plain)) return ORDER_LACK_WORDS[plain as keyof typeof ORDER_LACK_WORDS];
  return { en: path, cy: path };
}

/** Why a step with an order was not taken. */
export const ORDER_STEP_WORDS = {
  ORDER_UNKNOWN: { en: 'There is no such order.', cy: 'Nid oes archeb o’r fath.', note: error },
  ORDER_NOT_DRAFT: {
    en: 'It no longer waits for a check. Somebody has checked it or taken it back.',
    cy: 'Nid yw’n aros am wiriad mwyach. Mae rhywun wedi’i wirio neu wedi’i dynnu’n ôl.',
    note: error,
  },
  ORDER_NOT_LIVE: {
    en: 'It is not live. Somebody has stopped or changed it.',
    cy: 'Nid yw’n weithredol. Mae rhywun wedi’i stopio neu ei newid.',
    note: error,
  },
  ORDER_NOT_SUSPENDED: { en: 'It is not stopped for now.', cy: 'Nid yw wedi’i atal am y tro.', note: error },
  ORDER_LACKS: {
    en: 'It lacks something, and does not go live without it.',
    cy: 'Mae rhywbeth ar goll, ac nid yw’n dod yn weithredol hebddo.',
    note: error,
  },
  ORDER_HAS_NO_TIMES: {
    en: 'Its times cannot be worked out, so no dose would ever show as due.',
    cy: 'Ni ellir gweithio allan ei amserau, felly ni fyddai unrhyw ddos byth yn ymddangos.',
    note: error,
  },
  ADVICE_REQUIRED: {
    en: 'Something speaks against it. Ask the prescriber or a pharmacist, and say who it was and what they said.',
    cy: 'Mae rhywbeth yn ei erbyn. Gofynnwch i’r rhagnodydd neu fferyllydd, a dywedwch pwy ydoedd a beth a ddywedodd.',
    note: error,
  },
  SECOND_CHECK_SAME_PERSON: {
    en: 'Whoever wrote it out cannot check it. Somebody else has to.',
    cy: 'Ni all yr un a’i hysgrifennodd ei gwirio. Rhaid i rywun arall wneud.',
    note: error,
  },
  SECOND_CHECK_NOT_PROVEN: {
    en: 'The second worker did not prove who they are.',
    cy: 'Ni phrofodd yr ail weithiwr pwy ydyw.',
    note: error,
  },
} as const satisfies Readonly<Record<StepError, Phrase>>;
