// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, changeOf } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import type { Piece } from '../about-me/word-difference.js';
import { withheldView } from '../record-views/instead-view.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { textIn } from '../record-views/record-words.js';
import { recordedWords } from '../record-views/who-and-when.js';
import type { ComparedElement } from './comparison.js';
import { VERSIONS_WORDS as WORDS } from './versions.words.js';

export interface VersionsShown {
  readonly record: CareRecord;
  /** Newest first. */
  readonly all: readonly VersionedRecord[];
  readonly before: VersionedRecord;
  readonly after: VersionedRecord;
  readonly elements: readonly ComparedElement[];
  readonly showSame: boolean;
  readonly tools: RecordTools;
  choose(side: 'before' | 'after', versionNumber: number): void;
  setShowSame(showSame: boolean): void;
}

type Side = 'before' | 'after';

/** Marked by a line through or under the words, and in words for whoever hears them: never by colour alone. */
function pieceView({ kind, text }: Piece, { say }: RecordTools): TemplateResult | string {
  if (kind === 'same') return text;
  const said = (words: string) => html`<span class="visually-hidden"> ${words} </span>`;
  const end = said(say(WORDS['versions.end']));
  return kind === 'added'
    ? html`<ins>${said(say(WORDS['versions.ins']))}${text}${end}</ins>`
    : html`<del>${said(say(WORDS['versions.del']))}${text}${end}</del>`;
}

function sideView(element: ComparedElement, side: Side, tools: RecordTools): unknown {
  const { kind, pieces } = element;
  if (kind === 'withheld') return withheldView(tools.say);
  const text = element[side];
  if (!text) return html`<span class="absent">${tools.say(WORDS['versions.absent'])}</span>`;
  const away = side === 'before' ? 'added' : 'removed';
  const own = pieces?.filter((piece) => piece.kind !== away);
  return html`<bdi class="words">${own ? own.map((piece) => pieceView(piece, tools)) : text}</bdi>`;
}

const MARKS = {
  changed: 'versions.changed',
  added: 'versions.added',
  removed: 'versions.removed',
  same: 'versions.same',
} as const;

function rowView(element: ComparedElement, shown: VersionsShown): TemplateResult {
  const { tools } = shown;
  const { say } = tools;
  const { kind, name } = element;
  const mark = kind === 'withheld' ? nothing : html`<span class="badge ${kind}">${say(WORDS[MARKS[kind]])}</span>`;
  return html`<tr class=${kind} data-key=${element.key}>
    <th scope="row"><span lang="en">${name}</span> ${mark}</th>
    <td>
      <span class="side" aria-hidden="true">${say(WORDS['versions.earlier'])}</span>${sideView(
        element,
        'before',
        tools,
      )}
    </td>
    <td>
      <span class="side" aria-hidden="true">${say(WORDS['versions.later'])}</span>${sideView(element, 'after', tools)}
    </td>
  </tr>`;
}

function nameOf({ versionNumber: number, withdrawn }: VersionedRecord, { all, tools }: VersionsShown): string {
  const { say } = tools;
  if (withdrawn) return say(WORDS['versions.taken'], { number });
  return say(WORDS[all[0]?.versionNumber === number ? 'versions.inForce' : 'versions.number'], { number });
}

function chooserView(side: Side, shown: VersionsShown): TemplateResult {
  const { record, all, tools, choose } = shown;
  const version = shown[side];
  const change = changeOf(record, version);
  const why = textIn(change?.description);
  const offered =
    side === 'before'
      ? all.filter(({ versionNumber }) => versionNumber < shown.after.versionNumber)
      : all.filter(({ versionNumber }) => versionNumber > shown.before.versionNumber);
  return html`<div class="chooser">
    <label>
      <span>${tools.say(WORDS[side === 'before' ? 'versions.earlier' : 'versions.later'])}</span>
      <select
        autocomplete="off"
        data-side=${side}
        @change=${(event: Event) => choose(side, Number((event.target as HTMLSelectElement).value))}
      >
        ${offered.map(
          (one) =>
            html`<option value=${one.versionNumber} .selected=${one.versionNumber === version.versionNumber}>
              ${nameOf(one, shown)}
            </option>`,
        )}
      </select>
    </label>
    <p class="meta">
      ${recordedWords(change, tools)}.${why ? html` ${tools.say(WORDS['versions.why'], { words: why })}` : nothing}
    </p>
  </div>`;
}

/** Two versions of a record, element by element. */
export function versionsView(name: string, shown: VersionsShown): TemplateResult {
  const { elements, showSame, tools, setShowSame } = shown;
  const { say, level } = tools;
  const rows = elements.filter(({ kind }) => showSame || kind !== 'same');
  const differs = elements.some(({ kind }) => kind !== 'same' && kind !== 'withheld');
  const withheld = elements.some(({ kind }) => kind === 'withheld');
  return html`
    ${headingView(say(WORDS['versions.title'], { name }), { level, name: 'title', part: 'title' })}
    <div class="choosers" part="choosers">${chooserView('before', shown)} ${chooserView('after', shown)}</div>
    <label class="same-box"
      ><input
        type="checkbox"
        autocomplete="off"
        .checked=${showSame}
        @change=${(event: Event) => setShowSame((event.target as HTMLInputElement).checked)}
      />
      ${say(WORDS['versions.showSame'])}
    </label>
    <p class="no-change" role="status">
      ${differs ? nothing : say(WORDS[withheld ? 'versions.noChange.seen' : 'versions.noChange'])}
    </p>
    ${rows.length === 0
      ? nothing
      : html`<table part="table">
          <caption class="visually-hidden">
            ${say(WORDS['versions.title'], { name })}
          </caption>
          <thead>
            <tr>
              <th scope="col">${say(WORDS['versions.element'])}</th>
              <th scope="col">${say(WORDS['versions.earlier'])}</th>
              <th scope="col">${say(WORDS['versions.later'])}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((element) => rowView(element, shown))}
          </tbody>
        </table>`}
  `;
}
