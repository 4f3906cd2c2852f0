// SPDX-License-Identifier: Apache-2.0
import type { FieldTools } from './field-view.js';

const primary = (locale: string) => locale.split('-')[0]!.toLowerCase();

/** Marks words of the form that are not in the language of the words round them, so that they are read out rightly. */
export function markLanguage(piece: HTMLElement, lang: string, tools: Pick<FieldTools, 'lang'>): void {
  if (primary(lang) !== primary(tools.lang)) piece.lang = lang;
}
