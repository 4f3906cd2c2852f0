// SPDX-License-Identifier: Apache-2.0
import type { CheckCode } from '../check/codes.js';
import type { Phrase } from './phrase.js';

const why =
  'A reason in the answer to a check of a dose. {medicine} is the product. It never says that a dose is safe.';

/** One plain sentence for each reason: what, when and how much. */
export const CHECK_WORDS = {
  ALREADY_RECORDED: {
    en: '{medicine}: this dose is recorded already, at {at}.',
    cy: '{medicine}: mae’r dos hwn wedi’i gofnodi eisoes, am {at}.',
    note: why,
  },
  MIN_INTERVAL: {
    en: '{medicine}: {ingredient} was given at {given}. At least {between} must pass between doses. The earliest time the recorded limits allow is {until}.',
    cy: '{medicine}: rhoddwyd {ingredient} am {given}. Rhaid i o leiaf {between} fynd heibio rhwng dosau. Yr amser cynharaf y mae’r terfynau a gofnodwyd yn ei ganiatáu yw {until}.',
    note: `${why} {until} is a dash where no time is known.`,
  },
  MAX_24H_AMOUNT: {
    en: '{medicine}: {administered} of {ingredient} is recorded in the last 24 hours. This dose would go over the limit of {limit}. The earliest time the recorded limits allow is {until}.',
    cy: '{medicine}: mae {administered} o {ingredient} wedi’i gofnodi yn y 24 awr diwethaf. Byddai’r dos hwn yn mynd dros y terfyn o {limit}. Yr amser cynharaf y mae’r terfynau a gofnodwyd yn ei ganiatáu yw {until}.',
    note: `${why} {until} is a dash where no time is known.`,
  },
  MAX_24H_DOSES: {
    en: '{medicine}: {given} doses are recorded in the last 24 hours and {most} are allowed. The earliest time the recorded limits allow is {until}.',
    cy: '{medicine}: mae {given} dos wedi’u cofnodi yn y 24 awr diwethaf a chaniateir {most}. Yr amser cynharaf y mae’r terfynau a gofnodwyd yn ei ganiatáu yw {until}.',
    note: `${why} {until} is a dash where no time is known.`,
  },
  ALLERGY_CONFLICT: {
    en: '{medicine}: the person has a recorded allergy to {allergy}.',
    cy: '{medicine}: mae gan y person alergedd a gofnodwyd i {allergy}.',
    note: why,
  },
  ALLERGY_UNVERIFIED: {
    en: '{medicine}: nobody has settled yet whether the person has allergies. Not known is not none.',
    cy: '{medicine}: does neb wedi cadarnhau eto a oes gan y person alergeddau. Nid yw anhysbys yn golygu dim.',
    note: why,
  },
  ALLERGY_NOT_CHECKED: {
    en: '{medicine}: this allergy could not be checked: {allergy}. Read it and ask before giving.',
    cy: '{medicine}: nid oedd modd gwirio’r alergedd hwn: {allergy}. Darllenwch ef a gofynnwch cyn rhoi.',
    note: `${why} {allergy} is in the words somebody typed.`,
  },
  LIMITS_NOT_CHECKED: {
    en: '{medicine}: the limits could not be checked, because what is in it, or in something taken in the last 24 hours, is not known.',
    cy: '{medicine}: nid oedd modd gwirio’r terfynau, am nad yw’n hysbys beth sydd ynddo, neu mewn rhywbeth a gymerwyd yn y 24 awr diwethaf.',
    note: why,
  },
  LOW_WEIGHT_REVIEW: {
    en: '{medicine}: the recorded weight is {weight} kg, below {below} kg. Ask the prescriber whether the dose of {ingredient} is right.',
    cy: '{medicine}: y pwysau a gofnodwyd yw {weight} kg, o dan {below} kg. Gofynnwch i’r rhagnodydd a yw’r dos o {ingredient} yn iawn.',
    note: why,
  },
  ORDER_UNKNOWN: {
    en: 'No order {order} is on record for this person.',
    cy: 'Nid oes archeb {order} ar gofnod ar gyfer y person hwn.',
    note: 'A reason in the answer to a check of a dose. {order} is an id.',
  },
  ORDER_SUSPENDED: {
    en: '{medicine}: on hold. Reason: {reason}.',
    cy: '{medicine}: wedi’i atal dros dro. Rheswm: {reason}.',
    note: `${why} {reason} is a dash where none is recorded.`,
  },
  ORDER_STOPPED: {
    en: '{medicine}: stopped. From: {since}.',
    cy: '{medicine}: wedi’i stopio. Ers: {since}.',
    note: `${why} {since} is a dash where no time is recorded.`,
  },
  ORDER_NOT_STARTED: {
    en: '{medicine}: does not start before {start}.',
    cy: '{medicine}: nid yw’n dechrau cyn {start}.',
    note: why,
  },
  ORDER_UNVERIFIED: {
    en: '{medicine}: the order waits for its second check.',
    cy: '{medicine}: mae’r archeb yn aros am ei hail wiriad.',
    note: why,
  },
  SLOT_NOT_DUE: {
    en: '{medicine}: the order as it stands has no dose due at {due}.',
    cy: '{medicine}: nid oes gan yr archeb fel y mae ddos i’w roi am {due}.',
    note: why,
  },
  PERSON_AWAY: {
    en: '{medicine}: the person is recorded as away from {since}.',
    cy: '{medicine}: cofnodwyd bod y person i ffwrdd o {since}.',
    note: why,
  },
  RECONCILIATION_OPEN: {
    en: '{medicine}: held until two people have signed off the list that came with the person.',
    cy: '{medicine}: wedi’i ddal nes bod dau berson wedi llofnodi’r rhestr a ddaeth gyda’r person.',
    note: why,
  },
  TOO_EARLY: {
    en: '{medicine}: too early. It may be given from {opens}.',
    cy: '{medicine}: rhy gynnar. Gellir ei roi o {opens}.',
    note: why,
  },
  LATE: {
    en: '{medicine}: {minutes} minutes after it was due.',
    cy: '{medicine}: {minutes} munud ar ôl yr amser a drefnwyd.',
    note: why,
  },
  REASON_REQUIRED: {
    en: '{medicine}: {minutes} minutes after it was due. Say why.',
    cy: '{medicine}: {minutes} munud ar ôl yr amser a drefnwyd. Dywedwch pam.',
    note: why,
  },
  RETROSPECTIVE_REASON_REQUIRED: {
    en: '{medicine}: written down {minutes} minutes after it happened. Say why.',
    cy: '{medicine}: cofnodwyd {minutes} munud ar ôl iddo ddigwydd. Dywedwch pam.',
    note: why,
  },
  FUTURE_TIMESTAMP: {
    en: '{medicine}: {at} has not come yet. Nothing is signed ahead.',
    cy: '{medicine}: nid yw {at} wedi cyrraedd eto. Ni lofnodir dim ymlaen llaw.',
    note: why,
  },
  DOSE_NOT_SET: {
    en: '{medicine}: no dose is set for {date}. Do not use the dose of another day; ask.',
    cy: '{medicine}: nid oes dos wedi’i osod ar gyfer {date}. Peidiwch â defnyddio dos diwrnod arall; gofynnwch.',
    note: why,
  },
  DOSE_OUT_OF_RANGE: {
    en: '{medicine}: {dose} is not what is prescribed. From {low} to {high} is prescribed.',
    cy: '{medicine}: nid {dose} a ragnodwyd. Rhagnodwyd rhwng {low} a {high}.',
    note: why,
  },
  DOSE_SCHEDULE_OUT_OF_DATE: {
    en: '{medicine}: the record the doses come from ran until {date}. Ask for the new one.',
    cy: '{medicine}: roedd y cofnod y daw’r dosau ohono yn para tan {date}. Gofynnwch am yr un newydd.',
    note: `${why} For example the INR record of warfarin.`,
  },
  PRODUCT_MISMATCH: {
    en: 'The pack is {scanned}; the order is for {medicine}.',
    cy: '{scanned} yw’r pecyn; {medicine} yw’r archeb.',
    note: why,
  },
  PERSON_MISMATCH: {
    en: '{medicine}: this is not the person the order is for.',
    cy: '{medicine}: nid hwn yw’r person y mae’r archeb ar ei gyfer.',
    note: why,
  },
  MEASUREMENT_REQUIRED: {
    en: '{medicine}: take a reading first: {measurement}.',
    cy: '{medicine}: cymerwch ddarlleniad yn gyntaf: {measurement}.',
    note: why,
  },
  MEASUREMENT_OUT_OF_RANGE: {
    en: '{medicine}: {measurement} is {value}; the limits are {limits}.',
    cy: '{medicine}: mae {measurement} yn {value}; y terfynau yw {limits}.',
    note: why,
  },
  STAFF_NOT_COMPETENT: {
    en: '{medicine}: needs a competence you have no current record of: {competency}.',
    cy: '{medicine}: mae angen cymhwysedd nad oes gennych gofnod cyfredol ohono: {competency}.',
    note: why,
  },
  WITNESS_REQUIRED: {
    en: '{medicine}: a second person has to see it and sign for it.',
    cy: '{medicine}: rhaid i ail berson ei weld a llofnodi drosto.',
    note: why,
  },
  WITNESS_SAME_AS_ADMINISTRATOR: {
    en: '{medicine}: the witness has to be somebody else than who gives it.',
    cy: '{medicine}: rhaid i’r tyst fod yn rhywun heblaw’r un sy’n ei roi.',
    note: why,
  },
  WITNESS_NOT_AUTHORISED: {
    en: '{medicine}: {witness} may not witness it, or did not prove who they are.',
    cy: '{medicine}: ni chaiff {witness} fod yn dyst iddo, neu ni phrofodd pwy ydyw.',
    note: why,
  },
  SITE_REQUIRED: {
    en: '{medicine}: say where on the body.',
    cy: '{medicine}: dywedwch ble ar y corff.',
    note: why,
  },
  SITE_RECENTLY_USED: {
    en: '{medicine}: {site} was used not long ago. It is free again at {until}.',
    cy: '{medicine}: defnyddiwyd {site} yn ddiweddar. Bydd yn rhydd eto am {until}.',
    note: `${why} {site} is a place on the body.`,
  },
  PREVIOUS_PATCH_NOT_REMOVED: {
    en: '{medicine}: the patch put on {site} at {since} is not recorded as taken off.',
    cy: '{medicine}: nid oes cofnod bod y clwt a roddwyd ar {site} am {since} wedi’i dynnu.',
    note: `${why} {site} is a place on the body.`,
  },
  COVERT_NOT_AUTHORISED: {
    en: '{medicine}: may not be hidden in food or drink. The assessment, the decision, the advice of a pharmacist or the review date is missing.',
    cy: '{medicine}: ni chaniateir ei guddio mewn bwyd neu ddiod. Mae’r asesiad, y penderfyniad, cyngor fferyllydd neu’r dyddiad adolygu ar goll.',
    note: why,
  },
  COVERT_REVIEW_OVERDUE: {
    en: '{medicine}: the agreement to hide it in food or drink was to be reviewed by {date}.',
    cy: '{medicine}: roedd y cytundeb i’w guddio mewn bwyd neu ddiod i’w adolygu erbyn {date}.',
    note: why,
  },
  STOCK_EXPIRED: {
    en: '{medicine}: the pack could be used until {date}.',
    cy: '{medicine}: gellid defnyddio’r pecyn tan {date}.',
    note: why,
  },
  STOCK_INSUFFICIENT: {
    en: '{medicine}: the stock record says {balance}. If it is in your hand, give it, and have it counted.',
    cy: '{medicine}: mae’r cofnod stoc yn dweud {balance}. Os yw yn eich llaw, rhowch ef, a threfnwch i’w gyfrif.',
    note: why,
  },
  CD_BALANCE_INSUFFICIENT: {
    en: '{medicine}: the controlled drug register says {balance}. Count it with a witness.',
    cy: '{medicine}: mae’r gofrestr cyffuriau rheoledig yn dweud {balance}. Cyfrifwch ef gyda thyst.',
    note: why,
  },
  BLOCKS_NEXT_SCHEDULED: {
    en: '{medicine}: the regular dose due at {due} could then not be given before {until}.',
    cy: '{medicine}: ni ellid wedyn roi’r dos rheolaidd sydd i’w roi am {due} cyn {until}.',
    note: why,
  },
  PRN_SEQUENCE: {
    en: '{medicine}: to be tried first, and not recorded in the last 24 hours: {steps}.',
    cy: '{medicine}: i’w roi ar brawf yn gyntaf, a heb ei gofnodi yn y 24 awr diwethaf: {steps}.',
    note: why,
  },
  NO_LIVE_HISTORY: {
    en: '{medicine}: this device last heard from the others {minutes} minutes ago. A dose may have been given since.',
    cy: '{medicine}: clywodd y ddyfais hon gan y lleill ddiwethaf {minutes} munud yn ôl. Efallai fod dos wedi’i roi ers hynny.',
    note: why,
  },
  HOMELY_REMEDY_LIMIT: {
    en: '{medicine}: first given at {first}. It may be given without a prescriber for {hours} hours. Ask the GP or a pharmacist.',
    cy: '{medicine}: rhoddwyd gyntaf am {first}. Gellir ei roi heb ragnodydd am {hours} awr. Gofynnwch i’r meddyg teulu neu fferyllydd.',
    note: why,
  },
  HOMELY_REMEDY_EXCLUDED: {
    en: '{medicine}: not for this person as a homely remedy: {exclusions}.',
    cy: '{medicine}: nid ar gyfer y person hwn fel moddion cartref: {exclusions}.',
    note: `${why} {exclusions} is in the words of the house’s list.`,
  },
  HOMELY_REMEDY_NOT_LISTED: {
    en: '{medicine}: not on the list of homely remedies.',
    cy: '{medicine}: nid yw ar y rhestr o foddion cartref.',
    note: why,
  },
} as const satisfies Record<CheckCode, Phrase>;
