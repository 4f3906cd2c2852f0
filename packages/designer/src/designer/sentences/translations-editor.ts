// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { scoresOf } from '../../design/sentences/askable.js';
import { isNode } from '../../design/sentences/shape.js';
import { type WordRow, setWords, translationProgress, translationRows } from '../../design/sentences/translations.js';
import { itemOf } from '../../design/tree.js';
import { linkButton, selectView, tickView } from './controls.js';
import type { SentenceDesk } from './sentence-desk.js';
import { labelOf } from './subjects.js';
import { TRANSLATION_WORDS as WORDS } from './translations.words.js';

/** Name, in the state of the page, of the language that is looked at. */
const LANGUAGE = 'translation language';
const SHOWN = 'translation shown';
const PAGES = 'translation pages';
const CODE = 'translation code';

/** Texts that are drawn at once. */
const PAGE = 60;

const partWords = WORDS as Readonly<Record<string, Phrase>>;

const languagesOf = ({ design }: SentenceDesk): readonly string[] =>
  isNode(design.draft.translations) ? Object.keys(design.draft.translations) : [];

/** The language that is looked at: one the form has, or Welsh, which a provider in Wales must offer. */
function languageOf(desk: SentenceDesk): string {
  return desk.state.wordsOf(LANGUAGE) || languagesOf(desk)[0] || 'cy';
}

function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A primary language and no more: a form's words are found by it. */
const isCode = (code: string) => /^[a-z]{2,3}$/.test(code);

function chooseLanguage(desk: SentenceDesk, id: string): TemplateResult {
  const { say, state, language } = desk;
  const present = languageOf(desk);
  const codes = [...new Set([...languagesOf(desk), 'cy', present])];
  const choices = codes.map((code) => ({ value: code, words: `${languageName(code, language)} (${code})` }));
  return selectView({
    id: `${id}-language`,
    label: say(WORDS['translation.language']),
    value: present,
    lists: [{ choices }],
    choose: (code) => state.setWords(LANGUAGE, code),
  });
}

