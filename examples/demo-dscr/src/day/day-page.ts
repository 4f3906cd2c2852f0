// SPDX-License-Identifier: Apache-2.0
import { AboutMe, type CareRecord, fullName, latest } from '@careplan-kit/model';
import { type DaySource, drunkOnDay, drunkReadings, factsOfDay, sumWords } from '@careplan-kit/templates/days';
import { el } from '../dom.js';
import { mayFill, rightsOf } from '../rights.js';
import type { Session } from '../session.js';
import { dayPlus, daysUpTo, sourcesOf, wallNow } from './days-here.js';
import { stillToWrite } from './still-to-write.js';
import { notHere } from '../not-here.js';

/** What is written in the course of a day, by the name of its form. */
const TO_WRITE = [
  ['daily-record', 'Daily record'],
  ['fluid-chart', 'Fluid chart'],
  ['food-chart', 'Food chart'],
  ['bowel-chart', 'Bowel chart'],
  ['observations', 'Observations'],
  ['soft-signs', 'Not quite themselves'],
  ['escalation-call', 'Ring for help'],
] as const;

/** How the person wants to be helped. What matters most to them stands in the banner above. */
function ownWords(record: CareRecord, { worker }: Session): HTMLElement | null {
  const element = 'howAndWhenToSupportMe';
  if (!rightsOf(worker)('view', { subjectOfCare: record.subjectOfCare.id, class: AboutMe.name, element })) return null;
  const words = latest(record, AboutMe)?.content[element]?.response?.text;
  return words ? el('blockquote', {}, words) : null;
}

/** "Morning, afternoon: over, and not written. Evening: to be written. Drunk today: 150 ml in 1 entry." */
function toWrite(sources: readonly DaySource[], session: Session): HTMLElement {
  const open = stillToWrite(sources, wallNow(session), session.context.timeZone ?? 'Europe/London');
  const drunk = drunkOnDay(sources, wallNow(session).slice(0, 10));
  const line = (late: boolean, words: string) => {
    const parts = open.filter((one) => one.late === late).map(({ part }) => part);
    return (
      parts.length > 0 && el('li', { class: late ? 'status missing' : 'status quiet' }, `${parts.join(', ')}: ${words}`)
    );
  };
  return el(
    'ul',
    { class: 'to-write' },
    line(true, 'over, and not written'),
    line(false, 'to be written'),
    open.length === 0 && el('li', { class: 'status' }, 'Every part is written'),
    el(
      'li',
      { class: drunk.entries > 0 ? 'status' : 'status missing' },
      drunk.entries > 0 ? `Drunk today: ${sumWords(drunk)}` : 'No drink is written down today',
    ),
  );
}

/**
 * The day of one person on one page, for somebody who has never met them: what to know before the first knock and what is to
 * be written, to be read in a minute; below it the day as it was written, the days before it, and what was drunk.
 */
export async function dayPage(id: string, session: Session): Promise<HTMLElement> {
  const record = await session.store.record(id);
  if (!record) return notHere();
  const name = fullName(record.subjectOfCare);
  const today = wallNow(session).slice(0, 10);
  const sources = await sourcesOf(id, session);
  const days = [today, dayPlus(today, -1), dayPlus(today, -7)].map((day) => ({ day, facts: factsOfDay(sources, day) }));
  const different = days[1]!.facts.filter(({ look, subject }) => look && subject !== 'drink');
  return el(
    'main',
    { id: 'main', class: 'day-page' },
    el('a', { class: 'back', href: `#/resident/${id}` }, `← ${name}`),
    el('h1', { class: 'visually-hidden', tabIndex: -1 }, `${name}: today`),
    el('cpk-person-banner', { record, flags: 'none' }),
    el('cpk-alerts-banner', { record }),
    el(
      'section',
      { class: 'paper', id: 'minute', 'aria-labelledby': 'minute-title' },
      el('h2', { id: 'minute-title' }, 'Before you knock'),
      ownWords(record, session),
      different.length > 0 &&
        el(
          'div',
          {},
          el('h3', {}, 'Look at this, from yesterday'),
          el('ul', { class: 'look' }, ...different.map(({ words }) => el('li', {}, words))),
        ),
      toWrite(sources, session),
    ),
    mayFill(session.worker) &&
      el(
        'nav',
        { class: 'ways', 'aria-label': 'Write it' },
        ...TO_WRITE.map(([form, title]) => el('a', { class: 'button', href: `#/resident/${id}/form/${form}` }, title)),
      ),
    el('div', { class: 'paper', id: 'written' }, el('cpk-timeline', { record })),
    el('div', { class: 'paper', id: 'beside' }, el('cpk-day-comparison', { days, factsLanguage: 'en-GB' })),
    el(
      'div',
      { class: 'paper', id: 'drunk' },
      el('cpk-chart', { record, measure: 'fluid', readings: drunkReadings(sources, daysUpTo(today, 7)) }),
    ),
  );
}
