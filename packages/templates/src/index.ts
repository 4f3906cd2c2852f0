// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { aboutMe } from './about-me/index.js';

export { aboutMe };

/** A form that comes with the kit. */
export interface Template {
  /** The definition's own id. */
  readonly id: string;
  /** What a picker files it under. */
  readonly group: string;
  readonly definition: FormDefinition;
}

/** Every form that comes with the kit, in the order a picker shows them. */
export const templates: readonly Template[] = [{ id: 'about-me', group: 'About the person', definition: aboutMe }];
