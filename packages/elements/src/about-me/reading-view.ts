// SPDX-License-Identifier: Apache-2.0
import type { AboutMeSectionKey } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import type { Entry, EntrySection } from './entry.js';
import { type SectionExtras, sectionView } from './section-view.js';
import { type ViewTools, headingView } from './view-tools.js';

/**
 * The standard makes the first section the place of what a stranger must know, and the fifth says what to do and what
 * never to do. They are read before the others, on screen and on paper; the others keep the standard's order.
 */
export const MUST_KNOW: readonly AboutMeSectionKey[] = ['whatIsMostImportantToMe', 'pleaseDoAndPleaseDoNot'];

/** At the bedside, in the standard's order: also how to speak with the person at all. */
const AT_THE_BEDSIDE: readonly AboutMeSectionKey[] = [
  'whatIsMostImportantToMe',
  'howICommunicate',
  'pleaseDoAndPleaseDoNot',
];

export type ExtrasOf = (section: EntrySection) => Omit<SectionExtras, 'level'>;

const among = (keys: readonly AboutMeSectionKey[]) => (section: EntrySection) => keys.includes(section.key);

interface Group {
  readonly name: 'must-know' | 'rest';
  readonly heading: string;
  readonly sections: readonly EntrySection[];
}

function groupView({ name, heading, sections }: Group, tools: ViewTools, extrasOf: ExtrasOf): TemplateResult {
  const { level } = tools;
  return html`
    <div class="group ${name}" part=${name}>
      ${headingView(heading, { level: level + 1, name: 'group-title', part: 'group-title' })}
      <div class="sections">
        ${sections.map((section) => sectionView(section, tools, { ...extrasOf(section), level: level + 2 }))}
      </div>
    </div>
  `;
}

/** The sections of one version. Each stands in one place only. */
export function sectionsView(entry: Entry, tools: ViewTools, extrasOf: ExtrasOf, short: boolean): TemplateResult {
  const { say } = tools;
  const first = among(short ? AT_THE_BEDSIDE : MUST_KNOW);
  const rest = entry.sections.filter((section) => !first(section));
  const mustKnow: Group = {
    name: 'must-know',
    heading: say(WORDS['aboutMe.mustKnow']),
    sections: entry.sections.filter(first),
  };
  return html`
    ${groupView(mustKnow, tools, extrasOf)}
    ${short
      ? nothing
      : groupView({ name: 'rest', heading: say(WORDS['aboutMe.rest']), sections: rest }, tools, extrasOf)}
  `;
}
