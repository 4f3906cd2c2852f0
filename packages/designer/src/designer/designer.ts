// SPDX-License-Identifier: Apache-2.0
import { CpkElement, buttons, fields, tokens } from '@careplan-kit/elements/base';
import type { FormDefinition } from '@careplan-kit/forms';
import {
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  html,
  nothing,
} from 'lit';
import type { Design } from '../design/design.js';
import type { Draft } from '../design/draft.js';
import { Autosave } from './autosave.js';
import { Checks } from './checks.js';
import { CpkDesignChangeEvent, CpkDesignOpenEvent } from './design-event.js';
import type { DesignStore, KeptDesign } from './design-store.js';
import { designerStyles } from './designer.styles.js';
import { DESIGNER_WORDS as WORDS } from './designer.words.js';
import { NoForm } from './no-form.js';
import { type Page, Pieces } from './pieces.js';
import { Press } from './press.js';
import type { PublishRequest } from './publish/publish-request.js';
import { SentenceState } from './sentences/sentence-state.js';
import { type StandardForm, Start } from './start.js';
import { startView } from './start-view.js';
import type { TryPerson } from './try-person.js';
import { type Bench, Work } from './work.js';
import { workStyles } from './work.styles.js';
import { workView } from './work-view.js';

/**
 * Makes forms without code: from nothing, from a standard form, or from a FHIR Questionnaire. Everything is done with
 * buttons, by keyboard and by touch; dragging is a shortcut. It changes no published form and stores nothing by itself.
 *
 * @summary The form designer: questions, conditions, scores, translations, trying, checking and publishing.
 * @tag cpk-designer
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkDesignChangeEvent} cpk-design-change - The form was changed, undone or done again.
 * @fires {CpkDesignOpenEvent} cpk-design-open - A form was opened, or closed (null).
 * @fires {CpkPublishRequestEvent} cpk-publish-request - Somebody asks for the form to be published.
 * @fires {CpkPublishDecisionEvent} cpk-publish-decision - A second person approved it or sent it back.
 * @csspart way - One way to begin, on the start page.
 * @csspart head - Name of the form, what is kept, undo.
 * @csspart list - The list of all questions.
 * @csspart form - The form as it is made.
 * @csspart question - One question of it.
 * @csspart settings - What is set for the chosen question.
 * @csspart view - A view beside the first: trying, checking, languages, publishing.
 * @csspart findings - What a check found.
 * @csspart tried - The form as it is tried.
 * @csspart dialog - What asks where something goes.
 * @cssproperty --cpk-colour-brand - Colour of buttons and of what is chosen.
 * @cssproperty --cpk-colour-raised - Background of what stands behind the form.
 */
