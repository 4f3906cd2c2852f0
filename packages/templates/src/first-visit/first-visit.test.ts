// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyCareRecord, inForce } from '@careplan-kit/model';
import { aboutMe } from '../about-me/definition.js';
import { careActNeeds } from '../care-act-needs/definition.js';
import { carePlan } from '../care-plan/definition.js';
import * as assessed from '../care-act-needs/fixtures.js';
import { councilPlan } from '../council-plan/definition.js';
import * as planned from '../council-plan/fixtures.js';
import { open, testWorkedForm, worked } from '../../test/worked-form.js';
import { firstVisit } from './definition.js';
import * as fixtures from './fixtures.js';

const { mrBodat, james } = fixtures;
const LISTS = {
  needs: ['Need', 'needChecked'],
  outcomes: ['Goal', 'outcomeChecked'],
  services: ['Service', 'serviceChecked'],
  contacts: ['Personal contact', 'contactChecked'],
  conditions: ['Problem', 'conditionChecked'],
} as const;

describe('the first visit', () => {
  testWorkedForm(firstVisit, fixtures);

  test('each thing the council sent has to be confirmed, changed or said to be not known', () => {
    const record = mrBodat.careRecord();
    const form = open(firstVisit, record, mrBodat.at);
    for (const [list, [name, checked]] of Object.entries(LISTS)) {
      const ids = form.entries()[list] ?? [];
      assert.equal(ids.length, inForce(record, name).length, list);
      for (const id of ids) {
        const key = `${checked}~${id}`;
        assert.ok(
          form.problems().some((fault) => fault.key === key && fault.code === 'required'),
          key,
        );
        const item = form.question(key)?.item;
        assert.ok(
          item?.type === 'choice' && item.options.map(({ code }) => code).join() === 'confirmed,changed,not-known',
        );
      }
    }
  });

  test('what is confirmed or not known leaves the record as it was; what is changed becomes a new version', () => {
    const { operations, record } = worked(firstVisit, mrBodat);
    const needs = operations.filter((one) => one.class === 'Need');
    assert.deepEqual(
      needs.map(({ operation, content }) => [operation, content['freeText']]),
      [
        ['amend', 'An arm on the stairs; a stick indoors'],
        ['create', 'The pan carried for him, because his wrist is weak'],
      ],
    );
    assert.equal(inForce(record, 'Service').length, 1);
    assert.ok(!operations.some((one) => one.class === 'Service'), 'hours and times are the council’s');
    assert.ok(!operations.some((one) => one.class === 'Local authority'));
    const changed = worked(firstVisit, james).operations.filter((one) => one.class === 'Need');
    assert.deepEqual(changed, []);
  });

  test('the council’s own words stay in view beside the changed ones, and go to no need that is not on the record', () => {
    const form = open(firstVisit, mrBodat.careRecord(), mrBodat.at);
    const [first] = form.entries()['needs'] ?? [];
    assert.equal(form.node(`needNow~${first}`)?.visible, false);
    form.answer(`needChecked~${first}`, 'changed');
    form.answer(`needNow~${first}`, 'Something else');
    assert.equal(form.node(`needReceived~${first}`)?.visible, true);
    assert.notEqual(form.question(`needReceived~${first}`)?.answer, 'Something else');
    const added = form.addEntry('needs');
    assert.equal(form.node(`needReceived~${added}`)?.visible, false);
    assert.equal(form.node(`needChecked~${added}`)?.visible, false);
    assert.equal(form.node(`needNow~${added}`)?.visible, true);
  });

  test('something that is different or not known has to go back to the council', () => {
    const form = open(firstVisit, mrBodat.careRecord(), mrBodat.at);
    const [need] = form.entries()['needs'] ?? [];
    for (const code of ['changed', 'not-known']) {
      form.answer(`needChecked~${need}`, code);
      assert.equal(form.node('backToCouncil')?.visible, true, code);
    }
    form.answer(`needChecked~${need}`, 'confirmed');
    assert.equal(form.node('backToCouncil')?.visible, false);
  });

  test('allergies and swallowing are asked on the first day, and "not asked" stays "not asked"', () => {
    const form = open(firstVisit, emptyCareRecord(james.subjectOfCare));
    for (const key of ['anyAllergies', 'difficulty'])
      assert.ok(
        form.problems().some((fault) => fault.key === key && fault.code === 'required'),
        key,
      );
    const [statements] = inForce(worked(firstVisit, james).record, 'Safety statements');
    assert.equal((statements?.content['allergies'] as { state: string }).state, 'not-asked');
    assert.equal((statements?.content['swallowing'] as { state: string }).state, 'entered');
    assert.equal(form.node('resuscitationOpen')?.visible, true, 'no decision known is not a decision against');
  });

  test('use case 2: from the council’s papers to About Me and the care plan, and nothing is asked twice', () => {
    const began = emptyCareRecord(mrBodat.subjectOfCare);
    const needs = worked(careActNeeds, assessed.mrBodat, began).record;
    const plan = worked(councilPlan, planned.mrBodat, needs).record;
    const visit = open(firstVisit, plan, mrBodat.at);
    const held = Object.values(visit.entries()).flat().length;
    assert.ok(held >= 10, `${held} entries stand there before anybody has typed`);
    const visited = worked(
      firstVisit,
      {
        ...mrBodat,
        answers: {
          ...mrBodat.answers,
          contacts: [{ contactName: 'His daughter', contactRole: 'To be called first' }],
          needs: plan.records.filter((one) => one.class === 'Need').map(() => ({ needChecked: 'confirmed' })),
          outcomes: plan.records.filter((one) => one.class === 'Goal').map(() => ({ outcomeChecked: 'confirmed' })),
          conditions: plan.records
            .filter((one) => one.class === 'Problem')
            .map(() => ({ conditionChecked: 'confirmed' })),
        },
      },
      plan,
    ).record;
    for (const name of ['Need', 'Goal', 'Problem', 'Service', 'Local authority'])
      assert.equal(inForce(visited, name).length, inForce(plan, name).length, name);
    const next = open(aboutMe, visited, '2026-05-20');
    const [said] = mrBodat.answers.aboutMe;
    for (const key of ['whatIsMostImportantToMe', 'howICommunicate', 'howAndWhenToSupportMe'] as const) {
      assert.equal(next.question(key)?.answer, said?.[key]);
      assert.equal(next.question(key)?.provenance?.from, 'record');
    }
    const shown = new Set(
      Object.values(open(carePlan, visited, '2026-05-20').answers()).map((one) => JSON.stringify(one)),
    );
    for (const { class: name, content } of ['Need', 'Goal', 'Instruction'].flatMap((of) => inForce(visited, of))) {
      const words = content['freeText'] ?? (content['what'] as { originalText?: string }).originalText;
      assert.ok(shown.has(JSON.stringify(words)), `the care plan asks again: ${name}`);
    }
  });
});
