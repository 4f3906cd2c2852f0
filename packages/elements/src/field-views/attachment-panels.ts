// SPDX-License-Identifier: Apache-2.0
import type { AttachmentItem } from '@careplan-kit/forms/contract';
import { ATTACHMENT_WORDS as WORDS } from '../attachments/attachments.words.js';
import type { FileActivity } from '../attachments/file-states.js';
import { photoEditor } from '../attachments/photo-editor.js';
import { recordingPanel } from '../attachments/recording-panel.js';
import { type Way, canTakePhotos, limitsIn, thingsIn, waysFor } from '../attachments/ways.js';
import type { FieldTools } from './field-view.js';

/** What the worker can do at the moment, and where the focus goes with it. */
export interface Panel {
  readonly element: HTMLElement;
  /** Null where there is nothing to press. */
  readonly focus: HTMLElement | null;
  dispose?(): void;
}

/** What pressing leads to. */
export interface PanelActions {
  openWays(): void;
  closeWays(): void;
  take(way: Way, file: File | null): void;
  stop(): void;
  edit(): void;
  applyEdit(): void;
  askToRemove(): void;
  remove(): void;
  keep(): void;
  announce(sentence: string): void;
}

/** Builds the pieces below a photo, sound or film. Ids end in a name, so that the focus is found again after a redraw. */
export class Panels {
  constructor(
    readonly tools: FieldTools,
    readonly id: string,
    readonly item: AttachmentItem,
    readonly actions: PanelActions,
  ) {}

  /** Nothing is there and nothing is begun: one calm button. Seven of them stand on one page. */
  add(): Panel {
    const element = this.#row();
    const things = thingsIn(this.item, this.tools.say);
    const button = this.#button('attachments.add', '', () => this.actions.openWays(), 'secondary', { things });
    element.append(button);
    return { element, focus: button };
  }

  ways(replacing: boolean): Panel {
    const element = this.tools.document.createElement('div');
    element.className = 'attachment-ways';
    this.#sentence(element, this.tools.say(WORDS['attachments.consent']), 'attachment-consent');
    if (replacing) this.#sentence(element, this.tools.say(WORDS['attachments.replace.hint']));
    const row = element.appendChild(this.#row());
    const buttons = waysFor(this.item, canTakePhotos()).map((way, index) => this.#way(row, way, index));
    row.append(this.#button('attachments.notNow', 'not-now', () => this.actions.closeWays(), 'link'));
    this.#sentence(element, limitsIn(this.item, this.tools.say), 'attachment-limits');
    return { element, focus: buttons[0] ?? null };
  }

  working(activity: FileActivity): Panel | null {
    const { document, say } = this.tools;
    const announce = (sentence: string) => this.actions.announce(sentence);
    if (activity.kind === 'recording') {
      const stop = this.#button('attachments.stop', 'stop', () => this.actions.stop(), 'stop');
      const panel = recordingPanel({ document, say, ...activity, stop, announce });
      return { element: panel.element, focus: stop, dispose: panel.dispose };
    }
    if (activity.kind === 'asking') {
      const element = document.createElement('div');
      this.#sentence(element, say(WORDS[`attachments.asking.${activity.what}`]), 'attachment-asking');
      const cancel = element.appendChild(
        this.#button('attachments.cancel', 'cancel', () => this.actions.stop(), 'secondary'),
      );
      return { element, focus: cancel };
    }
    if (activity.kind === 'keeping') {
      const element = document.createElement('div');
      const sentence = this.#sentence(element, say(WORDS['attachments.keeping']), 'attachment-keeping');
      sentence.tabIndex = -1;
      sentence.id = `${this.id}-keeping`;
      return { element, focus: sentence };
    }
    if (activity.kind !== 'editing') return null;
    const element = photoEditor({ document, say, photo: activity.photo, announce });
    const row = element.appendChild(this.#row());
    row.append(
      this.#button('attachments.use', 'use', () => this.actions.applyEdit()),
      this.#button('attachments.cancel', 'cancel', () => this.actions.stop(), 'link'),
    );
    return { element, focus: element.firstElementChild as HTMLElement };
  }

  /** What can be done with one that is there. */
  held(canEdit: boolean): Panel {
    const element = this.#row();
    const buttons = [
      ...(canEdit ? [this.#button('attachments.edit', 'edit', () => this.actions.edit(), 'secondary')] : []),
      this.#button('attachments.replace', 'replace', () => this.actions.openWays(), 'secondary'),
      this.#button('attachments.remove', 'remove', () => this.actions.askToRemove(), 'link'),
    ];
    element.append(...buttons);
    return { element, focus: buttons[0]! };
  }

  /** Never by one tap. */
  removing(): Panel {
    const element = this.tools.document.createElement('div');
    const question = this.#sentence(element, this.tools.say(WORDS['attachments.remove.ask']), 'attachment-ask');
    question.setAttribute('role', 'alert');
    const row = element.appendChild(this.#row());
    const keep = this.#button('attachments.remove.no', 'keep', () => this.actions.keep(), 'secondary');
    row.append(
      keep,
      this.#button('attachments.remove.yes', 'remove-yes', () => this.actions.remove(), 'link'),
    );
    return { element, focus: keep };
  }

  /** Nothing is there, and nothing may be added. */
  none(): Panel {
    const element = this.tools.document.createElement('div');
    this.#sentence(element, this.tools.say(WORDS['attachments.none']), 'attachment-none');
    return { element, focus: null };
  }

  #way(row: HTMLElement, way: Way, index: number): HTMLButtonElement {
    if ('record' in way) {
      const button = this.#button(way.phrase, `way-${index}`, () => this.actions.take(way, null), 'secondary');
      row.append(button);
      return button;
    }
    const chooser = this.tools.document.createElement('input');
    chooser.type = 'file';
    chooser.hidden = true;
    chooser.accept = way.accept;
    chooser.autocomplete = 'off';
    if (way.camera) chooser.setAttribute('capture', 'environment');
    // What was chosen is no answer yet: it is looked at first.
    chooser.addEventListener('input', (event) => event.stopPropagation());
    chooser.addEventListener('change', (event) => {
      event.stopPropagation();
      const [file] = chooser.files ?? [];
      if (file) this.actions.take(way, file);
    });
    const button = this.#button(way.phrase, `way-${index}`, () => chooser.click(), 'secondary');
    row.append(button, chooser);
    return button;
  }

  #button(
    phrase: keyof typeof WORDS,
    name: string,
    press: () => void,
    looks: 'primary' | 'secondary' | 'link' | 'stop' = 'primary',
    values: Readonly<Record<string, string>> = {},
  ): HTMLButtonElement {
    const button = this.tools.document.createElement('button');
    button.type = 'button';
    button.id = name ? `${this.id}-${name}` : this.id;
    button.className = looks === 'link' ? 'link-button' : looks === 'primary' ? 'button' : `button ${looks}`;
    button.setAttribute('part', 'attachment-button');
    button.textContent = this.tools.say(WORDS[phrase], values);
    button.addEventListener('click', press);
    return button;
  }

  #row(): HTMLElement {
    const row = this.tools.document.createElement('div');
    row.className = 'attachment-row';
    return row;
  }

  #sentence(parent: HTMLElement, text: string, name = 'attachment-sentence'): HTMLElement {
    const sentence = parent.appendChild(this.tools.document.createElement('p'));
    sentence.className = name;
    sentence.textContent = text;
    return sentence;
  }
}
