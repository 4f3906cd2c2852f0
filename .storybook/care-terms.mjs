// SPDX-License-Identifier: Apache-2.0
// Words of care homes, and which story is about them. They stand behind the story's name in Storybook's index, which is
// what its search reads.
import { storyNameFromExport } from 'storybook/internal/csf';
import { BEFORE_TERMS } from './care-terms-mark.mjs';

/** By the name of the story file and of the export; `*` is the first story of the file. */
export const CARE_TERMS = {
  'about-me/*': 'This is me, life story, likes and dislikes, what matters, PRSB',
  'alerts-banner/*': 'allergies, DNAR, choking, reasonable adjustments, flags',
  'attachment/*': 'photo of a wound, video, voice note, letter from the GP',
  'body-map/*': 'bruise, skin tear, pressure sore, wound, injury, pain',
  'care-plan/*': 'needs, goals, risks, actions, support plan, review',
  'chart/*': 'weight, NEWS2, fluid balance, blood sugar, glucose, observations, trend',
  'choice/*': 'radio buttons, tick one',
  'conflict/*': 'two people wrote, both versions, merge',
  'draft-state/*': 'saved, not saved, losing what I typed',
  'drafts-list/*': 'not finished, handover, waiting to be sent',
  'date/*': 'date of birth, review date',
  'date-time/*': 'when it happened, incident, fall',
  'error-summary/*': 'what is missing, mistakes',
  'form/*': 'assessment, checklist, daily notes',
  'form/Scored': 'total, score, MUST, Waterlow, Abbey',
  'form/Table': 'fluids, intake, food and drink',
  'form-record/*': 'finished form, read only, compare',
  'group-entry/*': 'drinks round, turns, repositioning, bowel, night check, all residents',
  'lock/*': 'shared tablet, PIN, sign out',
  'long-text/*': 'daily note, own words',
  'look-up/*': 'SNOMED, diagnosis, medicine, dm+d, code',
  'number/*': 'pulse, breaths, temperature',
  'option-list/*': 'long list, find in a list',
  'partial-date/*': 'about when, only the year',
  'person-banner/*': 'NHS number, name, date of birth',
  'quantity/*': 'weight, millilitres, dose, units',
  'scale/*': 'pain score, Bristol stool, bowel, mood, 0 to 10',
  'signature/*': 'consent, sign, witness, agree',
  'time/*': 'woke, medicine round',
  'time-out/*': 'signed out, idle, shared tablet',
  'timeline/*': 'daily notes, handover, incident, what happened today',
  'versions/*': 'what changed, history, audit',
  'yes-no/*': 'not asked, declined, unknown, none known',
  'templates/ActivityPlan': 'activities, hobbies, outings',
  'templates/Adrt': 'ADRT, advance decision, living will, refuse treatment',
  'templates/BedRails': 'cot sides, entrapment',
  'templates/BestInterests': 'MCA, mental capacity act, decision for',
  'templates/CarePlanForm': 'PCSP, personalised care and support plan, needs, goals',
  'templates/Choking': 'swallowing, IDDSI, thickener, dysphagia, SALT',
  'templates/Consent': 'agree, photo, sharing, permission',
  'templates/DependencyProfile': 'dependency score, staffing, how much help',
  'templates/DeprivationOfLiberty': 'DoLS, LPS, locked door',
  'templates/EvacuationPlan': 'PEEP, fire',
  'templates/Falls': 'slip, trip, FRAT, frame, sensor mat',
  'templates/FormRequest': 'a form of your own, new form',
  'templates/FutureWishes': 'end of life, ACP, advance care plan, funeral, preferred place',
  'templates/HospitalPassport': 'red bag, hospital transfer, admission, traffic light',
  'templates/LastingPowerOfAttorney': 'LPA, attorney, deputy',
  'templates/MedicinesSelfAdministration': 'own tablets, MAR, medication',
  'templates/MentalCapacity': 'MCA, capacity, two stage test',
  'templates/MovingAndHandling': 'hoist, sling, transfer, mobility',
  'templates/NutritionCheck': 'MUST, weight loss, eating, drinking',
  'templates/OralHealth': 'teeth, dentures, mouth care',
  'templates/PersonalCare': 'washing, dressing, toilet, continence, bowel, shaving',
  'templates/PersonalHistory': 'life story, work, family, where I lived',
  'templates/PlanAgreement': 'signed plan, agreed, witness',
  'templates/ResuscitationDecisions': 'DNAR, DNACPR, ReSPECT, CPR, resus',
  'templates/RiskAssessment': 'hazard, risk',
  'templates/SkinCheck': 'pressure sore, Waterlow, Braden, repositioning, turns',
  'templates/SocialActivity': 'outing, visit, took part, group',
  'templates/SupportNetwork': 'next of kin, family, friends, who to ring',
  'templates/TaskChange': 'change a task, new task, stop a task',
  'templates/ThisIsMe': 'dementia, life story, likes and dislikes',
};

function termsOf(file, exportName, isFirst) {
  const own = CARE_TERMS[`${file}/${exportName}`];
  return own ?? (isFirst ? CARE_TERMS[`${file}/*`] : undefined);
}

/** An indexer whose stories are found by care terms. */
export function findableByCare(indexer) {
  const createIndex = async (path, options) => {
    const file = path.replaceAll('\\', '/').split('/').at(-1).split('.')[0];
    const entries = await indexer.createIndex(path, options);
    return entries.map((entry, index) => {
      const terms = termsOf(file, entry.exportName, index === 0);
      const name = entry.name ?? storyNameFromExport(entry.exportName);
      return terms ? { ...entry, name: `${name}${BEFORE_TERMS}${terms}` } : entry;
    });
  };
  return { ...indexer, createIndex };
}
