// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { CATALOGUE_WORDS as WORDS } from './catalogue.words.js';
import type { LookedAt } from './desk.js';
import type { Said } from './keeper.js';
import type { OpenReading } from './look.js';
import type { Offer } from './offers.js';
import { noticesView, offersView } from './offers-view.js';
import type { Reading } from './reading.js';
import type { Shown } from './shown.js';
import { tellRefusal } from './told.js';
import { type CatalogueTools, listed, refusedView } from './view-tools.js';

interface Page {
  readonly reading: OpenReading;
  readonly shown: Shown;
  /** Forms that were searched for. */
  readonly found: readonly Offer[];
  readonly text: string;
  readonly said: Said | null;
  readonly isKeeping: boolean;
  readonly at: LookedAt | null;
  /** What is drawn of that. */
  readonly look: TemplateResult | typeof nothing;
}

interface Doings {
  readonly find: (text: string) => void;
  readonly open: (offer: Offer) => void;
  readonly close: () => void;
  readonly file: (input: HTMLInputElement) => void;
  readonly keep: () => void;
}

/** Instead of a catalogue: there is none, it is being opened, or it is not used. */
export function closedView(reading: Exclude<Reading, OpenReading>, tools: CatalogueTools): TemplateResult {
  const { say, level } = tools;
  const title = html`<div class="title" part="title" role="heading" aria-level=${level}>
    ${say(WORDS['catalogue.title'])}
  </div>`;
  const before = say(WORDS['catalogue.notUsed']);
  switch (reading.is) {
    case 'nothing':
      return html`${title}
        <p class="nobody">${say(WORDS['catalogue.nothing'])}</p>`;
    case 'reading':
      return html`${title}
        <p class="meta" role="status">${say(WORDS['catalogue.reading'])}</p>`;
    case 'no-keys':
      return html`${title}${refusedView([say(WORDS['catalogue.noKeys'])], say, { before, cause: reading.cause })}`;
    case 'unreadable':
      return html`${title}${refusedView([say(WORDS['catalogue.unreadable'])], say, { before, cause: reading.cause })}`;
    case 'refused': {
      const sentences = reading.refusals.map((refusal) => tellRefusal(refusal, tools));
      return html`${title}${refusedView(sentences, say, { before })}`;
    }
  }
}

function headView({ catalogue, signers, source }: OpenReading, { say, formatDay, level }: CatalogueTools) {
  const days = signers.map(({ signedAt }) => signedAt).sort();
  const parties = listed(signers.map(({ party }) => party));
  return html`
    <div class="title" part="title" role="heading" aria-level=${level}>${catalogue.title}</div>
    <p class="meta">
      ${say(WORDS['catalogue.signed'], { parties, day: formatDay(days.at(-1) ?? '') })}
      ${catalogue.validUntil === undefined
        ? nothing
        : say(WORDS['catalogue.goodUntil'], { day: formatDay(catalogue.validUntil) })}
    </p>
    ${source.keptOn === undefined
      ? nothing
      : html`<p class="kept">${say(WORDS['catalogue.kept'], { day: formatDay(source.keptOn) })}</p>`}
  `;
}

const moreView = ({ at, look, isKeeping }: Page, { file, keep }: Doings, { say }: CatalogueTools) =>
  html`<div class="more">
    <div class="field">
      <label class="label" for="file">${say(WORDS['catalogue.file'])}</label>
      <p class="hint" id="file-hint">${say(WORDS['catalogue.fileHint'])}</p>
      <input
        id="file"
        type="file"
        accept=".tgz,application/gzip"
        aria-describedby="file-hint"
        @change=${(event: Event) => file(event.target as HTMLInputElement)}
      />
      ${at?.is === 'file' ? look : nothing}
    </div>
    <div class="actions">
      <button class="button secondary keep" type="button" aria-disabled=${isKeeping ? 'true' : nothing} @click=${keep}>
        ${say(WORDS['catalogue.keep'])}
      </button>
      <p class="meta" role="status">${isKeeping ? say(WORDS['catalogue.keeping']) : nothing}</p>
    </div>
  </div>`;

/** A catalogue that may be relied on. */
export function openView(page: Page, doings: Doings, tools: CatalogueTools): TemplateResult {
  const { say } = tools;
  const { reading, shown, found, text, said, at, look } = page;
  const told = said ? say(said.phrase, said.values) : nothing;
  return html`
    ${headView(reading, tools)} ${noticesView(shown.notices, tools)}
    <p class=${said?.bad ? 'refused' : 'said'} role="status">${told}</p>
    <div class="field find">
      <label class="label" for="find">${say(WORDS['catalogue.find'])}</label>
      <p class="hint" id="find-hint">${say(WORDS['catalogue.findHint'])}</p>
      <input
        class="control text"
        id="find"
        type="search"
        autocomplete="off"
        aria-describedby="find-hint"
        .value=${text}
        @input=${(event: Event) => doings.find((event.target as HTMLInputElement).value)}
      />
    </div>
    <p class="meta count" role="status">
      ${say(WORDS['catalogue.found'], { number: found.length, all: shown.offers.length })}
    </p>
    ${offersView(
      { offers: found, opened: at?.is === 'offer' ? at.url : null, look, open: doings.open, close: doings.close },
      tools,
    )}
    ${moreView(page, doings, tools)}
  `;
}
