// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import type { EntrySection } from './entry.js';
import { type ViewTools, headingView, otherLang } from './view-tools.js';

/** What stands in a section besides the person's words. */
export interface SectionExtras {
  /** Level of the section's heading. */
  readonly level: number;
  /** Between heading and words. */
  readonly mark?: TemplateResult | undefined;
  /** In place of the words. */
  readonly instead?: TemplateResult | undefined;
  /** The photo, sound or film beside the words. */
  readonly media?: TemplateResult | undefined;
  /** At the end. */
  readonly after?: TemplateResult | undefined;
}

/** Words as they were written, or that there are none; the one is never taken for the other. */
export function wordsView(
  { withheld, text, media }: Pick<EntrySection, 'withheld' | 'text' | 'media'>,
  { say }: Pick<ViewTools, 'say'>,
): TemplateResult | typeof nothing {
  if (withheld) return html`<p class="withheld">${say(WORDS['aboutMe.withheld'])}</p>`;
  if (text) return html`<p class="words" part="words" dir="auto">${text}</p>`;
  return media ? nothing : html`<p class="words blank">${say(WORDS['aboutMe.blank'])}</p>`;
}

/** One of the seven sections, as a region under its heading. */
export function sectionView(section: EntrySection, tools: ViewTools, extras: SectionExtras): TemplateResult {
  const { key, title, lang } = section;
  const { level, mark, instead, media, after } = extras;
  return html`
    <section class="section" part="section" data-key=${key} aria-labelledby="h-${key}">
      ${headingView(title, {
        level,
        name: 'section-title',
        part: 'section-title',
        id: `h-${key}`,
        lang: otherLang(lang, tools),
      })}
      ${mark ?? nothing} ${instead ?? wordsView(section, tools)} ${media ?? nothing} ${after ?? nothing}
    </section>
  `;
}
