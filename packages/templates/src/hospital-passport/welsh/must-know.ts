// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '@careplan-kit/forms/contract';

/** The first part: what must be known. */
export const mustKnow: Translation['items'] = {
  mustKnow: {
    label: 'Yn gyntaf: beth sy’n rhaid i chi ei wybod',
    help: 'Mae pwy bynnag sy’n fy ngweld gyntaf yn darllen y rhan hon.',
  },
  allergies: { label: 'Alergeddau ac adweithiau drwg' },
  allergiesThere: { label: 'A oes alergeddau yn y cofnod' },
  allergyThere: { label: 'Alergedd yn y cofnod' },
  allergyList: { label: 'Alergeddau yn fy nghofnod', each: 'alergedd' },
  allergyMissing: {
    label: 'A oes un ar goll o’r rhestr hon, neu’n anghywir?',
    help: 'Ysgrifennwch ef yma i’r ward, a gofynnwch am ei gywiro yn y cofnod heddiw.',
  },
  allergyDisplay: { label: 'Geiriau cod yr alergedd' },
  allergyWords: { label: 'Yr alergedd mewn geiriau' },
  allergyCode: { label: 'Cod yr alergedd' },
  allergyListed: { label: 'Beth mae gen i alergedd iddo' },
  allergicTo: {
    label: 'A oes rhywbeth y mae gen i alergedd iddo, neu y cefais adwaith drwg iddo?',
    help: 'Meddyginiaethau, plasteri, latecs, bwyd, pigiadau. Os oes, ysgrifennwch y cyfan.',
  },
  allergiesLeftBlank: {
    label: 'Nid oes dim wedi’i ddweud uchod. Onid oes neb wedi gofyn am alergeddau?',
    options: { nobody: 'Nid oes neb wedi gofyn eto' },
  },
  allergiesNotKnown: {
    label:
      'Nid yw’n hysbys a oes gen i alergeddau. Dywedwch hynny wrth griw’r ambiwlans a’r ward, a pheidiwch byth â dweud “dim”.',
  },
  allergyReaction: {
    label: 'Beth sy’n digwydd wedyn, a beth sy’n helpu?',
    help: 'Brech, wyneb wedi chwyddo, methu anadlu. A ydw i’n cario pen adrenalin, ac ymhle.',
  },
  allergiesSaidBy: { label: 'Pwy ddywedodd hynny am alergeddau?', help: 'Y person, y teulu, cofnod y meddyg teulu.' },
  allergiesAskedOn: { label: 'Pryd gofynnwyd iddyn nhw am alergeddau?' },
  foodAndDrink: { label: 'Llyncu, bwyd a diod' },
  difficultyDisplay: { label: 'Geiriau cod yr anhawster' },
  difficultyListed: { label: 'Anhawster llyncu, yn fy nghofnod' },
  swallowing: { label: 'Beth sy’n anodd am lyncu?' },
  swallowingSaidBy: { label: 'Pwy ddywedodd hynny am lyncu?' },
  swallowingAskedOn: { label: 'Pryd gofynnwyd iddyn nhw am lyncu?' },
  swallowingNotKnown: {
    label: 'Nid yw’n hysbys a ydw i’n llyncu’n ddiogel. Edrychwch cyn rhoi bwyd, diod neu dabledi i mi.',
  },
  levels: {
    label: 'Bwyd a diod fel y maent yn fy nghofnod',
    help: 'Wedi’u pennu gan glinigydd, gyda’r ffurflen am dagu. Os yw’r papurau sy’n dod gyda mi yn dweud fel arall, gofynnwch.',
  },
  foodDisplay: { label: 'Geiriau’r lefel: bwyd' },
  foodWords: { label: 'Yr hyn a gytunwyd: bwyd' },
  drinkDisplay: { label: 'Geiriau’r lefel: diod' },
  drinkWords: { label: 'Yr hyn a gytunwyd: diod' },
  foodLevel: { label: 'Sut mae fy mwyd yn cael ei baratoi' },
  drinkLevel: { label: 'Pa mor drwchus yw fy niodydd' },
  levelsNotSet: {
    label:
      'Nid yw fy nghofnod yn dweud sut mae fy mwyd yn cael ei baratoi a pha mor drwchus yw fy niodydd. Gofynnwch cyn rhoi dim i mi.',
  },
  eatingHelp: {
    label: 'Yr help sydd ei angen arnaf i fwyta ac yfed',
    help: 'Sut rwy’n eistedd, pwy sydd gyda mi, fy nghwpan, fy nannedd gosod. Bwyd nad wyf yn ei fwyta oherwydd fy ffydd neu fy iechyd.',
  },
  talkingWithMe: { label: 'Siarad â mi, gweld a chlywed' },
  languageWords: { label: 'Iaith gyntaf yn y cofnod' },
  firstLanguage: { label: 'Fy iaith gyntaf, o’m cofnod' },
  interpreter: {
    label: 'A oes angen cyfieithydd arnaf?',
    help: 'Un ar gyfer iaith arwyddion hefyd. Nid yw teulu na chymdogion yn cyfieithu.',
  },
  communicationThere: { label: 'A yw Amdanaf i yn dweud sut rwy’n cyfathrebu' },
  communication: { label: 'Sut rwy’n dweud pethau wrthych, a sut i ddweud wrthyf i (o Amdanaf i)' },
  yesAndNo: {
    label: 'Sut rydych chi’n gwybod fy mod yn golygu ie, a fy mod yn golygu na',
    help: 'Dim ond os na chafodd ei ddweud uchod.',
  },
  sight: {
    label: 'Beth rwy’n ei weld',
    help: 'Gyda’m sbectol a hebddi. Beth rwy’n ei golli, fel popeth ar fy chwith.',
  },
  hearing: {
    label: 'Beth rwy’n ei glywed',
    help: 'Gyda’m cymhorthion clyw a hebddynt. Ar ba ochr i eistedd.',
  },
  aids: {
    label: 'Sbectol, cymhorthion clyw a phethau eraill rwy’n eu defnyddio',
    each: 'cymorth',
    help: 'Mae fy rhai i i gyd yma. Dywedwch sut mae pob un yn cael ei wisgo neu ei ddefnyddio, ac a yw’n dod i’r ysbyty.',
  },
  aid: { label: 'Beth ydyw' },
  aidHow: { label: 'Sut mae’n cael ei ddefnyddio' },
  adjustments: {
    label: 'Beth sy’n rhaid i chi ei wneud yn wahanol i mi',
    help: 'Addasiadau rhesymol: mwy o amser, lle tawel, yr apwyntiad cyntaf, rhywun gyda mi, lluniau.',
  },
  painAndUsual: { label: 'Poen, a’r hyn sy’n arferol i mi' },
  painSigns: {
    label: 'Sut gallwch chi wybod fy mod mewn poen',
    help: 'Beth rwy’n ei ddweud, beth mae fy wyneb, fy nwylo, fy llais yn ei wneud. Hefyd os wyf yn dweud na pan ofynnir i mi.',
  },
  painHelp: { label: 'Ble mae’n brifo fel arfer, a beth sy’n helpu' },
  usual: {
    label: 'Sut un ydw i ar ddiwrnod arferol',
    help: 'Yn effro, yn siarad, yn cerdded, yn ddryslyd neu beidio. Os wyf yn wahanol nawr, mae hynny’n newydd.',
  },
  wellnessThere: { label: 'A yw Amdanaf i yn dweud sut mae fy nyddiau' },
  wellness: { label: 'Fy nyddiau da a’m dyddiau drwg (o Amdanaf i)' },
  otherDangers: { label: 'Peryglon eraill' },
  dangers: {
    label: 'Beth arall allai fynd o’i le’n ddifrifol?',
    help: 'Ffitiau, siwgr isel, cwympo, gwaedu, gadael y ward, tiwb neu linell rwy’n ei dynnu allan.',
  },
  medicinesPart: {
    label: 'Meddyginiaethau',
    help: 'Mae’r siart meddyginiaethau yn dod gyda mi. Honno sy’n cyfrif, ac nid y rhestr hon.',
  },
  medicinesThere: { label: 'A oes meddyginiaethau yn y cofnod' },
  medicineThere: { label: 'Meddyginiaeth yn y cofnod' },
  medicineDisplay: { label: 'Geiriau cod y feddyginiaeth' },
  medicineWords: { label: 'Y feddyginiaeth mewn geiriau' },
  medicineCode: { label: 'Cod y feddyginiaeth' },
  doseWords: { label: 'Y cyfarwyddiadau mewn geiriau' },
  doseNotSaid: { label: 'Nid yw faint a phryd mewn geiriau yn fy nghofnod: edrychwch ar y siart.' },
  remarkWords: { label: 'A oes sylw' },
  courseDisplay: { label: 'Geiriau cod y cwrs' },
  courseWords: { label: 'Y cwrs mewn geiriau' },
  medicines: { label: 'Meddyginiaethau yn fy nghofnod', each: 'meddyginiaeth' },
  medicine: { label: 'Meddyginiaeth' },
  dose: { label: 'Faint a phryd' },
  medicineRemark: { label: 'Sylw' },
  course: { label: 'A yw’n dal i gael ei rhoi?' },
  noMedicinesListed: {
    label:
      'Nid oes meddyginiaeth yn fy nghofnod. Nid yw hynny’n dweud nad wyf yn cymryd dim: gofynnwch, ac edrychwch ar y siart.',
  },
  timeCritical: {
    label: 'Pa rai ohonynt na ddylid eu rhoi’n hwyr na’u gadael allan?',
    help: 'Fel y rhai ar gyfer Parkinson’s, epilepsi, diabetes, clotiau gwaed. Ysgrifennwch yr amserau.',
  },
  medicineHow: {
    label: 'Sut rwy’n cymryd meddyginiaethau',
    help: 'Fy hun neu o’ch llaw chi, gyda beth, fesul un. Beth rwy’n ei wrthod. Gofynnwch i fferyllydd cyn malu unrhyw un.',
  },
  decisions: { label: 'Penderfyniadau a phapurau' },
  resuscitation: {
    label: 'A oes penderfyniad am adfywio (DNACPR, ReSPECT)?',
    help: 'Os nad oes, neu os nad oes neb yn gwybod, ni wrthodwyd adfywio.',
    options: { yes: 'Oes: mae’r ffurflen wedi’i llofnodi yn dod gyda mi' },
  },
  resuscitationWhere: {
    label: 'Ble mae’r ffurflen am adfywio sydd wedi’i llofnodi nawr?',
    help: 'Nid yw copi mewn cyfrifiadur yn ffurflen wedi’i llofnodi.',
  },
  advanceDecision: {
    label: 'A oes penderfyniad ymlaen llaw i wrthod triniaeth (ADRT)?',
    options: { yes: 'Oes: mae’r papur wedi’i lofnodi yn dod gyda mi' },
  },
  advanceDecisionWhere: { label: 'Ble mae’r penderfyniad ymlaen llaw sydd wedi’i lofnodi nawr?' },
  attorneysThere: { label: 'A oes atwrneiod yn y cofnod' },
  attorneyThere: { label: 'Atwrnai yn y cofnod' },
  attorneyForDisplay: { label: 'Geiriau cod y pŵer' },
  attorneyForWords: { label: 'Y pŵer mewn geiriau' },
  attorneyForNotSaid: { label: 'Nid yw’r hyn y cânt ei benderfynu yn y cofnod: edrychwch ar y papur.' },
  attorneys: {
    label: 'Atwrneiod a dirprwyon yn fy nghofnod',
    each: 'atwrnai',
    help: 'Dim ond yr hyn na allaf ei benderfynu ar y pryd y maent yn ei benderfynu, a dim ond yr hyn y mae eu papur yn ei gynnwys.',
  },
  attorneyName: { label: 'Enw’r atwrnai' },
  attorneyFor: { label: 'Ar gyfer beth' },
  attorneyReached: { label: 'Sut mae cael gafael arnynt' },
  noAttorneyListed: {
    label: 'Nid oes atwrnai yn fy nghofnod. Nid yw hynny’n dweud nad oes un: gofynnwch i bwy bynnag sydd gyda mi.',
  },
  askMeFirst: {
    label:
      'Gofynnwch i mi yn gyntaf, bob tro. Mae’r perthynas agosaf yn cael gwybod ac yn cael ei holi, ac nid yw’n penderfynu drosof i.',
  },
};
