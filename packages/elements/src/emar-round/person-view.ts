// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { headingView } from '../about-me/view-tools.js';
import { productWords } from '../medicines-views/dose-words.js';
import { doseCard } from './dose-card.js';
import { IDENTITY_WORDS } from './identity.words.js';
import { PERSON_VIEW_WORDS } from './person-view.words.js';
import { type TopTools, alarmsView, calledOf, faceView } from './person-top.js';
import { prnCard } from './prn-card.js';
import { lostPatchView } from './lost-patch-view.js';
import { patchView } from './patch-view.js';
import { effectView, settledView, unfinishedView } from './recorded-view.js';
import type { OnRound } from './round-model.js';
import type { IdentityCheck } from './round-person.js';
import type { RoundTools } from './round-tools.js';

export interface PersonDoings {
  readonly identity: IdentityCheck;
  /** Who is due next, when somebody is. */
  readonly next: OnRound | undefined;
  goTo(personId: string | null): void;
}

type Section = 'due' | 'lost' | 'prn' | 'gaps' | 'effects' | 'unfinished' | 'patches' | 'later' | 'done' | 'problems';

/** Everything of one person: what is due, what waits, what is answered for. */
export function personView(on: OnRound, doings: PersonDoings, tools: RoundTools & TopTools): TemplateResult {
  const { say, level, lib, facts, clock, mayRecord } = tools;
  const {
    person,
    due,
    later,
    settled,
    handedOver,
    gaps,
    whenRequired,
    effects,
    unfinished,
    patches = [],
    looks = [],
    lost = [],
    problems,
  } = on;
  const { identity, next, goTo } = doings;
  const section = (name: Section, items: readonly unknown[], empty: string | null = null) =>
    items.length === 0 && empty === null
      ? nothing
      : html`<section class="part ${name}" part=${name} aria-labelledby="part-${name}">
          ${headingView(say(PERSON_VIEW_WORDS[`emarRound.section.${name}`]), {
            level: level + 1,
            name: 'part-title',
            id: `part-${name}`,
          })}
          ${items.length === 0
            ? html`<p class="nothing">${empty}</p>`
            : html`<ul class="cards">
                ${items}
              </ul>`}
        </section>`;
  // Each card stays the one it is when another goes: what is written in it, and the focus, stay with it.
  const cards = (all: OnRound['due'], isGap: boolean) =>
    all.length === 0
      ? []
      : [
          repeat(
            all,
            ({ slot }) => slot.slotKey,
            (one) => doseCard(one, isGap, tools),
          ),
        ];
  const checked = say(IDENTITY_WORDS[identity.method === 'seen' ? 'emarRound.who.seen' : 'emarRound.who.scanned'], {
    time: clock(identity.at),
  });
  return html`
    <div class="person" part="person">
      <div class="person-head">
        ${headingView(html`<bdi>${calledOf(person, say)}</bdi>`, { level: level + 1, name: 'person-title' })}
        ${faceView(on, tools, true)}
        <p class="meta">${checked}</p>
      </div>
      ${alarmsView(on, tools)}
      ${mayRecord ? nothing : html`<p class="fault">${say(IDENTITY_WORDS['emarRound.mayNotRecord'])}</p>`}
      ${section('due', cards(due, false), say(PERSON_VIEW_WORDS['emarRound.nothingDue']))}
      ${section(
        'lost',
        lost.map((record) => lostPatchView(record, tools)),
      )}
      ${section(
        'effects',
        effects.map((record) => effectView(record, tools)),
      )}
      ${section(
        'unfinished',
        unfinished.map((record) => unfinishedView(record, tools)),
      )}
      ${section(
        'patches',
        patches.map((record) => patchView(record, looks.includes(record), tools)),
      )}
      ${section('gaps', cards(gaps, true))}
      <div class="doings onward">
        ${next
          ? html`<button
              type="button"
              class=${due.length > 0 ? 'button secondary next-person' : 'button next-person'}
              @click=${() => goTo(next.person.id)}
            >
              ${say(PERSON_VIEW_WORDS['emarRound.nextPerson'], { name: calledOf(next.person, say) })}
            </button>`
          : html`<p class="nothing">${say(PERSON_VIEW_WORDS['emarRound.lastPerson'])}</p>`}
        <button type="button" class="button secondary back" @click=${() => goTo(null)}>
          ${say(IDENTITY_WORDS['emarRound.back'])}
        </button>
      </div>
      ${section(
        'prn',
        whenRequired.map((order) => prnCard(order, person.id, tools)),
      )}
      ${section(
        'problems',
        problems.map(({ order, code }) => {
          const { name } = productWords(lib.findMedication(facts, order.medicationId), order.medicationId);
          const words = Object.hasOwn(lib.PROBLEM_WORDS, code)
            ? say(lib.PROBLEM_WORDS[code as keyof typeof lib.PROBLEM_WORDS])
            : code;
          return html`<li class="fault"><bdi>${name}</bdi>: ${words}</li>`;
        }),
      )}
      ${section(
        'later',
        later.map(
          ({ slot }) =>
            html`<li>
              ${clock(slot.dueUtc)}
              <bdi>
                ${productWords(lib.findMedication(facts, slot.order.medicationId), slot.order.medicationId).name}
              </bdi>
            </li>`,
        ),
      )}
      ${section(
        'done',
        [...settled, ...handedOver]
          // What lacks something stands above, once.
          .filter(({ attempts }) => attempts.length === 0 || attempts.some(({ pending }) => !pending))
          .map((one) => settledView(one, tools)),
      )}
    </div>
  `;
}
