// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './said.js';

/** Why something cannot be done to a form, and what to do instead. */
export const REFUSED_WORDS = {
  gone: {
    en: 'That question is no longer in the form. Undo brings it back.',
    cy: 'Nid yw’r cwestiwn hwnnw yn y ffurflen mwyach. Bydd dadwneud yn dod ag ef yn ôl.',
    note: 'Something was to be done to a question that was removed.',
  },
  noPlace: {
    en: 'There is no such place in the form. Choose another.',
    cy: 'Nid oes lle o’r fath yn y ffurflen. Dewiswch un arall.',
    note: 'A question was to be put where nothing is.',
  },
  holdsNone: {
    en: '“{item}” is only text, so nothing can stand in it. Put the question into a section instead.',
    cy: 'Testun yn unig yw “{item}”, felly ni all dim sefyll ynddo. Rhowch y cwestiwn mewn adran yn lle hynny.',
    note: 'item: words between questions.',
  },
  intoItself: {
    en: '“{item}” cannot stand inside itself. Choose a place outside it.',
    cy: 'Ni all “{item}” sefyll y tu mewn iddo’i hun. Dewiswch le y tu allan iddo.',
    note: 'A section was to be moved into itself.',
  },
  tooDeep: {
    en: 'That is too deep: sections stand in sections {most} times at most. Put it further out.',
    cy: 'Mae hynny’n rhy ddwfn: {most} gwaith ar y mwyaf y gall adrannau sefyll mewn adrannau. Rhowch ef ymhellach allan.',
    note: 'most: a number.',
  },
  tooMany: {
    en: 'A form holds {most} questions at most. Make a second form for the rest.',
    cy: '{most} cwestiwn ar y mwyaf sydd mewn ffurflen. Gwnewch ail ffurflen ar gyfer y gweddill.',
    note: 'most: a number.',
  },
  unknownType: {
    en: 'There is no kind of answer called “{type}”. Choose one of the list.',
    cy: 'Nid oes math o ateb o’r enw “{type}”. Dewiswch un o’r rhestr.',
    note: 'type: a word of a program.',
  },
  read: {
    en: '“{item}” cannot go yet: {readers} depend on it. Change those first, or remove what depends on it as well.',
    cy: 'Ni all “{item}” fynd eto: mae {readers} yn dibynnu arno. Newidiwch y rheini’n gyntaf, neu tynnwch yr hyn sy’n dibynnu arno hefyd.',
    note: 'readers: names of questions and scores, separated by commas.',
  },
  readInCore: {
    en: '“{item}” cannot go: the standard form “{form}” works out locked questions or scores from it.',
    cy: 'Ni all “{item}” fynd: mae’r ffurflen safonol “{form}” yn cyfrifo cwestiynau neu sgoriau wedi’u cloi ohono.',
    note: 'form: title of a standard form.',
  },
  removeReaders: {
    en: 'Remove it, and what depends on it',
    cy: 'Tynnu hwn, a’r hyn sy’n dibynnu arno',
    note: 'A button: conditions and calculations go as well.',
  },
  locked: {
    en: '“{item}” belongs to the standard form “{form}” and stays as it is, so that answers can be compared. You may add questions round it, or write your own help.',
    cy: 'Mae “{item}” yn perthyn i’r ffurflen safonol “{form}” ac yn aros fel y mae, er mwyn gallu cymharu atebion. Cewch ychwanegu cwestiynau o’i gwmpas, neu ysgrifennu eich cymorth eich hun.',
    note: 'A locked question was to be changed.',
  },
  lockedGroup: {
    en: '“{item}” stays in its section, as in the standard form “{form}”. You may change its order there.',
    cy: 'Mae “{item}” yn aros yn ei adran, fel yn y ffurflen safonol “{form}”. Cewch newid ei drefn yno.',
    note: 'A locked question was to be moved to another section.',
  },
  lockedInside: {
    en: 'In “{item}” are questions of the standard form “{form}”, which stay as they are. Change or remove the other questions one by one.',
    cy: 'Yn “{item}” mae cwestiynau’r ffurflen safonol “{form}”, sy’n aros fel y maent. Newidiwch neu tynnwch y cwestiynau eraill fesul un.',
    note: 'item: a section.',
  },
  lockedHidden: {
    en: 'The standard form “{form}” asks “{item}” everywhere, so it cannot be hidden.',
    cy: 'Mae’r ffurflen safonol “{form}” yn gofyn “{item}” ym mhobman, felly ni ellir ei guddio.',
    note: 'A locked question was to be hidden.',
  },
  hiddenRequired: {
    en: '“{item}” has to be answered, so it cannot be hidden.',
    cy: 'Rhaid ateb “{item}”, felly ni ellir ei guddio.',
    note: 'A locked question that is required was to be hidden.',
  },
  lockedScore: {
    en: 'The score “{score}” belongs to the standard form “{form}” and stays as it is. You may add a score of your own.',
    cy: 'Mae’r sgôr “{score}” yn perthyn i’r ffurflen safonol “{form}” ac yn aros fel y mae. Cewch ychwanegu eich sgôr eich hun.',
    note: 'score: its title.',
  },
  lockedValue: {
    en: 'The value “{name}” belongs to the standard form “{form}”, which works out locked questions from it.',
    cy: 'Mae’r gwerth “{name}” yn perthyn i’r ffurflen safonol “{form}”, sy’n cyfrifo cwestiynau wedi’u cloi ohono.',
    note: 'name: of an expression.',
  },
  standardAddress: {
    en: 'That is the address of the standard form. Give your copy an address of your own.',
    cy: 'Cyfeiriad y ffurflen safonol yw hwnnw. Rhowch eich cyfeiriad eich hun i’ch copi.',
    note: 'Address of a form, such as https://example.org/forms/falls.',
  },
  derivation: {
    en: 'A copy says which standard form it comes from: {form}. That stays.',
    cy: 'Mae copi’n dweud o ba ffurflen safonol y daw: {form}. Mae hynny’n aros.',
    note: 'form: address and version.',
  },
  published: {
    en: '“{item}” was published with this id, and answers are kept under it. You can change its words; its id stays.',
    cy: 'Cyhoeddwyd “{item}” gyda’r ID hwn, a chedwir atebion oddi tano. Cewch newid ei eiriau; mae’r ID yn aros.',
    note: 'id: a name for programs.',
  },
  idTaken: {
    en: 'The id “{id}” is in use, or was in an earlier version. Choose another, such as “{free}”.',
    cy: 'Mae’r ID “{id}” yn cael ei ddefnyddio, neu roedd mewn fersiwn gynharach. Dewiswch un arall, fel “{free}”.',
    note: 'free: an id that nothing has.',
  },
  idNotPossible: {
    en: '“{id}” cannot be an id. It begins with a letter and has letters, digits and hyphens alone, such as “{free}”.',
    cy: 'Ni all “{id}” fod yn ID. Mae’n dechrau â llythyren ac yn cynnwys llythrennau, digidau a chysylltnodau yn unig, fel “{free}”.',
    note: 'free: an id that would do.',
  },
  notSetting: {
    en: '“{key}” is not a setting that can be changed in this way.',
    cy: 'Nid gosodiad y gellir ei newid fel hyn yw “{key}”.',
    note: 'key: a word of a program.',
  },
  notData: {
    en: 'That is not something a form can hold.',
    cy: 'Nid yw hynny’n rhywbeth y gall ffurflen ei gynnwys.',
    note: 'A program handed something that is no data.',
  },
  noOptions: {
    en: '“{item}” has no options to choose from. Make it a choice first.',
    cy: 'Nid oes gan “{item}” ddewisiadau. Gwnewch ef yn ddewis yn gyntaf.',
    note: 'Options were given to a question of another kind.',
  },
  emptyOptions: {
    en: 'Write at least one option, each on a line of its own.',
    cy: 'Ysgrifennwch o leiaf un dewis, pob un ar ei linell ei hun.',
    note: 'A list of options was empty.',
  },
  sameCode: {
    en: 'Line {line}: the code “{code}” is that of another option. Give each a code of its own.',
    cy: 'Llinell {line}: cod dewis arall yw “{code}”. Rhowch ei god ei hun i bob un.',
    note: 'code: a short word for an option.',
  },
  noLabel: {
    en: 'Line {line} has no words. Write what the worker is to read before the first “|”.',
    cy: 'Nid oes geiriau ar linell {line}. Ysgrifennwch yr hyn y bydd y gweithiwr yn ei ddarllen cyn yr “|” cyntaf.',
    note: 'Options are written as: words | code | points.',
  },
  notPoints: {
    en: 'Line {line}: “{points}” is not a number. Write the points in digits, such as 2 or 0.5.',
    cy: 'Llinell {line}: nid rhif yw “{points}”. Ysgrifennwch y pwyntiau mewn digidau, fel 2 neu 0.5.',
    note: 'Points of an option, for a score.',
  },
  tooManyOptions: {
    en: 'That is more than {most} options. Use a list to look things up in instead.',
    cy: 'Mae hynny’n fwy na {most} dewis. Defnyddiwch restr i chwilio ynddi yn lle hynny.',
    note: 'most: a number.',
  },
  notGroup: {
    en: '“{item}” is no section, so there is nothing to take away round its questions.',
    cy: 'Nid adran yw “{item}”, felly nid oes dim i’w dynnu o amgylch ei gwestiynau.',
    note: 'Only a section can be dissolved.',
  },
  groupRead: {
    en: '“{item}” cannot be taken away while it repeats or has a condition: its questions would be asked in other cases. Take those off first.',
    cy: 'Ni ellir tynnu “{item}” tra bo’n ailadrodd neu â chyflwr: byddai ei gwestiynau’n cael eu gofyn mewn achosion eraill. Tynnwch y rheini’n gyntaf.',
    note: 'A section was to be dissolved.',
  },
  keepsItems: {
    en: '“{item}” has questions in it. Move them out first.',
    cy: 'Mae cwestiynau yn “{item}”. Symudwch nhw allan yn gyntaf.',
    note: 'A section was to become words between questions.',
  },
  cannotRepeat: {
    en: '“{item}” cannot be given several times. Put it into a section, and let that repeat.',
    cy: 'Ni ellir rhoi “{item}” sawl gwaith. Rhowch ef mewn adran, a gadewch i honno ailadrodd.',
    note: 'Words between questions, or a multiple choice.',
  },
  ownLanguage: {
    en: 'The form is written in that language. Change its own words instead.',
    cy: 'Yn yr iaith honno yr ysgrifennwyd y ffurflen. Newidiwch ei geiriau ei hun yn lle hynny.',
    note: 'A translation was given for the language of the form.',
  },
  notLanguage: {
    en: '“{language}” is not the code of a language. Welsh is “cy”.',
    cy: 'Nid cod iaith yw “{language}”. Cymraeg yw “cy”.',
    note: 'language: what was given.',
  },
  nothingToTranslate: {
    en: '“{item}” has no such words of its own to translate.',
    cy: 'Nid oes gan “{item}” eiriau o’r fath i’w cyfieithu.',
    note: 'A translation was given for help, say, of a question without help.',
  },
  scoreTaken: {
    en: 'There is a score with the id “{id}” already. Choose another.',
    cy: 'Mae sgôr â’r ID “{id}” eisoes. Dewiswch un arall.',
    note: 'id: a name for programs.',
  },
  scoreGone: {
    en: 'That score is no longer in the form.',
    cy: 'Nid yw’r sgôr honno yn y ffurflen mwyach.',
    note: 'Something was to be done to a score that was removed.',
  },
  scoreRead: {
    en: 'The score “{score}” cannot go yet: {readers} depend on it. Change those first, or remove what depends on it as well.',
    cy: 'Ni all y sgôr “{score}” fynd eto: mae {readers} yn dibynnu arni. Newidiwch y rheini’n gyntaf, neu tynnwch yr hyn sy’n dibynnu arni hefyd.',
    note: 'readers: names of questions and scores, separated by commas.',
  },
  notExpression: {
    en: 'That is not a whole sentence yet. Finish it first.',
    cy: 'Nid yw honno’n frawddeg gyfan eto. Gorffennwch hi’n gyntaf.',
    note: 'A condition or calculation was half made.',
  },
  unknownCommand: {
    en: 'The designer does not know how to do that.',
    cy: 'Nid yw’r dylunydd yn gwybod sut i wneud hynny.',
    note: 'A program asked for something that does not exist.',
  },
  copiesStandard: {
    en: 'This is a copy of “{form}”. Only the standard form itself says what is locked.',
    cy: 'Copi o “{form}” yw hwn. Dim ond y ffurflen safonol ei hun sy’n dweud beth sydd wedi’i gloi.',
    note: 'form: title of a standard form.',
  },
} as const satisfies Record<string, Phrase>;
