// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

export const PUBLISH_WORDS = {
  'publish.title': { en: 'Publish this form', cy: 'Cyhoeddi’r ffurflen hon', note: 'Heading.' },
  'publish.mend': {
    en: 'Things to mend first: {number}. A form with these cannot be published.',
    cy: 'Pethau i’w cywiro yn gyntaf: {number}. Ni ellid cyhoeddi ffurflen â’r rhain.',
    note: 'A number. The checks found mistakes.',
  },
  'publish.doubts': {
    en: 'Things that are probably mistakes: {number}. Look at them before you ask somebody.',
    cy: 'Pethau sy’n gamgymeriadau yn ôl pob tebyg: {number}. Edrychwch arnynt cyn gofyn i rywun.',
    note: 'A number. The checks doubt something; the form can be published all the same.',
  },
  'publish.show': {
    en: 'Show what to mend',
    cy: 'Dangos beth i’w gywiro',
    note: 'Button: goes to the list of mistakes.',
  },
  'publish.looking': {
    en: 'Working out what this changes…',
    cy: 'Yn gweld beth mae hyn yn ei newid…',
    note: 'While it is worked out.',
  },
  'publish.nobody': {
    en: 'Nobody is signed in, so nobody can ask for this. Sign in and come back: the form stays as it is.',
    cy: 'Nid oes neb wedi mewngofnodi, felly ni all neb ofyn am hyn. Mewngofnodwch a dewch yn ôl: mae’r ffurflen yn aros fel y mae.',
    note: 'The host has no worker.',
  },
  'publish.changes': {
    en: 'What this changes',
    cy: 'Yr hyn y mae hyn yn ei newid',
    note: 'Heading over a list of changes.',
  },
  'publish.first': {
    en: 'This is the first version. Nothing that is in use changes.',
    cy: 'Dyma’r fersiwn gyntaf. Nid oes dim sy’n cael ei ddefnyddio yn newid.',
    note: 'The form was never published.',
  },
  'publish.same': {
    en: 'Nothing has changed since version {version}, so there is nothing to publish.',
    cy: 'Nid oes dim wedi newid ers fersiwn {version}, felly nid oes dim i’w gyhoeddi.',
    note: 'A version number.',
  },
  'publish.compatible': {
    en: 'Nothing to do',
    cy: 'Dim i’w wneud',
    note: 'Mark beside a change: answers given before still fit.',
  },
  'publish.migration': {
    en: 'Look again at forms that are not finished',
    cy: 'Edrychwch eto ar ffurflenni nad ydynt wedi’u gorffen',
    note: 'Mark beside a change: unfinished forms have to be looked at.',
  },
  'publish.breaking': {
    en: 'Answers given before do not fit',
    cy: 'Nid yw atebion a roddwyd o’r blaen yn ffitio',
    note: 'Mark beside a change: there is no place for earlier answers.',
  },
  'publish.compares': {
    en: 'Answers compare with those of the standard “{title}”.',
    cy: 'Mae’r atebion yn cymharu ag atebion y safon “{title}”.',
    note: 'Title of a standard form that this one is a copy of.',
  },
  'publish.comparesNot': {
    en: 'Answers would not compare with those of the standard “{title}”:',
    cy: 'Ni fyddai’r atebion yn cymharu ag atebion y safon “{title}”:',
    note: 'Title of a standard form. A list of reasons follows.',
  },
  'publish.version': { en: 'Version', cy: 'Fersiwn', note: 'Label of a box for a version number.' },
  'publish.versionHint': {
    en: '{next} is the lowest number for what changed.',
    cy: '{next} yw’r rhif isaf ar gyfer yr hyn a newidiodd.',
    note: 'A version number.',
  },
  'publish.versionForm': {
    en: 'A version is three numbers with dots, such as 1.2.0.',
    cy: 'Tri rhif gyda dotiau yw fersiwn, megis 1.2.0.',
    note: 'What was typed is no version.',
  },
  'publish.versionLow': {
    en: 'What changed needs {next} or more. A lower number would promise that less changed.',
    cy: 'Mae angen {next} neu fwy ar yr hyn a newidiodd. Byddai rhif is yn addo bod llai wedi newid.',
    note: 'A version number.',
  },
  'publish.note': {
    en: 'What changed, in your words',
    cy: 'Beth newidiodd, yn eich geiriau chi',
    note: 'Label of a box.',
  },
  'publish.noteHint': {
    en: 'One or two sentences for those who use the form.',
    cy: 'Un neu ddwy frawddeg i’r rhai sy’n defnyddio’r ffurflen.',
    note: 'Hint of that box.',
  },
  'publish.noteEmpty': {
    en: 'Write a sentence. Those who use the form see it, and nobody else can know why it changed.',
    cy: 'Ysgrifennwch frawddeg. Mae’r rhai sy’n defnyddio’r ffurflen yn ei gweld, ac ni all neb arall wybod pam y newidiodd.',
    note: 'The box is empty.',
  },
  'publish.review': {
    en: 'To be looked at again by',
    cy: 'I edrych arni eto erbyn',
    note: 'Label of a box for a date.',
  },
  'publish.reviewHint': {
    en: 'Everybody who uses the form is told when that day has passed.',
    cy: 'Caiff pawb sy’n defnyddio’r ffurflen wybod pan fydd y diwrnod hwnnw wedi mynd heibio.',
    note: 'Hint of that box.',
  },
  'publish.reviewPast': {
    en: 'Choose a day after today.',
    cy: 'Dewiswch ddiwrnod ar ôl heddiw.',
    note: 'No day, or one that has passed.',
  },
  'publish.ask': { en: 'Ask a second person to approve it', cy: 'Gofyn i ail berson ei chymeradwyo', note: 'Button.' },
  'publish.storing': { en: 'Storing it…', cy: 'Yn ei storio…', note: 'While the host stores it.' },
  'publish.asked': {
    en: 'Version {version} waits for a second person. Nothing has changed yet for those who use the form.',
    cy: 'Mae fersiwn {version} yn aros am ail berson. Nid oes dim wedi newid eto i’r rhai sy’n defnyddio’r ffurflen.',
    note: 'A version number. The request was stored.',
  },
  'publish.notStored': {
    en: 'It could not be stored, and nothing has changed. Try again; if it stays so, tell whoever looks after this product.',
    cy: 'Ni ellid ei storio, ac nid oes dim wedi newid. Rhowch gynnig arall arni; os yw’n dal felly, rhowch wybod i’r sawl sy’n gofalu am y cynnyrch hwn.',
    note: 'The host could not store it.',
  },
} as const satisfies Record<string, Phrase>;

