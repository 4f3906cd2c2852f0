// SPDX-License-Identifier: Apache-2.0
import type { Allergy } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import type { Say } from '../words/words.js';
import { PERSON_TOP_WORDS } from './person-top.words.js';
import type { OnRound } from './round-model.js';
import type { RoundPerson } from './round-person.js';

export interface TopTools {
  readonly say: Say;
  readonly formatDay: (day: string) => string;
  photoOf(photo: Blob): string;
}

/** What the person is called; a person the host has not named is still somebody. */
export const calledOf = ({ id, name, preferredName }: RoundPerson, say: Say): string =>
  preferredName || name || say(PERSON_TOP_WORDS['emarRound.noName'], { id });

const reactionOf = (reaction: unknown): string => {
  if (Array.isArray(reaction)) return reaction.map(reactionOf).filter(Boolean).join(', ');
  if (typeof reaction === 'string') return reaction;
  const { text, display } = (reaction ?? {}) as { readonly text?: unknown; readonly display?: unknown };
  return [text, display].find((one): one is string => typeof one === 'string') ?? '';
};

function allergyWords({ substance, text, reaction, severity }: Allergy): string {
  const more = [reactionOf(reaction), severity ?? ''].filter(Boolean).join(', ');
  return `${text || substance || '?'}${more ? ` (${more})` : ''}`;
}

/** Face, name and date of birth: what the person is known by. */
export function faceView({ person }: OnRound, { say, formatDay, photoOf }: TopTools, isTitled = false): TemplateResult {
  const { name, preferredName, dateOfBirth, room, photo } = person;
  const called = calledOf(person, say);
  return html`<div class="face">
    ${photo instanceof Blob
      ? html`<img
          class="photo"
          src=${photoOf(photo)}
          alt=${say(PERSON_TOP_WORDS['emarRound.photo'], { name: called })}
        />`
      : nothing}
    <p class="known-by">
      ${isTitled && (name || called) === called ? nothing : html`<bdi class="full-name">${name || called}</bdi>`}
      ${preferredName && preferredName !== name && !isTitled
        ? html`<bdi class="called">${preferredName}</bdi>`
        : nothing}
      <span>
        ${dateOfBirth
          ? say(PERSON_TOP_WORDS['emarRound.born'], { date: formatDay(dateOfBirth) })
          : say(PERSON_TOP_WORDS['emarRound.bornUnknown'])}
      </span>
      ${room ? html`<span>${say(PERSON_TOP_WORDS['emarRound.room'], { room })}</span>` : nothing}
    </p>
  </div>`;
}

/** Allergies and swallowing: over everything that may be given. */
export function alarmsView({ person, facts }: OnRound, { say }: TopTools): TemplateResult {
  const listed = (facts?.allergies ?? []).map(allergyWords);
  const none = facts?.allergyStatus === 'none-known' && listed.length === 0;
  const words = none
    ? say(PERSON_TOP_WORDS['emarRound.allergies.none'])
    : say(PERSON_TOP_WORDS['emarRound.allergies.unknown']);
  const { swallowing } = person;
  return html`<dl class="alarms" part="alarms">
    <div class=${none ? 'alarm' : 'alarm alarming'}>
      <dt>${say(PERSON_TOP_WORDS['emarRound.allergies'])}</dt>
      <dd>${listed.length > 0 ? listed.map((one) => html`<bdi class="allergy">${one}</bdi>`) : words}</dd>
    </div>
    <div class=${swallowing ? 'alarm alarming' : 'alarm'}>
      <dt>${say(PERSON_TOP_WORDS['emarRound.swallowing'])}</dt>
      <dd><bdi>${swallowing || say(PERSON_TOP_WORDS['emarRound.swallowing.unknown'])}</bdi></dd>
    </div>
  </dl>`;
}
