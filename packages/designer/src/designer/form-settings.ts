// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { box, textOrNothing } from './boxes.js';
import type { Desk } from './desk.js';
import { fileView } from './file-saving.js';
import { type Editors, fold } from './settings-view.js';
import { SETTINGS_WORDS as WORDS } from './settings.words.js';

interface DraftLicence {
  readonly kind?: unknown;
  readonly text?: unknown;
}

/** What is set for the form as a whole. */
export function formSettings(desk: Desk, { scores, names }: Editors): TemplateResult {
  const { say, run, level } = desk;
  const { draft } = desk.design;
  const licence = (typeof draft['licence'] === 'object' ? draft['licence'] : undefined) as DraftLicence | undefined;
  const set = (key: string, value: unknown) => void run({ kind: 'set-form', key, value }, 'stay');
  const language = desk.writtenIn.slice(0, 2);
  return html`
    <div class="pane-title" role="heading" aria-level=${level} id="settings-title" tabindex="-1">
      ${say(WORDS['settings.form'])}
    </div>
    ${box({
      id: 's-title',
      label: say(WORDS['settings.title']),
      value: draft.title,
      lang: desk.writtenIn,
      input: (text) => set('title', text),
    })}
    ${box({
      id: 's-description',
      label: say(WORDS['settings.description']),
      value: draft['description'],
      lines: true,
      lang: desk.writtenIn,
      input: (text) => set('description', textOrNothing(text)),
    })}
    <div class="field">
      <label class="label" for="s-language">${say(WORDS['settings.language'])}</label>
      <select
        class="control"
        id="s-language"
        @change=${(event: Event) => set('language', (event.target as HTMLSelectElement).value)}
      >
        <option value="en-GB" ?selected=${language !== 'cy'}>${say(WORDS['settings.language.en'])}</option>
        <option value="cy" ?selected=${language === 'cy'}>${say(WORDS['settings.language.cy'])}</option>
      </select>
    </div>
    ${box({
      id: 's-licence',
      label: say(WORDS['settings.licence']),
      value: licence?.text,
      lines: true,
      input: (text) => set('licence', { kind: 'own-words', ...licence, text }),
    })}
    ${fold(desk, WORDS['settings.names'], names)} ${fold(desk, WORDS['settings.scores'], scores)}
    ${fold(desk, WORDS['settings.file'], () => fileView(desk))}
  `;
}
