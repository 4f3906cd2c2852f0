// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './phrase.js';

const task = 'In the list of what waits for a worker. {medicine} is the product.';
const alert = 'Told to a named person. {medicine} is the product.';

/** What waits for a worker. */
export const TASK_WORDS = {
  PRN_EFFECT_CHECK: {
    en: '{medicine}: did it work? Was to be looked at from {at}.',
    cy: '{medicine}: a weithiodd? Roedd i’w weld o {at}.',
    note: task,
  },
  PATCH_IN_PLACE_CHECK: {
    en: '{medicine}: look whether the patch is still on {site}. Due {at}.',
    cy: '{medicine}: edrychwch a yw’r clwt yn dal ar {site}. I’w wneud {at}.',
    note: task,
  },
  PATCH_FELL_OFF: {
    en: '{medicine}: the patch on {site} was gone at {at}. Ask the prescriber or a pharmacist when the next goes on.',
    cy: '{medicine}: roedd y clwt ar {site} wedi mynd am {at}. Gofynnwch i’r rhagnodydd neu fferyllydd pryd i roi’r nesaf.',
    note: task,
  },
  COMPLETE_RECORD: {
    en: '{medicine}: the record of {at} lacks something.',
    cy: '{medicine}: mae rhywbeth ar goll o gofnod {at}.',
    note: task,
  },
  APPROVE_LATE_ENTRY: {
    en: '{medicine}: the late record of {at} waits for somebody else to approve it.',
    cy: '{medicine}: mae cofnod hwyr {at} yn aros i rywun arall ei gymeradwyo.',
    note: task,
  },
  CONFIRM_TIME: {
    en: '{medicine}: is {at} the right time? The clock of the device was out.',
    cy: '{medicine}: ai {at} yw’r amser cywir? Roedd cloc y ddyfais allan ohoni.',
    note: task,
  },
  RESOLVE_DOUBLE: {
    en: '{medicine}: two records of the dose due at {at}. Were both given?',
    cy: '{medicine}: dau gofnod o’r dos a oedd i’w roi am {at}. A roddwyd y ddau?',
    note: task,
  },
  SUSPENSION_REVIEW: {
    en: '{medicine}: on hold, to be reviewed on {date}.',
    cy: '{medicine}: wedi’i atal dros dro, i’w adolygu ar {date}.',
    note: task,
  },
  EXPLAIN_GAP: {
    en: '{medicine}: nothing is recorded for the dose due at {at}. Find out and say.',
    cy: '{medicine}: does dim wedi’i gofnodi ar gyfer y dos a oedd i’w roi am {at}. Holwch a dywedwch.',
    note: task,
  },
  RECONCILE_BEFORE_NEXT_DOSE: {
    en: 'Compare the list from hospital with ours before {at}.',
    cy: 'Cymharwch restr yr ysbyty â’n rhestr ni cyn {at}.',
    note: 'In the list of what waits for a worker.',
  },
  SELF_ADMIN_REVIEW: {
    en: '{medicine}: the person takes it without help. Ask how it goes.',
    cy: '{medicine}: mae’r person yn ei gymryd heb gymorth. Gofynnwch sut mae’n mynd.',
    note: task,
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What somebody is told. */
export const ALERT_WORDS = {
  TIME_CRITICAL_DUE: {
    en: '{medicine}: due at {at}. The time matters.',
    cy: '{medicine}: i’w roi am {at}. Mae’r amser yn bwysig.',
    note: alert,
  },
  TIME_CRITICAL_LATE: {
    en: '{medicine}: was due at {at} and is not recorded. It is late.',
    cy: '{medicine}: roedd i’w roi am {at} ac nid yw wedi’i gofnodi. Mae’n hwyr.',
    note: alert,
  },
  TIME_CRITICAL_MISSED: {
    en: '{medicine}: the dose due at {at} was missed. Ask what to do.',
    cy: '{medicine}: methwyd y dos a oedd i’w roi am {at}. Gofynnwch beth i’w wneud.',
    note: alert,
  },
  REFUSAL_PATTERN: {
    en: '{medicine}: refused {times} times in a row. Tell the prescriber.',
    cy: '{medicine}: gwrthodwyd {times} gwaith yn olynol. Dywedwch wrth y rhagnodydd.',
    note: alert,
  },
  PRN_REGULAR_USE_REVIEW: {
    en: '{medicine}: used on {days} of the last 7 days. Ask for a review.',
    cy: '{medicine}: defnyddiwyd ar {days} o’r 7 diwrnod diwethaf. Gofynnwch am adolygiad.',
    note: alert,
  },
  PRN_UNUSED_REVIEW: {
    en: '{medicine}: not used for {days} days. Ask for a review.',
    cy: '{medicine}: heb ei ddefnyddio ers {days} diwrnod. Gofynnwch am adolygiad.',
    note: alert,
  },
  PRN_NOT_EFFECTIVE: {
    en: '{medicine}: did not work {times} times in a row. Tell the prescriber.',
    cy: '{medicine}: ni weithiodd {times} gwaith yn olynol. Dywedwch wrth y rhagnodydd.',
    note: alert,
  },
  ALLERGY_CONFLICT: {
    en: '{medicine}: is running although an allergy to {allergy} is recorded. Tell the prescriber.',
    cy: '{medicine}: yn weithredol er bod alergedd i {allergy} wedi’i gofnodi. Dywedwch wrth y rhagnodydd.',
    note: alert,
  },
  LOW_STOCK: {
    en: '{medicine}: {days} days left. Order more.',
    cy: '{medicine}: {days} diwrnod ar ôl. Archebwch ragor.',
    note: alert,
  },
  STOCK_EXPIRED: {
    en: '{medicine}: a pack is past its date. Return it.',
    cy: '{medicine}: mae pecyn wedi mynd heibio i’w ddyddiad. Dychwelwch ef.',
    note: alert,
  },
  STOCK_NEGATIVE: {
    en: '{medicine}: more went out than is on record. Count it.',
    cy: '{medicine}: aeth mwy allan nag sydd ar gofnod. Cyfrifwch ef.',
    note: alert,
  },
  COUNT_DUE: { en: '{medicine}: a full count is due.', cy: '{medicine}: mae’n bryd cyfrif y cyfan.', note: alert },
} as const satisfies Readonly<Record<string, Phrase>>;
