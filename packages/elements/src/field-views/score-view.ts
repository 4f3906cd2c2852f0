// SPDX-License-Identifier: Apache-2.0
import type {
  FormInstance,
  ScoreNode,
  ScoreResult,
  ScoreValue,
  ScoreWording,
  WorkingLine,
} from '@careplan-kit/forms/contract';
import { type FieldTools, cloneOf } from './field-view.js';
import { markLanguage } from './mark-language.js';
import { OnceDrawn } from './once-drawn.js';
import { earlierList } from './earlier-scores.js';
import { SCORE_WORDS } from './score-view.words.js';

/** Lines of a working that are drawn with the rest of the form; a longer one comes a frame later. */
const DRAWN_AT_ONCE = 20;

/** A number, a text or codes as they are read; nothing for what is not known. */
function valueInWords(value: ScoreValue): string {
  if (value === null || typeof value === 'boolean') return value === null ? '' : String(value);
  if (typeof value === 'string') return value;
  return 'number' in value ? value.number : value.join(', ');
}

/** Whether two lines count the same answers. Entries of repeating items come and go. */
function isOfTheSame(one: WorkingLine, other: WorkingLine): boolean {
  const { inputs } = other;
  return one.inputs.length === inputs.length && one.inputs.every(({ key }, at) => key === inputs[at]!.key);
}

function saysTheSame(one: WorkingLine, other: WorkingLine): boolean {
  const { inputs, points } = other;
  if (one === other) return true;
  return (
    one.points === points &&
    isOfTheSame(one, other) &&
    one.inputs.every(
      ({ answer, provenance }, at) =>
        answer === inputs[at]!.answer && provenance?.from === inputs[at]!.provenance?.from,
    )
  );
}

/**
 * A score under the questions: total, band, what to act on, and how it came about. The worker confirms a total; a later
 * change takes that back, and says so.
 */
export class ScoreView {
  readonly element: HTMLElement;
  readonly #wording: ScoreWording;
  readonly #total: HTMLElement;
  readonly #facts: HTMLElement;
  readonly #flags: HTMLElement;
  readonly #earlier: HTMLElement;
  readonly #rows: HTMLElement;
  readonly #shown: { readonly row: HTMLElement; line: WorkingLine }[] = [];
  #working: 'drawn' | 'coming' = 'drawn';
  #later: OnceDrawn | null = null;
  readonly #ending: HTMLElement;
  readonly #error: HTMLElement;
  #confirmedBefore = false;

  constructor(
    readonly form: FormInstance,
    readonly node: ScoreNode,
    readonly tools: FieldTools,
    readonly level: number,
  ) {
    const { document, say, words } = tools;
    const wording = words.ofScore(node.score);
    this.#wording = wording;
    this.element = document.createElement('section');
    this.element.className = 'score';
    this.element.setAttribute('part', 'score');
    this.element.dataset.key = node.key;
    const heading = this.#piece(this.element, `h${Math.min(level, 6)}`, 'group-heading');
    heading.id = `s-${node.score.id}`;
    heading.textContent = wording.title;
    markLanguage(heading, wording.lang, tools);
    this.element.setAttribute('aria-labelledby', heading.id);
    this.#error = this.#piece(this.element, 'p', 'error');
    this.#error.id = `s-${node.score.id}-error`;
    this.#error.hidden = true;
    const result = this.#piece(this.element, 'div', 'score-result');
    result.dataset.key = `${node.key}:result`;
    this.#total = this.#piece(result, 'p', 'score-total');
    this.#facts = this.#piece(result, 'div', 'score-facts');
    this.#flags = this.#piece(this.element, 'div', 'score-flags');
    this.#flags.setAttribute('role', 'status');
    this.#earlier = this.#piece(this.element, 'div', 'score-earlier');
    const working = this.#piece(this.element, 'details', 'score-working') as HTMLDetailsElement;
    // No total without its working: it may be folded away, and is not folded at first.
    working.open = true;
    this.#piece(working, 'summary', '').textContent = say(SCORE_WORDS['score.working']);
    working.hidden = !this.#counts;
    this.#total.hidden = !this.#counts;
    this.#rows = this.#table(working);
    this.#ending = this.#piece(this.element, 'div', 'score-ending');
    this.#ending.setAttribute('role', 'status');
    if (node.result.working.length > DRAWN_AT_ONCE) {
      this.#working = 'coming';
      this.#later = new OnceDrawn(document, () => this.#showWorking());
    }
    this.show();
  }

  dispose(): void {
    this.#later?.leave();
  }

