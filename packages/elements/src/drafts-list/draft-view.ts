// SPDX-License-Identifier: Apache-2.0
import type { DraftDescription, DraftIdentity } from '@careplan-kit/drafts';
import { type TemplateResult, html, nothing } from 'lit';
import { sizeInWords } from '../attachments/sizes.js';
import type { Say } from '../words/words.js';
import { type DraftNames, formOf, nameOf, personOf, workerOf } from './draft-names.js';
import type { ShelvedDraft } from './draft-shelf.js';
import { DRAFTS_LIST_WORDS as WORDS } from './drafts-list.words.js';
import type { PanelKind } from './panel.js';

/** What a worker may do with a draft in this list. */
export interface DraftMay {
  readonly handOver: boolean;
  readonly takeOver: boolean;
}

/** What the view of a draft needs of the list. */
export interface DraftTools {
  readonly say: Say;
  readonly formatMoment: (instant: string) => string;
  readonly names: DraftNames;
  readonly may: DraftMay;
  /** Id of the worker who is signed in. */
  readonly worker: string | null;
  /** True for a draft that is open on this page: doing anything here would end that. */
  readonly isOpened: (identity: DraftIdentity) => boolean;
  /** For how many days nobody has touched it, when that is as long as the host allows; null otherwise. */
  readonly expired: (draft: ShelvedDraft) => number | null;
  readonly open: (draft: ShelvedDraft) => void;
  readonly keep: (draft: ShelvedDraft) => void;
  readonly ask: (draft: ShelvedDraft, kind: PanelKind) => void;
}

/** Who gave it to this worker, when that is how it came. */
function handView({ history }: DraftDescription, { say, names, worker, formatMoment }: DraftTools) {
  const last = history.at(-1);
  if (!last || last.to !== worker) return nothing;
  const phrase = last.action === 'hand-over' ? WORDS['drafts.handedToYou'] : WORDS['drafts.takenByYou'];
  const moment = formatMoment(last.at.toISOString());
  return html`<p class="note">${say(phrase, { name: workerOf(last.from, names), moment, reason: last.reason })}</p>`;
}

/** A button of one draft: a screen reader hears which. */
const button = (kind: string, words: string, name: string, act: () => void) => html`
  <button class=${kind} type="button" @click=${act}>${words}<span class="visually-hidden">: ${name}</span></button>
`;

function buttonsOf(draft: ShelvedDraft, name: string, tools: DraftTools): TemplateResult | typeof nothing {
  const { say, may, ask } = tools;
  const { identity, failure } = draft.description;
  if (identity && tools.isOpened(identity)) return html`<p class="who">${say(WORDS['drafts.opened'])}</p>`;
  if (failure) {
    const takes = may.takeOver && (failure.kind === 'lost-key' || failure.kind === 'handed-over');
    if (!takes) return nothing;
    const take = () => ask(draft, 'take-over');
    return html`<div class="buttons">${button('button secondary', say(WORDS['drafts.takeOver']), name, take)}</div>`;
  }
  const rarer: readonly (readonly [PanelKind, string])[] = identity
    ? [
        ['rename', say(WORDS['drafts.rename'])],
        ...(may.handOver ? ([['hand-over', say(WORDS['drafts.handOver'])]] as const) : []),
        ['discard', say(WORDS['drafts.discard'])],
      ]
    : [];
  return html`
    <div class="buttons">
      ${button('button open', say(WORDS['drafts.open']), name, () => tools.open(draft))}
      ${tools.expired(draft) === null
        ? nothing
        : button('button secondary', say(WORDS['drafts.keep']), name, () => tools.keep(draft))}
    </div>
    ${rarer.length === 0
      ? nothing
      : html`<details class="rarer">
          <summary>${say(WORDS['drafts.others'])}<span class="visually-hidden">: ${name}</span></summary>
          <div class="buttons">
            ${rarer.map(([kind, words]) => button('link-button', words, name, () => ask(draft, kind)))}
          </div>
        </details>`}
  `;
}

/** One draft: for whom, which form, how far, and what can be done. */
export function draftView(
  draft: ShelvedDraft,
  panel: TemplateResult | typeof nothing,
  tools: DraftTools,
): TemplateResult {
  const { say, names, formatMoment } = tools;
  const { summary, description } = draft;
  const { identity, label } = description;
  const name = nameOf(description, names, say);
  const days = tools.expired(draft);
  const facts = [
    say(WORDS['drafts.saved'], { moment: formatMoment(summary.updatedAt.toISOString()) }),
    ...(identity ? [say(WORDS['drafts.by'], { name: workerOf(identity.author, names) })] : []),
    sizeInWords(summary.size),
  ];
  return html`
    <li class="draft ${identity ? '' : 'closed'}" part="draft" tabindex="-1" data-id=${summary.id}>
      <p class="name">
        ${identity
          ? html`<b>${personOf(identity, names)}</b> <span class="form">${formOf(identity, names)}</span>`
          : html`<b>${name}</b>`}
      </p>
      ${label ? html`<p class="label-of-draft">${say(WORDS['drafts.label'], { label })}</p>` : nothing}
      <p class="who">${facts.join(' · ')}</p>
      ${handView(description, tools)}
      ${days === null ? nothing : html`<p class="note late">${say(WORDS['drafts.expired'], { days })}</p>`}
      ${panel === nothing ? buttonsOf(draft, name, tools) : panel}
    </li>
  `;
}
