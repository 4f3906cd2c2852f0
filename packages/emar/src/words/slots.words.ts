// SPDX-License-Identifier: Apache-2.0
import type { TimingProblem } from '../slots/problem.js';
import type { SlotFlag } from '../slots/slots.js';
import type { SlotStatus } from '../windows/evaluate.js';
import type { Phrase } from './phrase.js';

const state = 'Where a dose stands at this moment. Beside its time, on a round and a chart.';

/** The words of each state of a slot (R16, R42 to R45, R69, R77). */
export const STATUS_WORDS = {
  future: { en: 'Not yet', cy: 'Ddim eto', note: state },
  'open-early': { en: 'Can be given early', cy: 'Gellir ei roi’n gynnar', note: state },
  due: { en: 'Due now', cy: 'I’w roi nawr', note: state },
  late: { en: 'Late', cy: 'Hwyr', note: state },
  missed: {
    en: 'Missed: nobody has said what happened',
    cy: 'Collwyd: does neb wedi dweud beth ddigwyddodd',
    note: state,
  },
  recorded: { en: 'Recorded', cy: 'Cofnodwyd', note: state },
  conflict: {
    en: 'Recorded twice: it may have been given twice',
    cy: 'Cofnodwyd ddwywaith: efallai iddo gael ei roi ddwywaith',
    note: state,
  },
  suspended: { en: 'Stopped for now by the prescriber', cy: 'Ataliwyd am y tro gan y rhagnodydd', note: state },
  away: { en: 'Away', cy: 'I ffwrdd', note: state },
  'omit-instructed': { en: 'No dose today, on instruction', cy: 'Dim dos heddiw, ar gyfarwyddyd', note: state },
  'not-tracked': { en: 'Manages this alone', cy: 'Yn rheoli hwn ar ei ben ei hun', note: state },
} as const satisfies Readonly<Record<SlotStatus, Phrase>>;

const flag = 'What is special about one dose. A short line under it.';

/** The words of each flag of a slot (R3, R4, R11). */
export const FLAG_WORDS = {
  dstShifted: {
    en: 'The clocks go forward tonight: this time does not exist, so the dose is due later.',
    cy: 'Mae’r clociau’n mynd ymlaen heno: nid yw’r amser hwn yn bodoli, felly mae’r dos yn ddyledus yn hwyrach.',
    note: flag,
  },
  dstAmbiguousFirst: {
    en: 'The clocks go back tonight: this time comes twice, and the dose is due the first time only.',
    cy: 'Mae’r clociau’n mynd yn ôl heno: daw’r amser hwn ddwywaith, a’r tro cyntaf yn unig y mae’r dos yn ddyledus.',
    note: flag,
  },
  dstCollision: {
    en: 'Two times of this medicine fall together because the clocks change. It is one dose: ask what to do about the other.',
    cy: 'Mae dau amser y feddyginiaeth hon yn disgyn gyda’i gilydd am fod y clociau’n newid. Un dos ydyw: gofynnwch beth i’w wneud am y llall.',
    note: flag,
  },
  doseNotSet: {
    en: 'No dose is set for this day. Ask before giving; yesterday’s dose does not count.',
    cy: 'Nid oes dos wedi’i osod ar gyfer y diwrnod hwn. Gofynnwch cyn rhoi; nid yw dos ddoe yn cyfrif.',
    note: flag,
  },
  omitInstructed: {
    en: 'The prescriber says: no dose on this day.',
    cy: 'Mae’r rhagnodydd yn dweud: dim dos ar y diwrnod hwn.',
    note: flag,
  },
} as const satisfies Readonly<Record<SlotFlag, Phrase>>;

const problem = 'Why the times of an order cannot be worked out. It makes no doses until that is put right.';

/** The words of each reason why an order has no due times. */
export const PROBLEM_WORDS = {
  START_NOT_SET: {
    en: 'The order has no start, and its days or hours count from one.',
    cy: 'Nid oes dyddiad dechrau i’r archeb, ac mae ei dyddiau neu ei horiau’n cyfrif ohono.',
    note: problem,
  },
  STOP_NOT_SET: {
    en: 'The order was stopped, and nobody wrote down when.',
    cy: 'Ataliwyd yr archeb, ac nid ysgrifennodd neb pryd.',
    note: problem,
  },
  TIMING_NOT_SET: {
    en: 'The order does not say when the medicine is due.',
    cy: 'Nid yw’r archeb yn dweud pryd mae’r feddyginiaeth yn ddyledus.',
    note: problem,
  },
  TIMES_NOT_SET: {
    en: 'The service has no times for that many doses a day.',
    cy: 'Nid oes gan y gwasanaeth amseroedd ar gyfer cynifer â hynny o ddosau’r dydd.',
    note: problem,
  },
  EVENT_TIME_NOT_SET: {
    en: 'The order names a meal or time of day that the service has no time for.',
    cy: 'Mae’r archeb yn enwi pryd bwyd neu adeg o’r dydd nad oes gan y gwasanaeth amser ar ei gyfer.',
    note: problem,
  },
  DAYS_NOT_SET: {
    en: 'The order does not say on which days the doses fall.',
    cy: 'Nid yw’r archeb yn dweud ar ba ddyddiau y mae’r dosau.',
    note: problem,
  },
  PERIOD_NOT_WHOLE: {
    en: 'Days, weeks and months have to be whole numbers.',
    cy: 'Rhaid i ddyddiau, wythnosau a misoedd fod yn rhifau cyfan.',
    note: problem,
  },
  TOO_OFTEN: {
    en: 'The order asks for a dose more than once a minute.',
    cy: 'Mae’r archeb yn gofyn am ddos fwy nag unwaith y funud.',
    note: problem,
  },
  WEEKLY_ONLY: {
    en: 'This medicine is given once a week and no more often. The order asks for more.',
    cy: 'Unwaith yr wythnos y rhoddir y feddyginiaeth hon, a dim mwy. Mae’r archeb yn gofyn am fwy.',
    note: problem,
  },
} as const satisfies Readonly<Record<TimingProblem, Phrase>>;