  /** Whether anything is added up here. Some scores only tell: what the answers come to in words, what to act on. */
  get #counts(): boolean {
    const { parts, total } = this.node.score;
    return parts.length > 0 || total !== undefined;
  }

  /** Shows the score as it stands. One that only tells is not there while it has nothing to tell. */
  show(): void {
    const { say } = this.tools;
    const { result } = this.node;
    const { total, missing } = result;
    this.#total.textContent =
      total !== null
        ? say(SCORE_WORDS['score.total'], { total })
        : say(SCORE_WORDS[missing.length > 0 ? 'score.no-total' : 'score.none']);
    this.#facts.replaceChildren(...this.#factsOf(result));
    this.#showFlags(result);
    this.#earlier.replaceChildren(...earlierList(this.node.score, this.tools));
    if (this.#working === 'drawn') this.#showWorking();
    this.#showEnding(total);
    this.element.hidden = !this.#counts && !this.#facts.firstChild && result.flags.length === 0;
  }

  #showWorking(): void {
    this.#working = 'drawn';
    this.node.result.working.forEach((line, at) => this.#showLine(line, at));
  }

  showError(sentence: string | null): void {
    this.#error.hidden = sentence === null;
    this.#error.textContent = sentence ?? '';
  }

  focus(): void {
    const button = this.#ending.querySelector('button');
    if (button) button.focus({ preventScroll: true });
    else this.element.querySelector('summary')?.focus({ preventScroll: true });
  }

  #piece(into: HTMLElement, name: string, className: string): HTMLElement {
    const piece = into.appendChild(this.tools.document.createElement(name));
    if (className) piece.className = className;
    return piece;
  }

  #line(text: string, className: string): HTMLElement {
    const line = this.tools.document.createElement('p');
    line.className = className;
    line.textContent = text;
    return line;
  }

  #factsOf({ band, missing, results }: ScoreResult): HTMLElement[] {
    const { say } = this.tools;
    const wording = this.#wording;
    const facts: HTMLElement[] = [];
    if (band) facts.push(this.#line(wording.band(band.code), 'score-band'));
    for (const [code, value] of Object.entries(results)) {
      const text = valueInWords(value);
      if (text) facts.push(this.#line(`${wording.result(code)}: ${text}`, 'score-other'));
    }
    if (missing.length > 0) {
      const questions = missing.map((key) => this.#labelOf(key)).join('; ');
      facts.push(this.#line(say(SCORE_WORDS['score.missing'], { questions }), 'score-missing'));
    }
    return facts;
  }

  #labelOf(key: string): string {
    const question = this.form.question(key);
    return question ? this.tools.words.of(question.item).label : key;
  }

  /** Rewritten only when they differ: a region that is said aloud must not be said twice. */
  #showFlags({ flags }: ScoreResult): void {
    const { document, say } = this.tools;
    const wording = this.#wording;
    const labels = flags.map(({ code }) => wording.flag(code));
    if (this.#flags.dataset['shown'] === labels.join('\n')) return;
    this.#flags.dataset['shown'] = labels.join('\n');
    if (labels.length === 0) return this.#flags.replaceChildren();
    const list = document.createElement('ul');
    for (const label of labels) list.appendChild(document.createElement('li')).textContent = label;
    this.#flags.replaceChildren(
      this.#line(say(SCORE_WORDS[this.#counts ? 'score.flags' : 'score.flags.only']), 'score-flags-title'),
      list,
    );
  }

  #table(working: HTMLElement): HTMLElement {
    const { say } = this.tools;
    const table = this.#piece(working, 'table', '');
    const head = this.#piece(this.#piece(table, 'thead', ''), 'tr', '');
    for (const name of ['score.part', 'score.answer', 'score.points'] as const) {
      const cell = this.#piece(head, 'th', '');
      cell.setAttribute('scope', 'col');
      cell.textContent = say(SCORE_WORDS[name]);
    }
    return this.#piece(table, 'tbody', '');
  }

  #rowPrototype(): HTMLElement {
    const row = this.tools.document.createElement('tr');
    this.#piece(row, 'th', '').setAttribute('scope', 'row');
    this.#piece(row, 'td', '');
    this.#piece(row, 'td', 'score-points');
    return row;
  }

  /** One answer changes one line of many: the others are left alone. */
  #showLine(line: WorkingLine, at: number): void {
    const before = this.#shown[at];
    if (before && saysTheSame(before.line, line)) return;
    const row = before?.row ?? this.#rows.appendChild(cloneOf(this.tools, 'score-row', () => this.#rowPrototype()));
    const [name, answers, points] = row.children;
    if (!before || !isOfTheSame(before.line, line)) name!.textContent = this.#nameOf(line, at);
    answers!.textContent = line.inputs.map((input) => this.#answerIn(input)).join('; ');
    points!.textContent = line.points ?? '–';
    this.#shown[at] = { row, line };
  }

  #nameOf({ label, inputs }: WorkingLine, at: number): string {
    const own = this.#wording.part(at);
    const [only] = inputs;
    return own ?? (inputs.length === 1 && only ? this.#labelOf(only.key) : label);
  }

  #answerIn({ answer, provenance }: WorkingLine['inputs'][number]): string {
    const { say } = this.tools;
    if (answer === null) return say(SCORE_WORDS['score.blank']);
    return provenance?.from === 'record' ? say(SCORE_WORDS['score.from-record'], { answer }) : answer;
  }

  #showEnding(total: string | null): void {
    const { document, say } = this.tools;
    const { confirmed } = this.node;
    const lost = this.#confirmedBefore && !confirmed;
    this.#confirmedBefore = confirmed || lost;
    if (total === null) {
      this.#confirmedBefore = false;
      return this.#ending.replaceChildren();
    }
    if (confirmed) {
      this.#ending.replaceChildren(this.#line(say(SCORE_WORDS['score.confirmed'], { total }), 'score-confirmed'));
      return;
    }
    const words = say(SCORE_WORDS['score.confirm'], { total });
    const standing = this.#ending.querySelector('button');
    if (standing?.textContent === words) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button secondary';
    button.textContent = words;
    button.setAttribute('aria-describedby', this.#error.id);
    button.addEventListener('click', () => this.form.confirmScore(this.node.score.id));
    this.#ending.replaceChildren(
      ...(lost ? [this.#line(say(SCORE_WORDS['score.changed']), 'score-changed')] : []),
      button,
    );
  }
}
