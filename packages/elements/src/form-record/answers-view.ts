// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Piece } from '../about-me/word-difference.js';
import type { Say } from '../words/words.js';
import { ANSWERS_WORDS as WORDS } from './answers.words.js';
import type { AnswerRow, HeadingRow, Row } from './rows.js';

export interface AnswersTools {
  readonly say: Say;
  readonly lang: string;
  /** Level of the headings of outermost groups. */
  readonly level: number;
}

/** What an answer is shown with besides its words. */
export interface AnswersExtras {
  /** Leads to the question. */
  readonly change?: (key: string) => void;
  readonly canChange?: (key: string) => boolean;
  /** Where the answer came from, in words. */
  readonly from?: (row: AnswerRow) => string | null;
  /** Who filled the form in was not shown this question either. */
  readonly unseen?: (key: string) => boolean;
  /** What came and went, word by word; null where it cannot be said so. */
  readonly pieces?: (row: AnswerRow) => readonly Piece[] | null;
}

/** Our own words are in `en` or `cy`. */
const other = (lang: string, tools: AnswersTools) => (lang.startsWith(tools.lang) ? nothing : lang);

/** Marked by a line through or under the words, and in words for whoever hears them: never by colour alone. */
function pieceView({ kind, text }: Piece, { say }: AnswersTools): TemplateResult | string {
  if (kind === 'same') return text;
  const said = (words: string) => html`<span class="visually-hidden"> ${words} </span>`;
  const end = said(say(WORDS['answers.end']));
  return kind === 'added'
    ? html`<ins>${said(say(WORDS['answers.ins']))}${text}${end}</ins>`
    : html`<del>${said(say(WORDS['answers.del']))}${text}${end}</del>`;
}

/** Words of an answer keep their line breaks, and their own direction. */
const wordsView = (words: unknown) => html`<bdi class="answer-words">${words}</bdi>`;

function answerView(row: AnswerRow, extras: AnswersExtras, tools: AnswersTools): unknown {
  const { say } = tools;
  const { answer, was, change, note } = row;
  if (note === 'withheld') return html`<span class="answer-blank">${say(WORDS['answers.withheld'])}</span>`;
  if (!answer && extras.unseen?.(row.key))
    return html`<span class="answer-blank">${say(WORDS['answers.unseen'])}</span>`;
  const now = answer ? wordsView(answer) : html`<span class="answer-blank">${say(WORDS['answers.blank'])}</span>`;
  if (change === 'same') return now;
  if (change === 'added') return wordsView(pieceView({ kind: 'added', text: answer }, tools));
  const gone = wordsView(pieceView({ kind: 'removed', text: was }, tools));
  if (change === 'removed') return note === null ? html`${gone} ${now}` : gone;
  const pieces = extras.pieces?.(row);
  if (pieces) return wordsView(pieces.map((piece) => pieceView(piece, tools)));
  return html`${now}<span class="answer-was">${say(WORDS['answers.was'])}</span> ${gone}`;
}

const NOTES = { unread: 'answers.unread', 'not-asked': 'answers.notAsked' } as const;

const markView = (change: Row['change'], { say }: AnswersTools) =>
  change === 'same'
    ? nothing
    : html` <span class="answer-mark ${change}" part="change-mark">${say(WORDS[`answers.mark.${change}`])}</span>`;

function rowView(row: AnswerRow, extras: AnswersExtras, tools: AnswersTools): TemplateResult {
  const { say } = tools;
  const { key, label, lang, change, note } = row;
  const from = extras.from?.(row);
  const said =
    note === 'unread' || note === 'not-asked' ? html`<p class="answer-note">${say(WORDS[NOTES[note]])}</p>` : nothing;
  const button =
    extras.change && extras.canChange?.(key)
      ? html`<dd class="answer-change">
          <button type="button" class="link-button" @click=${() => extras.change!(key)}>
            ${say(WORDS['answers.change'])}<span class="visually-hidden">: <span lang=${lang}>${label}</span></span>
          </button>
        </dd>`
      : nothing;
  return html`<div class="answer-row" part="answer" data-row=${key}>
    <dt lang=${other(lang, tools)}>${label}${markView(change, tools)}</dt>
    <dd class="answer">
      ${answerView(row, extras, tools)} ${said} ${from ? html`<p class="answer-note">${from}</p>` : nothing}
    </dd>
    ${button}
  </div>`;
}

function titleView({ label, lang, depth, change }: HeadingRow, tools: AnswersTools): TemplateResult {
  const text = html`<span lang=${other(lang, tools)}>${label}</span>${markView(change, tools)}`;
  const name = `answers-heading ${depth === 0 ? 'outer' : 'inner'}`;
  const level = Math.min(tools.level + depth, 6);
  return html`<div class=${name} part="answers-heading" role="heading" aria-level=${level}>${text}</div>`;
}

/** The heading of what follows an inner group, in the group round it. */
function furtherIn(group: HeadingRow | undefined, depth: number, { say, lang }: AnswersTools): HeadingRow {
  const label = group ? say(WORDS['answers.more.in'], { group: group.label }) : say(WORDS['answers.more']);
  return { kind: 'heading', key: '', label, lang: group?.lang ?? lang, depth: Math.max(depth - 1, 0), change: 'same' };
}

/** Questions and answers as text, under the headings of their groups. */
export function answersView(rows: readonly Row[], tools: AnswersTools, extras: AnswersExtras = {}): TemplateResult {
  const pieces: TemplateResult[] = [];
  const above: HeadingRow[] = [];
  let run: AnswerRow[] = [];
  const end = () => {
    const list = run;
    if (list.length > 0) pieces.push(html`<dl class="answers">${list.map((row) => rowView(row, extras, tools))}</dl>`);
    run = [];
  };
  for (const row of rows) {
    const { depth } = row;
    const under = above.length > 0 ? above.at(-1)!.depth + 1 : 0;
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop();
    if (row.kind === 'heading') {
      end();
      above.push(row);
      pieces.push(titleView(row, tools));
      continue;
    }
    if (depth < under) {
      // It comes after an inner group and is no part of that.
      end();
      pieces.push(titleView(furtherIn(above.at(-1), depth, tools), tools));
    }
    run.push(row);
  }
  end();
  return html`<div class="all-answers" part="answers">${pieces}</div>`;
}
