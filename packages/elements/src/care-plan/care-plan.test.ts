// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { type CareRecord, amendRecord, createRecord, inForce, latest, withdrawRecord } from '@careplan-kit/model';
import { bettyRecord, jamesRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { CarePlan, Goal, Need, Review, Risk } from '@careplan-kit/model/mods';
import type { AuditEvent } from '../host-context/audit-event.js';
import type { HostContext } from '../host-context/host-context.js';
import { commitAt, nothingWritten } from '../testing/banner-records.js';
import { cleanUp, find, findAll, heard, mount, place, textOf, textsOf, watchConsole } from '../testing/page.js';
import { manyNeeds, mrGreenInFull, overduePlan } from '../testing/plan-records.js';
import { serialised } from '../testing/serialised.js';
import { testHost } from '../testing/story-host.js';
import { CpkCarePlan } from './care-plan.js';

const plan = (record: CareRecord | null, changes: Partial<CpkCarePlan> = {}, host: Partial<HostContext> = {}) =>
  mount(CpkCarePlan, { record, context: testHost(host), ...changes });

const whole = (element: CpkCarePlan) => textOf(element.shadowRoot as unknown as Element);
const wide = (element: CpkCarePlan) => textsOf(element, '.need-title .wide');
const needOf = (element: CpkCarePlan, end: string) =>
  textOf(findAll(element, '.need').find(({ dataset }) => dataset['need']?.endsWith(end)));

/** What stands under a label, such as "Next review". */
const fact = (element: CpkCarePlan, label: string) =>
  textOf(findAll(element, '.plan-facts .fact').find((one) => textOf(one).startsWith(label)))
    .slice(label.length)
    .trim();

const amendPlan = (record: CareRecord, change: object, at = '2026-11-21T10:00:00Z') => {
  const before = latest(record, CarePlan)!;
  return amendRecord(record, CarePlan, before, { ...before.content, ...change }, commitAt(at)).record;
};

const onPhone = async (record: CareRecord) => {
  const parent = place('div');
  parent.style.inlineSize = '360px';
  return mount(CpkCarePlan, { record, context: testHost() }, parent);
};

const seen = (element: CpkCarePlan, selector: string) =>
  findAll(element, selector).filter((one) => one.checkVisibility());

describe('cpk-care-plan', () => {
  afterEach(cleanUp);

  it('shows each need with its goal, what to do, who does it, when and how', async () => {
    const element = await plan(mrGreenInFull());
    expect(wide(element)).to.deep.equal([
      'Help with washing his back and feet, and with his socks',
      'A light on, the door open a crack, and his frame at the bed at night',
    ]);
    const washing = needOf(element, 'need-washing');
    expect(washing).to.contain('Goal To get down to the allotment when the beans are in flower');
    expect(washing).to.contain('Agreed, matters 9 out of 10 to Mr Green');
    expect(washing).to.contain('What to do Walk to the gate and back with his frame');
    expect(washing).to.contain('Who Whoever is on in the morning');
    expect(washing).to.contain('When Every morning, weather permitting. From 3 November 2026');
    expect(washing).to.contain('Ask about the beans on the way');
    expect(washing).to.contain('Task The morning walk to the gate. Emily (Agency care worker). Done.');
  });

  it('shows what hangs on no need, and a need that stands in no plan', async () => {
    const green = await plan(mrGreenInFull());
    expect(textOf(find(green, '.loose'))).to.contain('Wash his back and feet');
    const betty = await plan(bettyRecord());
    expect(textsOf(betty, '.group-title')).to.include('Needs that stand in no plan');
    expect(wide(betty)[0]).to.contain('Someone near when she gets in and out of the bath');
    expect(textOf(find(betty, '.loose'))).to.contain('To be home for Christmas');
    expect(whole(betty)).to.contain('No care plan has been written down yet');
  });

  it('says what is overdue first, in words and with the days', async () => {
    const element = await plan(overduePlan());
    expect(textsOf(element, '.overdue li')).to.deep.equal([
      'This plan was to be reviewed by 20 November 2026, 2 days ago.',
    ]);
    expect(find(element, '.overdue').compareDocumentPosition(find(element, '.risks'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(fact(element, 'Next review')).to.contain('Overdue');
    const action = await plan(mrGreenInFull());
    expect(textsOf(action, '.overdue li')).to.deep.equal([
      '“Walk to the gate and back with his frame” was to be reviewed by 18 November 2026, 4 days ago.',
    ]);
  });

  it('is overdue from the day after, by the worker’s own calendar', async () => {
    const due = (date: string) => amendPlan(mrGreenRecord(), { plannedReviewDateInterval: date });
    const host = (now: string) => ({ clock: () => new Date(now) });
    const overdue = async (date: string, now: string) =>
      findAll(await plan(due(date), {}, host(now)), '.overdue').length > 0;
    expect(await overdue('2026-11-22', '2026-11-22T23:59:00Z')).to.equal(false);
    expect(await overdue('2026-11-22', '2026-11-23T00:01:00Z')).to.equal(true);
    // In summer the day in England begins at 23:00 in Greenwich.
    expect(await overdue('2026-07-01', '2026-07-01T22:59:00Z')).to.equal(false);
    expect(await overdue('2026-07-01', '2026-07-01T23:01:00Z')).to.equal(true);
    // A month is over when its last day is.
    expect(await overdue('2026-11', '2026-11-30T12:00:00Z')).to.equal(false);
    expect(await overdue('2026-11', '2026-12-01T12:00:00Z')).to.equal(true);
    // Of "about" nobody can say that it has passed.
    expect(await overdue('2020~', '2026-12-01T12:00:00Z')).to.equal(false);
  });

  it('takes the next review from a review that was done since, and says when there is none', async () => {
    const due = amendPlan(mrGreenRecord(), { plannedReviewDateInterval: '2026-11-15' });
    const reviewed = (next: object) =>
      createRecord(due, Review, { date: '2026-11-16', ...next } as Review, commitAt('2026-11-16T12:00:00Z')).record;
    const element = await plan(reviewed({ plannedReviewDateInterval: '2026-12-16' }));
    expect(fact(element, 'Next review')).to.contain('16 December 2026');
    expect(fact(element, 'Last review')).to.equal('16 November 2026');
    expect(findAll(element, '.overdue')).to.be.empty;
    expect(fact(await plan(reviewed({})), 'Next review')).to.equal('No date set');
    expect(fact(await plan(mrGreenRecord()), 'Last review')).to.equal('None on record');
  });

  it('says with whom it was agreed, or that nobody wrote that down', async () => {
    expect(fact(await plan(mrGreenInFull()), 'Agreed')).to.equal('Mr Green, with his sister on the telephone');
    expect(fact(await plan(mrGreenRecord()), 'Agreed')).to.equal(
      'Nobody has written down whether this was agreed with Mr Green',
    );
  });

  it('says who signed, that it is not signed, and that it changed since', async () => {
    expect(fact(await plan(mrGreenRecord()), 'Signed')).to.equal(
      'Talked through with Mr Green and his sister. Eliza (Senior care worker), 2 November 2026 at 09:40. The paper: paper/green/2026-11-02',
    );
    const unsigned = createRecord(nothingWritten(), CarePlan, {}, commitAt('2026-11-20T10:00:00Z')).record;
    expect(fact(await plan(unsigned), 'Signed')).to.equal('Not signed');
    expect(fact(await plan(overduePlan()), 'Signed')).to.match(
      /^Changed since it was signed, and not signed again. Version 1 was signed: Talked through/,
    );
  });

  it('goes from a risk to its need and back, and opens the need on a phone', async () => {
    const element = await onPhone(mrGreenInFull());
    find(element, '.to-need').click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    const focused = () => element.shadowRoot!.activeElement!;
    expect(textOf(focused())).to.contain('A light on, the door open a crack');
    expect(focused().getAttribute('aria-expanded')).to.equal('true');
    find(element, '.need-body.open .to-risk').click();
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(textOf(focused())).to.contain('May fall at night');
  });

  it('has one need open at a time on a phone, and all of them where there is room', async () => {
    const phone = await onPhone(mrGreenInFull());
    const open = () => seen(phone, '.need-body').length;
    expect(open()).to.equal(1);
    const buttons = findAll(phone, '.need-button');
    buttons[1]!.click();
    await phone.updateComplete;
    expect(open()).to.equal(1);
    expect(buttons[1]!.getAttribute('aria-expanded')).to.equal('true');
    buttons[1]!.click();
    await phone.updateComplete;
    expect(open()).to.equal(0);
    const desk = await plan(mrGreenInFull());
    expect(seen(desk, '.need-body')).to.have.length(2);
    expect(seen(desk, '.need-button')).to.be.empty;
  });

  it('marks what is new or changed since a moment, and says what was taken out, by whom and why', async () => {
    const element = await plan(mrsSmithRecord(), { changedSince: '2026-11-13T12:10:00Z' });
    expect(textOf(find(element, '.since'))).to.contain('4 things in this plan changed since 13 November 2026');
    expect(textsOf(element, '.withdrawn li')).to.deep.equal([
      '“Pureed meals”, by Jane (Care worker), 13 November 2026 at 12:20: Meant for somebody else; Mrs Smith eats what is on the table',
    ]);
    expect(textOf(find(element, '.goal-title'))).to.contain('Changed since 13 November 2026');
    const before = await plan(mrsSmithRecord(), { changedSince: '2026-11-21T12:00:00Z' });
    expect(textOf(find(before, '.since'))).to.equal('Nothing in this plan changed since 21 November 2026');
    expect(findAll(before, '.badge.changed')).to.be.empty;
  });

  it('warns once of a moment that is none, and goes on', async () => {
    const warnings = watchConsole('warn');
    await plan(mrsSmithRecord(), { changedSince: 'yesterday' });
    expect(warnings.filter((line) => line.includes('changedSince'))).to.have.length(1);
  });

  it('says what is withheld, and never that there is none of it', async () => {
    const can: HostContext['can'] = (_action, { class: name }) => name !== 'Goal' && name !== 'Risk';
    const element = await plan(mrGreenInFull(), { changedSince: '2026-11-01T00:00:00Z' }, { can });
    expect(textOf(find(element, '.withheld-all'))).to.contain('Withheld from you: goals, risks.');
    expect(whole(element)).not.to.contain('No goal is recorded').and.not.to.contain('No risk is recorded');
    expect(serialised(element)).not.to.contain('allotment');
    expect(serialised(element)).not.to.contain('May fall');
  });

  it('names no need that this worker may not see, whatever the plan’s link calls it', async () => {
    const record = amendPlan(mrGreenRecord(), {
      needsConcernsOrProblems: [
        { class: 'Need', recordUid: 'resident-green-need-washing', display: 'Help with washing' },
        { originalText: 'Typed into the plan itself' },
      ],
    });
    expect(whole(await plan(record))).to.contain('Typed into the plan itself');
    const can: HostContext['can'] = (_action, { class: name }) => name !== 'Need';
    const element = await plan(record, {}, { can });
    expect(serialised(element)).not.to.contain('Help with washing');
    expect(serialised(element)).not.to.contain('Typed into the plan itself');
  });

  it('shows nothing of a need that was withdrawn but what still hangs on it', async () => {
    const record = mrGreenRecord();
    const need = inForce(record, Need).find(({ recordUid }) => recordUid.endsWith('need-washing'))!;
    const without = withdrawRecord(record, Need, need, { reason: 'Not his' }, commitAt('2026-11-20T10:00:00Z')).record;
    const element = await plan(without);
    expect(wide(element)[0]).to.equal('A need that is no longer on the record');
    expect(whole(element)).to.contain('allotment').and.not.to.contain('Help with washing');
  });

  it('says that a plan names what is not there, and that part of it cannot be read', async () => {
    const dangling = amendPlan(mrGreenRecord(), { needsConcernsOrProblems: [{ recordUid: 'nowhere' }] });
    expect(whole(await plan(dangling))).to.contain('The plan names something that is not on the record');
    const records = mrGreenRecord().records.map((version) =>
      version.class === Goal.name ? { ...version, content: { freeText: 7 } } : version,
    );
    const element = await plan(null);
    const heardErrors = heard(element, 'cpk-error');
    element.record = { ...mrGreenRecord(), records };
    await element.updateComplete;
    expect(textOf(find(element, '.fault'))).to.contain('Part of this plan cannot be read (1)');
    expect(wide(element)).to.have.length(2);
    expect(heardErrors).to.have.length(1);
  });

  it('goes round in no circle when goals and actions point at one another', async () => {
    let record = mrGreenRecord();
    const goal = inForce(record, Goal)[0]!;
    const instruction = { class: 'Instruction', recordUid: 'resident-green-instruction-walk' };
    const content = { ...goal.content, instruction, goal: { class: 'Goal', recordUid: goal.recordUid } };
    record = amendRecord(record, Goal, goal, content as Goal, commitAt('2026-11-20T10:00:00Z')).record;
    const element = await plan(record);
    expect(textsOf(element, '.goal-title')).to.have.length(1);
  });

  it('tells the host’s audit of each record on screen, once', async () => {
    const events: AuditEvent[] = [];
    const element = await plan(jamesRecord(), {}, { audit: (event) => events.push(event) });
    const before = events.length;
    element.requestUpdate();
    await element.updateComplete;
    expect(events).to.have.length(before);
    const uids = events.map((event) => ('recordUid' in event ? event.recordUid : ''));
    expect(new Set(uids).size).to.equal(uids.length);
    expect(uids).to.include('resident-james-risk-choking');
  });

  it('shows the next person’s plan whole, and nobody’s when there is nobody', async () => {
    const element = await plan(mrGreenInFull());
    element.record = mrsSmithRecord();
    await element.updateComplete;
    expect(serialised(element)).not.to.contain('allotment');
    element.record = null;
    await element.updateComplete;
    expect(whole(element)).to.equal('No person chosen');
  });

  it('shows words with markup as words', async () => {
    const record = createRecord(
      nothingWritten(),
      Risk,
      { riskCategory: { originalText: '<b>x</b>' }, freeText: '<img src=x>' },
      commitAt('2026-11-20T10:00:00Z'),
    ).record;
    const element = await plan(record);
    expect(whole(element)).to.contain('<img src=x>');
    expect(findAll(element, 'img')).to.be.empty;
  });

  it('lists all of many needs', async () => {
    expect(wide(await plan(manyNeeds()))).to.have.length(13);
  });
});
