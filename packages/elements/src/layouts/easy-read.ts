// SPDX-License-Identifier: Apache-2.0
import type { FormNode } from '@careplan-kit/forms/contract';
import { type TemplateResult, html } from 'lit';
import { allIn } from './asked.js';
import type { LaidOutArea, LayoutHost } from './layout.js';
import { LAYOUT_WORDS as WORDS } from './layouts.words.js';

/** One question, or one group, as its author wrote it in Easy Read. */
export interface EasyReadWords {
  readonly text: string;
  /** Address of a picture that the host serves. The text says the same: the picture has no words of its own. */
  readonly picture?: string;
}

/**
 * Easy Read of a form: written by people who know how, never made by a machine. A host may put whatever it has into the slot
 * `easy-read-` and the item's id instead.
 */
export interface EasyRead {
  /** By the item's id. */
  readonly words?: Readonly<Record<string, EasyReadWords>>;
  /** It is shown from the start. */
  readonly shown?: boolean;
}

const SLOT = 'easy-read-';

/** Only what the browser loads as a picture. */
const isPicture = (address: string) => /^(?:https?:|blob:|data:image\/|\.{0,2}\/|[\w-]+\/)/i.test(address);

/**
 * Easy Read above the questions, and the switch that shows it. The question itself stays as it is: that is what is recorded.
 */
export class EasyReadView {
  isOn: boolean;
  readonly #blocks = new Map<HTMLElement, HTMLElement>();
  #area: LaidOutArea | null = null;
  #end: (() => void) | null = null;

  constructor(
    readonly given: EasyRead,
    readonly host: LayoutHost,
  ) {
    this.isOn = given.shown ?? false;
  }

  /** The questions are on the page. */
  show(area: LaidOutArea): void {
    this.clear();
    this.#area = area;
    this.#end = area.form.subscribe(() => this.#draw());
    this.#draw();
  }

  clear(): void {
    this.#end?.();
    this.#end = null;
    this.#area = null;
    this.#wipe();
  }

  switchView(): TemplateResult {
    const { say } = this.host.tools;
    return html`<button
      type="button"
      class="easy-read-switch"
      part="easy-read-switch"
      role="switch"
      aria-checked=${this.isOn ? 'true' : 'false'}
      @click=${() => this.#toggle()}
    >
      <span class="track" aria-hidden="true"></span>${say(WORDS['layout.easyRead'])}
    </button>`;
  }

  #toggle(): void {
    this.isOn = !this.isOn;
    this.#wipe();
    this.#draw();
    this.host.element.requestUpdate();
  }

  #wipe(): void {
    for (const block of this.#blocks.values()) block.remove();
    this.#blocks.clear();
  }

  /** Above each question that has any; those that came since the last time too. */
  #draw(): void {
    const area = this.#area;
    if (!this.isOn || !area) return;
    for (const node of allIn(area.form.nodes)) {
      const element = area.elementOf(node.key);
      // There is no room in the cells of a table, and one slot cannot stand in several entries.
      if (!element || this.#blocks.has(element) || node.key.includes('~') || element.closest('table')) continue;
      const block = this.#blockOf(node);
      if (!block) continue;
      element.before(block);
      this.#blocks.set(element, block);
    }
  }

  #blockOf({ item: { id } }: FormNode): HTMLElement | null {
    const { words = {} } = this.given;
    const own = Object.hasOwn(words, id) ? words[id] : undefined;
    const { element } = this.host;
    if (!own && !element.querySelector(`:scope > [slot="${CSS.escape(SLOT + id)}"]`)) return null;
    const document = element.ownerDocument;
    const block = document.createElement('div');
    block.className = 'easy-read';
    block.setAttribute('part', 'easy-read');
    const slot = block.appendChild(document.createElement('slot'));
    slot.name = SLOT + id;
    if (own?.picture && isPicture(own.picture)) {
      const picture = slot.appendChild(document.createElement('img'));
      picture.alt = '';
      picture.src = own.picture;
      picture.addEventListener('error', () => picture.remove());
    }
    if (own) slot.appendChild(document.createElement('p')).textContent = own.text;
    return block;
  }
}
