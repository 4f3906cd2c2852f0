// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { sayCounted } from '../about-me/counted.js';
import { type BannerFolds, itemView } from '../alerts-banner/banner-view.js';
import type { Banner, BannerItem } from '../alerts-banner/banner-item.js';
import { disclosureView } from '../record-views/disclosure.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { RECORD_VIEW_WORDS } from '../record-views/record-views.words.js';
import { PERSON_BANNER_WORDS as WORDS } from './person-banner.words.js';

const ALERTS = { one: WORDS['personBanner.alerts.one'], other: WORDS['personBanner.alerts'] };
const ADJUSTMENTS = { one: WORDS['personBanner.adjustments.one'], other: WORDS['personBanner.adjustments'] };

/** The substances in one line, or what was answered when the question was asked. */
function allergyWords({ lines, mark }: BannerItem, { say }: RecordTools): string {
  const substances = lines.map(({ words, severity }) =>
    severity ? say(WORDS['personBanner.allergies.severe'], { substance: words, severity }) : words,
  );
  return [substances.join(', '), mark].filter(Boolean).join('. ');
}

interface Fold {
  readonly id: string;
  readonly label: string;
  readonly items: readonly BannerItem[];
  readonly notes?: readonly string[];
}

function foldView({ id, label, items, notes = [] }: Fold, { open, toggle }: BannerFolds) {
  if (items.length === 0) return nothing;
  return html`<div class="flag-fold ${id}" part=${id}>
    ${disclosureView(
      { id, label, open: open.has(id), toggle: () => toggle(id) },
      html`<div class="flag-list" role="group" aria-label=${label} tabindex="0">
        <ul class="items">
          ${items.map(itemView)}
        </ul>
        ${notes.map((note) => html`<p class="standing">${note}.</p>`)}
      </div>`,
    )}
  </div>`;
}

/**
 * What must be known, in one line under the name, on every page that says who somebody is: allergies in words, and one tap
 * to the alerts and to the adjustments. `null`: it is damaged.
 */
export function flagsView(banner: Banner | null, folds: BannerFolds, tools: RecordTools): TemplateResult {
  const { say } = tools;
  if (!banner) return html`<p class="fault" part="fault">${say(WORDS['personBanner.notShown'])}</p>`;
  const allergies = banner.first.find(({ key }) => key === 'allergies');
  const alerts = banner.first.filter(({ key }) => key !== 'allergies');
  const { adjustments, adjustmentNotes: notes, withheld } = banner;
  return html`<div class="flags" part="flags">
    ${allergies
      ? html`<p class="flag ${allergies.lines.length > 0 ? 'harm' : ''}" part="allergies">
          <bdi>${say(WORDS['personBanner.allergies'], { words: allergyWords(allergies, tools) })}</bdi>
        </p>`
      : nothing}
    ${foldView({ id: 'alerts', label: sayCounted(say, ALERTS, alerts.length), items: alerts }, folds)}
    ${foldView(
      { id: 'adjustments', label: sayCounted(say, ADJUSTMENTS, adjustments.length), items: adjustments, notes },
      folds,
    )}
    ${banner.unreadable > 0
      ? html`<p class="flag open" part="fault">${say(WORDS['personBanner.unreadable'])}</p>`
      : nothing}
    ${withheld.length > 0
      ? html`<p class="flag-withheld" part="withheld">
          ${say(RECORD_VIEW_WORDS['recordView.withheld.classes'], { classes: withheld.join(', ') })}
        </p>`
      : nothing}
  </div>`;
}
