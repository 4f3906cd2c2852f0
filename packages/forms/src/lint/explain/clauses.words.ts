// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

/**
 * What can be true of answers. `{what}` is a question's label in quotation marks, or a value such as "the sum of …";
 * `{value}` an option in quotation marks, digits or a date. Nothing that is filled in changes its form.
 */
export const CLAUSES = {
  is: phrase('{what} is {value}', 'mae {what} yn {value}', 'An answer is this one.'),
  isNot: phrase('{what} is not {value}', 'nid yw {what} yn {value}', 'It is answered with something else.'),
  lessThan: phrase('{what} is less than {value}', 'mae {what} yn llai na {value}', 'Numbers.'),
  atMost: phrase('{what} is {value} or less', 'mae {what} yn {value} neu lai', 'Numbers; the number counts.'),
  moreThan: phrase('{what} is more than {value}', 'mae {what} yn fwy na {value}', 'Numbers.'),
  atLeast: phrase('{what} is {value} or more', 'mae {what} yn {value} neu fwy', 'Numbers; the number counts.'),
  before: phrase('{what} is before {value}', 'mae {what} cyn {value}', 'Days and times.'),
  onOrBefore: phrase('{what} is not after {value}', 'nid yw {what} ar ôl {value}', 'Days and times; the day counts.'),
  after: phrase('{what} is after {value}', 'mae {what} ar ôl {value}', 'Days and times.'),
  onOrAfter: phrase('{what} is not before {value}', 'nid yw {what} cyn {value}', 'Days and times; the day counts.'),
  between: phrase('{what} is from {low} to {high}', 'mae {what} o {low} i {high}', 'Both ends count.'),
  notBetween: phrase('{what} is not from {low} to {high}', 'nid yw {what} o {low} i {high}', 'Outside both ends.'),
  oneOf: phrase('{what} is {list}', 'mae {what} yn {list}', 'The list is joined by "or".'),
  noneOf: phrase('{what} is not {list}', 'nid yw {what} yn {list}', 'The list is joined by "or".'),
  includes: phrase('{what} includes {list}', 'mae {what} yn cynnwys {list}', 'Several answers; the list has "or".'),
  includesNone: phrase(
    '{what} does not include {list}',
    'nid yw {what} yn cynnwys {list}',
    'Several answers; the list has "or".',
  ),
  answered: phrase('{what} has an answer', 'mae ateb i {what}', 'Any answer.'),
  notAnswered: phrase('{what} has no answer', 'nid oes ateb i {what}', 'It is blank.'),
  saidUnknown: phrase(
    '{what} is marked with a reason for having no answer',
    'mae {what} wedi’i farcio â rheswm dros beidio â chael ateb',
    'Such as "nobody has asked".',
  ),
  saidReason: phrase('{what} is marked “{reason}”', 'mae {what} wedi’i farcio’n “{reason}”', 'A reason for no answer.'),
  isTrue: phrase('{what} is true', 'mae {what} yn wir', 'A value that is yes or no.'),
  isFalse: phrase('{what} is not true', 'nid yw {what} yn wir', 'A value that is yes or no.'),
  notSo: phrase(
    'it is not so that {clause}',
    'nid yw’n wir bod y canlynol yn wir: {clause}',
    'Turns a sentence round.',
  ),
  someTrue: phrase(
    'at least {count} of these are true: {list}',
    'mae o leiaf {count} o’r rhain yn wir: {list}',
    'The list is joined by semicolons.',
  ),
  anyEntry: phrase(
    'in at least one entry of {items}, {clause}',
    'mewn o leiaf un cofnod o {items}, {clause}',
    'A question or group that is given several times.',
  ),
  allEntries: phrase(
    'in every entry of {items}, {clause}',
    'ym mhob cofnod o {items}, {clause}',
    'A question or group that is given several times.',
  ),
  flag: phrase('the flag {flag} of {score} is raised', 'mae baner {flag} {score} wedi’i chodi', 'Flag of a score.'),
  noFlag: phrase(
    'the flag {flag} of {score} is not raised',
    'nid yw baner {flag} {score} wedi’i chodi',
    'Flag of a score.',
  ),
  depends: phrase(
    'if {when}, then {then}, otherwise {otherwise}',
    'os {when}, yna {then}, fel arall {otherwise}',
    'A condition that depends on another.',
  ),
  always: phrase('always', 'bob amser', 'A condition that is always true.'),
  never: phrase('never', 'byth', 'A condition that is never true.'),
  foreign: phrase(
    'a condition in {language} is true, which is not read here',
    'mae amod mewn {language} yn wir, na chaiff ei ddarllen yma',
    'From an imported form.',
  ),
  more: phrase('other conditions are true', 'mae amodau eraill yn wir', 'In place of what is too long to tell.'),
} as const;

/** Reasons for having no answer. */
export const REASONS = {
  'not-asked': phrase('not asked', 'heb ofyn', 'Nobody has asked yet.'),
  'none-known': phrase('none known', 'dim yn hysbys', 'Asked, and there is none.'),
  declined: phrase('declined', 'gwrthodwyd', 'Asked, and the person would not say.'),
  unknown: phrase('not known', 'ddim yn gwybod', 'Asked, and nobody could say.'),
} as const;

/** Words between and round the parts of a sentence. */
export const JOINERS = {
  and: phrase('and', 'a', 'Between the last two values.'),
  andAlso: phrase('and', 'ac', 'Between the last two conditions, which begin with words such as “mae”.'),
  or: phrase('or', 'neu', 'Between the last two conditions or values.'),
  more: phrase('more', 'rhagor', 'Last part of a list that was cut.'),
  yes: phrase('Yes', 'Ie', 'Answer to a question.'),
  no: phrase('No', 'Na', 'Answer to a question.'),
} as const;
