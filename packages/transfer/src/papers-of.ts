// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model';
import type { FilledForm, PaperOffer } from './pack.js';
import { headingOf, paperOfForm } from './papers/from-form.js';
import { PaperWriter, objectsToSharing } from './papers/from-record.js';
import { RECORD_PARTS } from './papers/parts.js';
import { RecordWords } from './papers/record-words.js';
import { PAPERS } from './words/papers.words.js';
import { type PackLanguage, speakerOf } from './words/speaker.js';

export interface PapersOptions {
  /** Filled forms that may go: the newest of each form is offered. */
  readonly forms?: readonly FilledForm[] | undefined;
  /** Of the library's own words; "en" without. */
  readonly language?: PackLanguage | undefined;
  /** Shows Welsh of forms that nobody has reviewed. */
  readonly unreviewed?: boolean | undefined;
  /** Forms that belong in every pack of this home; one that is not filled is offered as missing. */
  readonly usualForms?: readonly { readonly id: string; readonly title: string }[] | undefined;
}

/** The newest of each form. */
function newest(forms: readonly FilledForm[]): FilledForm[] {
  const byForm = new Map<string, FilledForm>();
  for (const filled of forms) {
    const { form, submittedAt } = filled.submission;
    const other = byForm.get(form.id);
    if (!other || Date.parse(other.submission.submittedAt) <= Date.parse(submittedAt)) byForm.set(form.id, filled);
  }
  return [...byForm.values()];
}

/**
 * What may go with a person, in the order in which a hospital looks, and what is looked for and is not there. The papers
 * are snapshots: what changes in the record afterwards does not change them.
 *
 * Forms of another person are left out: `subjectOfCare` of a submission has to be that of the record.
 */
export function papersOf(record: CareRecord, options: PapersOptions = {}): readonly PaperOffer[] {
  const { forms = [], language = 'en', unreviewed = false, usualForms = [] } = options;
  const speaker = speakerOf(language);
  const writer = new PaperWriter(record, new RecordWords(record, speaker));
  const objects = objectsToSharing(record);
  const fromRecord = RECORD_PARTS.flatMap((part): PaperOffer[] => {
    const paper = writer.write(part);
    const usual = part.usual && !(part.id === 'adjustments' && objects);
    if (paper) return [{ state: 'there', paper, usual }];
    if (!part.lookedFor) return [];
    const { id, heading } = part;
    return [{ state: 'missing', id, title: speaker.said(part.title), heading, why: speaker.said(PAPERS.missing) }];
  });
  const own = forms.filter(({ submission }) => submission.subjectOfCare === record.subjectOfCare.id);
  const filled = newest(own).map((one): PaperOffer => {
    const paper = paperOfForm(one, speaker, unreviewed);
    return { state: 'there', paper, usual: usualForms.some(({ id }) => id === one.submission.form.id) };
  });
  const unfilled = usualForms
    .filter(({ id }) => !own.some(({ submission }) => submission.form.id === id))
    .map(({ id, title }): PaperOffer => {
      const heading = headingOf(id);
      return {
        state: 'missing',
        id: `form:${id}`,
        title: { text: title },
        heading,
        why: speaker.said(PAPERS.formMissing),
      };
    });
  return [...fromRecord, ...filled, ...unfilled];
}
