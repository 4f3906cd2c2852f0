// SPDX-License-Identifier: Apache-2.0
import type {
  DraftFailure,
  DraftIdentity,
  DraftStore,
  DraftSummary,
  HandOverEvent,
  KeyProvider,
  Receiver,
} from '@careplan-kit/drafts';
import type { Outbox } from '@careplan-kit/drafts/outbox';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { sayCounted } from '../about-me/counted.js';
import { CpkElement } from '../base/cpk-element.js';
import { DRAFT_FAILURE_WORDS } from '../draft-state/draft-state.words.js';
import { failureOf } from '../draft-state/failure-of.js';
import { type DraftAction, CpkDraftActionEvent, CpkDraftChangedEvent } from '../events/draft-event.js';
import { CpkOpenEntryEvent } from '../events/entry-event.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { actOn } from './act-on.js';
import { type DraftNames, nameOf } from './draft-names.js';
import { handsDetail } from './hands-detail.js';
import { DraftShelf, type ShelvedDraft } from './draft-shelf.js';
import { draftView } from './draft-view.js';
import { draftsListStyles } from './drafts-list.styles.js';
import { DRAFTS_LIST_WORDS as WORDS, SHOWN_COUNT } from './drafts-list.words.js';
import { OutboxDesk } from './outbox-desk.js';
import { outboxView } from './outbox-view.js';
import { type Colleague, Panel, type PanelKind } from './panel.js';
import { panelView } from './panel-view.js';

/** Failures whose sentence for a draft also says why a list cannot be read, or something not be done. */
const TELLING: ReadonlySet<DraftFailure['kind']> = new Set([
  'locked',
  'blocked',
  'newer-schema',
  'retired-key',
  'open-elsewhere',
  'changed-elsewhere',
  'lost-key',
  'tampered',
  'handed-over',
  'not-permitted',
  'exists',
  'not-fetched',
]);

const DAY = 24 * 60 * 60 * 1000;

/**
 * What is not finished: for whom, which form, when it was saved and by whom, with what can be done about it. Put it
 * where a worker begins and ends a shift. It shows nothing that the present keys do not open.
 *
 * @summary Lists unfinished drafts and what waits to be sent, and lets them be opened, named, handed over or thrown away.
 * @tag cpk-drafts-list
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkDraftActionEvent} cpk-draft-action - The worker asks for something. `preventDefault` when the host does it.
 * @fires {CpkDraftChangedEvent} cpk-draft-changed - The list did it on the store.
 * @fires {CpkOpenEntryEvent} cpk-open-entry - Something that was not accepted is to be corrected or compared.
 * @csspart list - The list of drafts.
 * @csspart draft - One draft.
 * @csspart panel - What asks before something is done.
 * @csspart outbox - What waits to be sent.
 * @csspart entry - One thing that waits to be sent.
 * @cssproperty --cpk-colour-brand - Colour of buttons.
 * @cssproperty --cpk-colour-error - Colour of what needs the worker.
 */
