// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Host } from '../host-context/host-context.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import type { AboutMeVersion } from './entry.js';
import type { MediaShelf } from './media-shelf.js';
import { provenanceView } from './provenance-view.js';
import { sectionsView } from './reading-view.js';
import { type Reading, extrasOf, warningView } from './reading.js';
import { sinceView } from './since.js';

/** What the element adds to the reading. */
export interface ReadingPage {
  readonly person: TemplateResult;
  readonly edit: unknown;
  readonly end: TemplateResult;
  readonly shelf: MediaShelf;
  readonly host: Host;
  readonly short: boolean;
  readonly reviewAfterMonths: number;
  back(from: AboutMeVersion): void;
}

/** Who it is, how old it is, what must be known first, the rest, and what can be done. */
export function readingPage(reading: Reading, page: ReadingPage): TemplateResult {
  const { entry, since, reader, tools } = reading;
  const { say } = tools;
  const { short } = page;
  const { earlier, news } = reader;
  return html`
    <div class="reading ${short ? 'short' : 'full'} ${earlier ? 'not-in-force' : ''}">
      <div class="head">${page.person} ${earlier || short ? nothing : page.edit}</div>
      <p class="visually-hidden" role="status">
        ${news === null ? nothing : say(WORDS['aboutMe.newer'], { number: news })}
      </p>
      ${warningView(reading, (from) => page.back(from))}
      <div class="about">
        ${provenanceView(entry, tools, { reviewAfterMonths: earlier ? 0 : page.reviewAfterMonths, short })}
        ${sinceView(since, tools)}
        <p class="caution">${say(WORDS['aboutMe.caution'])}</p>
      </div>
      ${sectionsView(entry, tools, extrasOf(reading, page.shelf, page.host), short)} ${page.end}
    </div>
  `;
}