export class CpkDesigner extends CpkElement {
  static override readonly tagSuffix = 'designer';
  static override styles = [tokens, fields, buttons, designerStyles, workStyles];
  static override properties: PropertyDeclarations = {
    form: { attribute: false },
    standards: { attribute: false },
    standard: { attribute: false },
    published: { attribute: false },
    store: { attribute: false },
    people: { attribute: false },
    request: { attribute: false },
    openDrafts: { type: Number, attribute: 'open-drafts' },
    address: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** A form to open: the JSON of a definition, perhaps with faults. Undefined: the start page. */
  declare form: unknown;
  /** Forms to start from, such as `catalogue` of `@careplan-kit/templates/catalogue`. */
  declare standards: readonly StandardForm[];
  /** The standard form that the open one is a copy of, to compare with when it is published. */
  declare standard: FormDefinition | null;
  /** Versions that were published before, the newest last: no name of theirs is given to another question. */
  declare published: readonly FormDefinition[];
  /** Where forms that are being made are kept. Null: nowhere, and the page says so. */
  declare store: DesignStore | null;
  /** Made-up people to try the form with. */
  declare people: readonly TryPerson[];
  /** A form that waits for a second person to approve it; shown under “Publish”. */
  declare request: PublishRequest | null;
  /** How many forms of the published version are begun and not finished, where the host knows. */
  declare openDrafts: number | undefined;
  /** Start of the addresses of new forms: `https://forms.example.org`. Without it each gets an address of its own. */
  declare address: string;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  readonly #redraw = (): void => this.requestUpdate();
  readonly #state = new SentenceState(this);
  readonly #press = new Press(this);
  readonly #start = new Start(
    () => {
      const { say, formatMoment, store } = this;
      return { say, formatMoment, store: store ?? null, standards: listOf(this.standards), level: this.#level };
    },
    {
      blank: async (title) => {
        const { blankForm, slugOf } = await this.#pieces.opening();
        await this.#open(blankForm({ title, url: `${this.#address}/${slugOf(title) || 'form'}` }));
      },
      standard: async (definition, use) => {
        const { openLocal, openOwn } = await this.#pieces.opening();
        const make = use === 'local' ? openLocal : openOwn;
        await this.#open(await make(definition, this.#address));
      },
      text: async (text) => {
        const { openText } = await this.#pieces.opening();
        const { draft, repairs } = await openText(text);
        await this.#open(draft);
        if (repairs > 0 && this.#work) this.#work.said = this.say(WORDS['designer.repaired'], { count: repairs });
      },
      kept: async ({ id }, saved) => {
        const { openSaved } = await this.#pieces.opening();
        await this.#open(openSaved(saved), saved, id);
      },
    },
    this.#redraw,
  );
  readonly #pieces: Pieces = new Pieces(
    () => this.#page,
    () => this.tagPrefix,
    (styles: readonly CSSResult[]) => this.wear(styles),
    this.#redraw,
  );
  readonly #checks: Checks = new Checks(
    async () => (await this.#pieces.checking()).findingsOf,
    () => this.design?.draft ?? null,
    this.#redraw,
  );
  readonly #autosave = new Autosave(
    () => this.store ?? null,
    () => this.host.clock(),
    () => this.#kept(),
    this.#redraw,
  );
  #work: Work | null = null;
  #id = '';
  #opened: unknown = undefined;
  #unusable = false;

  constructor() {
    super();
    this.form = undefined;
    this.standards = [];
    this.standard = null;
    this.published = [];
    this.store = null;
    this.people = [];
    this.request = null;
    this.openDrafts = undefined;
    this.address = '';
    this.headingLevel = 2;
  }

  /** The form that is open, with its history; null on the start page. */
  get design(): Design | null {
    return this.#work?.design ?? null;
  }

  /** Keeps what waits to be kept, such as before the host leaves the page. */
  async save(): Promise<void> {
    await this.#autosave.now();
  }

  /** Back to the start page; what waits to be kept is kept first. */
  async close(): Promise<void> {
    const kept = this.#autosave.now();
    this.#work = null;
    this.#checks.stop();
    this.#start.chosen = null;
    this.#start.said = '';
    this.dispatchEvent(new CpkDesignOpenEvent(null));
    this.requestUpdate();
    await kept;
    await this.#start.readKept();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('visibilitychange', this.#hidden);
    this.addEventListener('keydown', this.#keys);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('visibilitychange', this.#hidden);
    this.removeEventListener('keydown', this.#keys);
    this.#checks.stop();
    void this.#autosave.now();
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#press.over) await this.#press.over;
    await super.scheduleUpdate();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') && !this.#work) void this.#start.readKept();
    if (changed.has('form') && this.form !== this.#opened) void this.#openGiven(this.form);
  }

  override render(): TemplateResult {
    const work = this.#work;
    if (!work) return this.#startPage();
    const { formatTime } = this;
    return html`<div class="designer">
      ${workView({
        work,
        editors: this.#pieces.editors,
        other: this.#pieces.views,
        keeping: this.#autosave.keeping,
        formatTime,
        faults: this.#checks.findings.filter(({ severity }) => severity === 'error').length,
        close: () => void this.close(),
      })}
    </div>`;
  }

  override updated(): void {
    const { renderRoot } = this;
    this.#work?.drawn(renderRoot);
    const target = this.#work ? this.#work.focus : this.#start.focus;
    if (this.#work) this.#work.focus = null;
    this.#start.focus = null;
    if (target !== null) this.#moveTo(target);
  }

  /** `:narrow` moves the keyboard only where the settings have taken the place of what had it. */
  #moveTo(target: string): void {
    const [selector = '', narrow] = target.split(':narrow');
    const { renderRoot: root } = this;
    const besides = [...root.querySelectorAll('.pane.list, .pane.form')];
    if (narrow !== undefined && besides.some((pane) => pane.checkVisibility())) return;
    const element = root.querySelector<HTMLElement>(selector);
    element?.focus();
    if (element instanceof HTMLTextAreaElement) element.select();
  }

  #startPage(): TemplateResult {
    const { say } = this;
    return html`<div class="designer start">
      <div class="title" role="heading" aria-level=${this.#level}>${say(WORDS['designer.title'])}</div>
      ${this.#unusable ? html`<p class="failure" role="alert">${say(WORDS['designer.unusable'])}</p>` : nothing}
      ${startView(this.#start)}
    </div>`;
  }

  get #level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
  }

  get #address(): string {
    return this.address || `urn:uuid:${crypto.randomUUID()}`;
  }

