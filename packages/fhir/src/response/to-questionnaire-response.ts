// SPDX-License-Identifier: Apache-2.0
import {
  type Attachment,
  type FormDefinition,
  type FormItem,
  type FormSubmission,
  type StoredAnswer,
  isAttachment,
  isEntered,
} from '@careplan-kit/forms';
import { DataError } from '@careplan-kit/model';
import { DATA_ABSENT_REASON, ENTERED, LIBRARY } from '../addresses.js';
import { type Bag, put } from '../bag.js';
import { fhirTypeOf, isQuestion } from '../questionnaire/item-types.js';
import { canonicalOf, linkIdOf } from '../questionnaire/names.js';
import type { QuestionnaireResponse } from '../resources.js';
import { authorOf, identifierOf, withSeconds } from '../references.js';
import { fhirText } from '../text.js';

export interface ResponseOptions {
  /** Without it, `completed`: a submission is finished. `amended` says it corrects an earlier one. */
  readonly status?: QuestionnaireResponse['status'] | undefined;
  /** What comes before the person's id in the reference to them; without it `Patient/`. */
  readonly subjectBase?: string | undefined;
  /** The host's own https address for identifiers of submissions. */
  readonly identifierSystem?: string | undefined;
  /** The host's own https address for identifiers of workers; without it, the author is named only. */
  readonly authorSystem?: string | undefined;
  /** Where the bytes of files of the draft went, by the attachment's `id`: an address, or base64. */
  readonly places?: ReadonlyMap<string, Place> | undefined;
}

/** Where the bytes of a file are now. */
export type Place = { readonly url: string } | { readonly file: string };

const NOWHERE: ReadonlyMap<string, Place> = new Map();

function refuse(path: readonly (string | number)[], message: string): never {
  throw new DataError('The submission', [{ path, code: 'not-of-this-form', message }]);
}

class Writer {
  constructor(
    readonly answers: FormSubmission['answers'],
    readonly inProgress: boolean,
    readonly places: ReadonlyMap<string, Place>,
    readonly withheld: readonly string[],
  ) {}

  /** A file of the draft whose bytes have a place by now is one of the record. */
  #placed(stored: StoredAnswer): StoredAnswer {
    const place = isAttachment(stored) && stored.held === 'draft' ? this.places.get(stored.id ?? '') : undefined;
    if (!place) return stored;
    const { id: _id, ...parts } = stored as Attachment;
    return { ...parts, held: 'record', ...place };
  }

  #question(into: Bag, item: FormItem, stored: StoredAnswer): void {
    if (!isQuestion(item)) return;
    if (isEntered(stored)) {
      const valueString = fhirText(stored.entered);
      if (this.inProgress && valueString !== undefined) into['extension'] = [{ url: ENTERED, valueString }];
      return;
    }
    const { repeats, write } = fhirTypeOf(item);
    const several = repeats && Array.isArray(stored) ? (stored as readonly string[]) : [this.#placed(stored)];
    into['answer'] = several.map((one) => {
      const value = write(one, item);
      if (!value) refuse(['answers', item.id], 'is not an answer of this question');
      return { [`value${value[0]}`]: value[1] };
    });
  }

  /** Items in the order and the groups of the form; what has no answer is left out. */
  items(items: readonly FormItem[]): Bag[] {
    return items.flatMap((item) => {
      const into: Bag = { linkId: linkIdOf(item) };
      put(into, 'text', fhirText(item.label));
      if (this.withheld.includes(item.id)) into['extension'] = [{ url: DATA_ABSENT_REASON, valueCode: 'masked' }];
      else if (item.type === 'group') put(into, 'item', this.items(item.items));
      else if (Object.hasOwn(this.answers, item.id)) this.#question(into, item, this.answers[item.id]!);
      return 'item' in into || 'answer' in into || 'extension' in into ? [into] : [];
    });
  }
}

function assertOfForm(definition: FormDefinition, { form, answers, withheld = [] }: FormSubmission): void {
  if (form.url !== definition.url || form.version !== definition.version) {
    refuse(['form'], `was made with ${form.url}|${form.version}`);
  }
  const ids = new Set<string>();
  const collect = (item: FormItem): void => {
    if (item.type === 'group') item.items.forEach(collect);
    else if (item.type !== 'display') ids.add(item.id);
  };
  definition.items.forEach(collect);
  for (const id of Object.keys(answers)) if (!ids.has(id)) refuse(['answers', id], 'no question has this id');
  withheld.forEach((id, at) => {
    if (!ids.has(id)) refuse(['withheld', at], 'no question has this id');
    if (Object.hasOwn(answers, id)) refuse(['answers', id], 'is withheld and answered: which is right is not known');
  });
}

/**
 * Writes a submission as a FHIR R4 QuestionnaireResponse. Use `stringifyFhir` to keep the digits of decimals.
 *
 * Text that could not be read as its item's type is never an answer. While a response is in progress it rides in an
 * extension of ours; a completed one leaves it out. What was withheld from the author says so, in the standard's own
 * extension, and has no answer. A file whose bytes have no place yet goes out with its name and type alone.
 *
 * @throws DataError when the submission was not made with this definition, or withholds what it answers
 */
export function toQuestionnaireResponse(
  definition: FormDefinition,
  submission: FormSubmission,
  options: ResponseOptions = {},
): QuestionnaireResponse {
  assertOfForm(definition, submission);
  const status = options.status ?? 'completed';
  const response: Bag = {
    resourceType: 'QuestionnaireResponse',
    extension: [{ url: LIBRARY, valueString: submission.library }],
    identifier: identifierOf(submission.id, options.identifierSystem),
    questionnaire: canonicalOf(definition),
    status,
    subject: { reference: `${options.subjectBase ?? 'Patient/'}${encodeURIComponent(submission.subjectOfCare)}` },
    authored: withSeconds(submission.submittedAt),
    author: authorOf(submission.author, options.authorSystem),
  };
  const { answers, withheld = [] } = submission;
  const writer = new Writer(answers, status === 'in-progress', options.places ?? NOWHERE, withheld);
  put(response, 'item', writer.items(definition.items));
  return response as unknown as QuestionnaireResponse;
}
