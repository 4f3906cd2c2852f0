// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import {
  type QuestionItem,
  createForm,
  createSubmission,
  extract,
  formWords,
  parseDefinition,
} from '@careplan-kit/forms/contract';
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  PersonDemographics,
  SNOMED_CT,
  applyOperations,
  changeOf,
  emptyCareRecord,
  latest,
  parseCareRecord,
  parseNhsNumber,
} from '@careplan-kit/model';
import { flat } from '../../test/risk-form.js';
import { aboutMe } from './definition.js';
import { type PersonFixture, betty, careWorkers, james, mrBodat, mrGreen, mrsSmith } from './fixtures.js';

const people: Readonly<Record<string, PersonFixture>> = { mrGreen, mrBodat, mrsSmith, james, betty };

const questions = (): QuestionItem[] =>
  flat(aboutMe.items).filter((item): item is QuestionItem => item.type !== 'group' && item.type !== 'display');

describe('the About Me form', () => {
  test('is accepted by the parser as it stands', () => {
    assert.deepEqual(parseDefinition(aboutMe), aboutMe);
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(aboutMe))), aboutMe);
  });

  test('asks the seven sections of the model, in order, by name and code', () => {
    const sections = questions().filter(({ codes }) => codes);
    assert.deepEqual(
      sections.map(({ id, label, codes }) => ({ id, label, codes })),
      ABOUT_ME_SECTIONS.map(({ key, name, code }) => ({
        id: key,
        label: name,
        codes: [{ system: SNOMED_CT, code, display: name }],
      })),
    );
    for (const { type, required, prompts } of sections) {
      assert.equal(type, 'long-text');
      assert.notEqual(required, true, 'a person may leave any section empty');
      assert.ok(prompts && prompts.length > 0 && prompts.length <= 6);
    }
  });

  test('every binding leads to an element of About Me', () => {
    const elements = new Set(AboutMe.elements.map(({ key }) => key));
    for (const { id, binding } of questions()) {
      assert.equal(binding?.class, AboutMe.name, id);
      assert.ok(elements.has(binding.element), `${id} is bound to ${binding.element}`);
      assert.equal(binding.element, id.replace(/Media$/, ''));
    }
  });

  test('asks in each section for all the standard has there, in its order', async () => {
    const file = new URL('../../../../test/vectors/about-me-2.01.json', import.meta.url);
    const standard = JSON.parse(await readFile(file, 'utf8')) as {
      sections: readonly { key: string; response: { key: string; elements: readonly { key: string }[] } }[];
    };
    const asked = questions().flatMap(({ binding }) =>
      binding?.select ? [`${binding.element}.${binding.select}`] : [],
    );
    assert.deepEqual(
      asked,
      standard.sections.flatMap(({ key, response }) =>
        response.elements.map((element) => `${key}.${response.key}.${element.key}`),
      ),
    );
  });

  test('asks for one picture, sound or film in each section, right after its words', () => {
    const all = questions();
    for (const { key } of ABOUT_ME_SECTIONS) {
      const at = all.findIndex(({ id }) => id === key);
      const media = all[at + 1];
      assert.ok(media?.type === 'attachment');
      const { label, help = '', ...rest } = media;
      assert.match(label, /^Photo, sound or film: \p{Lu}/u);
      assert.match(help, /^[^.]+\.$/);
      assert.deepEqual(rest, {
        type: 'attachment',
        id: `${key}Media`,
        kinds: ['photo', 'audio', 'video'],
        maxSize: 60_000_000,
        maxSeconds: 180,
        binding: { class: 'About Me', element: key, select: 'response.multiMedia' },
      });
    }
    assert.equal(all.filter(({ type }) => type === 'attachment').length, ABOUT_ME_SECTIONS.length);
  });

  test('no two of its parts have the same label', () => {
    for (const locale of ['en', 'cy']) {
      const words = formWords(aboutMe, { locale, unreviewed: true });
      const labels = flat(aboutMe.items).map((item) => words.of(item).label);
      assert.equal(new Set(labels).size, labels.length);
      for (const label of labels) assert.ok(label.length > 0 && label.length <= 80, label);
    }
  });

  test('its words are short enough to read at a glance', () => {
    for (const item of flat(aboutMe.items)) {
      assert.ok(item.label, `${item.id} has a label`);
      assert.ok(item.label.length <= 80, `label of ${item.id}`);
      for (const prompt of ('prompts' in item && item.prompts) || []) {
        assert.ok(prompt.length < 120, prompt);
        for (const word of prompt.match(/[\p{L}']+/gu) ?? []) assert.ok(word.length <= 10, `"${word}" is a long word`);
      }
    }
  });

  test('begins with today and refuses tomorrow', () => {
    const form = createForm(aboutMe, { context: { today: '2026-11-22' } });
    assert.equal(form.question('date')?.answer, '2026-11-22');
    form.answer('date', '23/11/2026');
    assert.deepEqual(form.problems(), [{ key: 'date', code: 'too-late', limit: '2026-11-22' }]);
    form.answer('date', null);
    assert.deepEqual(form.problems(), [{ key: 'date', code: 'required' }]);
  });

  test('can be submitted with nothing but its date', () => {
    const form = createForm(aboutMe, { context: { today: '2026-11-22' } });
    assert.deepEqual(form.problems(), []);
    assert.deepEqual(form.answers(), { date: '2026-11-22' });
  });
});

describe('the form in Welsh', () => {
  const welsh = formWords(aboutMe, { locale: 'cy-GB', unreviewed: true });
  const english = formWords(aboutMe, { locale: 'en-GB', unreviewed: true });
  const textsOf = ({ label, help, prompts = [] }: ReturnType<typeof welsh.of>) => [label, help ?? '', ...prompts];

  test('is shown only where the host takes words nobody has checked', () => {
    const { title, lang } = formWords(aboutMe, { locale: 'cy', unreviewed: false });
    assert.deepEqual([title, lang], ['About Me', 'en-GB']);
    assert.equal(aboutMe.translations?.['cy']?.reviewed, false);
  });

  test('has every word of it', () => {
    assert.deepEqual([welsh.title, welsh.lang], ['Amdanaf i', 'cy']);
    assert.notEqual(welsh.description, english.description);
    for (const item of flat(aboutMe.items)) {
      const words = welsh.of(item);
      assert.equal(words.lang, 'cy', item.id);
      const own = english.of(item);
      assert.equal(Boolean(words.help), Boolean(own.help), item.id);
      assert.equal(words.prompts?.length, own.prompts?.length, item.id);
      const texts = textsOf(own);
      for (const text of textsOf(words)) if (text) assert.ok(!texts.includes(text), text);
    }
  });

  test('ends its sentences as the English does, and writes its apostrophes in one way', () => {
    for (const item of flat(aboutMe.items)) {
      const own = textsOf(english.of(item));
      textsOf(welsh.of(item)).forEach((text, index) => {
        assert.ok(!text.includes("'"), text);
        const [end] = /[.?]$/.exec(own[index] ?? '') ?? [''];
        assert.ok(text.endsWith(end), text);
        assert.ok(text.length < 400, text);
      });
    }
  });
});

describe('the fixtures', () => {
  for (const [name, person] of Object.entries(people)) {
    test(`${name}: the record can be read back, and is the same each time`, () => {
      const record = person.careRecord();
      const stored: unknown = JSON.parse(JSON.stringify(record));
      assert.deepEqual(parseCareRecord(stored, [AboutMe, PersonDemographics]), record);
      assert.deepEqual(person.careRecord(), record);
      assert.notEqual(person.careRecord(), record);
      assert.ok(latest(record, PersonDemographics));
      const { nhsNumber, nhsNumberStatusIndicator } = record.subjectOfCare;
      const read = parseNhsNumber(nhsNumber ?? '');
      assert.ok(read.ok && read.testOnly, 'an NHS number that is never issued');
      assert.equal(nhsNumberStatusIndicator, '02');
      for (const { date } of record.changeLog) assert.match(date, /^2026-/);
    });

    test(`${name}: the answers, typed into the form, become content the model accepts`, () => {
      const record = emptyCareRecord(person.subjectOfCare);
      const form = createForm(aboutMe, { context: { today: '2026-11-22' }, answers: person.answers });
      const result = createSubmission(form, {
        id: `submission-${name}`,
        subjectOfCare: person.subjectOfCare.id,
        author: careWorkers.emily,
        submittedAt: '2026-11-22T09:00:00Z',
      });
      assert.ok(result.ok, JSON.stringify(result));
      const commit = {
        committer: careWorkers.emily,
        at: '2026-11-22T09:00:00Z',
        systemIdentifier: 'test',
        newUid: () => 'about-me-1',
      };
      const operations = extract(aboutMe, result.submission, record);
      const committed = applyOperations(record, operations, commit, [AboutMe]);
      const content = latest(committed.record, AboutMe)?.content;
      assert.ok(content);
      for (const { key, name: heading, code } of ABOUT_ME_SECTIONS) {
        const words = person.answers[key];
        assert.deepEqual(
          content[key],
          words && {
            code: { system: SNOMED_CT, code, display: heading },
            response: { text: words },
          },
        );
      }
      assert.equal(content.date, person.answers.date);
      assert.equal(content.supportedToWriteThisBy, person.answers.supportedToWriteThisBy);
      assert.equal(content.dateLastUpdated, commit.at);
      assert.equal(content.subjectOfCare, person.subjectOfCare.id);
    });
  }

  test('what the fixtures hold is what the form would have made of the same answers', () => {
    for (const person of [mrGreen, mrBodat, mrsSmith, james]) {
      const record = person.careRecord();
      const version = latest(record, AboutMe);
      const change = version && changeOf(record, version);
      assert.ok(version && change);
      const form = createForm(aboutMe, { context: { today: '2026-11-22' }, answers: person.answers });
      const result = createSubmission(form, {
        id: 'again',
        subjectOfCare: person.subjectOfCare.id,
        author: change.committer,
        submittedAt: change.date,
      });
      assert.ok(result.ok);
      const empty = emptyCareRecord(person.subjectOfCare);
      const again = applyOperations(
        empty,
        extract(aboutMe, result.submission, empty),
        { committer: change.committer, at: change.date, systemIdentifier: 'test', newUid: () => version.recordUid },
        [AboutMe],
      );
      assert.deepEqual(again.versions[0]?.content, version.content);
    }
  });

  test('nothing in them is binary', () => {
    for (const person of Object.values(people)) {
      assert.ok(!JSON.stringify(person.careRecord()).includes('multiMedia'));
      for (const answer of Object.values(person.answers)) assert.equal(typeof answer, 'string');
    }
  });

  test('James left two sections blank, and his record has nothing in their place', () => {
    const content = latest(james.careRecord(), AboutMe)?.content ?? {};
    const blank = ABOUT_ME_SECTIONS.filter(({ key }) => !(key in content)).map(({ key }) => key);
    assert.deepEqual(blank, ['peopleWhoAreImportantToMe', 'myWellness']);
  });

  test('Betty has no About Me yet', () => {
    assert.equal(latest(betty.careRecord(), AboutMe), undefined);
  });
});
