// SPDX-License-Identifier: Apache-2.0
import type { Allergy, Facts } from '@careplan-kit/emar';
import { formatNhsNumber } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { type MedicineTools, wordsIn } from './medicine-words.js';
import { MEDICINES_WORDS as WORDS } from './medicines.words.js';

/** Who it is about, as the host writes it. */
export interface MedicinePerson {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly dateOfBirth?: string;
  readonly nhsNumber?: string;
  /** Texture, thickness, posture, in the words of the plan; goes before what the facts say. */
  readonly swallowing?: string;
}

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
export function swallowingOf(
  { person }: Facts,
  { say }: Pick<MedicineTools, 'say'>,
  told: MedicinePerson | null,
): string {
  if (told?.swallowing?.trim()) return told.swallowing;
  const level = person?.['iddsiLevel'];
  const parts = [
    wordsIn(person?.['swallowing']),
    typeof level === 'number' || typeof level === 'string' ? say(WORDS['medicines.iddsi'], { level }) : '',
  ];
  return parts.filter(Boolean).join(', ') || say(WORDS['medicines.swallowing.unknown']);
}

/** Allergies and swallowing: at the top of everything that is about a person's medicines. */
export function topView(facts: Facts, told: MedicinePerson | null, tools: MedicineTools): TemplateResult {
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
      <dd><bdi>${swallowingOf(facts, tools, told)}</bdi></dd>
    </div>
  </dl>`;
}

/** For paper, with the moment of printing: a sheet that falls out of a folder must be known again. */
export function personLine(
  person: MedicinePerson | null,
  printedAt: string | null,
  tools: MedicineTools,
): TemplateResult {
  const { say, formatDay, formatMoment } = tools;
  const facts = [
    ...(person?.dateOfBirth ? [say(WORDS['medicines.born'], { day: formatDay(person.dateOfBirth) })] : []),
    ...(person?.nhsNumber ? [say(WORDS['medicines.nhsNumber'], { number: formatNhsNumber(person.nhsNumber) })] : []),
    ...(printedAt === null ? [] : [say(WORDS['medicines.printed'], { moment: formatMoment(printedAt) })]),
  ];
  return html`<p class="person-line">
    ${person
      ? html`<bdi class="person-name">${person.name}</bdi>${facts.length > 0 ? ' · ' : nothing}`
      : nothing}${facts.join(' · ')}
  </p>`;
}
