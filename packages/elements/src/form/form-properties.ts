// SPDX-License-Identifier: Apache-2.0
import type { DraftStore } from '@careplan-kit/drafts';
import type { Answers, FormDefinition, FormWords } from '@careplan-kit/forms/contract';
import { parseDefinition } from '@careplan-kit/forms/page';
import type { CareRecord, RecordClass } from '@careplan-kit/model';
import type { PropertyDeclarations } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import '../base/define-element.js'; // For bundlers: see part.ts.
import type { EarlierScore, FieldKind, FieldTools } from '../field-views/field-view.js';
import { FIELD_KINDS, isLate } from '../field-views/registry.js';
import type { EasyRead } from '../layouts/easy-read.js';
import type { LayoutName } from '../layouts/layout.js';
import { finishPart } from '../parts/finish-part.js';
import { layoutsPart } from '../parts/layouts-part.js';
import { fetchPartsOfForm } from '../parts/of-form.js';
import { type DrawnUses, type FormUses, fetchAhead, fetchChecks, fetchMissing } from './form-parts.js';

fetchPartsOfForm();

/**
 * What a host sets on a form.
 *
 * @slot easy-read-* - Easy Read of a question: the item's id follows. Shown by the switch, above the question.
 *
 * @csspart task-list - The sections of a form that is laid out as a list.
 * @csspart progress - How many of them are done.
 * @csspart task - One section in the list.
 * @csspart task-state - How far it is.
 * @csspart layout-heading - The heading of the list, of a step, or of all answers.
 * @csspart answers - All answers, at the end of one question at a time.
 * @csspart answers-heading - The name of a group among them.
 * @csspart answer - One question with its answer.
 * @csspart easy-read - Easy Read above a question.
 * @csspart easy-read-switch - The switch that shows it.
 */
export abstract class FormProperties extends CpkElement {
  /**
   * Reads a definition and fetches every piece of the library that a form of it needs, so that it opens at once and, where
   * pieces are fetched one by one, without a network. Call it when the worker can be seen to need the form.
   *
   * @param source - the definition: JSON as stored
   * @param uses - what the form will be opened with
   * @returns the definition as read: handed to the form, it is not read again
   * @throws DataError when the definition cannot be used; what the browser said, when something could not be fetched
   */
  static async prepare(
    source: unknown,
    { layout, ...uses }: FormUses & { readonly layout?: LayoutName } = {},
  ): Promise<FormDefinition> {
    const unread = fetchChecks(source);
    if (unread) {
      fetchAhead(source, uses);
      await unread;
    }
    const definition = parseDefinition(source);
    const laidOut = layout && layout !== 'page' && layoutsPart.load();
    await Promise.all([fetchMissing(definition, { ...uses, isLate }), finishPart.load(), laidOut]);
    return definition;
  }

  static override properties: PropertyDeclarations = {
    definition: { attribute: false },
    record: { attribute: false },
    answers: { attribute: false },
    drafts: { attribute: false },
    classes: { attribute: false },
    kinds: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    untitled: { type: Boolean },
    layout: {},
    earlierScores: { attribute: false },
    easyRead: { attribute: false },
  };

  /** A form definition: JSON as stored, or what `parseDefinition` returned. */
  declare definition: unknown;
  /** The person's record: it fills bound questions, and submissions extract to it. */
  declare record: CareRecord | null;
  /** Answers to begin with; they win over the record. */
  declare answers: Answers | undefined;
  /** Where drafts are kept. Without it the form says that none are. */
  declare drafts: DraftStore | null;
  /** Record classes a submission may write to, for `event.commit()`. */
  declare classes: readonly RecordClass[];
  /** Kinds of field, the host's own before the library's. */
  declare kinds: readonly FieldKind[];
  /** Level of the title's heading. */
  declare headingLevel: number;
  /** Leaves the title to the host's page. */
  declare untitled: boolean;
  /** `page`, `task-list` (sections), or `one-question`. Can be changed at any time. */
  declare layout: LayoutName;
  /**
   * What scores of this person came to before, from the host's own store, to stand beside the score as a list. Give it with
   * the record. Nothing is looked up, and nothing of it takes part in a total.
   */
  declare earlierScores: readonly EarlierScore[];
  /** Plain words and pictures for the questions, behind a switch; those in slots `easy-read-<item id>` too. */
  declare easyRead: EasyRead | null;

  constructor() {
    super();
    this.definition = undefined;
    this.record = null;
    this.answers = undefined;
    this.drafts = null;
    this.classes = [];
    this.kinds = FIELD_KINDS;
    this.headingLevel = 2;
    this.untitled = false;
    this.layout = 'page';
    this.earlierScores = [];
    this.easyRead = null;
  }

  protected override fieldTools(words: FormWords): FieldTools {
    const { formatMoment } = this;
    return { ...super.fieldTools(words), formatMoment, earlierScores: () => this.earlierScores };
  }

  /** What the form is opened with. */
  protected get uses(): DrawnUses {
    const { record, drafts, host } = this;
    const deferLayout = this.hasAttribute('defer-layout');
    return { record: record !== null, drafts: drafts !== null, scores: host.scores, deferLayout, isLate };
  }

  /** Null when the host's page has the title. */
  protected get titleLevel(): number | null {
    return this.untitled ? null : this.headingLevel;
  }

  /** Level of the headings of outermost groups. */
  protected get questionLevel(): number {
    return Math.min(this.headingLevel + (this.untitled ? 0 : 1), 6);
  }
}
