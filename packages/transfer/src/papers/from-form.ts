// SPDX-License-Identifier: Apache-2.0
import {
  type Attachment,
  type FormNode,
  type FormWords,
  type QuestionNode,
  type RepeatNode,
  type SubmittedScore,
  createForm,
  formWords,
} from '@careplan-kit/forms';
import type { Block, Fact, FilledForm, Paper, Said, TransferHeading } from '../pack.js';
import { PAPERS } from '../words/papers.words.js';
import { type Speaker, homeDay } from '../words/speaker.js';
import { answerWords } from './answer-words.js';

/** Under which heading a form stands; others stand under assessments. */
const HEADINGS: Readonly<Record<string, TransferHeading>> = {
  'this-is-me': 'about-me',
  'hospital-passport': 'about-me',
  'transfer-escalation': 'transfer-details',
  'escalation-call': 'transfer-details',
  belongings: 'belongings',
  'red-bag-checklist': 'documents',
  'medicines-sent': 'medicines',
  'reasonable-adjustments': 'individual-requirements',
  'resuscitation-decisions': 'end-of-life',
  'advance-decisions-sent': 'end-of-life',
  'future-wishes': 'end-of-life',
  adrt: 'legal-information',
  'lasting-power-of-attorney': 'legal-information',
  'mental-capacity': 'legal-information',
  'best-interests': 'legal-information',
  'deprivation-of-liberty': 'legal-information',
  consent: 'legal-information',
  observations: 'examination',
  'skin-check': 'skin',
  'wound-chart': 'skin',
  'fall-record': 'transfer-details',
  'care-plan': 'care-plan',
};

export const headingOf = (formId: string): TransferHeading =>
  Object.hasOwn(HEADINGS, formId) ? HEADINGS[formId]! : 'assessments';

/** By which name a photo of a form is looked for among the pictures of a pack. */
export const pictureIdOf = ({ id, url, filename }: Attachment): string => id ?? url ?? filename ?? '-';

class FormPaper {
  readonly blocks: Block[] = [];
  readonly #unanswered: Said[] = [];
  #facts: Fact[] = [];

  constructor(
    readonly words: FormWords,
    readonly speaker: Speaker,
  ) {}

