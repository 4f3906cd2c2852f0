// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { productWords } from '../medicines-views/dose-words.js';
import type { MedicinesDue } from '../parts/medicines-due-part.js';
import type { Say } from '../words/words.js';
import { EMAR_ROUND_WORDS } from './emar-round.words.js';
import { type LineShown, linesOf } from './people-lines.js';
import { PERSON_TOP_WORDS } from './person-top.words.js';
import { calledOf } from './person-top.js';
import { type OnRound, type RoundModel, hasWork, isUrgent } from './round-model.js';

export interface PeopleTools {
  readonly say: Say;
  readonly level: number;
  readonly lib: MedicinesDue;
  clock(instant: string): string;
  maySee(personId: string): boolean;
  open(personId: string): void;
}

/** What a line says of a person beside the name. */
function marksOf(on: OnRound, { say, clock }: PeopleTools): LineShown['marks'] {
  const { due, later, gaps, effects, unfinished, settled, looks = [], lost = [] } = on;
  const n = due.length;
  const isLate = due.some(({ status }) => status === 'late' || status === 'missed');
  const [next] = later;
  return [
    ...(isLate ? [{ text: say(EMAR_ROUND_WORDS['emarRound.late']), bad: true } as const] : []),
    ...(n > 0
      ? [{ text: n === 1 ? say(EMAR_ROUND_WORDS['emarRound.due.one']) : say(EMAR_ROUND_WORDS['emarRound.due'], { n }) }]
      : []),
    ...(gaps.length > 0
      ? [{ text: say(EMAR_ROUND_WORDS['emarRound.gaps'], { n: gaps.length }), bad: true } as const]
      : []),
    ...(effects.length > 0 ? [{ text: say(EMAR_ROUND_WORDS['emarRound.effects'], { n: effects.length }) }] : []),
    ...(lost.length > 0
      ? [{ text: say(EMAR_ROUND_WORDS['emarRound.lost'], { n: lost.length }), bad: true } as const]
      : []),
    ...(looks.length > 0 ? [{ text: say(EMAR_ROUND_WORDS['emarRound.looks'], { n: looks.length }) }] : []),
    ...(unfinished.length > 0
      ? [{ text: say(EMAR_ROUND_WORDS['emarRound.unfinished'], { n: unfinished.length }) }]
      : []),
    ...(n === 0 && next ? [{ text: say(EMAR_ROUND_WORDS['emarRound.next'], { time: clock(next.slot.dueUtc) }) }] : []),
    ...(settled.length > 0 && settled.every(({ status }) => status === 'away')
      ? [{ text: say(EMAR_ROUND_WORDS['emarRound.away']) }]
      : []),
  ];
}

function lineOf(on: OnRound, tools: PeopleTools): LineShown {
  const { say, maySee } = tools;
  const { person } = on;
  return {
    id: person.id,
    name: calledOf(person, say),
    room: person.room ? say(PERSON_TOP_WORDS['emarRound.room'], { room: person.room }) : '',
    marks: maySee(person.id) ? marksOf(on, tools) : [],
  };
}

/** One listener for all the lines of a group. */
function openPressed(event: Event, open: PeopleTools['open']): void {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('.line') : null;
  if (line?.dataset.person !== undefined) open(line.dataset.person);
}

function groupView(name: 'due' | 'later' | 'done', people: readonly OnRound[], tools: PeopleTools): unknown {
  if (people.length === 0) return nothing;
  const { say, level, open } = tools;
  const heading = say(EMAR_ROUND_WORDS[`emarRound.group.${name}`]);
  return html`<section class="group ${name}" part="group" aria-labelledby="group-${name}">
    ${headingView(`${heading} (${people.length})`, { level: level + 1, name: 'group-title', id: `group-${name}` })}
    <ul class="people" @click=${(event: Event) => openPressed(event, open)}>
      ${linesOf(people.map((on) => lineOf(on, tools)))}
    </ul>
  </section>`;
}

/** Doses that cannot wait for their turn, by name, over everything (R17). */
function urgentView({ facts, people }: RoundModel, tools: PeopleTools): unknown {
  const { say, lib, level, clock, open, maySee } = tools;
  const urgent = people
    .filter(({ person }) => maySee(person.id))
    .flatMap((on) => on.due.concat(on.later).map((one) => ({ on, one })))
    .filter(({ one }) => isUrgent(lib, facts, one))
    .sort((a, b) => a.one.slot.due - b.one.slot.due);
  if (urgent.length === 0) return nothing;
  return html`<section class="urgent" part="urgent" aria-labelledby="urgent-title">
    ${headingView(say(EMAR_ROUND_WORDS['emarRound.urgent']), {
      level: level + 1,
      name: 'group-title',
      id: 'urgent-title',
    })}
    <ul class="people">
      ${urgent.map(({ on, one: { slot, status } }) => {
        const { name: medicine } = productWords(lib.findMedication(facts, slot.order.medicationId), slot.orderId);
        const words = say(EMAR_ROUND_WORDS['emarRound.urgent.line'], {
          name: calledOf(on.person, say),
          medicine,
          time: clock(slot.dueUtc),
        });
        const late = status === 'late' || status === 'missed';
        return html`<li>
          <button type="button" class="line" @click=${() => open(on.person.id)}>
            <span class="line-name">${words}</span>
            ${late ? html`<span class="badge worst">${say(EMAR_ROUND_WORDS['emarRound.late'])}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Everybody of the round, those who are due now first; within each group as the host orders them. */
export function peopleView(model: RoundModel, tools: PeopleTools): TemplateResult {
  const { people } = model;
  const groups: Record<'due' | 'later' | 'done', OnRound[]> = { due: [], later: [], done: [] };
  for (const on of people) groups[hasWork(on) ? 'due' : on.later.length > 0 ? 'later' : 'done'].push(on);
  const { due, later, done } = groups;
  return html`
    ${urgentView(model, tools)}
    ${due.length === 0 ? html`<p class="nobody">${tools.say(EMAR_ROUND_WORDS['emarRound.nobodyDue'])}</p>` : nothing}
    ${groupView('due', due, tools)} ${groupView('later', later, tools)} ${groupView('done', done, tools)}
  `;
}
