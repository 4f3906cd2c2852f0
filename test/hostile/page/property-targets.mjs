// SPDX-License-Identifier: Apache-2.0
// Elements whose properties take documents. Each names how it is made, given a document, and told to be well.
import { AboutMe, PersonDemographics } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import * as good from '../documents.mjs';
import { VALUE_KINDS } from '../value-kinds.mjs';

/** Emily is on shift. Every second case speaks Welsh, so that translations are looked at too. */
export const hostOf = (index) => ({
  worker: { id: 'worker-emily', name: 'Emily', role: 'Agency care worker' },
  systemIdentifier: 'tests',
  locale: index % 2 ? 'cy' : 'en-GB',
  unreviewedTranslations: true,
  timeZone: 'Europe/London',
  clock: () => new Date('2026-11-22T14:02:00Z'),
  audit: () => undefined,
});

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** Until it has drawn itself, and a form inside it too. */
export async function drawn(element) {
  await element.updateComplete;
  while (element.phase === 'opening') {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
  const inner = element.shadowRoot?.querySelector('cpk-form');
  if (inner) await drawn(inner);
}

const aboutMeRecord = () => good.record(AboutMe.name);

const fills = (form) => form.phase === 'editing';
const reads = (element) => element.shadowRoot.textContent.includes('My son Robert');
/** Another person’s form is closed, and what is there to read is shown. */
const writes = (element) => fills(element.shadowRoot.querySelector('cpk-form') ?? {}) || reads(element);
const names = (banner) => banner.shadowRoot.textContent.includes('Mrs Smith');

const classes = [AboutMe];

export const PROPERTY_TARGETS = [
  {
    name: 'form definition',
    build: (context) => make('cpk-form', { context, classes, record: good.record() }),
    give: (form, definition) => Object.assign(form, { definition }),
    make: good.wholeDefinition,
    isWell: fills,
  },
  {
    name: 'form record',
    build: (context) => make('cpk-form', { context, classes, definition: aboutMe }),
    give: (form, record) => Object.assign(form, { record }),
    make: aboutMeRecord,
    everyPlace: true,
    isWell: fills,
  },
  {
    name: 'form answers',
    build: (context) => make('cpk-form', { context, definition: good.wholeDefinition() }),
    give: (form, answers) => Object.assign(form, { answers }),
    make: good.answersGiven,
    isWell: fills,
    forgiving: true,
  },
  {
    name: 'About Me',
    build: (context) => make('cpk-about-me', { context }),
    give: (element, record) => Object.assign(element, { record }),
    make: aboutMeRecord,
    everyPlace: true,
    isWell: reads,
  },
  {
    name: 'About Me, writing',
    build: (context) => make('cpk-about-me', { context }),
    give: (element, record) => Object.assign(element, { record, editing: true }),
    make: aboutMeRecord,
    everyPlace: true,
    isWell: writes,
  },
  {
    name: 'banner',
    build: (context) => make('cpk-person-banner', { context }),
    give: (banner, record) => Object.assign(banner, { record }),
    make: () => good.record(PersonDemographics.name),
    everyPlace: true,
    isWell: names,
  },
].map((target) => ({ ...target, kinds: VALUE_KINDS }));
