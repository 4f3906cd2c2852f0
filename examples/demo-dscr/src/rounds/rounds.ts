// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';

/** A round: the same few questions asked of everybody. Its form is a row of a chart, fetched when somebody goes round. */
export interface Round {
  /** In addresses of pages. */
  readonly id: string;
  readonly title: string;
  /** Canonical address of its form. */
  readonly url: string;
  load(): Promise<FormDefinition>;
}

const address = (id: string) => `https://careplan-kit.example/form/${id}`;

export const ROUNDS: readonly Round[] = [
  {
    id: 'drinks',
    title: 'Drinks round',
    url: address('fluid-chart-row'),
    load: async () => (await import('@careplan-kit/templates/fluid-chart')).drinkRow,
  },
  {
    id: 'turns',
    title: 'Round of turns',
    url: address('repositioning-chart-row'),
    load: async () => (await import('@careplan-kit/templates/repositioning-chart')).turnRow,
  },
  {
    id: 'meal',
    title: 'Meal in the dining room',
    url: address('food-chart-row'),
    load: async () => (await import('@careplan-kit/templates/food-chart')).mealRow,
  },
  {
    id: 'bowels',
    title: 'Bowels this shift',
    url: address('bowel-chart-row'),
    load: async () => (await import('@careplan-kit/templates/bowel-chart')).bowelRow,
  },
];

export const roundOf = (url: string) => ROUNDS.find((round) => round.url === url);