/** For the second person. */
export const DECISION_WORDS = {
  'decide.title': {
    en: 'Approve “{title}” {version}?',
    cy: 'Cymeradwyo “{title}” {version}?',
    note: 'Heading. Title and version of a form.',
  },
  'decide.asked': {
    en: '{author} asked for this on {day}.',
    cy: 'Gofynnodd {author} am hyn ar {day}.',
    note: 'A name and a day.',
  },
  'decide.review': {
    en: 'It is to be looked at again by {day}.',
    cy: 'Edrychir arni eto erbyn {day}.',
    note: 'A day.',
  },
  'decide.read': {
    en: 'I have read every question, and tried the form',
    cy: 'Rwyf wedi darllen pob cwestiwn, ac wedi rhoi cynnig ar y ffurflen',
    note: 'A box to tick before approving.',
  },
  'decide.readFirst': {
    en: 'Read every question and try the form, and then tick this.',
    cy: 'Darllenwch bob cwestiwn a rhowch gynnig ar y ffurflen, ac yna ticiwch hwn.',
    note: 'The box was not ticked.',
  },
  'decide.approve': {
    en: 'Approve version {version}',
    cy: 'Cymeradwyo fersiwn {version}',
    note: 'Button. A version number.',
  },
  'decide.reason': {
    en: 'What has to change first',
    cy: 'Beth sydd angen newid yn gyntaf',
    note: 'Label of a box for sending it back.',
  },
  'decide.reasonHint': {
    en: 'For {author}. Needed only to send it back.',
    cy: 'I {author}. Dim ond i’w hanfon yn ôl y mae ei angen.',
    note: 'Hint of that box. A name.',
  },
  'decide.reasonEmpty': {
    en: 'Say what has to change, so that {author} can mend it.',
    cy: 'Dywedwch beth sydd angen newid, er mwyn i {author} ei gywiro.',
    note: 'The box is empty. A name.',
  },
  'decide.back': { en: 'Send it back', cy: 'Ei hanfon yn ôl', note: 'Button: it is not approved.' },
  'decide.approved': {
    en: 'Approved. Version {version} can be used now, and will never change.',
    cy: 'Wedi’i chymeradwyo. Gellir defnyddio fersiwn {version} nawr, ac ni fydd byth yn newid.',
    note: 'A version number.',
  },
  'decide.sentBack': { en: 'It was sent back to {author}.', cy: 'Fe’i hanfonwyd yn ôl at {author}.', note: 'A name.' },
} as const satisfies Record<string, Phrase>;
