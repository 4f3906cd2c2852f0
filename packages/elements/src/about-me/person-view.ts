// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, PersonDemographics, fullName, latest } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import type { Host } from '../host-context/host-context.js';
import { may } from '../host-context/permission.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import { ageInYears } from './how-old.js';
import { type ViewTools, headingView } from './view-tools.js';

/** Who the page is about. */
export interface PersonShown {
  /** What they like to be called. */
  readonly name: string;
  readonly fullName: string;
  /** `YYYY-MM-DD`; null when withheld, undefined when not recorded. */
  readonly born: string | null | undefined;
}

export function personOf(record: CareRecord, host: Host): PersonShown {
  const { subjectOfCare: person } = record;
  const part = { subjectOfCare: person.id, class: PersonDemographics.name, element: 'dateOfBirth' };
  const whole = fullName(person);
  return {
    name: person.personPreferredName || whole,
    fullName: whole,
    born: may(host, 'view', part) ? latest(record, PersonDemographics)?.content.dateOfBirth : null,
  };
}

function ageOf({ born }: PersonShown, { say, today }: ViewTools): string | null {
  if (born === null) return say(WORDS['aboutMe.years.withheld']);
  const age = ageInYears(born, today);
  return age === null ? null : say(WORDS['aboutMe.years'], { age });
}

/** Photo, name and age, as the heading of the element. */
export function personView(
  person: PersonShown,
  tools: ViewTools,
  photo: { readonly url: string; broken(): void } | null,
): TemplateResult {
  const { say, level } = tools;
  const age = ageOf(person, tools);
  const known = person.fullName === person.name ? nothing : say(WORDS['aboutMe.fullName'], { name: person.fullName });
  return html`
    <div class="who">
      ${photo
        ? html`<img
            class="photo"
            part="photo"
            src=${photo.url}
            alt=${say(WORDS['aboutMe.photo'], { name: person.name })}
            @error=${() => photo.broken()}
          />`
        : nothing}
      <div class="who-words">
        ${headingView(
          html`<span class="eyebrow">${say(WORDS['aboutMe.title'])}</span><span class="visually-hidden">: </span
            ><bdi class="name">${person.name}</bdi>`,
          { level, name: 'title', part: 'title' },
        )}
        ${known === nothing ? nothing : html`<p class="person" dir="auto">${known}</p>`}
        ${age ? html`<p class="person">${age}</p>` : nothing}
      </div>
    </div>
  `;
}