export class CpkDraftsList extends CpkElement {
  static override readonly tagSuffix = 'drafts-list';
  static override styles = [tokens, fields, buttons, draftsListStyles];
  static override properties: PropertyDeclarations = {
    drafts: { attribute: false },
    outbox: { attribute: false },
    names: { attribute: false },
    workers: { attribute: false },
    receiver: { attribute: false },
    keysOf: { attribute: false },
    opened: { attribute: false },
    expiresAfterDays: { type: Number, attribute: 'expires-after-days' },
    pageSize: { type: Number, attribute: 'page-size' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The store. Null empties the list at once: set it so when the drafts are locked. */
  declare drafts: DraftStore | null;
  /** What was finished and has to be sent. Null shows none. */
  declare outbox: Outbox | null;
  /** How the host's ids of people, forms and workers are called. */
  declare names: DraftNames;
  /** Whom a draft may be handed to. Nobody: then it is not offered. */
  declare workers: readonly Colleague[];
  /** The keys or the public key of the worker a draft is handed to. Without it the host hands over, on the event. */
  declare receiver: ((worker: string) => Receiver | Promise<Receiver>) | null;
  /**
   * The keys of the worker whose draft is taken over, fetched for one whom the host permits. Null: it is not offered.
   */
  declare keysOf: ((draft: DraftSummary) => KeyProvider | Promise<KeyProvider>) | null;
  /** Drafts that are open on this page: nothing is done with them from here, because opening one again ends the first. */
  declare opened: readonly DraftIdentity[];
  /** Days after which the worker is asked what is to become of a draft. Null: never. Nothing goes by itself. */
  declare expiresAfterDays: number | null;
  /** How many are shown at first, and with each press of "Show more". */
  declare pageSize: number;
  /** Level of the headings, 1 to 6. */
  declare headingLevel: number;

  readonly #shelf = new DraftShelf(() => this.requestUpdate());
  readonly #desk = new OutboxDesk(() => this.requestUpdate());
  readonly #kept = new Set<string>();
  #panel: Panel | null = null;
  #busy = false;
  #said = '';
  #failure: DraftFailure | null = null;
  #focusNext: string | null = null;

  constructor() {
    super();
    this.drafts = null;
    this.outbox = null;
    this.names = {};
    this.workers = [];
    this.receiver = null;
    this.keysOf = null;
    this.opened = [];
    this.expiresAfterDays = null;
    this.pageSize = 20;
    this.headingLevel = 2;
  }

  /** Reads everything again, such as after the host has done something with a draft. */
  async refresh(): Promise<void> {
    await Promise.all([this.#shelf.refresh(this.#count), this.#desk.read()]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#desk.use(this.outbox ?? null);
    // Another tab may have saved, sent or locked meanwhile.
    this.ownerDocument.addEventListener('visibilitychange', this.#seen);
    if (this.hasUpdated) void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.use(null);
    this.ownerDocument.removeEventListener('visibilitychange', this.#seen);
  }

  override willUpdate(changed: PropertyValues<CpkDraftsList>): void {
    if (changed.has('drafts')) {
      this.#panel = null;
      this.#said = '';
      this.#failure = null;
      this.#shelf.use(this.drafts ?? null, this.#count);
    }
    if (changed.has('outbox')) this.#desk.use(this.outbox ?? null);
  }

  override render(): TemplateResult {
    const { say } = this;
    const { drafts, more, looking, failure } = this.#shelf.state;
    return html`
      <div class="heading" role="heading" aria-level=${this.#level}>${say(WORDS['drafts.title'])}</div>
      <p class="said" role="status">${this.#said}</p>
      ${this.#failure
        ? html`<p class="failure" role="alert">${say(WORDS['drafts.notDone'])} ${this.#reason(this.#failure)}</p>`
        : nothing}
      ${failure
        ? html`<div class="failure" role="alert">
            <p>${this.#reason(failure) || say(WORDS['drafts.notRead'])}</p>
            <button class="button secondary" type="button" @click=${this.#again}>${say(WORDS['drafts.again'])}</button>
          </div>`
        : drafts.length > 0
          ? html`<ul part="list">
              ${drafts.map((draft) => this.#draft(draft))}
            </ul>`
          : html`<p>${say(WORDS[!this.drafts ? 'drafts.noStore' : looking ? 'drafts.looking' : 'drafts.none'])}</p>`}
      ${more
        ? html`<button class="button secondary more" type="button" @click=${this.#more}>
            ${say(WORDS['drafts.more'])}
          </button>`
        : nothing}
      ${this.outbox ? this.#outbox() : nothing}
    `;
  }

  override updated(): void {
    if (this.#focusNext === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = null;
    target?.focus();
  }

  get #count(): number {
    return Math.max(1, Math.floor(this.pageSize) || 20);
  }

  get #level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
  }

  get #workers(): readonly Colleague[] {
    const self = this.host.worker?.id;
    return (Array.isArray(this.workers) ? this.workers : []).filter(({ id }) => id !== self);
  }

  /** Why, in words; empty where the sentence for a draft being typed in would not be true of a list. */
  #reason({ kind }: DraftFailure): string {
    return TELLING.has(kind) ? this.say(DRAFT_FAILURE_WORDS[kind]) : '';
  }

  #draft(draft: ShelvedDraft): TemplateResult {
    const { say, formatMoment, names } = this;
    const panel = this.#panel?.id === draft.summary.id ? this.#panel : null;
    const name = nameOf(draft.description, names ?? {}, say);
    const shown = panel
      ? panelView(panel, name, {
          ...{ say, formatMoment, workers: this.#workers, busy: this.#busy },
          submit: (event) => void this.#submit(event, panel),
          cancel: () => this.#close(panel),
        })
      : nothing;
    return draftView(draft, shown, {
      ...{ say, formatMoment, names: names ?? {} },
      may: { handOver: this.#workers.length > 0, takeOver: this.keysOf !== null },
      worker: this.host.worker?.id ?? null,
      isOpened: (identity) => Array.isArray(this.opened) && this.opened.some((one) => isSame(one, identity)),
      expired: (one) => this.#expired(one),
      open: (one) => void this.#ask({ type: 'open' }, one),
      keep: (one) => this.#keep(one),
      ask: (one, kind) => this.#show(one, kind),
    });
  }

  #outbox(): TemplateResult {
    const { say, formatMoment, formatTime } = this;
    return outboxView(
      { entries: this.#desk.entries, failure: this.#desk.failure, level: this.#level },
      {
        ...{ say, formatMoment, formatTime, names: this.names ?? {} },
        open: (entry) => this.dispatchEvent(new CpkOpenEntryEvent(entry)),
        sendNow: () => void this.#desk.sendNow(),
      },
    );
  }

  #expired({ summary }: ShelvedDraft): number | null {
    const { expiresAfterDays: limit } = this;
    if (limit === null || !(limit >= 0) || this.#kept.has(summary.id)) return null;
    const days = Math.floor((this.host.clock().getTime() - summary.updatedAt.getTime()) / DAY);
    return days >= limit ? days : null;
  }

  #show(draft: ShelvedDraft, kind: PanelKind): void {
    this.#panel = new Panel(draft, kind);
    this.#failure = null;
    this.#said = '';
    this.#focusNext = '.panel';
    this.requestUpdate();
  }

  #close({ id }: Panel): void {
    this.#panel = null;
    this.#focusNext = `[data-id="${CSS.escape(id)}"]`;
    this.requestUpdate();
  }

  #keep(draft: ShelvedDraft): void {
    if (!this.#ask({ type: 'keep' }, draft)) return;
    this.#kept.add(draft.summary.id);
    this.#tell(this.say(WORDS['drafts.kept']), draft.summary.id);
  }

  /** False when the host does it by itself. */
  #ask(action: DraftAction, { summary, description }: ShelvedDraft): boolean {
    return this.dispatchEvent(new CpkDraftActionEvent(action, summary.id, description.identity));
  }

  async #submit(event: Event, panel: Panel): Promise<void> {
    // The form is our own: it must not send the host's page anywhere.
    event.preventDefault();
    event.stopPropagation();
    const action = panel.action();
    this.requestUpdate();
    if (!action) {
      this.#focusNext = `#panel-${panel.faults[0]}`;
      return;
    }
    if (this.#busy) return;
    if (!this.#ask(action, panel.draft)) return this.#close(panel);
    const { drafts } = this;
    if (!drafts) return;
    this.#busy = true;
    this.#failure = null;
    try {
      const handOver = await actOn(drafts, action, panel.draft, {
        by: this.host.worker?.id ?? '',
        receiver: this.receiver,
        keysOf: this.keysOf,
      });
      if (handOver) this.audit(handOver.identity.person, handsDetail(handOver));
      if (this.drafts === drafts) await this.#done(action, panel, handOver);
    } catch (cause) {
      if (this.drafts === drafts) this.#failure = failureOf(cause);
    } finally {
      this.#busy = false;
      this.requestUpdate();
    }
  }

  async #done(action: DraftAction, panel: Panel, handOver: HandOverEvent | null): Promise<void> {
    const { say } = this;
    const name = action.type === 'hand-over' ? this.#workers.find(({ id }) => id === action.worker)?.name : undefined;
    const words = {
      rename: () => say(WORDS['drafts.renamed']),
      discard: () => say(WORDS['drafts.discarded']),
      'hand-over': () => say(WORDS['drafts.handedOver'], { name: name ?? '' }),
      'take-over': () => say(WORDS['drafts.takenOver']),
      open: () => '',
      keep: () => '',
    };
    this.#panel = null;
    this.dispatchEvent(
      new CpkDraftChangedEvent(action, panel.id, handOver?.identity ?? panel.draft.description.identity, handOver),
    );
    await this.#shelf.refresh(this.#count);
    this.#tell(words[action.type](), panel.id);
  }

  /** Says what happened, and puts the focus on the draft it happened to, or on the sentence when that is gone. */
  #tell(sentence: string, id: string): void {
    this.#said = sentence;
    const there = this.#shelf.state.drafts.some(({ summary }) => summary.id === id);
    this.#focusNext = there ? `[data-id="${CSS.escape(id)}"]` : '.heading';
    this.requestUpdate();
  }

  readonly #again = (): void => void this.refresh();

  readonly #more = (): void => {
    const at = this.#shelf.state.drafts.length;
    void this.#shelf.readMore(this.#count).then(() => {
      const { drafts } = this.#shelf.state;
      this.#said = sayCounted(this.say, SHOWN_COUNT, drafts.length);
      const first = drafts[at];
      // Where the new ones begin, so that a keyboard goes on from there.
      this.#focusNext = first ? `[data-id="${CSS.escape(first.summary.id)}"]` : null;
      this.requestUpdate();
    });
  };

  readonly #seen = (): void => {
    if (this.ownerDocument.visibilityState === 'visible' && !this.#panel) void this.refresh();
  };
}

const isSame = (one: DraftIdentity, other: DraftIdentity) =>
  one.person === other.person &&
  one.form === other.form &&
  one.version === other.version &&
  one.author === other.author;

declare global {
  interface HTMLElementTagNameMap {
    'cpk-drafts-list': CpkDraftsList;
  }
}
