// SPDX-License-Identifier: Apache-2.0
import type { Phrase, Say } from '@careplan-kit/elements/base';
import type { DesignStore, KeptDesign } from './design-store.js';
import { NoForm } from './no-form.js';
import { START_WORDS as WORDS } from './start.words.js';

/** A form to start from. The entries of `@careplan-kit/templates/catalogue` are such. */
export interface StandardForm {
  readonly id: string;
  readonly title: string;
  readonly group?: string;
  /** Names it is also looked for by. */
  readonly alsoCalled?: readonly string[];
  /** The definition. Rejected when it cannot be fetched; asked again, it tries again. */
  load(): Promise<unknown>;
}

/** How a standard form is used: with its core as it is, or as a form of one's own. */
export type StandardUse = 'local' | 'own';

/** What the start page asks of the element. Each reads a form and opens it; {@link NoForm} when there is none in it. */
export interface Opens {
  readonly blank: (title: string) => Promise<void>;
  readonly standard: (definition: unknown, use: StandardUse) => Promise<void>;
  readonly text: (text: string) => Promise<void>;
  readonly kept: (design: KeptDesign, saved: unknown) => Promise<void>;
}

interface Page {
  readonly say: Say;
  readonly formatMoment: (instant: string) => string;
  readonly standards: readonly StandardForm[];
  readonly store: DesignStore | null;
  readonly level: number;
}

/** Larger than any form the forms language allows. */
const MOST_CHARACTERS = 20_000_000;

/** The start page: what is typed, found and asked on it. It owns no form. */
export class Start {
  kept: readonly KeptDesign[] = [];
  search = '';
  all = false;
  missing = false;
  chosen: StandardForm | null = null;
  removing: string | null = null;
  problem = '';
  /** What could not be done now and may be tried again. */
  again: (() => void) | null = null;
  said = '';
  /** Where the keyboard goes after the next drawing. */
  focus: string | null = null;
  readonly #page: () => Page;
  readonly #opens: Opens;
  readonly #redraw: () => void;

  constructor(page: () => Page, opens: Opens, redraw: () => void) {
    this.#page = page;
    this.#opens = opens;
    this.#redraw = redraw;
  }

  get say(): Say {
    return this.#page().say;
  }

  get formatMoment(): (instant: string) => string {
    return this.#page().formatMoment;
  }

  get standards(): readonly StandardForm[] {
    return this.#page().standards;
  }

  get level(): number {
    return this.#page().level;
  }

  /** Looks what was begun before. */
  async readKept(): Promise<void> {
    const { store } = this.#page();
    if (!store) return this.#show({ kept: [] });
    try {
      const kept = await store.list();
      if (this.#page().store === store) this.#show({ kept });
    } catch {
      this.#show({ problem: this.say(WORDS['start.kept.failed']) });
    }
  }

  look(search: string): void {
    this.#show({ search });
  }

  readonly showAll = (): void => this.#show({ all: true });

  choose(chosen: StandardForm | null): void {
    this.#show({ chosen, problem: '', again: null, focus: chosen ? '#start-how' : '#start-search' });
  }

  askRemove(removing: string | null): void {
    this.#show({ removing });
  }

  blank(title: string): void {
    const missing = title.trim() === '';
    this.#show({ missing, focus: missing ? '#start-name' : null });
    if (!missing) void this.#try(() => this.#opens.blank(title.trim()));
  }

  openStandard(form: StandardForm, use: StandardUse): void {
    void this.#try(async () => this.#opens.standard(await form.load(), use));
  }

  openKept(design: KeptDesign): void {
    void this.#try(
      async () => this.#opens.kept(design, await this.#page().store?.open(design.id)),
      WORDS['start.kept.failed'],
    );
  }

  remove({ id, title }: KeptDesign): void {
    void this.#try(async () => {
      await this.#page().store?.remove(id);
      await this.readKept();
      this.#show({ removing: null, said: this.say(WORDS['start.kept.removed'], { title }), focus: '#start-name' });
    }, WORDS['start.kept.stayed']);
  }

  readFile(file: File | undefined): void {
    if (!file) return;
    if (file.size > MOST_CHARACTERS) return this.#show({ problem: this.say(WORDS['start.file.large']), again: null });
    void this.#try(async () => this.#opens.text(await file.text()));
  }

  readText(text: string): void {
    if (text.length > MOST_CHARACTERS) return this.#show({ problem: this.say(WORDS['start.file.large']), again: null });
    void this.#try(async () => this.#opens.text(text));
  }

  /** A form the host gave could not be opened now. */
  failed(again: () => void): void {
    this.#show({ said: '', problem: this.say(WORDS['start.notFetched']), again });
  }

  /** @param failed - what is said when it could not be done and may be tried again */
  async #try(act: () => Promise<void>, failed: Phrase = WORDS['start.notFetched']): Promise<void> {
    this.#show({ problem: '', again: null, said: this.say(WORDS['start.opening']) });
    try {
      await act();
      if (this.said === this.say(WORDS['start.opening'])) this.#show({ said: '' });
    } catch (error) {
      const isNone = error instanceof NoForm;
      const again = isNone ? null : () => void this.#try(act, failed);
      this.#show({ said: '', problem: this.say(isNone ? WORDS['start.file.unread'] : failed), again });
    }
  }

  #show(changes: Partial<Start>): void {
    Object.assign(this, changes);
    this.#redraw();
  }
}
