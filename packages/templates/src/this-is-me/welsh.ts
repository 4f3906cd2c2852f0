// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '@careplan-kit/forms/contract';

/** The page about a person in Welsh. All of it is our own. Nobody whose language it is has checked it yet. */
export const welsh: Translation = {
  reviewed: false,
  title: 'Cipolwg arnaf i',
  description: 'Tudalen neu ddwy am rywun, yn ei eiriau ei hun, i bwy bynnag sy’n cwrdd ag ef gyntaf.',
  items: {
    whoReadsThis: {
      label:
        'Gall unrhyw un sy’n gofalu amdanaf i ddarllen hwn, hyd yn oed rhywun nad wyf erioed wedi cwrdd ag ef. Nid oes dim yma na fyddwn i’n ei ddweud wrthyn nhw.',
    },
    notHere: {
      label:
        'Nid yw alergeddau, meddyginiaethau a phenderfyniadau am driniaeth ar y dudalen hon. Edrychwch yn fy nghofnod.',
    },
    firstOfAll: { label: 'Yn gyntaf oll' },
    preferredName: { label: 'Rwy’n hoffi cael fy ngalw’n', help: 'A beth na ddylai neb eich galw.' },
    mattersMost: {
      label: 'Beth sydd bwysicaf i mi',
      prompts: [
        'Beth ddylai rhywun newydd ei wybod cyn dim arall?',
        'Beth rydych chi bob amser am ei gael yn agos atoch?',
        'A oes ffydd neu arfer sy’n rhan o’ch diwrnod?',
      ],
    },
    people: {
      label: 'Pobl ac anifeiliaid rwy’n eu caru',
      help: 'Pwy ydyn nhw i chi. Mae’r rhifau ffôn yn y rhestr o gysylltiadau.',
    },
    talkingWithMe: { label: 'Siarad â mi' },
    communication: {
      label: 'Sut rwy’n dweud pethau wrthych, a sut i ddweud wrthyf i',
      prompts: [
        'Pa iaith, arwyddion neu luniau sy’n gweithio orau?',
        'Sut rydych chi’n dangos ie, a sut rydych chi’n dangos na?',
        'Ar ba ochr dylai pobl eistedd? Faint o olau a thawelwch sydd ei angen arnoch?',
      ],
    },
    aids: {
      label: 'Sbectol, cymhorthion clyw a phethau eraill rwy’n eu defnyddio',
      each: 'cymorth',
      help: 'Mae fy rhai i i gyd yma. Dywedwch sut mae pob un yn cael ei wisgo neu ei ddefnyddio, a phwy sy’n ei lanhau.',
    },
    aid: { label: 'Beth ydyw', help: 'Fel sbectol ddarllen, dannedd gosod uchaf, ffrâm gerdded.' },
    aidHow: { label: 'Sut a phryd rwy’n ei ddefnyddio' },
    worryAndComfort: { label: 'Poeni a chysur' },
    goodAndBadDays: { label: 'Fy nyddiau da a’m dyddiau drwg' },
    worries: {
      label: 'Beth sy’n fy mhoeni, yn codi ofn arnaf neu’n fy ypsetio',
      help: 'Sŵn, y tywyllwch, bod ar fy mhen fy hun, cael fy ymolchi, dyddiad yn y flwyddyn.',
    },
    worrySigns: {
      label: 'Sut gallwch chi wybod bod rhywbeth o’i le',
      help: 'Beth rydych chi’n ei weld neu’n ei glywed pan fyddaf mewn poen, yn ofnus neu ddim yn dda.',
    },
    comforts: {
      label: 'Beth sy’n fy nghysuro',
      help: 'Rhywbeth i’w ddal, cân, llais, mynd am dro, cael llonydd.',
    },
    dayAndNight: { label: 'Fy nydd a’m nos' },
    strengths: {
      label: 'Beth rwy’n ei wneud fy hun',
      each: 'cryfder',
      help: 'Gadewch i mi ddal ati i’w wneud, os gwelwch yn dda.',
    },
    strength: { label: 'Beth rwy’n ei wneud' },
    howToHelp: { label: 'Sut rwy’n hoffi cael help' },
    onlyWhatIsMissing: {
      label: 'O’r fan hon hyd at y nos: dim ond yr hyn na chafodd ei ddweud uchod. Mae blwch gwag yn iawn.',
    },
    routines: {
      label: 'Sut mae fy niwrnod arferol yn edrych',
      help: 'Pryd rwy’n codi, yn gorffwys, yn mynd allan, yn gweddïo, yn cael fy mhapur.',
    },
    swallowingKnown: { label: 'Anhawster llyncu yn y cofnod' },
    swallowing: { label: 'Beth sy’n anodd am lyncu, o’m cofnod' },
    swallowingNotKnown: {
      label: 'Nid oes neb wedi ysgrifennu fy mod yn llyncu’n ddiogel. Gofynnwch cyn rhoi bwyd neu ddiod i mi.',
    },
    swallowingHard: {
      label:
        'Mae’r hyn y caf ei fwyta a’i yfed, a sut mae’n cael ei baratoi, yn fy nghofnod ac nid ar y dudalen hon. Edrychwch yno yn gyntaf.',
    },
    eating: {
      label: 'Bwyta ac yfed',
      help: 'Pryd, ble a gyda phwy rwy’n hoffi bwyta, beth rwy’n ei yfed, beth nad wyf yn ei fwyta, a’r help rwyf am ei gael.',
    },
    personalCare: {
      label: 'Ymolchi, gwisgo a’r toiled',
      help: 'Bath neu fasn, fy nillad, fy ngwallt. Pwy gaiff fy helpu, a phwy na chaiff.',
    },
    mobility: {
      label: 'Symud o gwmpas',
      help: 'Codi ar fy nhraed, cerdded, grisiau, mynd allan, a’r help rwyf am ei gael.',
    },
    sleep: {
      label: 'Mynd i’r gwely a chysgu',
      help: 'Pryd rwy’n mynd i’r gwely, golau, ffenestr, gobenyddion, beth rwy’n ei wneud pan fyddaf yn deffro, pryd rwy’n codi.',
    },
    likesAndLife: { label: 'Yr hyn rwy’n ei hoffi a’m bywyd' },
    doAndDoNot: {
      label: 'Gwnewch hyn, a pheidiwch â gwneud hynny, os gwelwch yn dda',
      help: 'Un peth ar bob llinell.',
    },
    preferences: {
      label: 'Beth rwy’n ei hoffi, a beth nad wyf yn ei hoffi',
      each: 'hoffter neu gas beth',
      help: 'Un peth ym mhob cofnod. Bwyd, diod, cerddoriaeth, cwmni, tawelwch, beth rwy’n cael fy ngalw.',
    },
    preference: { label: 'Beth rwy’n ei hoffi neu ddim yn ei hoffi' },
    preferenceDate: { label: 'Pryd dywedais i hynny' },
    background: {
      label: 'O ble rwy’n dod, a beth wnes i',
      help: 'Ychydig, i ddechrau sgwrs. Mae ffurflen ar wahân ar gyfer stori fy mywyd.',
    },
    writtenWith: {
      label: 'Pwy helpodd fi i ysgrifennu hwn',
      help: 'Pwy ydyn nhw i mi. Os nad oeddwn i’n gallu cymryd rhan: pwy ddywedodd hyn, a beth a welwyd.',
    },
    date: { label: 'Pryd siaradon ni am y peth?' },
    reviewOn: {
      label: 'Pryd byddwn ni’n edrych arno eto?',
      help: 'Yn gynt os bydd rhywbeth yn newid, neu cyn symud neu aros yn yr ysbyty.',
    },
  },
};