function otherLanguage({ say, state }: SentenceDesk, id: string): TemplateResult {
  const wrong = state.wordsOf(CODE);
  const begin = (event: Event) => {
    const box = (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!;
    const code = box.value.trim().toLowerCase();
    state.setWords(CODE, isCode(code) ? '' : code);
    if (!isCode(code)) return box.focus();
    state.setWords(LANGUAGE, code);
    box.value = '';
  };
  return html`<div class="part ${wrong ? 'has-error' : ''}">
    <label class="part-label" for="${id}-code">${say(WORDS['translation.other'])}</label>
    ${wrong
      ? html`<p class="error" id="${id}-code-error">${say(WORDS['translation.other.wrong'], { code: wrong })}</p>`
      : nothing}
    <input
      class="control number"
      id="${id}-code"
      type="text"
      maxlength="3"
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `${id}-code-error` : nothing}
    />
    <button type="button" class="button secondary" @click=${begin}>${say(WORDS['translation.other.do'])}</button>
  </div>`;
}

function rowView(row: WordRow, id: string, desk: SentenceDesk): TemplateResult {
  const { say, run, design } = desk;
  const language = languageOf(desk);
  const { own, other, state, part, key, optional } = row;
  const number = key !== undefined && /^\d+$/.test(key) && part !== 'marks' ? String(Number(key) + 1) : (key ?? '');
  const told =
    state === 'missing' && !optional ? 'translation.isMissing' : state === 'same' ? 'translation.isSame' : null;
  const box = `${id}-${[row.of, row.id, part, key].filter((one) => one !== undefined && one !== null).join('-')}`;
  const writtenIn = typeof design.draft.language === 'string' ? design.draft.language : nothing;
  const set = (event: Event) => {
    const text = (event.target as HTMLTextAreaElement).value;
    if (text.trim() !== other) run(setWords(design.draft, language, row, text));
  };
  return html`<div class="pair ${state}">
    <label class="own" for=${box}>
      <span class="what"
        >${say(partWords[`translation.part.${part}`] ?? WORDS['translation.part.label'], { key: number })}</span
      >
      <bdi lang=${writtenIn}>${own}</bdi>
    </label>
    <div>
      <textarea
        class="control"
        id=${box}
        lang=${language}
        dir="auto"
        rows="1"
        spellcheck="true"
        aria-describedby=${told ? `${box}-state` : nothing}
        .value=${other}
        @change=${set}
      ></textarea>
      ${told ? html`<p class="state" id="${box}-state">${say(WORDS[told])}</p>` : nothing}
    </div>
  </div>`;
}

function headingOf({ of, id }: WordRow, { say, design }: SentenceDesk): string {
  if (of === 'form' || id === null) return say(WORDS['translation.form']);
  if (of === 'score') return scoresOf(design.draft).find((score) => score.id === id)?.title ?? id;
  const item = itemOf(design.draft, id);
  return item ? labelOf(item) : id;
}

function pairsView(rows: readonly WordRow[], id: string, desk: SentenceDesk): TemplateResult {
  const groups: WordRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.[0];
    if (last && last.of === row.of && last.id === row.id) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return html`${groups.map(
    (group) =>
      html`<fieldset class="pairs">
        <legend>${headingOf(group[0]!, desk)}</legend>
        ${group.map((row) => keyed(`${row.part} ${row.key}`, rowView(row, id, desk)))}
      </fieldset>`,
  )}`;
}

function progressView(desk: SentenceDesk, rows: readonly WordRow[]): TemplateResult {
  const { say, design, run } = desk;
  const language = languageOf(desk);
  const { total, there, missing, same, reviewed } = translationProgress(design.draft, language, rows);
  const words = [
    say(WORDS['translation.progress'], { there, total }),
    ...(missing > 0 ? [say(WORDS['translation.missing'], { count: missing })] : []),
    ...(same > 0 ? [say(WORDS['translation.same'], { count: same })] : []),
  ].join(', ');
  return html`<p id="translation-progress" role="status">${words}</p>
    <progress max=${Math.max(1, total)} .value=${there} aria-labelledby="translation-progress"></progress>
    ${tickView({
      id: 'translation-reviewed',
      label: say(WORDS['translation.reviewed']),
      on: reviewed,
      set: (on) => run({ kind: 'set-translation', language, id: null, key: 'reviewed', text: on }),
    })}
    <p class="hint">${say(WORDS['translation.reviewed.about'])}</p>`;
}

/** Every text of a form beside the one of another language, with how far it is. */
export function translationsEditor(desk: SentenceDesk): TemplateResult {
  const { say, design, state } = desk;
  const language = languageOf(desk);
  const rows = translationRows(design.draft, language);
  const shown = state.wordsOf(SHOWN) || 'all';
  const choices = (['all', 'missing', 'same'] as const).map((one) => ({
    value: one,
    words: say(WORDS[`translation.show.${one}`]),
  }));
  const listed = rows.filter(
    (row) => shown === 'all' || (row.state === shown && !(row.optional && shown === 'missing')),
  );
  const count = (Number(state.wordsOf(PAGES)) || 1) * PAGE;
  return html`<div class="sentences translations">
    ${chooseLanguage(desk, 'translation')} ${otherLanguage(desk, 'translation')} ${progressView(desk, rows)}
    ${selectView({
      id: 'translation-show',
      label: say(WORDS['translation.show']),
      value: shown,
      lists: [{ choices }],
      choose: (chosen) => state.setWords(SHOWN, chosen),
    })}
    ${listed.length === 0 ? html`<p>${say(WORDS['translation.nothing'])}</p>` : nothing}
    ${keyed(language, pairsView(listed.slice(0, count), 'words', desk))}
    ${listed.length > count
      ? linkButton(
          'translation-more',
          say(WORDS['translation.more'], { count: Math.min(PAGE, listed.length - count) }),
          () => state.setWords(PAGES, String(count / PAGE + 1)),
        )
      : nothing}
  </div>`;
}

/** The texts of one item beside those of another language. */
export function itemWordsEditor(desk: SentenceDesk, id: string): TemplateResult | typeof nothing {
  const item = itemOf(desk.design.draft, id);
  if (!item) return nothing;
  const language = languageOf(desk);
  const alone = { ...desk.design.draft, items: [{ ...item, items: [] }], scores: [] };
  const rows = translationRows(alone, language).filter((row) => row.of === 'item');
  return html`<div class="sentences translations">
    ${chooseLanguage(desk, `item-${id}`)} ${keyed(language, pairsView(rows, 'item-words', desk))}
  </div>`;
}
