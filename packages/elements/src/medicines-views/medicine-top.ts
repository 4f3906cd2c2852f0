// SPDX-License-Identifier: Apache-2.0
import type { Allergy, Facts } from '@careplan-kit/emar';
import { type SubjectOfCare, formatNhsNumber, fullName } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { type MedicineTools, wordsIn } from './medicine-words.js';
import { MEDICINES_WORDS as WORDS } from './medicines.words.js';

const reactionWords = (reaction: unknown): string =>
  (Array.isArray(reaction) ? reaction : [reaction]).map(wordsIn).filter(Boolean).join(', ');

function allergyWords({ substance, text, reaction, severity }: Allergy): string {
  const more = [reactionWords(reaction), severity ?? ''].filter(Boolean).join(', ');
  return `${[substance, text].filter(Boolean).join(', ') || '?'}${more ? ` (${more})` : ''}`;
}

const over = ({ end }: Allergy) => end !== undefined && end !== null && end !== false;

/** What is known of allergies, in words; unknown is never said as none. */
export function allergiesOf({ person }: Facts, { say }: Pick<MedicineTools, 'say'>): readonly string[] {
  const listed = (person?.allergies ?? []).filter((allergy) => !over(allergy)).map(allergyWords);
  if (listed.length > 0) return listed;
  if (person?.allergyStatus === 'none-known') return [say(WORDS['medicines.allergies.none'])];
  const known = person?.allergyStatus === 'recorded';
  return [say(WORDS[known ? 'medicines.allergies.unlisted' : 'medicines.allergies.unknown'])];
}

/** How the person swallows, as the record has it. */
export function swallowingOf({ person }: Facts, { say }: Pick<MedicineTools, 'say'>): string {
  const level = person?.['iddsiLevel'];
  const parts = [
    wordsIn(person?.['swallowing']),
    typeof level === 'number' || typeof level === 'string' ? say(WORDS['medicines.iddsi'], { level }) : '',
  ];
  return parts.filter(Boolean).join(', ') || say(WORDS['medicines.swallowing.unknown']);
}

/** Allergies and swallowing: at the top of everything that is about a person's medicines. */
export function topView(facts: Facts, tools: MedicineTools): TemplateResult {
  const { say } = tools;
  const allergies = allergiesOf(facts, tools);
  const alarming = facts.person?.allergyStatus !== 'none-known' || (facts.person.allergies ?? []).length > 0;
  return html`<dl class="top" part="top">
    <div class=${alarming ? 'allergies alarming' : 'allergies'}>
      <dt>${say(WORDS['medicines.allergies'])}</dt>
      <dd>${allergies.map((words) => html`<bdi>${words}</bdi> `)}</dd>
    </div>
    <div>
      <dt>${say(WORDS['medicines.swallowing'])}</dt>
      <dd><bdi>${swallowingOf(facts, tools)}</bdi></dd>
    </div>
  </dl>`;
}

/** Who it is about, for paper: a sheet that falls out of a folder must be known again. */
export function personLine(person: SubjectOfCare | null, printedAt: string, tools: MedicineTools): TemplateResult {
  const { say, formatDay, formatMoment } = tools;
  const born = person?.dateOfBirth;
  const facts = [
    ...(typeof born === 'string' && born ? [say(WORDS['medicines.born'], { day: formatDay(born) })] : []),
    ...(person?.nhsNumber
      ? [say(WORDS['medicines.nhsNumber'], { number: formatNhsNumber(person.nhsNumber) })]
      : []),
    say(WORDS['medicines.printed'], { moment: formatMoment(printedAt) }),
  ];
  return html`<p class="person-line">
    ${person ? html`<bdi class="person-name">${fullName(person)}</bdi> · ` : nothing}${facts.join(' · ')}
  </p>`;
}
