// SPDX-License-Identifier: Apache-2.0
import type { PackAbout } from '@careplan-kit/catalogue/host';
import type { FormItem } from '@careplan-kit/forms';
import { type TemplateResult, html, nothing } from 'lit';
import type { InstalledForm } from './catalogue-source.js';
import type { Look, VerifiedForm } from './look.js';
import { COMPARISON_WORDS, LOOK_WORDS as WORDS } from './look.words.js';
import type { Offer } from './offers.js';
import { tellRefusal } from './told.js';
import { type CatalogueTools, listed, refusedView } from './view-tools.js';

/** What became of the last press on "Use". */
export type Storing = 'idle' | 'storing' | 'failed';

export interface LookState {
  readonly look: Look;
  readonly storing: Storing;
  /** What changes, drawn by the piece that is fetched for it; null while it comes. */
  readonly compared: ((form: VerifiedForm) => TemplateResult | typeof nothing) | null;
  readonly compareFailed: boolean;
  readonly inUse: (form: VerifiedForm) => InstalledForm | null;
}

export interface LookActions {
  readonly again: () => void;
  readonly use: (form: VerifiedForm) => void;
  readonly copy: (form: VerifiedForm) => void;
}

function* questionsOf(items: readonly FormItem[]): Iterable<FormItem> {
  for (const item of items) {
    if (item.type !== 'group' && item.type !== 'display' && !item.hidden) yield item;
    if ('items' in item && item.items) yield* questionsOf(item.items);
  }
}

const row = (name: string, value: unknown) =>
  html`<div class="row">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const personOf = ({ name, role, organisation }: PackAbout['authors'][number]) =>
  [name, role, organisation].filter(Boolean).join(', ');

function aboutView({ pack, definition }: VerifiedForm, { say, formatDay }: CatalogueTools): TemplateResult {
  const { about } = pack;
  const questions = [...questionsOf(definition.items)];
  const core = questions.filter(({ locked }) => locked !== undefined);
  const changelog = pack.files.get('package/CHANGELOG.md');
  return html`
    <p class="words">${about.description}</p>
    <dl>
      ${row(say(WORDS['look.questions']), questions.length)}
      ${row(
        say(WORDS['look.core']),
        core.length === 0
          ? say(WORDS['look.noCore'])
          : html`<details>
              <summary>${say(WORDS['look.which'], { number: core.length })}</summary>
              <ul class="core">
                ${core.map((item) => html`<li>${item.label ?? item.id}</li>`)}
              </ul>
            </details>`,
      )}
      ${row(say(WORDS['look.authors']), listed(about.authors.map(personOf)))}
      ${row(
        say(WORDS['look.approvals']),
        about.approvals.length === 0
          ? say(WORDS['look.noApproval'])
          : about.approvals.map((one) => html`<div>${personOf(one)}, ${formatDay(one.at)}</div>`),
      )}
      ${about.reviewBy === undefined ? nothing : row(say(WORDS['look.reviewBy']), formatDay(about.reviewBy))}
      ${row(say(WORDS['look.licence']), about.licence)}
    </dl>
    ${changelog
      ? html`<details class="changelog">
          <summary>${say(WORDS['look.changelog'])}</summary>
          <div class="words">${new TextDecoder().decode(changelog)}</div>
        </details>`
      : nothing}
  `;
}

function actionsView(one: VerifiedForm, { storing, inUse }: LookState, actions: LookActions, { say }: CatalogueTools) {
  const { title, version } = one.form;
  const used = inUse(one);
  return html`<div class="actions">
    ${used?.version === version
      ? html`<p class="used-now">${say(WORDS['look.inUse'])}</p>`
      : html`<button
          class="button use"
          type="button"
          aria-disabled=${storing === 'storing' ? 'true' : nothing}
          @click=${() => actions.use(one)}
        >
          ${used ? say(WORDS['look.update'], { version }) : say(WORDS['look.use'], { title })}
        </button>`}
    <button class="button secondary copy-button" type="button" @click=${() => actions.copy(one)}>
      ${say(WORDS['look.copy'])}
    </button>
    ${storing === 'failed' ? html`<p class="refused" role="alert">${say(WORDS['look.notStored'])}</p>` : nothing}
  </div>`;
}

function verifiedView(one: VerifiedForm, state: LookState, actions: LookActions, tools: CatalogueTools) {
  const { say, formatDay } = tools;
  const days = one.signers.map(({ signedAt }) => signedAt).sort();
  return html`<div class="verified" part="verified">
    <p class="good" role="status">
      ${say(WORDS['look.good'], {
        parties: listed(one.signers.map(({ party }) => party)),
        day: formatDay(days.at(-1) ?? ''),
      })}
    </p>
    ${aboutView(one, tools)}
    ${state.compareFailed
      ? html`<p class="refused" role="alert">${say(COMPARISON_WORDS['compare.notFetched'])}</p>`
      : state.compared
        ? state.compared(one)
        : html`<p class="meta">${say(COMPARISON_WORDS['compare.coming'])}</p>`}
    ${actionsView(one, state, actions, tools)}
  </div>`;
}

/** What was found in a pack: why it is not used, or its forms. */
export function lookView(state: LookState, actions: LookActions, tools: CatalogueTools): TemplateResult {
  const { say } = tools;
  const { look } = state;
  if (look.is === 'opening') return html`<p class="meta" role="status">${say(WORDS['look.opening'])}</p>`;
  if (look.is === 'verified') {
    return html`${look.forms.map((one) => verifiedView(one, state, actions, tools))}`;
  }
  const again = html`<button class="button secondary" type="button" @click=${actions.again}>
    ${say(WORDS['look.again'])}
  </button>`;
  if (look.is === 'not-fetched')
    return html`${refusedView([say(WORDS['look.notFetched'])], say, { cause: look.cause })}${again}`;
  const before = say(WORDS['look.refused']);
  if (look.is === 'unreadable') {
    return html`${refusedView([say(WORDS['look.unreadable'])], say, { before, cause: look.cause })}${again}`;
  }
  return refusedView(
    look.refusals.map((refusal) => tellRefusal(refusal, tools)),
    say,
    { before },
  );
}

/** The versions of a form, to look at another. */
export function versionsView(
  { versions, inUse }: Offer,
  chosen: string,
  { say, choose }: { readonly say: CatalogueTools['say']; readonly choose: (version: string) => void },
): TemplateResult | typeof nothing {
  if (versions.length < 2) return nothing;
  const name = (version: string, refused: boolean) =>
    refused
      ? say(WORDS['look.mayNot'], { version })
      : inUse?.version === version
        ? say(WORDS['look.inUseNow'], { version })
        : version;
  return html`<div class="field">
    <label class="label" for="version">${say(WORDS['look.choose'])}</label>
    <select
      class="control"
      id="version"
      .value=${chosen}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${versions.map(
        ({ form: { version }, refusals }) =>
          html`<option value=${version} ?selected=${version === chosen}>${name(version, refusals.length > 0)}</option>`,
      )}
    </select>
  </div>`;
}
