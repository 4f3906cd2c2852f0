// SPDX-License-Identifier: Apache-2.0
import { type GlossaryTerm, termsOf } from './term.js';

const MODS = 'MODS (DAPB4102 Amd 66/2023)';

/** What is planned with a person, and what is then done. */
export const plansTerms: readonly GlossaryTerm[] = /* @__PURE__ */ termsOf('plans', MODS, [
  [
    'About Me',
    'Amdanaf i',
    'What a person wants those who support them to know, in their own words.',
    'Yr hyn y mae person am i’r rhai sy’n eu cefnogi ei wybod, yn eu geiriau eu hunain.',
    { mods: 'About me', related: ['preference', 'life-story'], source: 'PRSB About Me 2.01' },
  ],
  [
    'Life story',
    'Stori bywyd',
    'A book or box about someone’s past: family, work, places and songs. It helps others to talk with them.',
    'Llyfr neu flwch am orffennol rhywun: teulu, gwaith, lleoedd a chaneuon. Mae’n helpu eraill i sgwrsio â nhw.',
    { related: ['about-me', 'reminiscence'], source: 'Dementia care practice' },
  ],
  [
    'Care plan',
    'Cynllun gofal',
    'What has been agreed with a person about their support: what they want, and how to get there.',
    'Yr hyn a gytunwyd â pherson am eu cymorth: beth maent ei eisiau, a sut i gyrraedd yno.',
    { mods: 'Care plan', also: ['support plan'], related: ['goal', 'instruction', 'review'] },
  ],
  [
    'Personalised care and support plan',
    'Cynllun gofal a chymorth personol',
    'One plan about what matters to the person, made with them and shared by all who help.',
    'Un cynllun am yr hyn sy’n bwysig i’r person, wedi’i wneud gyda nhw a’i rannu gan bawb sy’n helpu.',
    {
      also: ['PCSP'],
      related: ['care-plan', 'contingency-plan'],
      source: 'PRSB Personalised care and support plan 2.0',
    },
  ],
  [
    'Contingency plan',
    'Cynllun wrth gefn',
    'What to do if things go wrong, such as when a family helper falls ill.',
    'Beth i’w wneud os aiff pethau o chwith, fel pan fydd aelod o’r teulu sy’n helpu yn mynd yn sâl.',
    {
      related: ['care-plan', 'personalised-care-and-support-plan'],
      source: 'PRSB Personalised care and support plan 2.0',
    },
  ],
  [
    'End of life care',
    'Gofal diwedd oes',
    'Care for someone who may die soon, so that they are comfortable and have what they want.',
    'Gofal i rywun a all farw’n fuan, fel eu bod yn gyfforddus ac yn cael yr hyn maent ei eisiau.',
    {
      prsb: 'End of life care',
      related: ['advance-statement', 'palliative-care'],
      source: 'PRSB Core Information Standard 2.0',
    },
  ],
  [
    'Palliative care',
    'Gofal lliniarol',
    'Easing pain and worry when an illness cannot be cured.',
    'Lleddfu poen a phryder pan na ellir gwella salwch.',
    { related: ['end-of-life-care', 'anticipatory-medicine'], source: 'NHS' },
  ],
  [
    'Goal',
    'Nod',
    'What someone wants to reach, such as walking to the garden again.',
    'Yr hyn y mae rhywun am ei gyrraedd, fel cerdded i’r ardd eto.',
    { mods: 'Goal', related: ['care-plan', 'outcome'] },
  ],
  [
    'Outcome',
    'Canlyniad',
    'How things turned out after the care was given.',
    'Sut y trodd pethau allan ar ôl rhoi’r gofal.',
    { mods: 'Outcome', related: ['goal', 'review'] },
  ],
  [
    'Instruction',
    'Cyfarwyddyd',
    'How care should be given, written so that anyone can follow it.',
    'Sut y dylid rhoi gofal, wedi’i ysgrifennu fel y gall unrhyw un ei ddilyn.',
    { mods: 'Instruction', related: ['task', 'activity'] },
  ],
  [
    'Activity',
    'Gweithgaredd',
    'Something planned or done for the person, such as help with a bath.',
    'Rhywbeth a gynlluniwyd neu a wnaed i’r person, fel help gyda bath.',
    { mods: 'Activity', related: ['task', 'action', 'service'] },
  ],
  [
    'Task',
    'Tasg',
    'One job to do for someone, with a time to do it by.',
    'Un gorchwyl i’w wneud i rywun, gydag amser i’w wneud erbyn hynny.',
    { mods: 'Task', related: ['requested-period', 'action'] },
  ],
  [
    'Requested Period',
    'Cyfnod y gofynnwyd amdano',
    'The time between which a job should be done.',
    'Yr amser y dylid gwneud gorchwyl rhyngddo.',
    { mods: 'Requested Period', related: ['task'] },
  ],
  [
    'Action',
    'Gweithred',
    'A note that something was really done, whether it was planned or not.',
    'Nodyn bod rhywbeth wedi’i wneud mewn gwirionedd, boed wedi’i gynllunio ai peidio.',
    { mods: 'Action', related: ['activity', 'visit'] },
  ],
  [
    'Visit',
    'Ymweliad',
    'A time spent with the person at one place, and what was done there.',
    'Amser a dreuliwyd gyda’r person mewn un lle, a beth a wnaed yno.',
    { mods: 'Visit', related: ['action', 'home-care'] },
  ],
  [
    'Need',
    'Angen',
    'Something a person cannot do without, such as help to eat or to stay well.',
    'Rhywbeth na all person fod hebddo, fel help i fwyta neu i gadw’n iach.',
    { mods: 'Need', related: ['strength', 'goal', 'care-needs-assessment'] },
  ],
  [
    'Strength',
    'Cryfder',
    'Something a person is good at, enjoys, or can still do alone.',
    'Rhywbeth y mae person yn dda am ei wneud, yn ei fwynhau, neu’n dal i allu ei wneud ar ei ben ei hun.',
    { mods: 'Strength', related: ['need'] },
  ],
  [
    'Preference',
    'Dewis personol',
    'How someone likes things to be, such as tea before breakfast.',
    'Sut mae rhywun yn hoffi i bethau fod, fel te cyn brecwast.',
    { mods: 'Preference', related: ['wish', 'about-me'] },
  ],
  [
    'Wish',
    'Dymuniad',
    'Something a person hopes for, now or later.',
    'Rhywbeth y mae person yn gobeithio amdano, nawr neu’n hwyrach.',
    { mods: 'Wish', related: ['preference', 'advance-statement'] },
  ],
  [
    'Review',
    'Adolygiad',
    'Looking again at a plan on a set day, to see whether it still fits.',
    'Edrych eto ar gynllun ar ddiwrnod penodol, i weld a yw’n dal i weddu.',
    { mods: 'Review', related: ['care-plan', 'outcome'] },
  ],
  [
    'Person-centred care',
    'Gofal sy’n canolbwyntio ar y person',
    'Starting from what matters to the one being helped, and not from what is easiest for staff.',
    'Dechrau o’r hyn sy’n bwysig i’r un sy’n cael help, ac nid o’r hyn sydd hawsaf i staff.',
    {
      related: ['about-me', 'preference'],
      source: 'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014',
    },
  ],
]);
