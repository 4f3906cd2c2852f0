// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { type Say, isSameLanguage } from '../words/words.js';

/** What every piece of the view needs of the element it is in. */
export interface ViewTools {
  readonly say: Say;
  readonly formatDay: (instant: string) => string;
  readonly formatMoment: (instant: string) => string;
  /** The worker's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The language the element's own words are in. */
  readonly lang: string;
  /** Level of the element's heading. */
  readonly level: number;
}

/** For `lang=`: words in another language than those round them are marked, so that they are read out rightly. */
export function otherLang(lang: string, tools: Pick<ViewTools, 'lang'>): string | typeof nothing {
  return isSameLanguage(lang, tools.lang) ? nothing : lang;
}

/** A heading at whatever level the host's page has got to; below six there are none. */
export function headingView(
  text: unknown,
  { level, name, part, id, lang }: { level: number; name: string; part?: string; id?: string; lang?: unknown },
): TemplateResult {
  return html`<div
    class=${name}
    part=${part ?? nothing}
    id=${id ?? nothing}
    lang=${lang ?? nothing}
    role="heading"
    aria-level=${Math.min(level, 6)}
  >
    ${text}
  </div>`;
}
