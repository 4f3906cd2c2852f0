// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '@careplan-kit/forms/contract';

/** The second and the third part: what matters, and what is liked. */
export const mattersAndLikes: Translation['items'] = {
  matters: { label: 'Yn ail: beth sydd o bwys i mi' },
  importantThere: { label: 'A yw Amdanaf i yn dweud beth sydd bwysicaf' },
  importantToMe: { label: 'Beth sydd bwysicaf i mi (o Amdanaf i)' },
  noAboutMe: {
    label:
      'Nid oes neb wedi ysgrifennu’r rhan hon o Amdanaf i eto. Gwnewch hynny yn gyntaf, os oes amser; bydd yn ymddangos yma wedyn.',
  },
  importantInHospital: {
    label: 'Beth sydd o bwys i mi yn yr ysbyty',
    help: 'Pwy sy’n aros gyda mi, beth sy’n rhaid i mi ei gael wrth law, pwy gaiff fy ymolchi, gweddïau, beth sy’n fy nhawelu, beth sy’n codi ofn arnaf.',
  },
  contactsThere: { label: 'A oes cysylltiadau yn y cofnod' },
  contactThere: { label: 'Cyswllt yn y cofnod' },
  contacts: {
    label: 'Pwy i’w ffonio',
    each: 'cyswllt',
    help: 'O’r rhestr o gysylltiadau. Cywirwch yno’r hyn sy’n anghywir yma.',
  },
  contactName: { label: 'Enw' },
  contactPart: { label: 'Pwy ydyn nhw i mi, a phryd i ffonio' },
  contactReached: { label: 'Sut i gael gafael arnyn nhw', each: 'rhif' },
  contactRules: { label: 'Beth i’w gadw mewn cof' },
  carersThere: { label: 'A oes gofalwyr yn y cofnod' },
  carerThere: { label: 'Gofalwr yn y cofnod' },
  nobodyListed: {
    label: 'Nid oes neb i’w ffonio yn fy nghofnod. Gofynnwch i mi, a gofynnwch i bwy bynnag a’m hanfonodd.',
  },
  carers: { label: 'Pwy sy’n gofalu amdanaf gartref, yn ddi-dâl', each: 'gofalwr' },
  carerName: { label: 'Enw’r gofalwr' },
  carerPart: { label: 'Beth maen nhw’n ei wneud i mi' },
  carerReached: { label: 'Sut i gael gafael ar y gofalwr', each: 'rhif' },
  carerRules: { label: 'Beth i’w gadw mewn cof gyda’r gofalwr' },
  gpThere: { label: 'A oes meddygfa yn y cofnod' },
  gp: { label: 'Fy meddygfa, o’m cofnod' },
  helpThere: { label: 'A yw Amdanaf i yn dweud sut rwy’n hoffi cael help' },
  howToHelp: { label: 'Sut rwy’n hoffi cael help (o Amdanaf i)' },
  wardHelp: {
    label: 'Yr help sydd ei angen arnaf ar ward',
    help: 'Codi a cherdded, y toiled yn y dydd a’r nos, ymolchi, cysgu. Dim ond yr hyn na chafodd ei ddweud uchod.',
  },
  likes: { label: 'Yn drydydd: beth rwy’n ei hoffi, ac ychydig am fy mywyd' },
  doThere: { label: 'A yw Amdanaf i yn dweud beth i’w wneud a pheidio â’i wneud' },
  doAndDoNot: { label: 'Gwnewch hyn, a pheidiwch â gwneud hynny, os gwelwch yn dda (o Amdanaf i)' },
  preferences: {
    label: 'Beth rwy’n ei hoffi, a beth nad wyf yn ei hoffi',
    each: 'hoffter neu gas beth',
    help: 'Un peth ym mhob cofnod. Mae’r hyn sy’n cael ei ychwanegu yma yn cael ei ychwanegu at fy nghofnod.',
  },
  preference: { label: 'Beth rwy’n ei hoffi neu ddim yn ei hoffi' },
  preferenceDate: { label: 'Pryd dywedais i hynny' },
  lifeThere: { label: 'A yw Amdanaf i yn dweud rhywbeth am fy mywyd' },
  myLife: { label: 'Fy mywyd (o Amdanaf i)' },
};
