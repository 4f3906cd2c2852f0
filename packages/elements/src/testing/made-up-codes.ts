// SPDX-License-Identifier: Apache-2.0
import type { CodedAnswer } from '@careplan-kit/forms/contract';
import type { SearchRequest } from '../host-context/host-context.js';

/** Made up for stories and tests: no terminology, and not for care. */
export const MADE_UP: readonly CodedAnswer[] = ['Peanuts', 'Penicillin', 'Pears', 'Plasters', 'Pollen', 'Prawns'].map(
  (display, at) => ({
    system: 'https://careplan-kit.example/codes',
    code: `P-${at + 1}`,
    display,
    version: '2026-10',
  }),
);

/** Looks up as a host would, without a network. */
export async function searchMadeUp({ text }: SearchRequest): Promise<readonly CodedAnswer[]> {
  return MADE_UP.filter(({ display }) => display.toLowerCase().startsWith(text.toLowerCase()));
}
