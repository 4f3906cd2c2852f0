// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import type * as questionnairePiece from '../design/questionnaire.js';
import { definitionText } from '../design/definition-text.js';
import type { Desk } from './desk.js';
import { DESIGNER_WORDS } from './designer.words.js';
import { SETTINGS_WORDS as WORDS } from './settings.words.js';

/** Hands a text to the browser as a file; nothing leaves the device. */
function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Firefox reads it only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The form as a file, such as it is brought in from on the start page. */
export function fileView({ say, design, tell }: Desk): TemplateResult {
  const { draft } = design;
  const give = (name: string, text: string, type: string) => {
    download(name, text, type);
    tell(say(WORDS['settings.file.saved'], { name }));
  };
  const asForm = () => give(`${draft.id}.json`, definitionText(draft), 'application/json');
  const asQuestionnaire = async () => {
    let piece: typeof questionnairePiece;
    try {
      piece = await import('../design/questionnaire.js');
    } catch {
      return tell(say(DESIGNER_WORDS['designer.notFetched']));
    }
    let text: string;
    try {
      text = piece.questionnaireText(draft);
    } catch {
      return tell(say(WORDS['settings.file.faults']));
    }
    give(`${draft.id}.questionnaire.json`, text, 'application/fhir+json');
  };
  return html`<p class="hint">${say(WORDS['settings.file.about'])}</p>
    <div class="buttons">
      <button class="button secondary" type="button" @click=${asForm}>${say(WORDS['settings.file.form'])}</button>
      <button class="button secondary" type="button" @click=${() => void asQuestionnaire()}>
        ${say(WORDS['settings.file.fhir'])}
      </button>
    </div>`;
}
