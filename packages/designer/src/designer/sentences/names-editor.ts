// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Draft } from '../../design/draft.js';
import { namesReadBy } from '../../design/expressions.js';
import { takenIds, freeId } from '../../design/ids.js';
import { nameOf } from '../../design/name-of.js';
import { EXPRESSION_KEYS, namesOf } from '../../design/readers.js';
import { valueInWords } from '../../design/sentences/in-words.js';
import { readValue } from '../../design/sentences/read-value.js';
import { type Node, isNode, isText } from '../../design/sentences/shape.js';
import { writeValue } from '../../design/sentences/write.js';
import { everyItem } from '../../design/tree.js';
import { ANSWER_WORDS as WORDS } from './answer.words.js';
import { linkButton, nth, without } from './controls.js';
import { type SentenceDesk, scopeOf } from './sentence-desk.js';
import { somethingIn } from './subjects.js';
import { valueView } from './value-view.js';

const listOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Names of what a calculation with a name is used by, as a sentence tells them; empty when nothing does. */
function usersOf(name: string, draft: Draft): string {
  const reads = (value: unknown) => namesReadBy(value).variables.has(name);
  const items = [...everyItem(draft.items)]
    .filter((item) => EXPRESSION_KEYS.some((key) => reads(item[key])))
    .map((item) => nameOf(item));
  const scores = listOf(draft['scores']).flatMap((one) => (reads(one) ? [String(one.title || one.id)] : []));
  const names = listOf(draft['variables']).flatMap((one) => (reads(one.value) ? [String(one.name)] : []));
  return namesOf([...items, ...scores, ...names].map((user) => ({ of: 'variable', id: user, name: user })));
}

/** What it can speak of: every other calculation, so that none reads itself. */
function scopeBeside(desk: SentenceDesk, name: string) {
  const scope = scopeOf(desk, [], null);
  return { ...scope, can: { ...scope.can, names: scope.can.names.filter((one) => one !== name) } };
}

/** The form's calculations that have a name, each as a sentence to be changed, and what adds one. */
export function namesEditor(desk: SentenceDesk): TemplateResult {
  const { say, design, run, state, language } = desk;
  const { draft } = design;
  const all = listOf(draft['variables']);
  const give = (variables: readonly Node[]) =>
    run({ kind: 'set-form', key: 'variables', value: variables.length > 0 ? variables : undefined });
  const told = state.wordsOf('names told');
  const typed = state.wordsOf('names');
  const add = () => {
    if (typed.trim() === '') {
      state.setWords('names told', say(WORDS['names.missing']));
      return void state.focus('names-new');
    }
    const taken = takenIds({ ...draft, items: [] }, new Set(all.map((one) => String(one.name))));
    const name = freeId(typed.trim(), taken, 'sum');
    if (!give([...all, { name, value: writeValue(somethingIn(scopeOf(desk, [], null))) }])) return;
    state.setWords('names', '');
    state.setWords('names open', name);
    state.setWords('names told', '');
    void state.focus(`names-${name}-kind`);
  };
  return html`<div class="sentences names">
    ${all.length === 0 ? html`<p class="hint">${say(WORDS['names.none'])}</p>` : nothing}
    ${all.map((one, at) => {
      if (!isText(one.name)) return nothing;
      const { name } = one;
      const users = usersOf(name, draft);
      // Folded but for the one that was added last: the way back from many of them would be long by keyboard.
      return html`<details class="rare named" ?open=${state.wordsOf('names open') === name}>
        <summary class="sentence"><bdi>${name}: ${valueInWords(one.value, draft, language)}</bdi></summary>
        ${valueView({
          id: `names-${name}`,
          label: say(WORDS['names.what'], { name }),
          value: readValue(one.value),
          scope: scopeBeside(desk, name),
          set: (value) => give(nth(all, at, { ...one, value: writeValue(value) })),
        })}
        ${users === ''
          ? linkButton(`names-${name}-remove`, say(WORDS['names.remove'], { name }), () => {
              give(without(all, at));
              void state.focus('names-new');
            })
          : html`<p class="hint">${say(WORDS['names.used'], { readers: users })}</p>`}
      </details>`;
    })}
    <div class="part ${told ? 'has-error' : ''}">
      <label class="part-label" for="names-new">${say(WORDS['names.new'])}</label>
      <p class="hint" id="names-new-hint">${say(WORDS['names.new.hint'])}</p>
      ${told ? html`<p class="error" id="names-new-error" role="alert">${told}</p>` : nothing}
      <input
        class="control text"
        id="names-new"
        type="text"
        autocomplete="off"
        aria-describedby="names-new-hint ${told ? 'names-new-error' : ''}"
        aria-invalid=${told ? 'true' : nothing}
        .value=${typed}
        @input=${(event: Event) => state.setWords('names', (event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && !event.isComposing && add()}
      />
    </div>
    ${linkButton('names-add', say(WORDS['names.add']), add)}
  </div>`;
}
