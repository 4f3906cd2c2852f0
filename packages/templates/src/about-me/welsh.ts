// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '@careplan-kit/forms/contract';

/**
 * About Me in Welsh. All of it is our own, the headings too: no official Welsh wording of the standard was found.
 * Nobody whose language it is has checked it yet.
 */
export const welsh: Translation = {
  reviewed: false,
  title: 'Amdanaf i',
  description: 'Yr hyn y mae rhywun am i’r bobl sy’n eu cefnogi ei wybod, yn eu geiriau eu hunain.',
  items: {
    inMyOwnWords: {
      label: 'Yn fy ngeiriau fy hun',
      help: 'Ysgrifennwch fel y byddai’r person yn ei ddweud. Gallwch adael unrhyw ran yn wag. Dim ond i helpu y mae’r cwestiynau.',
    },
    whatIsMostImportantToMe: {
      label: 'Beth sydd bwysicaf i mi',
      help: 'Dechreuwch gyda’r peth cyntaf y dylai rhywun nad yw erioed wedi cwrdd â chi ei wybod.',
      prompts: [
        'Beth ddylai rhywun newydd ei wybod cyn dim byd arall?',
        'Pe baech chi’n sâl neu wedi cael dolur, beth fyddech chi am i bobl ei wybod ar unwaith?',
        'Beth sy’n gwneud diwrnod yn ddiwrnod da i chi?',
        'A oes cred, arfer neu ffydd sy’n bwysig i chi?',
        'A oes rhywbeth rydych chi bob amser am ei gael yn agos atoch?',
        'Beth rydych chi’n edrych ymlaen ato, neu’n gobeithio ei wneud?',
      ],
    },
    whatIsMostImportantToMeMedia: {
      label: 'Llun, sain neu ffilm: Beth sydd bwysicaf i mi',
      help: 'Rhywbeth sy’n dangos beth sydd bwysicaf i chi.',
    },
    peopleWhoAreImportantToMe: {
      label: 'Pobl sy’n bwysig i mi',
      help: 'Dywedwch pwy ydyn nhw i chi, a sut rydych chi’n cadw mewn cysylltiad. Mae anifeiliaid anwes yn cyfrif hefyd.',
      prompts: [
        'Pwy rydych chi wrth eich bodd yn eu gweld neu’n clywed ganddyn nhw?',
        'Sut rydych chi’n cadw mewn cysylltiad â nhw, a pha mor aml?',
        'Pwy ddylen ni ei ffonio gyntaf os bydd rhywbeth yn digwydd?',
        'Pwy rydych chi am ei gael gyda chi pan fydd dewis mawr i’w wneud?',
        'A oes unrhyw un y byddai’n well gennych i ni beidio â dweud pethau wrthyn nhw?',
      ],
    },
    peopleWhoAreImportantToMeMedia: {
      label: 'Llun, sain neu ffilm: Pobl sy’n bwysig i mi',
      help: 'Wynebau neu leisiau sy’n annwyl i chi; dywedwch mewn geiriau pwy ydyn nhw.',
    },
    howICommunicate: {
      label: 'Sut rydw i’n cyfathrebu a sut i gyfathrebu â mi',
      help: 'Geiriau, arwyddion, lluniau, edrychiadau a synau: beth bynnag rydych chi’n ei ddefnyddio i ddweud pethau wrth bobl.',
      prompts: [
        'Pa enw rydych chi’n hoffi i bobl ei ddefnyddio?',
        'Pa iaith, arwyddion neu luniau sy’n gweithio orau i chi?',
        'Ydych chi’n defnyddio sbectol, cymhorthion clyw neu rywbeth arall i weld, i glywed neu i siarad?',
        'Sut gall pobl wybod pryd rydych chi’n golygu ie, a phryd rydych chi’n golygu na?',
        'Sut mae pobl yn gwybod pan fyddwch chi mewn poen, yn drist neu’n poeni?',
        'Pa adeg o’r dydd sydd orau i siarad am rywbeth pwysig?',
      ],
    },
    howICommunicateMedia: {
      label: 'Llun, sain neu ffilm: Sut rydw i’n cyfathrebu',
      help: 'Gall ffilm fer ohonoch chi’n dweud ie, na neu eich bod mewn poen ddangos yr hyn na all geiriau.',
    },
    myWellness: {
      label: 'Fy llesiant',
      help: 'Sut beth yw diwrnod arferol, sut beth yw diwrnod gwael, a sut gall pobl wybod pa un ydyw.',
      prompts: [
        'Sut beth yw diwrnod arferol i chi?',
        'Beth allwch chi ei wneud ar ddiwrnod da?',
        'Beth sy’n wahanol ar ddiwrnod gwael, a beth rydych chi am i bobl ei wneud bryd hynny?',
        'Beth yw’r arwyddion cyntaf nad ydych chi’n dda?',
        'Beth all eich ypsetio neu wneud i chi deimlo’n waeth?',
        'Beth sy’n eich helpu i gadw’n iach?',
      ],
    },
    myWellnessMedia: {
      label: 'Llun, sain neu ffilm: Fy llesiant',
      help: 'Mae gweld neu glywed sut ydych chi ar ddiwrnod da yn helpu pobl i sylwi ar ddiwrnod gwael.',
    },
    pleaseDoAndPleaseDoNot: {
      label: 'Gwnewch a pheidiwch, os gwelwch yn dda',
      help: 'Byr a chlir sydd orau. Mae un peth ar bob llinell yn hawdd ei ddarllen.',
      prompts: [
        'Gwnewch: beth ddylai pobl ei wneud bob amser gyda chi?',
        'Peidiwch: beth na ddylai pobl byth ei wneud?',
        'A oes rhywbeth y mae pobl yn aml yn ei gamddeall amdanoch chi?',
        'A oes unrhyw beth nad ydych chi am siarad amdano?',
      ],
    },
    pleaseDoAndPleaseDoNotMedia: {
      label: 'Llun, sain neu ffilm: Gwnewch a pheidiwch',
      help: 'Dangoswch sut rydych chi’n hoffi i rywbeth gael ei wneud.',
    },
    howAndWhenToSupportMe: {
      label: 'Sut a phryd i fy nghefnogi',
      help: 'Dywedwch beth rydych chi’n ei wneud eich hun, a gyda beth rydych chi am gael help.',
      prompts: [
        'Beth rydych chi’n hoffi ei wneud eich hun?',
        'Sut rydych chi’n hoffi cael help i ymolchi, i wisgo ac i ddefnyddio’r toiled?',
        'Sut rydych chi’n hoffi bwyta ac yfed, a pha help rydych chi am ei gael?',
        'Beth sy’n eich helpu i symud o gwmpas ac i gadw’n gadarn ar eich traed?',
        'Sut rydych chi’n hoffi mynd i’r gwely, cysgu a chodi?',
        'Beth sy’n helpu pan fyddwch chi’n ddryslyd, yn flin neu’n ofnus?',
      ],
    },
    howAndWhenToSupportMeMedia: {
      label: 'Llun, sain neu ffilm: Sut a phryd i fy nghefnogi',
      help: 'Dangoswch sut rydych chi’n hoffi cael help, a dim byd na ddylai dieithryn ei weld.',
    },
    alsoWorthKnowingAboutMe: {
      label: 'Pethau eraill sy’n werth eu gwybod amdanaf i',
      help: 'Y pethau a fyddai’n helpu rhywun newydd i ddechrau sgwrs gyda chi.',
      prompts: [
        'Ble cawsoch chi eich magu, a sut fywyd gawsoch chi?',
        'Pa waith rydych chi wedi’i wneud, neu beth rydych chi’n dda am ei wneud?',
        'Beth rydych chi wrth eich bodd yn ei wneud, yn ei fwyta, yn ei wylio neu’n gwrando arno?',
        'Beth dydych chi ddim yn ei hoffi o gwbl?',
        'Beth sy’n gwneud i chi chwerthin?',
      ],
    },
    alsoWorthKnowingAboutMeMedia: {
      label: 'Llun, sain neu ffilm: Pethau eraill amdanaf i',
      help: 'Llun, cân neu stori a fyddai’n dechrau sgwrs.',
    },
    aboutThisRecord: { label: 'Am y cofnod hwn' },
    supportedToWriteThisBy: {
      label: 'Cefais gefnogaeth i ysgrifennu hyn gan',
      help: 'Pwy helpodd, pwy ydyn nhw i’r person, a sut i gael gafael arnyn nhw. Os nad oedd y person yn gallu cymryd rhan, dywedwch sut y cafodd hyn ei lunio, er enghraifft o’r hyn a ddywedodd y teulu wrthych a’r hyn rydych chi wedi’i weld.',
    },
    date: {
      label: 'Pryd cafodd hyn ei ysgrifennu neu ei drafod?',
      help: 'Heddiw, oni bai eich bod yn ei gopïo o bapur neu o sgwrs gynharach.',
    },
  },
};
