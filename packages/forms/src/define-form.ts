// SPDX-License-Identifier: Apache-2.0
import type {
  Answers,
  Attachment,
  BodyMark,
  CodedAnswer,
  OwnWords,
  ReferenceAnswer,
  SignatureAnswer,
} from './contract/answers.js';
import type { FormDefinition, FormItem, QuestionItem } from './contract/definition.js';
import { parseDefinition } from './definition/parse-definition.js';

/** The keys an item may have, by its type. */
type KeysOf = { readonly [I in FormItem as I['type']]: keyof I };

/** The key that is wrong becomes `never`, so that an editor underlines it and not the whole form. */
type KnownItem<I> = I extends { readonly type: infer T extends FormItem['type'] }
  ? { readonly [K in keyof I]: K extends 'items' ? KnownItems<I[K]> : K extends KeysOf[T] ? I[K] : never }
  : I;
type KnownItems<L> = { readonly [N in keyof L]: KnownItem<L[N]> };
type Known<D> = {
  readonly [K in keyof D]: K extends 'items' ? KnownItems<D[K]> : K extends keyof FormDefinition ? D[K] : never;
};

/**
 * Writes a form in TypeScript. A word that is none of the format's is an error in the editor, at its place; the rest
 * (unique ids, references, limits) is asked when this is called.
 *
 * @returns the parsed, frozen form, whose type still knows every id and code: see {@link AnswersOf}
 * @throws DataError as `parseDefinition` does
 */
export function defineForm<const D extends FormDefinition>(definition: D & Known<D>): D {
  return parseDefinition(definition) as D;
}

type Codes<L> = L extends readonly { readonly code: infer C }[] ? C : never;
type OwnWordsOf<I> = I extends { readonly open: object } ? OwnWords : never;

interface AnswersByType<I> {
  readonly text: string;
  readonly 'long-text': string;
  readonly boolean: boolean;
  readonly integer: string;
  readonly decimal: string;
  readonly scale: string;
  readonly date: string;
  readonly 'partial-date': string;
  readonly time: string;
  readonly 'date-time': string;
  readonly choice: Codes<I[keyof I & 'options']> | OwnWordsOf<I>;
  readonly 'multiple-choice': readonly (Codes<I[keyof I & 'options']> | OwnWordsOf<I>)[];
  readonly quantity: { readonly value: string; readonly unit: Codes<I[keyof I & 'units']> };
  readonly 'look-up': CodedAnswer | OwnWordsOf<I>;
  readonly attachment: Attachment;
  readonly signature: SignatureAnswer;
  readonly 'body-map': readonly BodyMark[];
  readonly reference: ReferenceAnswer;
}

type UnknownOf<I> = I extends { readonly unknowns: readonly (infer R)[] } ? { readonly unknown: R } : never;

/** What can be answered to one question: its type's answer, or a reason the item allows for having none. */
export type AnswerOf<I extends QuestionItem> = I extends unknown ? AnswersByType<I>[I['type']] | UnknownOf<I> : never;

/** Every question with the end of its key: nothing, or the ids of the entries it is in. */
type Asked<I, S extends string> = I extends FormItem
  ? I extends { readonly repeats: object }
    ? Inside<I, `${S}~${string}`>
    : Inside<I, S>
  : never;
type Inside<I extends FormItem, S extends string> =
  | (I extends QuestionItem ? { readonly key: `${I['id']}${S}`; readonly item: I } : never)
  | (I extends { readonly items: readonly (infer C)[] } ? Asked<C, S> : never);

/**
 * The answers of a form written with {@link defineForm}, by key: what `submission.answers` holds. Groups are no part of
 * the key; a question in a repeating group stands under its id and the id of its entry, `site~e1`.
 *
 * ```ts
 * const form = defineForm({ … });
 * type Answers = AnswersOf<typeof form>;
 * ```
 */
export type AnswersOf<F extends FormDefinition> = FormDefinition extends F
  ? Answers
  : F extends { readonly items: readonly (infer I)[] }
    ? Answered<Asked<I, ''>>
    : never;
type Answered<A> = {
  readonly [P in A as P extends { readonly key: infer K extends string } ? K : never]?: P extends {
    readonly item: infer I extends QuestionItem;
  }
    ? AnswerOf<I>
    : never;
};
