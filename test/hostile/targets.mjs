// SPDX-License-Identifier: Apache-2.0
// Where untrusted documents come in, without a browser. What is accepted is used, for "harmless" has to be proven.
import {
  aboutMeFromFhir,
  aboutMeToFhir,
  fromQuestionnaire,
  fromQuestionnaireResponse,
  parseFhir,
  stringifyFhir,
  toQuestionnaire,
  toQuestionnaireResponse,
} from '@careplan-kit/fhir';
import { createForm, createSubmission, extract, formWords, parseDefinition } from '@careplan-kit/forms';
import {
  AboutMe,
  PersonDemographics,
  applyOperations,
  changeOf,
  fullName,
  history,
  latest,
  parseCareRecord,
} from '@careplan-kit/model';
import { fromPrsb1, fromPrsb201, toPrsb1, toPrsb201 } from '@careplan-kit/model/exchange';
import { aboutMe } from '@careplan-kit/templates/about-me';
import * as good from './documents.mjs';
import { TEXT_KINDS } from './text-kinds.mjs';
import { VALUE_KINDS } from './value-kinds.mjs';

const context = { today: '2026-11-22' };
const author = { id: 'worker-emily', name: 'Emily' };
const commit = { committer: author, at: '2026-11-22T14:02:00Z', systemIdentifier: 'tests', newUid: () => 'uid-1' };
const LANGUAGES = ['en-GB', 'cy', 'CY_gb', '', '__proto__', 'constructor', 'x'.repeat(1000)];

const form = parseDefinition(good.wholeDefinition());
function takeFhirDocument(input) {
  const { content, version, change, leftOver } = aboutMeFromFhir(input);
  const records = [{ ...latest(careRecord, AboutMe), ...version, content: { date: '2026-11-22', ...content } }];
  const changeLog = change ? [change] : careRecord.changeLog;
  useForm(aboutMe, { record: { ...careRecord, records, changeLog } });
  if (version) aboutMeToFhir({ ...careRecord, records: [version], changeLog }, version);
  return leftOver.length > 0 ? 'warning' : 'accepted';
}

