// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { DraftItem } from '../../design/draft.js';
import { type RecordPlace, RecordSearch, bindingTo } from '../../design/record/search-record.js';
import { type Node, isNode, isText } from '../../design/sentences/shape.js';
import { itemOf } from '../../design/tree.js';
import { kindOf } from '../kinds.js';
import { BINDING_WORDS as WORDS } from './binding-search.words.js';
import { linkButton, selectView, tickView } from './controls.js';
import type { SentenceDesk } from './sentence-desk.js';
import type { SentenceState } from './sentence-state.js';

/** What is known of the record is put in order once for each page. */
const searches = new WeakMap<SentenceState, RecordSearch>();

function searchOf(state: SentenceState): RecordSearch {
  const known = searches.get(state) ?? new RecordSearch();
  searches.set(state, known);
  return known;
}

const nameOf = (place: Pick<RecordPlace, 'class' | 'element' | 'select'>) =>
  [place.class, place.element, place.select].filter(Boolean).join(' › ');

const searchName = (id: string) => `binding ${id}`;

/** What was found goes: by keyboard it would stand between the link and whatever comes next. */
function tied(id: string, state: SentenceState): void {
  state.setWords(searchName(id), '');
  void state.focus(`binding-${id}-untie`);
}

function foundView(place: RecordPlace, { id, type }: DraftItem, at: number, desk: SentenceDesk): TemplateResult {
  const { say, run, state } = desk;
  const tie = () => {
    if (!run({ kind: 'set-binding', id, binding: bindingTo(place, type) })) return;
    tied(id, state);
  };
  const kind = say(kindOf({ type: place.types[0] ?? '' }).name);
  return html`<li class="line">
    <div class="kept">
      <p class="kept-name">${place.label}</p>
      <p class="hint"><bdi>${nameOf(place)}</bdi></p>
      <p>${say(WORDS['binding.takes'], { kind })}</p>
      ${place.types.includes(type) ? nothing : html`<p>${say(WORDS['binding.misfit'])}</p>`}
      ${place.confirmed ? nothing : html`<p>${say(WORDS['binding.provisional'])}</p>`}
      ${linkButton(
        `binding-${id}-${at}`,
        say(WORDS['binding.tie']),
        tie,
        say(WORDS['binding.tie.of'], { place: `${place.label} (${place.class})` }),
      )}
    </div>
  </li>`;
}

/** Kinds of record of which a person may have several: each entry of a section can be one of them. */
function classView({ class: name }: RecordPlace, { id }: DraftItem, at: number, desk: SentenceDesk): TemplateResult {
  const { say, run, state } = desk;
  const tie = () => {
    if (!run({ kind: 'set-binding', id, binding: { class: name } })) return;
    tied(id, state);
  };
  return html`<li class="line">
    <div class="kept">
      <p class="kept-name"><bdi>${name}</bdi></p>
      ${linkButton(
        `binding-${id}-${at}`,
        say(WORDS['binding.tie.entries']),
        tie,
        say(WORDS['binding.tie.of'], { place: name }),
      )}
    </div>
  </li>`;
}

const MODES = [
  ['', WORDS['binding.both']],
  ['read', WORDS['binding.read']],
  ['write', WORDS['binding.write']],
] as const;

/** Whether the record fills it, takes what was answered, or both; and whether each time anew. */
function directionView(binding: Node, { id, type }: DraftItem, { say, run }: SentenceDesk): TemplateResult {
  const { mode, on, ...rest } = binding;
  const set = (changed: Node) => void run({ kind: 'set-binding', id, binding: changed });
  const isNew = on === 'create';
  return html`${selectView({
    id: `binding-${id}-mode`,
    label: say(WORDS['binding.mode']),
    value: isText(mode) && mode !== 'both' ? mode : '',
    lists: [{ choices: MODES.map(([value, words]) => ({ value, words: say(words) })) }],
    choose: (chosen) =>
      set({ ...rest, ...(chosen !== '' && { mode: chosen }), ...(on !== undefined && chosen !== 'read' && { on }) }),
  })}
  ${type === 'group' || mode === 'read'
    ? nothing
    : tickView({
        id: `binding-${id}-new`,
        label: say(WORDS['binding.new']),
        on: isNew,
        set: (chosen) => set({ ...rest, ...(mode !== undefined && { mode }), ...(chosen && { on: 'create' }) }),
      })}`;
}

const OWN = 'originalText';
const OF_CODE = 'display';

/** Of a value with a code: the words somebody gave for it, or those of the code; for a choice, also both together. */
function wordsView(
  binding: Node,
  { id, type }: DraftItem,
  { say, run }: SentenceDesk,
): TemplateResult | typeof nothing {
  const { select, as, ...rest } = binding;
  const parts = isText(select) ? select.split('.') : [];
  const last = parts.at(-1) ?? '';
  const hasWords = last === OWN || last === OF_CODE;
  const isChoice = type === 'choice' || type === 'look-up';
  const isCoded = isChoice && as === 'coded-value';
  if (!isCoded && !hasWords) return nothing;
  const path = hasWords ? parts.slice(0, -1) : parts;
  const choices = [
    ...(isChoice ? [{ value: '', words: say(WORDS['binding.words.coded']) }] : []),
    { value: OWN, words: say(WORDS['binding.words.own']) },
    { value: OF_CODE, words: say(WORDS['binding.words.code']) },
  ];
  const choose = (chosen: string) => {
    const to = [...path, ...(chosen === '' ? [] : [chosen])].join('.');
    const changed = { ...rest, ...(to !== '' && { select: to }), ...(chosen === '' && { as: 'coded-value' }) };
    run({ kind: 'set-binding', id, binding: changed });
  };
  const label = say(WORDS['binding.words']);
  return selectView({ id: `binding-${id}-part`, label, value: hasWords ? last : '', lists: [{ choices }], choose });
}

/**
 * Where in the care record an answer stands, and a search for such a place in plain words.
 *
 * @param id - of the question
 */
export function bindingSearch(desk: SentenceDesk, id: string): TemplateResult | typeof nothing {
  const { say, design, run, state } = desk;
  const item = itemOf(design.draft, id);
  if (!item) return nothing;
  const { binding } = item;
  const name = searchName(id);
  const words = state.wordsOf(name);
  const sought = words.trim();
  const isSection = item.type === 'group';
  const found = searchOf(state)[isSection ? 'findClasses' : 'find'](sought);
  const place = isNode(binding) && isText(binding.class) ? nameOf(binding as unknown as RecordPlace) : undefined;
  return html`<div class="sentences binding">
    <p class="sentence">
      ${place === undefined ? say(WORDS['binding.none']) : html`<bdi>${say(WORDS['binding.tied'], { place })}</bdi>`}
    </p>
    ${isNode(binding) ? html`${directionView(binding, item, desk)} ${wordsView(binding, item, desk)}` : nothing}
    ${binding === undefined
      ? nothing
      : linkButton(`binding-${id}-untie`, say(WORDS['binding.untie']), () => {
          run({ kind: 'set-binding', id, binding: undefined });
          void state.focus(`binding-${id}-words`);
        })}
    <div class="part">
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
      ${sought === ''
        ? nothing
        : found.length === 0
          ? say(WORDS['binding.nothing'], { words: sought })
          : say(WORDS['binding.found'], { count: found.length })}
    </p>
    <ol class="lines">
      ${found.map((one, at) => (isSection ? classView : foundView)(one, item, at, desk))}
    </ol>
  </div>`;
}
