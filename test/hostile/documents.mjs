// SPDX-License-Identifier: Apache-2.0
// Good documents, to be spoiled. Each call gives a new one in plain JSON.
import { AboutMe, latest } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';

/** A picture of one dot. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const copy = (value) => JSON.parse(JSON.stringify(value));

const option = (code, label, weight) => ({ code, label, system: 'https://example.invalid/moods', weight });
const answerOf = (item) => ({ op: 'answer', item });
const constant = (value) => ({ op: 'constant', value });

const everything = {
  format: 'careplan-kit/form-1',
  id: 'morning-check',
  url: 'https://careplan-kit.example/form/morning-check',
  version: '1.0.0',
  status: 'draft',
  title: 'Morning check',
  description: 'Shows every type of question.',
  language: 'en-GB',
  licence: { kind: 'open', text: 'For tests' },
  derivedFrom: ['https://careplan-kit.example/form/night-check'],
  codes: [{ system: 'http://snomed.info/sct', code: '1515861000000103', display: 'What is most important to me' }],
  items: [
    { type: 'display', id: 'intro', label: 'Ask first. Write what they say.' },
    {
      type: 'group',
      id: 'night',
      label: 'The night',
      help: 'From ten to seven.',
      items: [
        { type: 'text', id: 'where', label: 'Where?', help: 'Bed or chair.', minLength: 1, maxLength: 40 },
        { type: 'boolean', id: 'woke', label: 'Awake?', whenHidden: 'keep' },
        {
          type: 'integer',
          id: 'times',
          label: 'How often?',
          min: 1,
          max: '20',
          required: true,
          enableWhen: { op: 'equal', left: answerOf('woke'), right: constant(true) },
        },
      ],
    },
    { type: 'date', id: 'day', label: 'Which day?', max: 'today', min: '2020-01-01', initial: { op: 'today' } },
    { type: 'decimal', id: 'weight', label: 'Weight', unit: 'kg', decimalPlaces: 1, min: '20.0', max: '250' },
    {
      type: 'choice',
      id: 'mood',
      label: 'How are they?',
      options: [option('bright', 'Bright', 0), option('usual', 'As usual', 1.5), option('low', 'Low', 2)],
    },
    {
      type: 'multiple-choice',
      id: 'ate',
      label: 'Breakfast?',
      options: [option('toast', 'Toast', 0.25), option('tea', 'Tea', 0.125)],
      enableWhen: {
        op: 'and',
        of: [
          { op: 'in', value: answerOf('mood'), list: ['bright', 'usual'] },
          { op: 'not', of: { op: 'exists', item: 'times' } },
        ],
      },
    },
    {
      type: 'decimal',
      id: 'points',
      label: 'Points',
      calculate: {
        op: 'if',
        when: { op: 'between', value: { op: 'weight', item: 'mood' }, low: constant(0), high: constant(9) },
        then: {
          op: 'round',
          value: {
            op: 'sum',
            of: [
              { op: 'weight', item: 'mood' },
              { op: 'divide', left: constant(1), right: constant(3) },
            ],
          },
          places: 2,
        },
        otherwise: { op: 'count', of: [{ op: 'less', left: answerOf('weight'), right: constant(50) }] },
      },
    },
    { type: 'attachment', id: 'photo', label: 'A photo', kinds: ['photo', 'file'], maxSize: 1000000, maxSeconds: 60 },
    {
      type: 'long-text',
      id: 'notes',
      label: 'What matters?',
      prompts: ['What went well?', 'What was hard?'],
      binding: { class: 'About Me', element: 'whatIsMostImportantToMe', select: 'response.text', mode: 'both' },
      carried: { note: 'kept' },
    },
  ],
  translations: {
    cy: {
      reviewed: true,
      title: 'Gwirio’r bore',
      description: 'Dangos pob math o gwestiwn.',
      items: {
        where: { label: 'Ble?', help: 'Gwely neu gadair.' },
        mood: { label: 'Sut maen nhw?', options: { bright: 'Llon', usual: 'Fel arfer', low: 'Isel' } },
        notes: { label: 'Beth sy’n bwysig?', prompts: ['Beth aeth yn dda?', 'Beth oedd yn anodd?'] },
        weight: { label: 'Pwysau', unit: 'kg' },
      },
    },
  },
};

const answers = {
  where: 'The chair by the window',
  woke: true,
  times: '3',
  day: '2026-11-22',
  weight: '70.0',
  mood: 'usual',
  ate: ['toast', 'tea'],
  photo: {
    held: 'draft',
    id: 'file-1',
    filename: 'window',
    mimeType: 'image/jpeg',
    size: 2048,
    transcript: 'A window.',
  },
  notes: 'My church, and my independence.',
};

const questionnaire = {
  resourceType: 'Questionnaire',
  id: 'morning',
  url: 'https://careplan-kit.example/Questionnaire/morning',
  version: '1.0.0',
  status: 'active',
  title: 'Morning',
  language: 'en-GB',
  copyright: 'For tests',
  contained: [{ resourceType: 'ValueSet', id: 'moods', status: 'active' }],
  extension: [
    { url: 'https://example.invalid/extension', valueDecimal: 1.5 },
    {
      url: 'https://careplan-kit.example/fhir/StructureDefinition/form-licence',
      valueString: '{"kind":"open","text":"For tests"}',
    },
  ],
  item: [
    {
      linkId: 'night',
      type: 'group',
      text: 'The night',
      item: [
        { linkId: 'woke', type: 'boolean', text: 'Awake?', required: true },
        {
          linkId: 'times',
          type: 'integer',
          text: 'How often?',
          enableWhen: [{ question: 'woke', operator: '=', answerBoolean: true }],
          initial: [{ valueInteger: 1 }],
        },
      ],
    },
    {
      linkId: 'mood',
      type: 'choice',
      text: 'How are they?',
      repeats: false,
      answerOption: [
        { valueCoding: { system: 'https://example.invalid/moods', code: 'low', display: 'Low' } },
        {
          valueCoding: { code: 'bright', display: 'Bright' },
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 1.5 }],
        },
      ],
    },
    {
      linkId: 'weight',
      type: 'decimal',
      text: 'Weight',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueDecimal: 20.5 }],
    },
    { linkId: 'day', type: 'date', text: 'Which day?' },
    { linkId: 'notes', type: 'text', text: 'Notes', maxLength: 200, code: [{ system: 'http://loinc.org', code: '1' }] },
    { linkId: 'words', type: 'display', text: 'Thank you.' },
  ],
};

const response = {
  resourceType: 'QuestionnaireResponse',
  questionnaire: `${everything.url}|1.0.0`,
  status: 'completed',
  authored: '2026-11-22T14:02:00Z',
  subject: { reference: 'Patient/smith' },
  item: [
    {
      linkId: 'night',
      item: [
        { linkId: 'where', answer: [{ valueString: 'The chair' }] },
        { linkId: 'woke', answer: [{ valueBoolean: true }] },
        { linkId: 'times', answer: [{ valueInteger: 3 }] },
      ],
    },
    { linkId: 'day', answer: [{ valueDate: '2026-11-22' }] },
    { linkId: 'weight', answer: [{ valueDecimal: 70.5 }] },
    { linkId: 'mood', answer: [{ valueCoding: { system: 'https://example.invalid/moods', code: 'usual' } }] },
    { linkId: 'ate', answer: [{ valueCoding: { code: 'toast' } }, { valueCoding: { code: 'tea' } }] },
    { linkId: 'notes', answer: [{ valueString: 'My church.' }] },
  ],
};

const worker = { from: 'worker' };
const fromRecord = {
  from: 'record',
  class: 'About Me',
  recordUid: 'u1',
  versionNumber: 1,
  recordedAt: '2026-10-06T11:10:00Z',
};

/** A form with every type of item, a condition, a calculation and a translation. */
export const wholeDefinition = () => copy(everything);
/** The form that comes with the kit. */
export const aboutMeDefinition = () => copy(aboutMe);
/** Her record, with a picture that is in it and a film that is elsewhere; of these classes alone, when some are named. */
export function record(...classes) {
  const whole = copy(mrsSmith.careRecord());
  const { content } = whole.records.find((version) => version.class === AboutMe.name);
  content.myWellness.response.multiMedia = {
    filename: 'window',
    mimeType: 'image/png',
    file: PIXEL,
    transcript: 'A seat.',
  };
  content.howICommunicate.response.multiMedia = {
    filename: 'hands',
    mimeType: 'video/mp4',
    url: 'https://media.example.invalid/hands.mp4',
    transcript: 'Her hand is flat on the table.',
  };
  if (classes.length === 0) return whole;
  const records = whole.records.filter((version) => classes.includes(version.class));
  const changeLog = whole.changeLog.filter((entry) => records.some(({ recordUid }) => recordUid === entry.recordUid));
  return { ...whole, records, changeLog };
}
export const aboutMeContent = () => latest(record(), AboutMe).content;
export const answersGiven = () => copy(answers);
export const snapshot = () => ({
  answers: copy(answers),
  provenance: {
    ...Object.fromEntries(Object.keys(answers).map((key) => [key, { ...worker }])),
    notes: { ...fromRecord },
  },
});
export const fhirQuestionnaire = () => copy(questionnaire);
export const fhirResponse = () => copy(response);
