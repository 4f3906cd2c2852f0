// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { DataError } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { definitionOf, openForm, settled, visit } from '../testing/form-host.js';
import { cleanUp, findAll, heard, mount, textOf, textsOf, watchConsole, watchFaults } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

const SENTENCE = 'This form cannot be shown. Tell your manager; it is not something you did.';
const question = { type: 'text', id: 'q', label: 'Q' } as const;
const with_ = (items: readonly unknown[]) => ({ ...visit, items });

let deep: unknown = { ...question };
for (let depth = 0; depth < 200; depth++) deep = { type: 'group', id: `g${depth}`, items: [deep] };

const reads = (item: string) => ({ op: 'exists', item });

/** What is wrong, and where the error must say that it is. */
const BAD: readonly (readonly [string, unknown, string])[] = [
  ['a text', 'not a form', ''],
  ['null', null, ''],
  ['an object of another kind', { title: 'Broken' }, 'format'],
  ['another format', { ...visit, format: 'careplan-kit/form-99' }, 'format'],
  ['no items', { ...visit, items: undefined }, 'items'],
  ['an unknown type of item', with_([{ ...question, type: 'hologram' }]), 'items.0.type'],
  ['two items of one id', with_([question, question]), 'items.1.id'],
  [
    'a choice with the same option twice',
    with_([
      {
        ...question,
        type: 'choice',
        options: [
          { code: 'a', label: 'A' },
          { code: 'a', label: 'B' },
        ],
      },
    ]),
    'items.0.options.1.code',
  ],
  ['a condition on nothing', with_([{ ...question, enableWhen: reads('ghost') }]), 'items.0.enableWhen'],
  [
    'a circle of conditions',
    with_([
      { ...question, id: 'a', enableWhen: reads('b') },
      { ...question, id: 'b', enableWhen: reads('a') },
    ]),
    'items',
  ],
  ['an id that every object has', with_([{ ...question, id: '__proto__' }]), 'items.0.id'],
  ['groups in groups without end', with_([deep]), ''],
];

describe('cpk-form that cannot be used', () => {
  afterEach(cleanUp);

  for (const [what, definition, path] of BAD) {
    it(`says so on the page and in cpk-error: ${what}`, async () => {
      const faults = watchFaults();
      const logged = watchConsole('error');
      const errors = heard(document.body, 'cpk-error');
      const form = await mount(CpkForm, { definition, context: testHost() });
      expect(textsOf(form, '[role=alert]')).to.deep.equal([SENTENCE]);
      expect(findAll(form, 'button, input')).to.be.empty;
      expect(form.phase).to.equal('unusable');
      expect(form.form).to.equal(null);
      expect(errors.map(({ error }) => error instanceof DataError)).to.deep.equal([true]);
      expect(errors[0]!.target === form).to.equal(true);
      expect(errors[0]!.error.issues.map((issue) => issue.path.join('.')).find((at) => at.startsWith(path))).to.be.a(
        'string',
      );
      await form.submit();
      await form.flush();
      expect([...faults, ...logged]).to.deep.equal([]);
    });
  }

  it('can be given a good definition afterwards, and a bad one again', async () => {
    const form = await openForm({ definition: { title: 'Broken' } });
    form.definition = visit;
    await settled(form);
    expect(form.phase).to.equal('editing');
    expect(findAll(form, '[role=alert]')).to.be.empty;
    const errors = heard(form, 'cpk-error');
    form.definition = definitionOf([question, question]);
    await settled(form);
    expect(errors).to.have.length(1);
    expect(textsOf(form, '[role=alert]')).to.deep.equal([SENTENCE]);
    expect(findAll(form, '.body > *'), 'nothing of the good one is left').to.be.empty;
  });

  it('puts no words of the definition in the error', async () => {
    const errors = heard(document.body, 'cpk-error');
    await openForm({ definition: with_([{ ...question, label: 7, help: 'Betty had a fall' }]) });
    expect(errors[0]!.error.message).to.not.contain('Betty');
  });

  for (const [what, record] of [
    ['a text', 'record'],
    ['an empty object', {}],
    ['no person', { ...mrsSmith.careRecord(), subjectOfCare: undefined }],
    ['a person without an id', { ...mrsSmith.careRecord(), subjectOfCare: {} }],
    ['records that are no list', { ...mrsSmith.careRecord(), records: 'all of them' }],
    ['a record of nothing', { ...mrsSmith.careRecord(), records: [null] }],
    ['no change log', { ...mrsSmith.careRecord(), changeLog: undefined }],
  ] as const) {
    it(`says so when the record cannot be read: ${what}`, async () => {
      const faults = watchFaults();
      const errors = heard(document.body, 'cpk-error');
      const form = await openForm({ definition: aboutMe, record: record as never });
      expect(errors.map(({ error }) => error instanceof DataError)).to.deep.equal([true]);
      expect(textsOf(form, '[role=alert]')).to.deep.equal([SENTENCE]);
      expect(faults).to.deep.equal([]);
      form.record = mrsSmith.careRecord();
      await settled(form);
      expect(form.phase).to.equal('editing');
      expect(textOf(findAll(form, '.provenance')[0])).to.contain('Already recorded');
    });
  }
});
