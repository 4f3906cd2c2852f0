// SPDX-License-Identifier: Apache-2.0
import type { FormSubmission } from '@careplan-kit/forms/contract';
import { AboutMe, type RecordClass } from '@careplan-kit/model';
import { AllergiesAndAdverseReactions } from '@careplan-kit/model/mods';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { allergies } from './allergy-form.js';

const TITLES: Readonly<Record<string, string>> = { [aboutMe.url]: aboutMe.title, [allergies.url]: allergies.title };

/** What the workers call a form. */
export const titleOfForm = (url: string) => TITLES[url] ?? url;
export const titleOf = ({ form }: FormSubmission) => titleOfForm(form.url);

/** What the forms of this product write to. */
export const CLASSES: readonly RecordClass[] = [AboutMe, AllergiesAndAdverseReactions];
