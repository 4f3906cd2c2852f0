// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '@careplan-kit/forms/contract';
import type { NamedElement } from '../base/define-element.js';
import type { FieldElement } from '../base/field-element.js';
import type { HostContext } from '../host-context/host-context.js';
import { type Box, find, findAll, mount, place, textOf, type } from './page.js';

/** What the kinds of field differ in. */
export interface FieldUnderTest<Field extends FieldElement> {
  readonly elementClass: NamedElement & (new () => Field);
  /** What makes it this kind: its options, its unit. */
  readonly properties?: Partial<Field>;
  /** What the host has to give it besides: its clock. */
  readonly context?: HostContext;
  /** The worker gives {@link answered}. */
  readonly answer: (field: Field) => void;
  readonly answered: StoredAnswer;
  /** What the native form then holds. */
  readonly data: readonly string[];
  /** Another answer, given by the host. */
  readonly other: StoredAnswer;
  /** Keys of the keyboard that answer it when its first control has the focus. */
  readonly keys: () => Promise<void>;
  /** How many boxes {@link keys} goes through, each a change of its own; one by default. */
  readonly boxes?: number;
  /** What is heard with the control besides error and hint: its unit. */
  readonly besides?: readonly string[];
  /** Texts a worker might type, box by box; none may be changed while they type. */
  readonly typed?: readonly (readonly string[])[];
  /** What cannot be read as an answer, box by box, and what is then said of it. */
  readonly unreadable?: { readonly typed: readonly string[]; readonly entered: string; readonly sentence: string };
  /** Properties that a host might get wrong. */
  readonly wrong?: readonly Record<string, unknown>[];
}

export const LABEL = 'What do you like?';
export const HINT = 'In their own words.';

export const boxes = (field: FieldElement) => findAll<Box>(field, 'input, textarea');

/** The first of a field that can have the focus: a box, or what there is in place of one. */
export const firstControl = (field: FieldElement) =>
  findAll<HTMLElement>(field, 'input, textarea, select, button').find((one) => one.checkVisibility())!;

/** Types into each box of a field. */
export const typeInto = (field: FieldElement, texts: readonly string[]) =>
  texts.forEach((text, index) => type(boxes(field)[index]!, text));

/** The texts of the errors that a field shows. */
export const errorsOf = (field: FieldElement) => findAll(field, '.error').map(textOf).filter(Boolean);

/** What carries role and description: the box, or the group round several. */
export const describedIn = (field: FieldElement) => findAll(field, 'fieldset')[0] ?? find(field, '.control, input');

/** The markup of a field, without what was only opened or just said. */
function markupOf(field: FieldElement): string {
  const body = find(field, '.body').cloneNode(true) as HTMLElement;
  for (const details of body.querySelectorAll('details')) details.open = false;
  for (const status of body.querySelectorAll('[role=status]')) status.replaceChildren();
  return body.innerHTML;
}

/** All that can be seen of a field. */
export const looksOf = (field: FieldElement) => ({
  html: markupOf(field),
  values: boxes(field).map((box) => [box.value, (box as HTMLInputElement).checked, box.readOnly, box.disabled]),
});

/** Ways to put a kind of field on the page. */
export function placing<Field extends FieldElement>(kind: FieldUnderTest<Field>) {
  const common = () =>
    ({
      label: LABEL,
      hint: HINT,
      name: 'likes',
      ...structuredClone(kind.properties),
      ...(kind.context && { context: kind.context }),
    }) as Partial<Field>;
  const field = (properties: Partial<FieldElement> = {}, parent?: HTMLElement) =>
    mount<Field>(kind.elementClass, { ...common(), ...properties } as Partial<Field>, parent);
  const inForm = async (properties: Partial<FieldElement> = {}) => {
    const form = place('form');
    const element = await field(properties, form);
    return { form, element, data: () => new FormData(form).getAll('likes') };
  };
  return { common, field, inForm };
}
