// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './phrase.js';

const missing = 'What a record that was kept still lacks, or why a correction was not taken. Shown beside the record.';
const line = 'About a line of the register of controlled drugs.';
const flag = 'A mark on a record. It stays.';

/** What records, corrections and lines of the register lack, and what they are marked with. */
export const RECORD_WORDS = {
  REASON_REQUIRED: { en: 'Say why.', cy: 'Dywedwch pam.', note: missing },
  RETROSPECTIVE_REASON_REQUIRED: {
    en: 'Say why it was written down so long after.',
    cy: 'Dywedwch pam y cafodd ei gofnodi mor hir wedyn.',
    note: missing,
  },
  SITE_REQUIRED: { en: 'Say where on the body.', cy: 'Dywedwch ble ar y corff.', note: missing },
  DOSE_NOT_SET: { en: 'Say how much was taken.', cy: 'Dywedwch faint a gymerwyd.', note: missing },
  MEASUREMENT_REQUIRED: {
    en: 'The reading it asks for is missing.',
    cy: 'Mae’r darlleniad sydd ei angen ar goll.',
    note: missing,
  },
  FUTURE_TIMESTAMP: {
    en: 'The time has not come yet: say when it happened.',
    cy: 'Nid yw’r amser wedi cyrraedd eto: dywedwch pryd y digwyddodd.',
    note: missing,
  },
  APPROVAL_REQUIRED: {
    en: 'Written down more than half a day after: somebody else has to approve it.',
    cy: 'Cofnodwyd fwy na hanner diwrnod wedyn: rhaid i rywun arall ei gymeradwyo.',
    note: missing,
  },
  WITNESS_REQUIRED: {
    en: 'A second person has to sign for it.',
    cy: 'Rhaid i ail berson lofnodi drosto.',
    note: missing,
  },
  WITNESS_SAME_AS_ADMINISTRATOR: {
    en: 'The two signatures are of one person.',
    cy: 'Un person sydd wedi llofnodi ddwywaith.',
    note: missing,
  },
  WITNESS_NOT_AUTHORISED: {
    en: 'The second person may not witness, or did not prove who they are.',
    cy: 'Ni chaiff yr ail berson fod yn dyst, neu ni phrofodd pwy ydyw.',
    note: missing,
  },
  BY_REQUIRED: { en: 'Say who corrects it.', cy: 'Dywedwch pwy sy’n ei gywiro.', note: missing },
  RECORD_UNKNOWN: { en: 'There is no such record.', cy: 'Nid oes cofnod o’r fath.', note: missing },
  ID_TAKEN: {
    en: 'Something else is on record under this id.',
    cy: 'Mae rhywbeth arall ar gofnod o dan y cyfeirnod hwn.',
    note: 'A correction that was given the id of another record.',
  },
  RECORD_SUPERSEDED: {
    en: 'Somebody corrected it meanwhile. Look at the version that stands.',
    cy: 'Cywirodd rhywun ef yn y cyfamser. Edrychwch ar y fersiwn sy’n sefyll.',
    note: missing,
  },
  ENTERED_IN_ERROR: {
    en: 'It was entered in error and stands no more.',
    cy: 'Cofnodwyd ef ar gam ac nid yw’n sefyll mwyach.',
    note: missing,
  },
  CHANGE_NOT_ALLOWED: {
    en: 'When it was written, and as which version, cannot be changed.',
    cy: 'Ni ellir newid pryd y cafodd ei ysgrifennu, nac fel pa fersiwn.',
    note: missing,
  },
  CD_BALANCE_INSUFFICIENT: {
    en: 'The register has less than that. Count with a witness.',
    cy: 'Mae llai na hynny yn y gofrestr. Cyfrifwch gyda thyst.',
    note: line,
  },
  CD_BALANCE_DIFFERS: {
    en: 'The balance on the line is not what the lines before it come to.',
    cy: 'Nid yw’r balans ar y llinell yr un â chyfanswm y llinellau o’i blaen.',
    note: line,
  },
  USE_SIGNATURE: {
    en: 'Have the line itself signed.',
    cy: 'Gofynnwch am lofnod ar y llinell ei hun.',
    note: line,
  },
  CD_ENTRY_UNKNOWN: { en: 'There is no such line.', cy: 'Nid oes llinell o’r fath.', note: line },
  CORRECT_THE_ENTRY_ITSELF: {
    en: 'Correct the line it belongs to, not this one.',
    cy: 'Cywirwch y llinell y mae’n perthyn iddi, nid hon.',
    note: line,
  },
  NOTHING_TO_CORRECT: {
    en: 'The line says that already.',
    cy: 'Mae’r llinell yn dweud hynny eisoes.',
    note: line,
  },
  QUANTITY_SIGN: {
    en: 'What comes in is more than nothing, what goes out less, and a count moves nothing.',
    cy: 'Mae’r hyn a ddaw i mewn yn fwy na dim, yr hyn a â allan yn llai, ac nid yw cyfrif yn symud dim.',
    note: line,
  },
  USE_CORRECTION: {
    en: 'A correction names the line that was wrong.',
    cy: 'Mae cywiriad yn enwi’r llinell a oedd yn anghywir.',
    note: line,
  },
  WASTE_REQUIRED: {
    en: 'Part was given: say how much was wasted.',
    cy: 'Rhoddwyd rhan: dywedwch faint a wastraffwyd.',
    note: line,
  },
  WASTE_MISMATCH: {
    en: 'Given and wasted together are not what was opened.',
    cy: 'Nid yw’r hyn a roddwyd a’r hyn a wastraffwyd gyda’i gilydd yr un â’r hyn a agorwyd.',
    note: line,
  },
  EMOLLIENT_FIRE_RISK: {
    en: 'Skin, clothes and bedding with this on them burn easily. Keep them away from flames and cigarettes.',
    cy: 'Mae croen, dillad a dillad gwely â hwn arnynt yn llosgi’n hawdd. Cadwch nhw draw oddi wrth fflamau a sigaréts.',
    note: 'Beside a cream or ointment with paraffin.',
  },
  retrospective: { en: 'Written down late', cy: 'Cofnodwyd yn hwyr', note: flag },
  'awaiting-approval': { en: 'Waits for approval', cy: 'Yn aros am gymeradwyaeth', note: flag },
  override: { en: 'Given in spite of a warning', cy: 'Rhoddwyd er gwaethaf rhybudd', note: flag },
  offline: { en: 'Recorded without a connection', cy: 'Cofnodwyd heb gysylltiad', note: flag },
  'order-changed-while-offline': {
    en: 'The order had changed meanwhile',
    cy: 'Roedd yr archeb wedi newid yn y cyfamser',
    note: flag,
  },
  'clock-corrected': {
    en: 'Time corrected: the device’s clock was out',
    cy: 'Cywirwyd yr amser: roedd cloc y ddyfais allan ohoni',
    note: flag,
  },
  'clock-quarantine': {
    en: 'Time to be confirmed: the device’s clock was far out',
    cy: 'Amser i’w gadarnhau: roedd cloc y ddyfais ymhell allan ohoni',
    note: flag,
  },
  'late-entry': { en: 'Entered after later lines', cy: 'Cofnodwyd ar ôl llinellau diweddarach', note: flag },
  'already-present': { en: 'Was there already', cy: 'Roedd yno eisoes', note: flag },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What a record may be told that it lacks or is marked with. */
export type RecordCode = keyof typeof RECORD_WORDS;