  #said(text: string, lang: string): Said {
    return lang === this.speaker.language ? { text } : { text, lang };
  }

  #push(block: Block): void {
    if (this.#facts.length > 0) this.blocks.push({ kind: 'facts', facts: this.#facts });
    this.#facts = [];
    this.blocks.push(block);
  }

  add(nodes: readonly FormNode[], within = ''): void {
    for (const node of nodes) this.#node(node, within);
  }

  #node(node: FormNode, within: string): void {
    if (!isDrawn(node)) return;
    if (node.kind === 'question') this.#question(node, within);
    else if (node.kind === 'repeat') this.#repeat(node, within);
    else if (node.kind === 'group') {
      const { label, lang } = this.words.of(node.item);
      if (label && hasAnswer(node.children)) this.#push({ kind: 'heading', level: 3, text: this.#said(label, lang) });
      this.add(node.children, label || within);
    }
  }

  #question(node: QuestionNode, within: string, name?: string): void {
    const words = this.words.of(node.item);
    const label = this.#said(name ?? words.label, words.lang);
    const stored =
      node.unknown !== null
        ? { unknown: node.unknown }
        : node.entered !== null
          ? { entered: node.entered }
          : node.answer;
    if (node.withheld) this.#facts.push({ label, value: this.speaker.said(PAPERS.withheld) });
    else if (stored === null)
      this.#unanswered.push(within && within !== label.text ? { ...label, text: `${within}: ${label.text}` } : label);
    else {
      this.#facts.push({ label, value: { text: answerWords(stored, node.item, words, this.speaker) } });
      this.#pictures(node);
    }
    this.add(node.children, words.label);
  }

  #pictures({ item, answer }: QuestionNode): void {
    const files: (Attachment | undefined)[] =
      item.type === 'attachment'
        ? [answer as Attachment]
        : item.type === 'signature'
          ? [(answer as { image?: Attachment } | null)?.image]
          : item.type === 'body-map' && Array.isArray(answer)
            ? (answer as readonly { photo?: Attachment }[]).map(({ photo }) => photo)
            : [];
    for (const file of files) {
      if (!file || typeof file !== 'object') continue;
      const alt = [file.filename, file.transcript].filter(Boolean).join(': ');
      this.#push({ kind: 'picture', pictureId: pictureIdOf(file), alt: { text: alt || this.words.of(item).label } });
    }
  }

  #repeat(node: RepeatNode, within: string): void {
    const words = this.words.of(node.item);
    if (node.entries.length === 0) {
      this.#unanswered.push(this.#said(words.label || within, words.lang));
      return;
    }
    if (words.label) this.#push({ kind: 'heading', level: 3, text: this.#said(words.label, words.lang) });
    node.entries.forEach(({ node: entry }, at) => {
      const each = words.each ?? this.speaker.say(PAPERS.entries);
      const said = this.speaker.say(PAPERS.entry, { each, number: String(at + 1) });
      const name = said.charAt(0).toUpperCase() + said.slice(1);
      if (entry.kind === 'question') this.#question(entry, within, name);
      else {
        this.#push({ kind: 'text', text: this.#said(name, words.lang) });
        this.add(entry.children, name);
      }
    });
  }

  score(score: SubmittedScore): void {
    const { title, total, band, flags } = score;
    const text = total === null ? this.speaker.say(PAPERS.noTotal) : this.speaker.say(PAPERS.total, { total });
    const said = [text, band?.label, ...flags.map(({ label }) => label)].filter(Boolean).join('; ');
    this.#facts.push({ label: { text: title }, value: { text: said } });
  }

  end(): readonly Block[] {
    if (this.#facts.length > 0) this.blocks.push({ kind: 'facts', facts: this.#facts });
    if (this.#unanswered.length > 0) {
      this.blocks.push({ kind: 'heading', level: 3, text: this.speaker.said(PAPERS.unanswered) });
      this.blocks.push({ kind: 'list', items: this.#unanswered });
    }
    return this.blocks;
  }
}

/** What is hidden only carries something to what is drawn: codes, counts, words for the record. */
const isDrawn = ({ visible, item }: FormNode): boolean => visible && !item.hidden;

function hasAnswer(nodes: readonly FormNode[]): boolean {
  return nodes.some((node) => {
    if (!isDrawn(node)) return false;
    if (node.kind === 'question')
      return node.answer !== null || node.unknown !== null || node.entered !== null || hasAnswer(node.children);
    if (node.kind === 'group') return hasAnswer(node.children);
    return node.kind === 'repeat' && node.entries.length > 0;
  });
}

/** A filled form as a paper: every answer, and the list of what was asked and has none. */
export function paperOfForm({ definition, submission }: FilledForm, speaker: Speaker, unreviewed: boolean): Paper {
  const { answers, provenance, entries, origins } = submission;
  const form = createForm(definition, {
    context: { today: homeDay(submission.submittedAt) },
    snapshot: { answers, provenance, entries, origins },
  });
  const words = formWords(definition, { locale: speaker.language, unreviewed });
  const writer = new FormPaper(words, speaker);
  writer.add(form.nodes);
  for (const score of submission.scores ?? []) writer.score(score);
  const withheld = new Set(submission.withheld ?? []);
  const title: Said = words.lang === speaker.language ? { text: words.title } : { text: words.title, lang: words.lang };
  const closing: Block[] = [...withheld].length > 0 ? [{ kind: 'text', text: speaker.said(PAPERS.withheld) }] : [];
  return {
    id: `form:${submission.form.id}`,
    title,
    heading: headingOf(submission.form.id),
    blocks: [...writer.end(), ...closing],
    date: submission.submittedAt,
    author: submission.author,
    version: submission.form.version,
    source: { from: 'form', form: submission.form, submissionId: submission.id },
  };
}
