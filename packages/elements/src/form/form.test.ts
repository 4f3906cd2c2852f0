// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { type FormDefinition, type FormItem, parseDefinition } from '@careplan-kit/forms/contract';
import { LIBRARY_VERSION } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { FieldKind } from '../field-views/field-view.js';
import { FIELD_KINDS } from '../field-views/registry.js';
import { hostContext } from '../host-context/host-context.js';
import { everyKind } from '../testing/every-kind.js';
import { boxOf, button, definitionOf, fieldOf, openForm, pick, settled, shownIn, visit } from '../testing/form-host.js';
import { cleanUp, enter, find, findAll, heard, mount, place, textOf, textsOf, type } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

/** Labels, headings and texts of a definition, as they should stand on the page. */
function wordsOf(items: readonly FormItem[]): string[] {
  return items.flatMap((item) => [
    ...('label' in item && item.label ? [item.label] : []),
    ...(item.type === 'group' ? wordsOf(item.items) : []),
  ]);
}

const wordsOn = (form: CpkForm) =>
  textsOf(form, ':is(.label, .group-heading, .display)').map((words) => words.replace(' (required)', ''));

const levels = (form: CpkForm) =>
  findAll(form, ':is(h1, h2, h3, h4, h5, h6, [role=heading])').map(
    (heading) => `${heading.ariaLevel ?? heading.localName.slice(1)} ${textOf(heading)}`,
  );

