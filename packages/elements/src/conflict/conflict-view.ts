// SPDX-License-Identifier: Apache-2.0
import type { HeldAnswer, EntryContent, MergedItem } from '@careplan-kit/forms/merge';
import { keyOf, partsOfKey } from '@careplan-kit/forms/contract/answers';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type AnswerTools, answerWords } from './answer-words.js';
import { CONFLICT_WORDS as WORDS } from './conflict.words.js';
import type { Choice, Deciding, Open } from './deciding.js';
import type { Names } from './names.js';

/** What the views of conflicts share. */
export interface ConflictTools extends AnswerTools {
  readonly names: Names;
  readonly deciding: Deciding;
  /** Who wrote each side, and when. */
  readonly who: Readonly<Record<'mine' | 'theirs', string>>;
  readonly titles: Readonly<Record<'mine' | 'theirs', string>>;
  /** BCP 47 of the library's own words. */
  readonly lang: string;
  /** The question may be shown. */
  readonly sees: (key: string) => boolean;
  /** Own words may be written as its answer. */
  readonly mayWrite: (item: MergedItem) => boolean;
  /** Whether what is open is to be said yet. */
  readonly showOpen: boolean;
  readonly chose: (item: MergedItem, choice: Choice) => void;
  readonly wrote: (item: MergedItem, text: string) => void;
}

/** An answer as it stands, line breaks too. */
export function answerView(key: string, { stored }: HeldAnswer, tools: ConflictTools): TemplateResult {
  const item = tools.names.itemOf(key);
  const words = tools.names.wordsOf(key);
  const lang = stored !== null && words.lang !== tools.lang ? words.lang : nothing;
  return html`<span class="answer ${stored === null ? 'blank' : ''}" lang=${lang}
    >${answerWords(item, stored, words, tools)}</span
  >`;
}

/** What is written in an entry, question by question. */
export function contentView(content: EntryContent | null, tools: ConflictTools): TemplateResult {
  if (!content) return html`<span class="answer blank">${tools.say(WORDS['conflict.gone'])}</span>`;
  const answers = Object.entries(content.answers).filter(([key]) => tools.sees(key));
  if (answers.length === 0) return html`<span class="answer blank">${tools.say(WORDS['conflict.empty'])}</span>`;
  return html`<span class="lines"
    >${answers.map(
      ([key, answer]) =>
        html`<span class="line"><b>${tools.names.wordsOf(key).label || key}:</b> ${answerView(key, answer, tools)}</span
          >&#32;`,
    )}</span
  >`;
}

function orderView(item: MergedItem & { readonly kind: 'order' }, ids: readonly string[], tools: ConflictTools) {
  const { itemId, entryIds } = partsOfKey(item.key);
  const names = ids.map((id) => tools.names.of(keyOf(itemId, [...entryIds, id])));
  return html`<span class="answer">${names.join(', ')}</span>`;
}

function stateView(item: MergedItem, side: 'base' | 'mine' | 'theirs', tools: ConflictTools): TemplateResult {
  if (item.kind === 'answer') return answerView(item.key, item[side], tools);
  return item.kind === 'entry' ? contentView(item[side], tools) : orderView(item, item[side], tools);
}

const hasBase = (item: MergedItem) =>
  item.kind === 'answer'
    ? item.base.stored !== null
    : item.kind === 'entry'
      ? item.base !== null
      : item.base.length > 0;

function optionView(
  { item, at, choice }: { readonly item: MergedItem; readonly at: number; readonly choice: Choice },
  body: TemplateResult,
  described: string | typeof nothing,
  tools: ConflictTools,
): TemplateResult {
  return html`<label class="option">
    <input
      type="radio"
      name="c-${at}"
      id="c-${at}-${choice}"
      value=${choice}
      autocomplete="off"
      .checked=${live(tools.deciding.choiceIn(item) === choice)}
      aria-describedby=${described}
      @change=${() => tools.chose(item, choice)}
    />
    <span class="side">${body}</span>
  </label>`;
}

/** Drawn only while it is chosen; what was written is kept when it is not. */
function writeView(item: MergedItem, at: number, label: string, tools: ConflictTools): TemplateResult {
  const text = tools.deciding.textFor(item);
  const type = (event: Event) => tools.wrote(item, (event.target as HTMLInputElement).value);
  const id = `c-${at}-words`;
  const box =
    tools.deciding.typeOf(item) === 'long-text'
      ? html`<textarea
          class="control long-text"
          id=${id}
          autocomplete="off"
          .value=${live(text)}
          @input=${type}
        ></textarea>`
      : html`<input class="control text" id=${id} autocomplete="off" .value=${live(text)} @input=${type} />`;
  return html`<div class="own"><label class="label" for=${id}>${label}</label>${box}</div>`;
}

const OPEN_WORDS: Readonly<Record<Open, keyof typeof WORDS>> = {
  'nothing-chosen': 'conflict.open',
  'no-words': 'conflict.blank',
};

/** Why a conflict cannot be used yet, in words. */
export const openSentence = (open: Open, { say }: Pick<ConflictTools, 'say'>): string => say(WORDS[OPEN_WORDS[open]]);

/** One thing to decide: what was before, and the two that are there now, side by side. Neither is chosen beforehand. */
export function conflictView(item: MergedItem, at: number, tools: ConflictTools): TemplateResult {
  const { say, deciding, who, titles } = tools;
  const name = tools.names.nameOf(item);
  const open = tools.showOpen ? deciding.openIn(item) : null;
  const described = open ? `c-${at}-open` : nothing;
  const side = (choice: 'mine' | 'theirs') =>
    optionView(
      { item, at, choice },
      html`<span class="title">${titles[choice]}</span> ${who[choice]
          ? html`<span class="who">${who[choice]}</span>`
          : nothing}
        ${stateView(item, choice, tools)}`,
      described,
      tools,
    );
  const words = tools.names.wordsOf(item.key);
  return html`
    <fieldset class="conflict ${open ? 'has-error' : ''}" part="conflict">
      <legend lang=${words.lang === tools.lang ? nothing : words.lang}>${name}</legend>
      ${open ? html`<p class="error" id="c-${at}-open">${openSentence(open, tools)}</p>` : nothing}
      ${hasBase(item)
        ? html`<p class="before">
            <span class="who">${say(WORDS['conflict.before'])}</span> ${stateView(item, 'base', tools)}
          </p>`
        : nothing}
      <div class="sides">${side('mine')} ${side('theirs')}</div>
      ${tools.mayWrite(item)
        ? html`${optionView({ item, at, choice: 'write' }, html`${say(WORDS['conflict.write'])}`, described, tools)}
          ${deciding.choiceIn(item) === 'write'
            ? writeView(item, at, say(WORDS['conflict.write.label'], { label: name }), tools)
            : nothing}`
        : nothing}
    </fieldset>
  `;
}