  get #page(): Page {
    const { host, say, formatDay, standard, published, openDrafts, request } = this;
    const work = this.#work!;
    return {
      ...{ work, host, say, formatDay, request: request ?? null, openDrafts, element: this },
      language: this.shownLanguage,
      checks: this.#checks,
      people: listOf(this.people),
      standard: standard ?? null,
      published: listOf(published).at(-1) ?? null,
    };
  }

  async #openGiven(form: unknown): Promise<void> {
    this.#opened = form;
    this.#unusable = false;
    if (form === undefined || form === null) {
      if (this.#work) await this.close();
      return;
    }
    try {
      const { openSaved } = await this.#pieces.opening();
      await this.#open(openSaved(form), form, undefined, () => this.form === form);
    } catch (error) {
      this.#unusable = error instanceof NoForm;
      this.#work = null;
      if (!this.#unusable) this.#start.failed(() => void this.#openGiven(form));
    }
    this.requestUpdate();
  }

  /**
   * @param kept - what a store had of it, with what can be taken back
   * @param isWanted - asked when all is fetched: another one may have been given meanwhile
   */
  async #open(draft: Draft, kept?: unknown, id: string = crypto.randomUUID(), isWanted = () => true): Promise<void> {
    const { designOf } = await this.#pieces.opening();
    const design = await designOf(draft, { published: listOf(this.published), standard: this.standard ?? null }, kept);
    if (!isWanted()) return;
    this.#id = id;
    this.#unusable = false;
    this.#work = new Work(design, () => this.#bench);
    design.subscribe(() => this.#changed(design));
    this.#autosave.begin();
    this.#pieces.begin();
    this.#state.begin();
    this.#checks.begin();
    this.dispatchEvent(new CpkDesignOpenEvent(design.draft));
    this.requestUpdate();
  }

  get #bench(): Bench {
    const { say, host } = this;
    return {
      ...{ say, host, language: this.shownLanguage, level: this.#level },
      ...{ checks: this.#checks, state: this.#state, redraw: this.#redraw },
    };
  }

  #changed(design: Design): void {
    if (design !== this.design) return;
    this.#autosave.changed();
    this.#checks.soon();
    this.dispatchEvent(new CpkDesignChangeEvent(design.draft));
    this.requestUpdate();
  }

  #kept(): { readonly design: KeptDesign; readonly saved: unknown } | null {
    const { design } = this;
    if (!design) return null;
    const { title } = design.draft;
    return {
      design: {
        id: this.#id,
        title: title || this.say(WORDS['designer.untitled']),
        savedAt: this.host.clock().toISOString(),
      },
      saved: design.toJSON(),
    };
  }

  readonly #hidden = (): void => {
    if (this.ownerDocument.visibilityState === 'hidden') void this.#autosave.now();
  };

  readonly #keys = (event: KeyboardEvent): void => {
    const work = this.#work;
    if (!work || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const target = event.composedPath()[0];
    // Where text is typed the browser takes back letters, as everywhere else.
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    if (!back && key !== 'y' && !(key === 'z' && event.shiftKey)) return;
    event.preventDefault();
    if (back) work.undo();
    else work.redo();
  };
}

/** What a host gives in place of a list must not take the page down. */
const listOf = <T>(list: readonly T[] | null | undefined): readonly T[] => (Array.isArray(list) ? list : []);

declare global {
  interface HTMLElementTagNameMap {
    'cpk-designer': CpkDesigner;
  }
}
