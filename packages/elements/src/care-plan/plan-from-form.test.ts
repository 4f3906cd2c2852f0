// SPDX-License-Identifier: Apache-2.0
// What a worker writes in the care plan form, as the record shows it afterwards.
import { expect } from '@open-wc/testing';
import {
  type FormInstance,
  type StoredAnswer,
  createForm,
  createSubmission,
  extract,
} from '@careplan-kit/forms/contract';
import { type CareRecord, type RecordOperation, applyOperations, authoriseRecord, latest } from '@careplan-kit/model';
import { bettyRecord, mrGreenRecord } from '@careplan-kit/model/fixtures';
import { CarePlan, Goal, Instruction, Need, Review, Strength } from '@careplan-kit/model/mods';
import { carePlan } from '@careplan-kit/templates/care-plan';
import * as fixtures from '@careplan-kit/templates/care-plan/fixtures';
import { commitAt } from '../testing/banner-records.js';
import { cleanUp, find, findAll, mount, textOf, textsOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkCarePlan } from './care-plan.js';

const CLASSES = [CarePlan, Goal, Instruction, Need, Review, Strength];
const AT = '2026-11-21T16:00:00Z';
type Given = Readonly<Record<string, unknown>>;

/** Types what was given; each object of a list goes into a new entry. */
function fill(form: FormInstance, given: Given, round = ''): void {
  for (const [id, value] of Object.entries(given)) {
    const key = id + round;
    const node = form.node(key);
    if (node?.kind !== 'repeat') {
      form.answer(key, value as StoredAnswer);
      continue;
    }
    for (const one of value as readonly unknown[]) {
      const entry = `${round}~${form.addEntry(key)}`;
      if (node.item.type === 'group') fill(form, one as Given, entry);
      else form.answer(id + entry, one as StoredAnswer);
    }
  }
}

function finished(record: CareRecord, given: Given, change?: (form: FormInstance) => void): CareRecord {
  const form = createForm(carePlan, { context: { today: '2026-11-21' }, record });
  fill(form, given);
  change?.(form);
  const author = { id: 'worker-eliza', name: 'Eliza' };
  const result = createSubmission(form, {
    id: 's1',
    subjectOfCare: record.subjectOfCare.id,
    author,
    submittedAt: AT,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const operations = extract(carePlan, result.submission, record) as RecordOperation[];
  return applyOperations(record, operations, commitAt(AT), CLASSES).record;
}

const show = (record: CareRecord) => mount(CpkCarePlan, { record, context: testHost() });
const need = (element: CpkCarePlan, words: string) =>
  textOf(findAll(element, '.need').find((one) => textOf(one).includes(words)));
const fact = (element: CpkCarePlan, label: string) =>
  textOf(findAll(element, '.plan-facts .fact').find((one) => textOf(one).startsWith(label)))
    .slice(label.length)
    .trim();

describe('cpk-care-plan, of a plan written in the form', () => {
  afterEach(cleanUp);

  it('shows the tree: need, goal, action, next step, in the order of the form', async () => {
    const element = await show(finished(bettyRecord(), fixtures.betty));
    expect(textsOf(element, '.need-title .wide')).to.deep.equal([
      'Someone near when she gets in and out of the bath, not hands on her. Ask before you help.',
      'To get going in the morning while her hip is bad',
      'Not known yet: how well she eats and sleeps here',
    ]);
    const hip = need(element, 'To get going');
    for (const words of [
      'Does without help Gets up by herself at six',
      'Goal “To walk into church on Sunday on my own two feet.”',
      'Agreed, matters 9 out of 10 to Betty',
      'What to do Tea at six, and a chair beside the bed',
      'Who Whoever is on at night',
      'When Every morning at six. From 22 November 2026',
      'Knock and wait',
      'Next step To the front gate and back. Not yet',
      'Review by 29 November 2026',
    ])
      expect(hip).to.contain(words);
    expect(need(element, 'Not known yet')).to.contain('No goal is recorded for this need');
    expect(textOf(find(element, '.loose'))).to.contain('To be home for Christmas');
    expect(textOf(element.shadowRoot as unknown as Element)).not.to.contain('Needs that stand in no plan');
  });

  it('says who agreed, when it is reviewed, and not that it is signed', async () => {
    const record = finished(bettyRecord(), fixtures.betty);
    const element = await show(record);
    expect(fact(element, 'Agreed')).to.equal('Agreed by the person, Betty');
    expect(fact(element, 'Next review')).to.equal('5 December 2026, Eliza sees to it');
    expect(fact(element, 'Last review')).to.equal('None on record');
    expect(fact(element, 'Signed')).to.equal('Not signed');
    const signed = authoriseRecord(
      record,
      CarePlan,
      latest(record, CarePlan)!,
      { reasonForAttestation: 'Agreed with Betty', proof: 's1' },
      commitAt('2026-11-21T16:01:00Z'),
    ).record;
    expect(fact(await show(signed), 'Signed')).to.contain('Agreed with Betty');
  });

  it('shows the risk with its need, how it has gone, and when somebody last looked', async () => {
    const element = await show(finished(mrGreenRecord(), fixtures.mrGreen));
    const hearing = need(element, 'To hear who comes in');
    expect(hearing).to.contain('To the risk: May fall at night on the way to the bathroom');
    expect(hearing).to.contain('10 November 2026: By day everybody does.');
    expect(fact(element, 'Last review')).to.equal('10 November 2026');
    expect(fact(element, 'Agreed')).to.contain('The person does not agree with part of it');
    expect(fact(element, 'Signed')).to.contain('Changed since it was signed');
  });

  it('shows no need that was taken away, and nothing that stood under it', async () => {
    const record = finished(mrGreenRecord(), { ...fixtures.mrGreen, needs: [] }, (form) =>
      form.removeEntry('needs', form.entries()['needs']![0]!),
    );
    const element = await show(record);
    const words = textOf(element.shadowRoot as unknown as Element);
    for (const gone of ['Help with washing his back', 'To get down to the allotment', 'Walk to the gate and back'])
      expect(words).not.to.contain(gone);
    expect(words).to.contain('A light on, the door open a crack');
    expect(words).to.contain('Wash his back and feet; hand him the rest');
  });
});
