// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../phrase.js';

/** Why a pack or a catalogue is not used, and what to do. A part in braces is filled in. */
export const REFUSAL_WORDS = {
  'not-signed': {
    en: 'Nobody has signed this. Ask whoever sent it for a signed copy.',
    cy: 'Nid oes neb wedi llofnodi hwn. Gofynnwch i bwy bynnag a’i hanfonodd am gopi wedi’i lofnodi.',
    note: 'A pack of forms, or a catalogue of packs.',
  },
  'signature-unreadable': {
    en: 'A signature cannot be read. Fetch it again; if that does not help, ask whoever publishes it.',
    cy: 'Ni ellir darllen llofnod. Lawrlwythwch ef eto; os nad yw hynny’n helpu, gofynnwch i’r cyhoeddwr.',
    note: 'Damaged, or made by a program that does it otherwise.',
  },
  'algorithm-not-taken': {
    en: 'It is signed in a way that proves nothing here ({algorithm}). Do not use it, and tell whoever looks after security.',
    cy: 'Mae wedi’i lofnodi mewn ffordd nad yw’n profi dim yma ({algorithm}). Peidiwch â’i ddefnyddio, a rhowch wybod i’r sawl sy’n gofalu am ddiogelwch.',
    note: 'The name of an algorithm, such as none or HS256. A known way of forging signatures.',
  },
  'key-not-trusted': {
    en: 'It is signed by “{party}” with a key that is not trusted here ({kid}). If you know who that is, get the key from them in another way and add it to the trusted keys.',
    cy: 'Mae wedi’i lofnodi gan “{party}” ag allwedd nad yw’n cael ei derbyn yma ({kid}). Os ydych yn gwybod pwy ydyw, mynnwch yr allwedd ganddynt mewn ffordd arall a’i hychwanegu at yr allweddi a dderbynnir.',
    note: 'The party is what the signature says of itself: it may be a lie. The key id is letters and digits.',
  },
  'key-not-for-this': {
    en: 'The key of {party} is not trusted for “{name}”. Ask whoever publishes it why they did not sign it themselves.',
    cy: 'Nid yw allwedd {party} yn cael ei derbyn ar gyfer “{name}”. Gofynnwch i’r cyhoeddwr pam na wnaethant ei lofnodi eu hunain.',
    note: 'A supplier signed something under the name of another.',
  },
  'key-too-early': {
    en: 'It says it was signed before the key of {party} came into use on {at}. Ask {party} for a new signature.',
    cy: 'Mae’n dweud iddo gael ei lofnodi cyn i allwedd {party} ddod i rym ar {at}. Gofynnwch i {party} am lofnod newydd.',
    note: 'A day.',
  },
  'key-expired': {
    en: 'It says it was signed after the key of {party} went out of use on {at}. Ask {party} for one signed with their present key.',
    cy: 'Mae’n dweud iddo gael ei lofnodi ar ôl i allwedd {party} ddod i ben ar {at}. Gofynnwch i {party} am un wedi’i lofnodi â’u hallwedd bresennol.',
    note: 'A day.',
  },
  'key-revoked': {
    en: 'The key of {party} was called back on {at}: {reason} Ask {party} for one signed with their present key.',
    cy: 'Cafodd allwedd {party} ei galw’n ôl ar {at}: {reason} Gofynnwch i {party} am un wedi’i lofnodi â’u hallwedd bresennol.',
    note: 'The reason is a sentence in the language it was written in.',
  },
  'signed-tomorrow': {
    en: '{party} signed it on {at}, which is still to come. Check the date of this machine; if it is right, ask {party}.',
    cy: 'Llofnododd {party} hwn ar {at}, sydd eto i ddod. Gwiriwch ddyddiad y peiriant hwn; os yw’n gywir, gofynnwch i {party}.',
    note: 'A clock is wrong.',
  },
  'signed-for-else': {
    en: 'The signature of {party} was made for something else. Do not use it, and tell whoever looks after security.',
    cy: 'Gwnaed llofnod {party} ar gyfer rhywbeth arall. Peidiwch â’i ddefnyddio, a rhowch wybod i’r sawl sy’n gofalu am ddiogelwch.',
    note: 'The signature of a catalogue under a pack, or the reverse.',
  },
  'signature-false': {
    en: 'The signature of {party} does not fit what was signed: it was changed or forged. Do not use it, and fetch it again from where {party} publishes it.',
    cy: 'Nid yw llofnod {party} yn cyd-fynd â’r hyn a lofnodwyd: cafodd ei newid neu ei ffugio. Peidiwch â’i ddefnyddio, a’i lawrlwytho eto o’r man lle mae {party} yn ei gyhoeddi.',
    note: 'The signature claims a trusted key and does not hold.',
  },
  'not-checked-here': {
    en: 'This device cannot check the signature of {party} ({algorithm}). Use a newer browser, or ask {party} for one signed with ES256 as well.',
    cy: 'Ni all y ddyfais hon wirio llofnod {party} ({algorithm}). Defnyddiwch borwr mwy newydd, neu gofynnwch i {party} am un wedi’i lofnodi ag ES256 hefyd.',
    note: 'The name of an algorithm, such as Ed25519.',
  },
  'party-lacking': {
    en: 'It lacks the signature of {party}. Ask whoever publishes it for a copy that {party} has signed.',
    cy: 'Nid oes ganddo lofnod {party}. Gofynnwch i’r cyhoeddwr am gopi y mae {party} wedi’i lofnodi.',
    note: 'This host wants certain parties to sign.',
  },
  'too-few-parties': {
    en: 'At least {least} parties you trust have to sign it, and fewer have. Ask whoever publishes it who else can sign.',
    cy: 'Rhaid i o leiaf {least} o bartïon a dderbynnir gennych ei lofnodi, ac mae llai wedi gwneud. Gofynnwch i’r cyhoeddwr pwy arall all lofnodi.',
    note: 'A number.',
  },
  'changed-file': {
    en: 'The file {file} was changed after it was signed. Do not use it, and fetch the pack again.',
    cy: 'Cafodd y ffeil {file} ei newid ar ôl iddi gael ei llofnodi. Peidiwch â’i defnyddio, a lawrlwythwch y pecyn eto.',
    note: 'The name of a file.',
  },
  'missing-file': {
    en: 'The file {file} was signed and is gone. Do not use the pack, and fetch it again.',
    cy: 'Cafodd y ffeil {file} ei llofnodi ac mae wedi mynd. Peidiwch â defnyddio’r pecyn, a lawrlwythwch ef eto.',
    note: 'The name of a file.',
  },
  'extra-file': {
    en: 'The file {file} was added after the pack was signed. Do not use it, and fetch the pack again.',
    cy: 'Cafodd y ffeil {file} ei hychwanegu ar ôl i’r pecyn gael ei lofnodi. Peidiwch â’i defnyddio, a lawrlwythwch y pecyn eto.',
    note: 'The name of a file.',
  },
  'questionnaire-differs': {
    en: 'The file {file} is not “{title}” as the pack has it: they differ at {place}. A program that reads FHIR would ask something else. Do not use the pack, and tell whoever publishes it.',
    cy: 'Nid yw’r ffeil {file} yr un fath â “{title}” yn y pecyn: maent yn wahanol yn {place}. Byddai rhaglen sy’n darllen FHIR yn gofyn rhywbeth arall. Peidiwch â defnyddio’r pecyn, a rhowch wybod i’r cyhoeddwr.',
    note: 'The name of a file, the title of a form, and a place in the file such as item.0.text. The file should be the same form in another format.',
  },
  'questionnaire-alone': {
    en: 'The file {file} is a Questionnaire of no form of the pack. Do not use the pack, and ask whoever publishes it for one without it.',
    cy: 'Holiadur nad yw’n perthyn i unrhyw ffurflen yn y pecyn yw’r ffeil {file}. Peidiwch â defnyddio’r pecyn, a gofynnwch i’r cyhoeddwr am un hebddi.',
    note: 'The name of a file. A Questionnaire is a form in the format of FHIR.',
  },
  'not-as-listed': {
    en: 'It is not the file that the catalogue lists for {name} {version}. Fetch it again; if that does not help, tell whoever keeps the catalogue.',
    cy: 'Nid dyma’r ffeil y mae’r catalog yn ei rhestru ar gyfer {name} {version}. Lawrlwythwch hi eto; os nad yw hynny’n helpu, rhowch wybod i’r sawl sy’n cadw’r catalog.',
    note: 'Name and version of a pack.',
  },
  downgraded: {
    en: 'It is version {version}, and {newer} is in use here. Older versions may have faults that were mended: use {newer} or a later one.',
    cy: 'Fersiwn {version} ydyw, ac mae {newer} yn cael ei defnyddio yma. Gall fersiynau hŷn gynnwys gwallau a gywirwyd: defnyddiwch {newer} neu un ddiweddarach.',
    note: 'Version numbers.',
  },
  'same-version-other-content': {
    en: 'Version {version} is in use here with other contents. A published version never changes: ask whoever publishes it for a new version number.',
    cy: 'Mae fersiwn {version} yn cael ei defnyddio yma â chynnwys gwahanol. Nid yw fersiwn gyhoeddedig byth yn newid: gofynnwch i’r cyhoeddwr am rif fersiwn newydd.',
    note: 'A version number.',
  },
  expired: {
    en: 'It could be used until {at}. Ask whoever publishes it for the version in force.',
    cy: 'Gellid ei ddefnyddio tan {at}. Gofynnwch i’r cyhoeddwr am y fersiwn sydd mewn grym.',
    note: 'A day.',
  },
  withdrawn: {
    en: '“{title}” {version} was withdrawn on {at}: {reason} {instead}',
    cy: 'Cafodd “{title}” {version} ei thynnu’n ôl ar {at}: {reason} {instead}',
    note: 'Title and version of a form, a day, the reason as it was written, and the next phrase or the one after it.',
  },
  'no-such-form': {
    en: 'The catalogue “{name}” has no form with the address {form}. Check the address, or ask for another catalogue.',
    cy: 'Nid oes gan y catalog “{name}” ffurflen â’r cyfeiriad {form}. Gwiriwch y cyfeiriad, neu gofynnwch am gatalog arall.',
    note: 'The address is a URL that names the form.',
  },
  'no-such-version': {
    en: 'The catalogue has no version of “{title}” in the range {range}. It has: {versions}.',
    cy: 'Nid oes gan y catalog fersiwn o “{title}” yn yr ystod {range}. Mae ganddo: {versions}.',
    note: 'A range such as ^1.2.0, and a list of version numbers.',
  },
  'catalogue-older': {
    en: 'This catalogue is older than one that was used here before, so notices may be missing. Fetch the newest.',
    cy: 'Mae’r catalog hwn yn hŷn nag un a ddefnyddiwyd yma o’r blaen, felly gall hysbysiadau fod ar goll. Lawrlwythwch yr un diweddaraf.',
    note: 'Notices that a form was withdrawn.',
  },
  'catalogue-stale': {
    en: 'This catalogue was good until {at}, so notices may be missing. Fetch the newest.',
    cy: 'Roedd y catalog hwn yn ddilys tan {at}, felly gall hysbysiadau fod ar goll. Lawrlwythwch yr un diweddaraf.',
    note: 'A day.',
  },
} as const satisfies Record<string, Phrase>;

export type RefusalCode = keyof typeof REFUSAL_WORDS;

/** What the sentence of a withdrawal ends with. */
export const INSTEAD_WORDS = {
  use: {
    en: 'Use {instead} instead.',
    cy: 'Defnyddiwch {instead} yn lle hynny.',
    note: 'Address and version of another form.',
  },
  none: {
    en: 'Do not begin new ones, and look again at those that were filled in with it.',
    cy: 'Peidiwch â dechrau rhai newydd, ac edrychwch eto ar y rhai a gwblhawyd â hi.',
    note: 'Nothing takes the place of the form.',
  },
} as const satisfies Record<string, Phrase>;