describe('cpk-form', () => {
  afterEach(cleanUp);

  describe('draws', () => {
    it('every question in order', async () => {
      const about = await openForm({ definition: aboutMe });
      expect(wordsOn(about)).to.deep.equal(wordsOf(aboutMe.items));
      const every = await openForm({ definition: everyKind, answers: { woke: true } });
      expect(wordsOn(every)).to.deep.equal(wordsOf(everyKind.items));
      expect(every.getAttribute('data-cpk-form')).to.equal('every-kind@1.0.0');
      expect(every.getAttribute('data-cpk-version')).to.equal(LIBRARY_VERSION);
    });

    const nested = definitionOf([
      {
        type: 'group',
        id: 'one',
        label: 'One',
        items: [
          {
            type: 'group',
            id: 'two',
            label: 'Two',
            items: [{ type: 'group', id: 'three', label: 'Three', items: [{ type: 'text', id: 'q', label: 'Q' }] }],
          },
        ],
      },
    ]);

    it('headings one below the other, and never below the sixth', async () => {
      const form = await openForm({ definition: nested });
      expect(levels(form)).to.deep.equal(['2 Visit', '3 One', '4 Two', '5 Three']);
      form.setAttribute('heading-level', '4');
      await settled(form);
      expect(levels(form)).to.deep.equal(['4 Visit', '5 One', '6 Two', '6 Three']);
    });

    it('no title when the page has its own', async () => {
      const form = await openForm({
        definition: { ...nested, description: 'Words.' } as FormDefinition,
        untitled: true,
      });
      expect(levels(form)).to.deep.equal(['2 One', '3 Two', '4 Three']);
      expect(findAll(form, '.description')).to.be.empty;
    });

    it('nothing until it has a definition, as JSON or as parsed', async () => {
      const form = await openForm({});
      expect(textOf(form.shadowRoot as unknown as Element)).to.equal('');
      expect(form.phase).to.equal('unusable');
      expect(form.form).to.equal(null);
      form.definition = JSON.parse(JSON.stringify(visit));
      await settled(form);
      expect(wordsOn(form)).to.deep.equal(['Who came?', 'What happened?']);
      form.definition = parseDefinition(nested);
      await settled(form);
      expect(wordsOn(form)).to.deep.equal(['One', 'Two', 'Three', 'Q']);
    });

    it('what the record says, with where it comes from, and what the host says before it', async () => {
      const record = mrsSmith.careRecord();
      const answers = { howICommunicate: 'Speak up, please.' };
      const form = await openForm({ definition: aboutMe, record, answers });
      expect(shownIn(form)).to.include({
        whatIsMostImportantToMe: mrsSmith.answers.whatIsMostImportantToMe,
        howICommunicate: 'Speak up, please.',
        date: '22/11/2026',
      });
      expect(textOf(fieldOf(form, 'whatIsMostImportantToMe').querySelector('.provenance'))).to.match(
        /^Already recorded on \d+ \w+ \d{4}\. Change it if it is no longer right\.$/,
      );
      expect(fieldOf(form, 'howICommunicate').querySelector('.provenance')).to.equal(null);
    });
  });

  describe('conditions', () => {
    const isShown = (form: CpkForm, key: string) =>
      findAll(form, `[data-key="${key}"]`).some((field) => field.checkVisibility());

    it('show a question, hide it, and show it again with its answer', async () => {
      const form = await openForm({ definition: everyKind });
      expect(findAll(form, '[data-key=times]')).to.be.empty;
      pick(form, 'woke', 'Yes');
      expect(isShown(form, 'times')).to.equal(true);
      type(boxOf(form, 'times'), '2');
      pick(form, 'woke', 'No');
      expect(isShown(form, 'times')).to.equal(false);
      expect(form.form!.answers()).to.include({ times: '2' });
      pick(form, 'woke', 'Yes');
      expect(isShown(form, 'times')).to.equal(true);
      expect(boxOf(form, 'times').value).to.equal('2');
      button(form, 'Clear this answer').click();
      expect(isShown(form, 'times'), 'unknown is not true').to.equal(false);
    });

    it('hide a group with all in it, and bring back those whose own condition holds', async () => {
      const is = (item: string, value: string | boolean) =>
        ({ op: 'equal', left: { op: 'answer', item }, right: { op: 'constant', value } }) as const;
      const definition = definitionOf([
        { type: 'boolean', id: 'fell', label: 'Did they fall?' },
        {
          type: 'group',
          id: 'fall',
          label: 'The fall',
          enableWhen: is('fell', true),
          items: [
            { type: 'display', id: 'tell', label: 'Tell the senior.' },
            { type: 'text', id: 'where', label: 'Where?' },
            { type: 'text', id: 'which', label: 'Which room?', enableWhen: is('where', 'room') },
          ],
        },
        { type: 'text', id: 'after', label: 'After' },
      ]);
      const form = await openForm({ definition });
      expect(wordsOn(form)).to.deep.equal(['Did they fall?', 'After']);
      pick(form, 'fell', 'Yes');
      expect(wordsOn(form)).to.deep.equal(['Did they fall?', 'The fall', 'Tell the senior.', 'Where?', 'After']);
      type(boxOf(form, 'where'), 'room');
      type(boxOf(form, 'which'), 'Seven');
      expect(wordsOn(form).indexOf('Which room?')).to.equal(4);
      pick(form, 'fell', 'No');
      for (const key of ['where', 'which']) expect(isShown(form, key), key).to.equal(false);
      expect(form.form!.answers()).to.include({ where: 'room', which: 'Seven' });
      pick(form, 'fell', 'Yes');
      for (const key of ['where', 'which']) expect(isShown(form, key), key).to.equal(true);
      type(boxOf(form, 'where'), 'hall');
      expect(isShown(form, 'where')).to.equal(true);
      expect(isShown(form, 'which')).to.equal(false);
      expect(levels(form)).to.deep.equal(['2 Visit', '3 The fall']);
    });
  });

  describe('totals', () => {
    it('are exact, and there is none while a part is blank', async () => {
      const form = await openForm({ definition: everyKind });
      const total = () => boxOf(form, 'points').value;
      expect(boxOf(form, 'points').readOnly).to.equal(true);
      pick(form, 'ate', 'Porridge');
      pick(form, 'ate', 'Toast');
      expect(total(), 'the mood is blank').to.equal('');
      pick(form, 'mood', 'Bright');
      expect(total()).to.equal('0.75');
      pick(form, 'ate', 'Tea');
      pick(form, 'mood', 'Low');
      expect(total()).to.equal('2.875');
      for (const label of ['Porridge', 'Toast', 'Tea']) pick(form, 'ate', label);
      expect(total(), 'nothing ticked is not nothing eaten').to.equal('');
    });

    it('do not go by way of binary fractions', async () => {
      const sum = {
        op: 'sum',
        of: [
          { op: 'answer', item: 'a' },
          { op: 'answer', item: 'b' },
        ],
      } as const;
      const definition = definitionOf([
        { type: 'decimal', id: 'a', label: 'A' },
        { type: 'decimal', id: 'b', label: 'B' },
        { type: 'decimal', id: 'sum', label: 'Sum', calculate: sum },
      ]);
      const form = await openForm({ definition });
      for (const [a, b, total] of [
        ['0.1', '0.2', '0.3'],
        ['0.5', '0.25', '0.75'],
        ['18.50', '+0.05', '18.55'],
        ['9007199254740993', '0.1', '9007199254740993.1'],
        ['1', 'a lot', ''],
        ['1', '', ''],
      ]) {
        type(boxOf(form, 'a'), a!);
        type(boxOf(form, 'b'), b!);
        expect(boxOf(form, 'sum').value, `${a} + ${b}`).to.equal(total);
      }
    });
  });

  describe('the host', () => {
    it('is told which answers changed, calculated ones too', async () => {
      const form = await openForm({ definition: everyKind, answers: { ate: ['toast'] } });
      const events = heard(form, 'cpk-answer');
      pick(form, 'mood', 'Low');
      expect(events.map(({ keys }) => [...keys].sort())).to.deep.equal([['mood', 'points']]);
      expect(events[0]!.form === form.form).to.equal(true);
      expect(form.form!.answers()).to.include({ mood: 'low', points: '2.25' });
      type(boxOf(form, 'where'), 'A');
      expect(events.at(-1)!.keys).to.deep.equal(['where']);
    });

    it('gives its context by property or from above, the property first', async () => {
      const clock = () => new Date('2026-07-01T23:30:00Z');
      const outer = place('section');
      new ContextProvider(outer, { context: hostContext, initialValue: testHost({ clock }) });
      const provided = await mount(CpkForm, { definition: everyKind }, outer);
      await settled(provided);
      expect(shownIn(provided)['day'], 'midnight has passed in London').to.equal('2/7/2026');
      const both = await openForm({ definition: everyKind, context: testHost() }, outer);
      expect(shownIn(both)['day']).to.equal('22/11/2026');
    });

    it('may draw a kind of question itself, before the library', async () => {
      const created: string[] = [];
      const own: FieldKind = {
        name: 'shouting',
        priority: 1,
        fits: (item) => item.type === 'text',
        create({ document }, state) {
          created.push(state.key);
          const element = document.createElement('div');
          element.dataset['key'] = state.key;
          const box = element.appendChild(document.createElement('input'));
          box.id = `q-${state.key}`;
          return {
            element,
            show: ({ answer }, typed) => void (typed || (box.value = String(answer ?? ''))),
            showError: (sentence) => void (element.title = sentence ?? ''),
            read: () => box.value.toUpperCase() || null,
            focus: () => box.focus(),
          };
        },
      };
      // Later in the list and still first, for its priority is higher.
      const form = await openForm({ definition: visit, kinds: [...FIELD_KINDS, own] });
      expect(created).to.deep.equal(['who']);
      await form.submit();
      expect(fieldOf(form, 'who').title).to.equal('This needs an answer');
      type(boxOf(form, 'who'), 'Sue');
      expect(form.form!.answers()).to.deep.equal({ who: 'SUE' });
      expect(fieldOf(form, 'who').title).to.equal('');
      expect(boxOf(form, 'note').localName).to.equal('textarea');
    });

    it('may have two forms on a page that share nothing', async () => {
      const one = await openForm({ definition: everyKind });
      const two = await openForm({ definition: everyKind });
      const untouched = shownIn(two);
      pick(one, 'mood', 'Low');
      type(boxOf(one, 'where'), 'Here');
      await one.submit();
      await one.updateComplete;
      expect(shownIn(two)).to.deep.equal(untouched);
      expect(two.form!.answers()).to.not.have.any.keys('mood', 'where');
      expect(findAll(two, ':is(.error, .summary, .alert)')).to.be.empty;
      pick(two, 'mood', 'Bright');
      expect(one.form!.answers()).to.include({ mood: 'low' });
      expect(shownIn(one)['mood']).to.equal('false/false/true');
    });
  });

  describe('words from a definition or a hand', () => {
    const nasty = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

    it('stay text, wherever they stand', async () => {
      const question = { label: nasty, help: nasty, prompts: [nasty] };
      const definition = definitionOf(
        [
          { type: 'display', id: 'd', label: nasty },
          {
            type: 'group',
            id: 'g',
            label: nasty,
            help: nasty,
            items: [
              { type: 'text', id: 't', ...question },
              { type: 'decimal', id: 'n', ...question, unit: nasty },
              { type: 'date', id: 'day', ...question },
              { type: 'choice', id: 'c', ...question, options: [{ code: nasty, label: nasty }] },
            ],
          },
        ],
        { title: nasty, description: nasty },
      );
      const form = await openForm({ definition, answers: { t: nasty, n: { entered: nasty } } });
      await form.submit();
      expect(findAll(form, 'img, script')).to.be.empty;
      const places = ['.title', '.description', '.group-heading', '.hint', '.label', '.unit', '.prompts li', '.option'];
      for (const place of places) expect(textOf(find(form, place)), place).to.equal(nasty);
      expect(boxOf(form, 't').value).to.equal(nasty);
      expect(boxOf(form, 'n').value).to.equal(nasty);
      expect(textOf(find(form, '.summary a'))).to.contain('<script>');
      expect('hacked' in window).to.equal(false);
    });

    it('are kept whole: long, pictured, from right to left', async () => {
      const texts = {
        long: 'Mrs Smith slept well and asked for the window. '.repeat(500).slice(0, 20_000),
        pictured: '👩🏽‍🦽 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👨‍👩‍👧 Ŵyn',
        rightToLeft: 'שלום \u202Eabc\u202C مرحبا',
        markup: nasty,
        spaced: '  two\n\n  lines\t',
      };
      const definition = definitionOf(Object.keys(texts).map((id) => ({ type: 'long-text', id, label: id }) as const));
      const form = await openForm({ definition });
      for (const [key, text] of Object.entries(texts)) enter(boxOf(form, key), text);
      for (const [key, text] of Object.entries(texts)) expect(boxOf(form, key).value).to.equal(text);
      const events = heard(form, 'cpk-submit');
      await form.submit();
      expect(events[0]!.submission.answers).to.deep.equal(texts);
    });
  });
});
