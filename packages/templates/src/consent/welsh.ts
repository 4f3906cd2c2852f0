// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '@careplan-kit/forms/contract';

/** Consent in Welsh. All of it is our own. Nobody whose language it is has checked it yet. */
export const welsh: Translation = {
  reviewed: false,
  title: 'Cydsyniad',
  description:
    'Yr hyn y mae rhywun yn cytuno iddo a’r hyn nad yw’n cytuno iddo, un diben ar y tro. Gall newid ei feddwl unrhyw ddiwrnod.',
  items: {
    howTheyCommunicate: { label: 'Sut mae’r person yn cyfathrebu, o Amdanaf i' },
    oneAtATime: {
      label:
        'Gofynnwch am un diben ar y tro. Nid yw cytuno i un peth yn golygu cytuno i beth arall, ac nid yw gofal yn dibynnu ar hynny.',
    },
    consents: {
      label: 'Yr hyn y gofynnir amdano, un diben ar y tro',
      each: 'diben',
      help: 'Ychwanegwch un ar gyfer pob peth rydych chi’n gofyn amdano. Os na ofynnwyd am rywbeth, ni chytunwyd iddo.',
    },
    purpose: {
      label: 'At ba ddiben?',
      options: {
        care: 'Y gofal yn y cynllun gofal',
        sharing: 'Rhannu’r cofnod ag eraill sy’n gofalu am y person',
        'photos-care': 'Lluniau ar gyfer gofal, fel llun o glwyf, neu ar gyfer y cofnod',
        'photos-show': 'Lluniau y bydd eraill yn eu gweld, er enghraifft ar fwrdd neu ar wefan',
        visits: 'Ymweliadau gan weithwyr proffesiynol, fel y meddyg teulu, y deintydd neu’r ciropodydd',
        medicines: 'Help gyda meddyginiaethau',
        vaccination: 'Brechiad',
        money: 'Help gydag arian',
      },
      open: 'Rhywbeth arall',
    },
    scope: {
      label: 'Beth yn union, gyda phwy, a beth na ddylid ei wneud?',
      help: 'Er enghraifft: gyda’r meddyg teulu a’r ysbyty, ond nid gyda fy nai.',
    },
    explained: { label: 'A gafodd ei esbonio mewn ffordd y mae’r person yn ei deall?' },
    answer: {
      label: 'Beth yw’r ateb?',
      options: {
        yes: 'Ydy, mae’r person yn cytuno',
        no: 'Nac ydy, nid yw’r person yn cytuno',
        'not-able': 'Nid yw’r person yn gallu penderfynu hyn',
      },
    },
    noMeansNo: {
      label:
        'Felly ni chaiff ei wneud. Peidiwch â gofyn eto oni bai bod rhywbeth wedi newid neu fod y person am siarad amdano.',
    },
    howGiven: {
      label: 'Sut dywedodd y person hynny?',
      options: {
        spoken: 'Mewn geiriau',
        signed: 'Yn ysgrifenedig, gyda llofnod',
        shown: 'Gydag arwyddion, lluniau neu ystumiau',
      },
    },
    decidedForThem: {
      label: 'Penderfynu ar ran y person',
      help: 'Dim ond gydag asesiad galluedd ar gyfer y penderfyniad hwn.',
    },
    capacityRef: { label: 'Pa asesiad galluedd sy’n dweud hynny?' },
    decidedInstead: {
      label: 'A gafodd ei benderfynu ar ei ran?',
      options: {
        agreed: 'Do: caniateir ei wneud',
        refused: 'Do: ni chaniateir ei wneud',
      },
    },
    basis: {
      label: 'Ar ba sail?',
      help: 'Nid oes gan deulu hawl i gydsynio dros oedolyn dim ond am eu bod yn deulu.',
      options: {
        'best-interests': 'Penderfyniad er lles pennaf, wedi’i ysgrifennu',
        attorney: 'Atwrneiaeth arhosol sy’n cynnwys hyn',
        deputy: 'Dirprwy’r Llys Gwarchod sy’n cael penderfynu hyn',
        court: 'Gorchymyn y Llys Gwarchod',
        'advance-decision': 'Gwrthododd y person hyn ymlaen llaw',
        parent: 'Cyfrifoldeb rhiant, ar gyfer rhywun o dan 18 oed',
      },
    },
    whoDecided: { label: 'Pwy benderfynodd, a phwy ydyn nhw i’r person?' },
    papersSeen: { label: 'Pwy sydd wedi gweld y papurau sy’n dweud y cânt benderfynu, a phryd?' },
    date: { label: 'Pryd y dywedwyd neu y penderfynwyd hyn?' },
    askedBy: { label: 'Pwy ofynnodd?' },
    reviewDate: { label: 'Pryd byddwch chi’n gofyn eto?' },
    withdrawn: { label: 'A gafodd ei dynnu’n ôl ers hynny?' },
    withdrawal: { label: 'Tynnwyd yn ôl' },
    withdrawnOn: { label: 'Pryd y cafodd ei dynnu’n ôl?' },
    withdrawnBy: { label: 'Pwy a’i tynnodd yn ôl?' },
    afterWithdrawal: {
      label: 'Beth a stopiwyd, a phwy gafodd wybod?',
      help: 'Er enghraifft lluniau a dynnwyd i lawr, neu ddweud wrth y feddygfa am beidio â rhannu.',
    },
    signature: {
      label: 'Llofnod, os yw’r person am lofnodi',
      signer: 'Y person, neu bwy bynnag a benderfynodd ar ei ran',
    },
  },
};
