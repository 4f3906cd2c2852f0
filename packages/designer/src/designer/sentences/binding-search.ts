// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { isNode, isText } from '../../design/sentences/shape.js';
import { itemOf } from '../../design/tree.js';
import { BINDING_WORDS as WORDS } from './binding-search.words.js';
import { linkButton } from './controls.js';
import type { SentenceDesk } from './sentence-desk.js';

/** A place in the record that was found by its words. */
export interface FoundPlace {
  readonly class: string;
  readonly element: string;
  readonly select?: string | undefined;
  /** Its name, as people call it. */
  readonly label: string;
  /** What kind of answer it takes, in words. */
  readonly takes: string;
  /** False while the standard may still change there. */
  readonly confirmed: boolean;
  /** False when the question gives another kind of answer. */
  readonly fits: boolean;
}

/** Looks places up by plain words, the best first. */
export type FindPlaces = (words: string, id: string) => readonly FoundPlace[];

/** More than these nobody reads. */
const MOST = 20;

const nameOf = (place: { readonly class: string; readonly element: string; readonly select?: string | undefined }) =>
  [place.class, place.element, place.select].filter(Boolean).join(' › ');

function foundView(place: FoundPlace, id: string, at: number, desk: SentenceDesk): TemplateResult {
  const { say, run, state } = desk;
  const tie = () => {
    const binding = {
      class: place.class,
      element: place.element,
      ...(place.select !== undefined && { select: place.select }),
    };
    if (run({ kind: 'set-binding', id, binding })) void state.focus(`binding-${id}-untie`);
  };
  return html`<li class="line">
    <div class="kept">
      <p class="kept-name">${place.label}</p>
      <p class="hint"><bdi>${nameOf(place)}</bdi></p>
      <p>${say(WORDS['binding.takes'], { kind: place.takes })}</p>
      ${place.fits ? nothing : html`<p>${say(WORDS['binding.misfit'])}</p>`}
      ${place.confirmed ? nothing : html`<p>${say(WORDS['binding.provisional'])}</p>`}
      ${linkButton(
        `binding-${id}-${at}`,
        say(WORDS['binding.tie']),
        tie,
        say(WORDS['binding.tie.of'], { place: place.label }),
      )}
    </div>
  </li>`;
}

/**
 * Where in the care record an answer stands, and a search for such a place in plain words.
 *
 * @param id - of the question
 * @param find - without it, nothing can be searched: the place is shown alone
 */
export function bindingSearch(desk: SentenceDesk, id: string, find?: FindPlaces): TemplateResult | typeof nothing {
  const { say, design, run, state } = desk;
  const item = itemOf(design.draft, id);
  if (!item) return nothing;
  const { binding } = item;
  const name = `binding ${id}`;
  const words = state.wordsOf(name);
  const found = words.trim() === '' || !find ? [] : find(words, id);
  const tied = isNode(binding) && isText(binding.class) ? nameOf(binding as unknown as FoundPlace) : undefined;
  const searchView = () =>
    html`<div class="part">
        <label class="part-label" for="binding-${id}-words">${say(WORDS['binding.search'])}</label>
        <p class="hint" id="binding-${id}-hint">${say(WORDS['binding.search.hint'])}</p>
        <input
          class="control text"
          id="binding-${id}-words"
          type="search"
          autocomplete="off"
          aria-describedby="binding-${id}-hint"
          .value=${words}
          @input=${(event: Event) => state.setWords(name, (event.target as HTMLInputElement).value)}
        />
      </div>
      <p role="status">
        ${words.trim() === ''
          ? nothing
          : found.length === 0
            ? say(WORDS['binding.nothing'], { words: words.trim() })
            : say(WORDS['binding.found'], { count: found.length })}
      </p>
      <ol class="lines">
        ${found.slice(0, MOST).map((place, at) => foundView(place, id, at, desk))}
      </ol>`;
  return html`<div class="sentences binding">
    <p class="sentence">
      ${tied === undefined
        ? say(WORDS['binding.none'])
        : html`<bdi>${say(WORDS['binding.tied'], { place: tied })}</bdi>`}
    </p>
    ${binding === undefined
      ? nothing
      : linkButton(`binding-${id}-untie`, say(WORDS['binding.untie']), () => {
          run({ kind: 'set-binding', id, binding: undefined });
          void state.focus(`binding-${id}-words`);
        })}
    ${find ? searchView() : nothing}
  </div>`;
}
