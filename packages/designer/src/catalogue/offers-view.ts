// SPDX-License-Identifier: Apache-2.0
import type { HostNotice } from '@careplan-kit/catalogue/host';
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CATALOGUE_WORDS as WORDS, STATE_WORDS } from './catalogue.words.js';
import { type Offer, stateOf } from './offers.js';
import { tellNotice } from './told.js';
import { type CatalogueTools, heading } from './view-tools.js';

/** What there is to know of forms in use, the most urgent first. */
export const noticesView = (notices: readonly HostNotice[], tools: CatalogueTools): TemplateResult | typeof nothing =>
  notices.length === 0
    ? nothing
    : html`<section class="notices" part="notices" aria-labelledby="notices">
        ${heading(tools.say(WORDS['catalogue.read']), tools.level + 1, { id: 'notices' })}
        <ul>
          ${notices.map(
            (notice) =>
              html`<li class="notice ${notice.urgency}" part="notice">
                <strong class="mark">${tools.say(WORDS[`catalogue.${notice.urgency}`])}</strong>
                ${tellNotice(notice, tools)}
              </li>`,
          )}
        </ul>
      </section>`;

interface Shown {
  readonly offers: readonly Offer[];
  /** Address of the form somebody looks at. */
  readonly opened: string | null;
  /** What is drawn below that form. */
  readonly look: TemplateResult | typeof nothing;
  readonly open: (offer: Offer) => void;
  readonly close: () => void;
}

function aboutVersion(offer: Offer, { say, formatDay }: CatalogueTools): string {
  const shown = offer.newest ?? offer.versions[0]!;
  const { published, reviewBy } = shown.pack;
  const { inUse } = offer;
  return [
    say(WORDS['catalogue.version'], { version: shown.form.version }),
    say(WORDS['catalogue.published'], { day: formatDay(published) }),
    reviewBy === undefined ? '' : say(WORDS['catalogue.reviewBy'], { day: formatDay(reviewBy) }),
    inUse && inUse.version !== shown.form.version
      ? say(WORDS['catalogue.inUseVersion'], { version: inUse.version })
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function offerView(offer: Offer, shown: Shown, tools: CatalogueTools): TemplateResult {
  const { say, level } = tools;
  const { url, title } = offer;
  const state = stateOf(offer);
  const isOpened = shown.opened === url;
  const press = say(WORDS[isOpened ? 'catalogue.close' : 'catalogue.look']);
  return html`<li class="offer ${state}" part="form" data-url=${url}>
    <div class="offer-head">
      ${heading(title, level + 1)}
      <span class="badge ${state}">${say(STATE_WORDS[state], { version: offer.inUse?.version ?? '' })}</span>
    </div>
    <p class="meta">${aboutVersion(offer, tools)}</p>
    <button
      class="button secondary look-button"
      type="button"
      aria-expanded=${isOpened ? 'true' : 'false'}
      aria-label=${`${press}: ${title}`}
      @click=${() => (isOpened ? shown.close() : shown.open(offer))}
    >
      ${press}
    </button>
    ${isOpened ? shown.look : nothing}
  </li>`;
}

/** The forms, each with what it is to this product. */
export const offersView = (shown: Shown, tools: CatalogueTools): TemplateResult =>
  shown.offers.length === 0
    ? html`<p class="nobody">${tools.say(WORDS['catalogue.none'])}</p>`
    : html`<ul class="offers" part="forms">
        ${repeat(
          shown.offers,
          ({ url }) => url,
          (offer) => offerView(offer, shown, tools),
        )}
      </ul>`;