/** JSON whose keys stand in one order, whatever order they came in. */
const sorted = (json) =>
  JSON.stringify(JSON.parse(json), (_, value) =>
    isBag(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
const isBag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const careRecord = parseCareRecord(good.record(), [AboutMe, PersonDemographics]);

/** Everything a renderer asks of the words of a form, in every language. */
function useWords(definition) {
  const all = (items) => items.flatMap((item) => [item, ...(item.type === 'group' ? all(item.items) : [])]);
  for (const locale of LANGUAGES) {
    for (const unreviewed of [true, false]) {
      const words = formWords(definition, { locale, unreviewed });
      const shown = [words.title, words.lang, words.description ?? ''];
      for (const item of all(definition.items)) {
        const { label, help = '', prompts = [], unit = '', lang, option } = words.of(item);
        shown.push(label, help, ...prompts, unit, lang, option('toString'), option('bright'));
      }
      if (shown.some((word) => typeof word !== 'string')) throw new TypeError('a word is no text');
    }
  }
}

/** Fills and hands over a form, whatever it asks. */
function useForm(definition, options = {}) {
  const filled = createForm(definition, { context, ...options });
  for (const question of filled.questions) {
    if (question.writable) for (const value of ['1', 'low', null, true]) filled.answer(question.key, value);
  }
  const kept = filled.snapshot();
  createForm(definition, { context, snapshot: JSON.parse(JSON.stringify(kept)) }).problems();
  const made = createSubmission(filled, {
    id: 's1',
    subjectOfCare: 'resident-smith',
    author,
    submittedAt: '2026-11-22T14:02:00Z',
  });
  if (made.ok) {
    extract(definition, made.submission, options.record ?? careRecord);
    stringifyFhir(toQuestionnaireResponse(definition, made.submission, { subject: { reference: 'Patient/1' } }));
  }
  return filled;
}

function useDefinition(definition) {
  useForm(definition);
  useWords(definition);
  const { definition: again } = fromQuestionnaire(toQuestionnaire(definition));
  if (again.items.length !== definition.items.length) throw new Error('export and import lost an item');
}

function useRecord(record) {
  for (const recordClass of [AboutMe, PersonDemographics]) {
    for (const version of history(record, recordClass)) changeOf(record, version);
  }
  fullName(record.subjectOfCare);
  useForm(aboutMe, { record });
  const newest = latest(record, AboutMe);
  const content = { date: '2026-11-22', ...newest?.content };
  const { recordUid, versionNumber: fromVersion } = newest ?? {};
  const operation = newest ? { operation: 'amend', recordUid, fromVersion } : { operation: 'create' };
  applyOperations(record, [{ ...operation, class: AboutMe.name, content }], commit, [AboutMe, PersonDemographics]);
}

function takeDefinition(input) {
  useDefinition(parseDefinition(input));
  return 'accepted';
}

function takeRecord(input) {
  useRecord(parseCareRecord(input, [AboutMe, PersonDemographics]));
  return 'accepted';
}

function operationsOf(content) {
  const { recordUid, versionNumber: fromVersion } = latest(careRecord, AboutMe);
  return [{ operation: 'amend', class: AboutMe.name, recordUid, fromVersion, content }];
}

function takeOperations(operations) {
  useRecord(applyOperations(careRecord, operations, commit, [AboutMe]).record);
  return 'accepted';
}

/** What is taken goes out again as it came in: nothing is lost. */
function takeExchange(read, write) {
  return (input) => {
    const { aboutMe: own, notes } = read(input);
    const before = JSON.stringify(input);
    const after = JSON.stringify(write(own).document);
    if (JSON.stringify(JSON.parse(after)) !== after || sorted(before) !== sorted(after)) {
      throw new Error(`not the same again: ${after.slice(0, 300)}`);
    }
    return notes.length > 0 ? 'warning' : 'accepted';
  };
}

function takeQuestionnaire(input) {
  const { definition, repairs } = fromQuestionnaire(input);
  useDefinition(definition);
  return repairs.length > 0 ? 'warning' : 'accepted';
}

function takeResponse(input) {
  const { answers, leftOver } = fromQuestionnaireResponse(form, input);
  useForm(form, { answers });
  return leftOver.length > 0 ? 'warning' : 'accepted';
}

function takeText(input) {
  const json = parseFhir(input);
  parseFhir(stringifyFhir(json));
  return takeQuestionnaire(json);
}

/** What cannot be read as its question's type is shown as it was typed, with a problem beside it. */
const warnsOf = (filled, unknown) =>
  Object.keys(unknown).length > 0 || filled.questions.some(({ entered }) => entered !== null) ? 'warning' : 'accepted';

function takeSnapshot(input) {
  const opened = createForm(form, { context });
  const unknown = opened.restore(input);
  const outcome = warnsOf(opened, unknown);
  opened.problems();
  useForm(form, { answers: opened.answers() });
  return outcome;
}

function takeAnswers(answers) {
  const opened = createForm(form, { context, answers });
  const unknown = Object.keys(Object(answers)).filter((key) => !opened.question(key));
  opened.problems();
  createForm(form, { context, snapshot: opened.snapshot() });
  return warnsOf(opened, unknown);
}

const withTranslations = (translations = null) => takeDefinition({ ...good.wholeDefinition(), translations });

const prsb201 = () => JSON.parse(JSON.stringify(toPrsb201(good.aboutMeContent()).document));
const fhirDocument = () => JSON.parse(JSON.stringify(aboutMeToFhir(careRecord, latest(careRecord, AboutMe))));
const ourExport = () => JSON.parse(stringifyFhir(toQuestionnaire(form)));
const prsb1 = () => JSON.parse(JSON.stringify(toPrsb1(good.aboutMeContent()).document));

/**
 * `forgiving`: it keeps and shows what it cannot read, so that nothing typed is lost, and has no reason to refuse.
 * `warns`: it has something to say of a good document too. `warnsOf`: kinds it need not refuse, if it says so.
 */
export const TARGETS = [
  { name: 'definition', make: good.wholeDefinition, take: takeDefinition, kinds: VALUE_KINDS },
  { name: 'About Me', make: good.aboutMeDefinition, take: takeDefinition, kinds: VALUE_KINDS },
  { name: 'translations', make: () => good.wholeDefinition().translations, take: withTranslations, kinds: VALUE_KINDS },
  { name: 'record', make: good.record, take: takeRecord, kinds: VALUE_KINDS },
  {
    name: 'content',
    make: good.aboutMeContent,
    take: (content) => takeOperations(operationsOf(content)),
    kinds: VALUE_KINDS,
  },
  {
    name: 'operation',
    make: () => operationsOf(good.aboutMeContent())[0],
    take: (one) => takeOperations([one]),
    kinds: VALUE_KINDS,
  },
  { name: 'PRSB 2.01', make: prsb201, take: takeExchange(fromPrsb201, toPrsb201), kinds: VALUE_KINDS, warns: true },
  {
    name: 'PRSB 1.x',
    make: prsb1,
    take: takeExchange(fromPrsb1, toPrsb1),
    kinds: VALUE_KINDS,
    warnsOf: ['another document'],
  },
  { name: 'Questionnaire', make: good.fhirQuestionnaire, take: takeQuestionnaire, kinds: VALUE_KINDS },
  { name: 'our export', make: ourExport, take: takeQuestionnaire, kinds: VALUE_KINDS },
  { name: 'Response', make: good.fhirResponse, take: takeResponse, kinds: VALUE_KINDS },
  { name: 'document', make: fhirDocument, take: takeFhirDocument, kinds: VALUE_KINDS },
  { name: 'FHIR text', make: () => stringifyFhir(toQuestionnaire(form)), take: takeText, kinds: TEXT_KINDS, each: 14 },
  { name: 'snapshot', make: good.snapshot, take: takeSnapshot, kinds: VALUE_KINDS, forgiving: true },
  { name: 'answers', make: good.answersGiven, take: takeAnswers, kinds: VALUE_KINDS, forgiving: true },
];
