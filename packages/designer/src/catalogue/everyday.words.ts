// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

/** Words people use for the same thing. Who types one finds forms with any other in their titles. */
export const EVERYDAY_WORDS = {
  falls: {
    en: 'fall falls fell falling tumble trip slip',
    cy: 'cwymp cwympo cwympiadau syrthio baglu llithro',
    note: 'Somebody fell. A list of words to search by, not a sentence.',
  },
  skin: {
    en: 'skin sore bedsore pressure ulcer wound',
    cy: 'croen dolur pwyso clwyf briw',
    note: 'Sores from lying or sitting.',
  },
  eating: {
    en: 'eat eating weight food hungry thin nutrition malnutrition must diet bmi',
    cy: 'bwyta pwysau bwyd tenau maeth deiet',
    note: 'Losing weight. MUST is the name of an assessment.',
  },
  drinking: {
    en: 'drink drinking fluid fluids water thirsty hydration dehydration',
    cy: 'yfed diod hylif dwr syched hydradiad',
    note: 'Drinking enough.',
  },
  swallowing: {
    en: 'swallow swallowing choke choking iddsi thickener texture',
    cy: 'llyncu tagu',
    note: 'Trouble swallowing. IDDSI is the name of a standard for textures.',
  },
  moving: {
    en: 'move moving walk walking hoist transfer mobility handling stand',
    cy: 'symud cerdded codi symudedd trin sefyll',
    note: 'Moving and handling.',
  },
  pain: { en: 'pain hurt hurts ache abbey', cy: 'poen brifo', note: 'Pain. Abbey is the name of an assessment.' },
  mood: {
    en: 'mood sad low depression depressed anxiety worried phq gad gds',
    cy: 'hwyliau trist isel iselder pryder gofid',
    note: 'How somebody feels. PHQ, GAD and GDS are names of assessments.',
  },
  memory: {
    en: 'memory forget forgetful confused confusion dementia delirium 4at',
    cy: 'cof anghofio dryslyd dryswch dementia deliriwm',
    note: '4AT is the name of an assessment.',
  },
  deciding: {
    en: 'decide decision capacity consent mca dols liberty best interests',
    cy: 'penderfynu penderfyniad galluedd cydsyniad rhyddid lles',
    note: 'Mental Capacity Act and Deprivation of Liberty Safeguards.',
  },
  medicines: {
    en: 'medicine medicines medication tablets drugs mar emar',
    cy: 'meddyginiaeth meddyginiaethau tabledi cyffuriau',
    note: 'Medicines.',
  },
  toilet: {
    en: 'toilet bowel bowels stool continence incontinence pad wee urine catheter',
    cy: 'toiled coluddyn ymataliaeth wrin cathetr',
    note: 'Going to the toilet.',
  },
  unwell: {
    en: 'unwell ill poorly deteriorating observations news2 news temperature',
    cy: 'sal gwael dirywio arsylwadau tymheredd',
    note: 'Somebody gets worse. NEWS2 is the name of an assessment.',
  },
  dying: {
    en: 'dying death end life palliative respect dnacpr advance',
    cy: 'marw marwolaeth diwedd oes lliniarol',
    note: 'The end of life. ReSPECT and DNACPR are names of forms.',
  },
  incident: {
    en: 'incident accident injury bruise safeguarding abuse near miss',
    cy: 'digwyddiad damwain anaf clais diogelu cam-drin',
    note: 'Something went wrong.',
  },
  hospital: {
    en: 'hospital transfer admission discharge ambulance red bag',
    cy: 'ysbyty trosglwyddo derbyn rhyddhau ambiwlans',
    note: 'Going to hospital and coming back.',
  },
  review: {
    en: 'review council commissioner authority funding',
    cy: 'adolygiad cyngor comisiynydd awdurdod cyllid',
    note: 'The yearly review with the council.',
  },
} as const satisfies Record<string, Phrase>;

/** Words that say nothing of what is meant. */
export const SMALL_WORDS = {
  small: {
    en: 'a an the of and or for to in on over is are he she they it i my his her their keeps has had with form forms',
    cy: 'y yr a ac neu o i yn ar dros mae hi ef nhw fy ei eu gyda ffurflen ffurflenni',
    note: 'Small words that are passed over in a search.',
  },
} as const satisfies Record<string, Phrase>;
