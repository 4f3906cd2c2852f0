// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, changeOf } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { type AboutMeVersion, committedAt } from './entry.js';
import { HISTORY_WORDS as WORDS } from './history.words.js';
import { recordedBy } from './provenance-view.js';
import { unreadableCount } from './readable-versions.js';
import { type ViewTools, headingView } from './view-tools.js';

/** The list of earlier versions, newest first. It names who and when, and holds no word of the person. */
export function historyView(
  record: CareRecord,
  earlier: readonly AboutMeVersion[],
  tools: ViewTools,
  read: (version: AboutMeVersion) => void,
): TemplateResult | typeof nothing {
  const unreadable = unreadableCount(record);
  if (earlier.length + unreadable === 0) return nothing;
  const { say } = tools;
  return html`
    <details class="history" part="history">
      <summary>${say(WORDS['aboutMe.history'], { number: earlier.length + unreadable })}</summary>
      <ul>
        ${earlier.map(
          (version) =>
            html`<li>
              <button
                type="button"
                class="link-button"
                data-version=${version.versionNumber}
                @click=${() => read(version)}
              >
                ${say(WORDS['aboutMe.history.read'], { number: version.versionNumber })}
              </button>
              <p>${recordedBy(changeOf(record, version), tools) ?? say(WORDS['aboutMe.history.unknown'])}</p>
            </li>`,
        )}
        ${unreadable > 0 ? html`<li>${say(WORDS['aboutMe.history.unreadable'], { number: unreadable })}</li>` : nothing}
      </ul>
    </details>
  `;
}

/** What stands over a version that is not in force any more, and the way out. */
export interface EarlierShown {
  readonly version: AboutMeVersion;
  /** The version that took its place. */
  readonly next: AboutMeVersion;
  readonly inForce: AboutMeVersion;
  readonly comparing: boolean;
  back(): void;
  compare(comparing: boolean): void;
}

/** Nobody may take an earlier version for the one in force: it says so, and stays in view while the page is read. */
export function earlierView(record: CareRecord, shown: EarlierShown, tools: ViewTools): TemplateResult {
  const { say, formatMoment, level } = tools;
  const { recordUid, versionNumber } = shown.version;
  // Of a version after it that cannot be read, the change log still says when it came.
  const following = changeOf(record, { recordUid, versionNumber: versionNumber + 1 });
  const replaced = following?.date ?? committedAt(record, shown.next);
  return html`
    <div class="earlier" part="earlier">
      ${headingView(say(WORDS['aboutMe.earlier'], { number: shown.version.versionNumber }), {
        level: level + 1,
        name: 'earlier-title',
      })}
      <p class="earlier-words">
        ${replaced
          ? say(WORDS['aboutMe.earlier.replaced'], { moment: formatMoment(replaced) })
          : say(WORDS['aboutMe.earlier.replaced.unknown'])}
      </p>
    </div>
    <div class="earlier-actions">
      <div class="actions">
        <button type="button" class="button back-to-force" @click=${() => shown.back()}>
          ${say(WORDS['aboutMe.earlier.back'])}
        </button>
        <button
          type="button"
          class="button secondary compare"
          aria-pressed=${shown.comparing}
          @click=${() => shown.compare(!shown.comparing)}
        >
          ${say(WORDS['aboutMe.earlier.compare'])}
        </button>
      </div>
      ${shown.comparing
        ? html`<p class="difference-note">
            ${say(WORDS['aboutMe.earlier.compared'], { number: shown.inForce.versionNumber })}
          </p>`
        : nothing}
    </div>
  `;
}
