// SPDX-License-Identifier: Apache-2.0
import type { Host, Say } from '@careplan-kit/elements/base';
import type { FormDefinition } from '@careplan-kit/forms';
import { type CSSResult, html, nothing } from 'lit';
import type * as openingPiece from './opening.js';
import type * as sentencesPiece from './sentences/index.js';
import type * as recordPiece from './record.js';
import type * as publishPiece from './publish/index.js';
import type * as tryingPiece from './try.js';
import type * as findingsPiece from '../design/findings.js';
import { adviceView, checkView, wordsOf } from './check-view.js';
import type { Checks } from './checks.js';
import { DESIGNER_WORDS as WORDS } from './designer.words.js';
import { Piece } from './piece.js';
import { publishing } from './publishing.js';
import type { PublishPanel } from './publish/publish-panel.js';
import type { PublishRequest } from './publish/publish-request.js';
import type { Editors } from './settings-view.js';
import type { Trial } from './try.js';
import type { TryPerson } from './try-person.js';
import type { View, Work } from './work.js';

/** What the views that come later need. */
export interface Page {
  readonly work: Work;
  readonly host: Host;
  readonly say: Say;
  readonly language: 'en' | 'cy';
  readonly formatDay: (day: string) => string;
  readonly element: HTMLElement;
  readonly checks: Checks;
  readonly people: readonly TryPerson[];
  readonly standard: FormDefinition | null;
  readonly published: FormDefinition | null;
  readonly openDrafts: number | undefined;
  readonly request: PublishRequest | null;
}

type Opening = typeof openingPiece;

/** The pieces of the designer that a page fetches when they are looked at, and the views made of them. */
export class Pieces {
  readonly #page: () => Page;
  readonly #redraw: () => void;
  readonly #sentences: Piece<typeof sentencesPiece>;
  readonly #record: Piece<typeof recordPiece>;
  readonly #publish: Piece<typeof publishPiece>;
  readonly #try: Piece<typeof tryingPiece>;
  readonly #prefix: () => string;
  #trial: Trial | null = null;
  #panel: PublishPanel | null = null;

  constructor(
    page: () => Page,
    prefix: () => string,
    wear: (styles: readonly CSSResult[]) => void,
    redraw: () => void,
  ) {
    this.#page = page;
    this.#prefix = prefix;
    this.#redraw = redraw;
    const dressed = async <T>(fetched: Promise<T>, styles: (piece: T) => CSSResult): Promise<T> => {
      const piece = await fetched;
      wear([styles(piece)]);
      return piece;
    };
    this.#sentences = new Piece(
      () => dressed(import('./sentences/index.js'), ({ sentenceStyles }) => sentenceStyles),
      redraw,
    );
    this.#record = new Piece(() => dressed(import('./record.js'), ({ sentenceStyles }) => sentenceStyles), redraw);
    this.#publish = new Piece(
      () => dressed(import('./publish/index.js'), ({ publishStyles }) => publishStyles),
      redraw,
    );
    this.#try = new Piece(() => import('./try.js'), redraw);
  }

  /** What reads forms. */
  opening(): Promise<Opening> {
    return import('./opening.js');
  }

  /** What checks forms. */
  checking(): Promise<typeof findingsPiece> {
    return import('../design/findings.js');
  }

  /** Another form is on the page. */
  begin(): void {
    this.#trial = null;
    this.#panel = null;
  }

  /** Editors among the settings. */
  get editors(): Editors {
    const { say, work, checks } = this.#page();
    return {
      condition: (id) => this.#sentences.view(say, ({ conditionEditor }) => conditionEditor(work, id)),
      calculation: (id) => this.#sentences.view(say, ({ calculationEditor }) => calculationEditor(work, id)),
      languages: (id) => this.#sentences.view(say, ({ itemWordsEditor }) => itemWordsEditor(work, id)),
      answer: (id) => this.#sentences.view(say, ({ answerEditor }) => answerEditor(work, id)),
      names: () => this.#sentences.view(say, ({ namesEditor }) => namesEditor(work)),
      scores: () => this.#sentences.view(say, ({ scoresEditor }) => scoresEditor(work)),
      record: (id) => this.#record.view(say, ({ bindingSearch }) => bindingSearch(work, id)),
      advice: (id) => adviceView(id, checks, work),
    };
  }

  /** Views beside the first. */
  get views(): Readonly<Record<Exclude<View, 'make'>, () => unknown>> {
    return {
      try: () => this.#try.view(this.#page().say, (piece) => this.#tryView(piece)),
      check: () => checkView(this.#page().checks, this.#page().work),
      languages: () =>
        this.#sentences.view(this.#page().say, ({ translationsEditor }) =>
          languagesView(this.#page().work, translationsEditor(this.#page().work)),
        ),
      publish: () => this.#publish.view(this.#page().say, (piece) => this.#publishView(piece)),
    };
  }

  #tryView({ Trial: Form }: typeof tryingPiece): unknown {
    const { work, host, say, people, checks, language } = this.#page();
    this.#trial ??= new Form(this.#prefix(), this.#redraw);
    return this.#trial.view({
      ...{ say, host, people, level: work.level, draft: work.design.draft },
      broken: checks.findings
        .filter(({ severity }) => severity === 'error')
        .slice(0, 10)
        .map((finding) => wordsOf(finding, language)),
    });
  }

  #publishView(piece: typeof publishPiece): unknown {
    const page = this.#page();
    const { work, element } = page;
    this.#panel ??= new piece.PublishPanel(element, this.#redraw);
    return work ? publishing(piece, this.#panel, page) : nothing;
  }
}

const languagesView = ({ say, level }: Work, editor: unknown) =>
  html`<div class="pane-title" role="heading" aria-level=${level}>${say(WORDS['designer.view.languages'])}</div>
    ${editor}`;
