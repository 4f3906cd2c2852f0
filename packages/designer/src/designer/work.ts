// SPDX-License-Identifier: Apache-2.0
import { type Host, type Say, todayOf } from '@careplan-kit/elements/base';
import type { Command } from '../design/command.js';
import { isDone } from '../design/applied.js';
import type { Design } from '../design/design.js';
import { type Said, saidIn } from '../design/said.js';
import { Canvas } from './canvas.js';
import type { Checks } from './checks.js';
import type { Desk, Question, Then } from './desk.js';
import { DESIGNER_WORDS as WORDS } from './designer.words.js';
import { openDialog } from './dialogs.js';
import { Outline } from './outline.js';
import type { SentenceState } from './sentences/sentence-state.js';
import { SETTINGS_WORDS } from './settings.words.js';
import { type Spots, spotsOf } from './spots.js';

/** What is done with an open form. */
export const VIEWS = ['make', 'try', 'check', 'languages', 'publish'] as const;
export type View = (typeof VIEWS)[number];

/** Parts of the first view; a small screen shows one of them at a time. */
export const PANES = ['list', 'form', 'question'] as const;
export type Pane = (typeof PANES)[number];

/** What the work on a form needs of the element it is in. */
export interface Bench {
  readonly say: Say;
  readonly language: 'en' | 'cy';
  readonly host: Host;
  readonly level: number;
  readonly checks: Checks;
  readonly state: SentenceState;
  readonly redraw: () => void;
}

/** Why something was not done, and what may be done in its place. */
interface Refusal {
  readonly words: string;
  readonly offer: { readonly words: string; readonly command: Command } | null;
}

/** The work on one form: what is looked at and chosen, what was said last. It owns no storage. */
export class Work implements Desk {
  readonly design: Design;
  readonly isCopy: boolean;
  readonly outline = new Outline();
  readonly canvas = new Canvas();
  readonly folds = new Set<string>([SETTINGS_WORDS['settings.options'].en]);
  view: View = 'make';
  pane: Pane = 'form';
  selected: string | null;
  question: Question | null = null;
  said = '';
  refusal: Refusal | null = null;
  /** Where the keyboard goes after the next drawing. */
  focus: string | null = null;
  #reveal = false;
  readonly #bench: () => Bench;

  constructor(design: Design, bench: () => Bench) {
    this.design = design;
    this.isCopy = design.around.isLocalCopy;
    this.selected = design.draft.items[0]?.id ?? null;
    this.#bench = bench;
  }

  get say(): Say {
    return this.#bench().say;
  }

  get language(): 'en' | 'cy' {
    return this.#bench().language;
  }

  get level(): number {
    return Math.min(this.#bench().level + 1, 6);
  }

  get state(): SentenceState {
    return this.#bench().state;
  }

  get spots(): Spots {
    return spotsOf(this.design.draft);
  }

  get writtenIn(): string {
    const { language } = this.design.draft;
    return typeof language === 'string' ? language : 'en-GB';
  }

  get today(): string {
    return todayOf(this.#bench().host);
  }

  readonly faultsOf = (id: string): number => this.#bench().checks.faultsOf(id);

  readonly redraw = (): void => this.#bench().redraw();

  readonly tell = (words: string): void => {
    this.said = words;
    this.refusal = null;
    this.redraw();
  };

  readonly ask = (question: Question | null): void => {
    this.question = question;
    this.redraw();
  };

  readonly select = (id: string | null, open = false): void => {
    this.selected = id;
    if (open) {
      this.pane = 'question';
      this.focus = '#settings-title:narrow';
    }
    this.#reveal = true;
    this.redraw();
  };

  readonly goTo = (id: string | null): void => {
    this.view = 'make';
    this.select(id, true);
    this.focus = '#settings-title';
  };

  readonly run = (command: Command, then: Then = 'stay'): boolean => {
    const applied = this.design.do(command);
    if (!isDone(applied)) {
      const { refused, offer } = applied;
      this.said = '';
      this.refusal = {
        words: saidIn(refused, this.language),
        offer: offer ? { words: saidIn(offer.said, this.language), command: offer.command } : null,
      };
      this.redraw();
      return false;
    }
    this.refusal = null;
    // Typing says nothing: a voice that repeats each letter would drown what is typed.
    if (then !== 'stay' || !isTyping(command)) this.said = saidIn(applied.did, this.language);
    this.#lookAt(applied.focus, then);
    if (command.kind === 'rename-item') this.focus = '#s-name';
    this.redraw();
    return true;
  };

  undo(): void {
    this.#wentTo(this.design.undo(), (what) => this.say(WORDS['designer.undone'], { what }));
  }

  redo(): void {
    this.#wentTo(this.design.redo(), (what) => this.say(WORDS['designer.redone'], { what }));
  }

  show(view: View): void {
    this.view = view;
    this.said = '';
    this.refusal = null;
    this.redraw();
  }

  showPane(pane: Pane): void {
    this.pane = pane;
    this.#reveal = true;
    this.redraw();
  }

  /** From the settings to the form, at the question they are of. */
  back(): void {
    this.showPane('form');
    if (this.selected !== null) this.focus = `[data-card="${CSS.escape(this.selected)}"] .card-button`;
  }

  /** From the end of long settings: the list of all questions, where the keyboard was in it. */
  toList(): void {
    this.showPane('list');
    this.focus = '.row[tabindex="0"]';
  }

  /** After a drawing: rows, and the list at what was chosen. */
  drawn(root: ParentNode): void {
    openDialog(root);
    this.outline.drawn(root);
    if (this.#reveal) this.outline.reveal(root, this.selected);
    this.#reveal = false;
  }

  #wentTo(did: Said | null, words: (what: string) => string): void {
    if (!did) return;
    this.refusal = null;
    this.said = words(saidIn(did, this.language));
    this.#lookAt(undefined, 'stay');
    this.redraw();
  }

  #lookAt(focus: string | undefined, then: Then): void {
    if (focus !== undefined && then !== 'stay') {
      this.selected = focus;
      this.#reveal = true;
    }
    // What is not there any more cannot be looked at, unless it is there by another name.
    const { byId, list } = this.spots;
    if (this.selected !== null && !byId.has(this.selected))
      this.selected = focus !== undefined && byId.has(focus) ? focus : (list[0]?.item.id ?? null);
    if (then === 'label') {
      this.pane = 'question';
      this.focus = '#s-label';
    } else if (then === 'row') this.outline.focusRow(this.selected);
    else if (then === 'card')
      this.focus = this.selected === null ? '.add-end' : `[data-card="${CSS.escape(this.selected)}"] .card-button`;
  }
}

/** What is done letter by letter. */
const isTyping = (command: Command): boolean =>
  command.kind === 'set-translation' ||
  ((command.kind === 'set' || command.kind === 'set-form') && typeof command.value === 'string');
