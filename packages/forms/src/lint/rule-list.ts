// SPDX-License-Identifier: Apache-2.0
import type { LintSeverity } from './finding.js';

interface RuleAbout {
  readonly name: string;
  readonly severity: LintSeverity;
  readonly about: string;
}

const error = 'error';
const warning = 'warning';
const info = 'info';

/** What a check of a form looks for, each in a sentence. Names are words other people's programs read: they stay. */
export const RULES = [
  {
    name: 'never-shown',
    severity: error,
    about: 'No answers make the condition of an item true, so nobody ever sees it.',
  },
  { name: 'always-shown', severity: warning, about: 'The condition of an item is true whatever is answered.' },
  { name: 'never-true', severity: error, about: 'A condition inside a calculation or a score can never be true.' },
  { name: 'unknown-option', severity: error, about: 'A condition asks for an option its question does not have.' },
  {
    name: 'unlike-kinds',
    severity: error,
    about: 'Things of different kinds are compared, such as a number and a text.',
  },
  { name: 'never-known', severity: error, about: 'A calculation, or a part of a score, can never give a value.' },
  { name: 'foreign-expression', severity: warning, about: 'An expression of another language is not worked out here.' },
  { name: 'band-gap', severity: error, about: 'A total that can be reached falls in no band of its score.' },
  { name: 'band-overlap', severity: warning, about: 'A total falls in two bands of its score; the first counts.' },
  { name: 'band-unreachable', severity: error, about: 'No total falls in a band of a score.' },
  { name: 'points-gap', severity: warning, about: 'A number within the limits of its question is worth no points.' },
  { name: 'points-overlap', severity: warning, about: 'A number is in two ranges of points; the first counts.' },
  { name: 'points-unreachable', severity: warning, about: 'No number within the limits falls in a range of points.' },
  {
    name: 'missing-points',
    severity: error,
    about: 'An answer that a score counts has no points, so it has no total.',
  },
  { name: 'prefilled-score', severity: info, about: 'A score counts an answer that may come from the record.' },
  { name: 'unit-clash', severity: error, about: 'Amounts in different units are added up or compared.' },
  {
    name: 'unit-without-factor',
    severity: warning,
    about: 'Amounts in one of the units are never compared or counted.',
  },
  { name: 'safety-without-unknowns', severity: error, about: 'A question of safety lets a blank pass for “none”.' },
  { name: 'cannot-be-answered', severity: error, about: 'A required question that nothing and nobody can answer.' },
  {
    name: 'required-and-kept',
    severity: warning,
    about: 'A required question keeps its answer even while it is hidden.',
  },
  { name: 'unknown-class', severity: error, about: 'A binding names a class of record that is not known.' },
  { name: 'unknown-element', severity: error, about: 'A binding names an element its class does not have.' },
  { name: 'unknown-part', severity: warning, about: 'A binding leads to a part its element does not have.' },
  {
    name: 'provisional-element',
    severity: warning,
    about: 'A binding leads to what may not be in the standard at all.',
  },
  { name: 'binding-type', severity: warning, about: 'A question gives another kind of value than its element holds.' },
  {
    name: 'missing-translation',
    severity: warning,
    about: 'A language lacks some words, so they are shown in another.',
  },
  { name: 'unreviewed-translation', severity: info, about: 'Nobody has checked the words of a language.' },
  { name: 'unreadable-id', severity: info, about: 'An id does not say what its question is about.' },
  { name: 'long-id', severity: info, about: 'An id is longer than 40 characters.' },
  { name: 'same-label', severity: warning, about: 'Two items side by side have the same label.' },
  { name: 'long-label', severity: warning, about: 'A label is longer than 150 characters.' },
  { name: 'long-help', severity: warning, about: 'A help text is longer than 500 characters.' },
  { name: 'capitals', severity: warning, about: 'A label is all in capitals, which is hard to read.' },
  { name: 'colon', severity: info, about: 'A label ends with a colon, which is read aloud.' },
  { name: 'click-here', severity: warning, about: 'Words say “click here”, which not everybody can do.' },
  { name: 'seen-only', severity: warning, about: 'Words point to a colour or a place on the screen.' },
  {
    name: 'many-options',
    severity: warning,
    about: 'A question has more than 12 options and is not a list to choose from.',
  },
  { name: 'long-option', severity: warning, about: 'The label of an option is longer than 100 characters.' },
  { name: 'yes-no-choice', severity: info, about: 'A choice has only “yes” and “no”, so there is no “not known”.' },
  {
    name: 'many-items',
    severity: warning,
    about: 'A form has more than 150 items; with more than 500 it is an error.',
  },
  { name: 'deep-nesting', severity: warning, about: 'An item stands more than four levels deep.' },
  { name: 'attachment-without-limit', severity: warning, about: 'A question for a file does not limit its size.' },
  { name: 'gated-text', severity: error, about: 'A form whose words may not be shipped holds them.' },
  {
    name: 'licence-without-words',
    severity: warning,
    about: 'The licence does not say what must be said with the form.',
  },
  { name: 'active-zero-version', severity: info, about: 'A form in use has a version below 1.0.0.' },
] as const satisfies readonly RuleAbout[];

export type RuleName = (typeof RULES)[number]['name'];

const BY_NAME = new Map<string, RuleAbout>(RULES.map((rule) => [rule.name, rule]));

export const severityOf = (name: RuleName): LintSeverity => BY_NAME.get(name)!.severity;
