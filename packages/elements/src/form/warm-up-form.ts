// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { formWords } from '@careplan-kit/forms/contract/words';
import { parseDefinition } from '@careplan-kit/forms/page';
import { type CSSResultOrNative, render } from 'lit';
import type { FieldTools } from '../field-views/field-view.js';
import { FIELD_KINDS } from '../field-views/registry.js';
import { NO_HOST } from '../host-context/host-context.js';
import { ENGLISH, type Say, say } from '../words/words.js';
import { beginSession } from './begin-session.js';
import type { FormSession } from './form-session.js';
import { type FormDoings, formView } from './form-view.js';
import { QuestionArea } from './question-area.js';

/** How many questions a group of the made-up form has, and how often it is opened. */
const GROUPS = 4;
const TIMES = 60;

const option = (code: string) => ({ code, label: code.toUpperCase(), weight: code.length });

/** The common kinds of question, with a condition. */
function itemsOf(group: number): FormItem[] {
  const id = (name: string) => `${name}${group}`;
  const common = { label: 'A', help: 'B' };
  return [
    { type: 'text', id: id('text'), ...common },
    { type: 'choice', id: id('choice'), ...common, options: ['a', 'bb', 'ccc'].map(option) },
    { type: 'decimal', id: id('decimal'), ...common, unit: 'kg', min: '0', max: '9' },
    { type: 'boolean', id: id('boolean'), ...common },
    {
      type: 'date',
      id: id('date'),
      ...common,
      enableWhen: { op: 'equal', left: { op: 'answer', item: id('boolean') }, right: { op: 'constant', value: true } },
    },
    { type: 'multiple-choice', id: id('several'), ...common, options: ['a', 'bb'].map(option) },
    { type: 'long-text', id: id('long'), ...common, required: true },
    { type: 'integer', id: id('integer'), label: 'C' },
  ] as FormItem[];
}

const parts = Array.from({ length: GROUPS }, (_, group) => ({ op: 'weight', item: `choice${group}` }));

/** Made anew each time: what was worked out for one definition is kept with it. */
const definitionOf = (time: number) => ({
  format: 'careplan-kit/form-1',
  id: 'warm-up',
  url: `urn:warm-up:${time}`,
  version: '1.0.0',
  status: 'draft',
  title: 'A',
  description: 'B',
  language: 'en-GB',
  licence: { kind: 'open', text: '' },
  items: [
    ...Array.from({ length: GROUPS }, (_, group) => ({
      type: 'group',
      id: `group${group}`,
      label: 'A',
      items: itemsOf(group),
    })),
    { type: 'decimal', id: 'total', label: 'A', calculate: { op: 'sum', of: parts } },
  ],
  scores: [{ id: 'score', title: 'A', parts: parts.map((value) => ({ value })), bands: [{ code: 'a', label: 'B' }] }],
});

const answers = Object.fromEntries(
  Array.from({ length: GROUPS }, (_, group) => [
    [`choice${group}`, 'bb'],
    [`boolean${group}`, group % 2 === 0],
    [`decimal${group}`, '1.5'],
  ]).flat() as [string, string | boolean][],
);

const HOST = { ...NO_HOST, scores: 'all' } as const;

const inEnglish: Say = (phrase, values) => say(phrase, values, ENGLISH);

function toolsFor({ form }: FormSession): FieldTools {
  return {
    document,
    prototypes: new Map(),
    say: inEnglish,
    words: formWords(form.definition, ENGLISH),
    lang: 'en',
    formatDay: String,
  };
}

const doings: FormDoings = { submit: () => {}, askToDiscard: () => {}, discard: () => {}, goTo: () => {} };

function drawShell(session: FormSession, tools: FieldTools, into: HTMLElement): void {
  const { words, say, formatDay } = tools;
  const shown = {
    ...({ phase: 'editing', session, words, titleLevel: 2, problems: [], trouble: null, draftState: null } as const),
    ...{ askingToDiscard: false, submittedAt: null, announcement: '', say, formatDay },
    formatTime: () => '',
    formatMoment: String,
  };
  render(formView(shown, doings), into);
}

/**
 * Opens a small made-up form again and again, off the page: it is read, run, drawn, answered and thrown away, so that a
 * browser has met and compiled what a real form needs before the worker opens one. It has no host, no record, no draft and
 * no listener, and nothing of it is ever in the document.
 *
 * @param styles - style sheets of a form: read once, and shared by all there will be
 */
export function* openMadeUpForms(styles: readonly CSSResultOrNative[] = []): Generator<void> {
  for (const style of styles) if ('styleSheet' in style) yield void style.styleSheet;
  for (let time = 0; time < TIMES; time++) {
    // From text, as a host's own: objects read from text are not made as those of a program are.
    const source: unknown = JSON.parse(JSON.stringify(definitionOf(time)));
    yield;
    const definition = parseDefinition(source);
    yield;
    const session = beginSession({ source, record: null, answers, host: HOST }, definition, null, null);
    yield;
    const root = document.createElement('div');
    const tools = toolsFor(session);
    drawShell(session, tools, root);
    yield;
    const body = root.querySelector<HTMLElement>('.body')!;
    const area = new QuestionArea(
      session.form,
      body,
      tools,
      { kinds: FIELD_KINDS, headingLevel: 3 },
      { answered: () => {}, overridden: () => {} },
    );
    yield;
    session.form.answer('choice0', 'ccc');
    session.form.answer('boolean1', true);
    session.form.answer('text0', 'a');
    area.dispose();
    void session.close();
    yield;
  }
}
