// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

/** Values that are worked out. Lists are joined by "and" where nothing else is said. */
export const VALUES = {
  today: phrase('today', 'heddiw', 'The day on which the form is filled.'),
  points: phrase('the points of {what}', 'pwyntiau {what}', 'What an answer is worth.'),
  sum: phrase('the sum of {list}', 'swm {list}', 'Numbers added up.'),
  count: phrase('how many of these are true: {list}', 'faint o’r rhain sy’n wir: {list}', 'Joined by semicolons.'),
  least: phrase('the smallest of {list}', 'y lleiaf o {list}', 'Numbers or days.'),
  greatest: phrase('the largest of {list}', 'y mwyaf o {list}', 'Numbers or days.'),
  firstKnown: phrase(
    'the first of these that is known: {list}',
    'y cyntaf o’r rhain sy’n hysbys: {list}',
    'By semicolons.',
  ),
  minus: phrase('{left} minus {right}', '{left} llai {right}', 'Taken away.'),
  times: phrase('{left} times {right}', '{left} wedi’i luosi â {right}', 'Multiplied.'),
  divided: phrase('{left} divided by {right}', '{left} wedi’i rannu â {right}', 'Divided.'),
  whole: phrase('{value}, rounded to a whole number', '{value}, wedi’i dalgrynnu i rif cyfan', 'Rounded.'),
  onePlace: phrase('{value}, rounded to one decimal place', '{value}, wedi’i dalgrynnu i un lle degol', 'Rounded.'),
  places: phrase(
    '{value}, rounded to {places} decimal places',
    '{value}, wedi’i dalgrynnu i {places} lle degol',
    'Rounded.',
  ),
  depends: phrase(
    '{then} when {when}, otherwise {otherwise}',
    '{then} pan {when}, fel arall {otherwise}',
    'A value that depends on a condition.',
  ),
  byBand: phrase('by {value}: {list}', 'yn ôl {value}: {list}', 'The list has one part for each range.'),
  band: phrase('{gives} for {range}', '{gives} ar gyfer {range}', 'What a range of numbers gives.'),
  which: phrase('each of these that is true: {list}', 'pob un o’r rhain sy’n wir: {list}', 'By semicolons.'),
  gives: phrase('{gives} when {when}', '{gives} pan {when}', 'A code and its condition.'),
  age: phrase('the age of a person born on {born}', 'oedran person a aned ar {born}', 'In completed years, today.'),
  ageOn: phrase(
    'the age on {on} of a person born on {born}',
    'oedran person a aned ar {born}, ar {on}',
    'In completed years, on a day.',
  ),
  days: phrase('the number of days from {from} to {to}', 'nifer y dyddiau o {from} i {to}', 'Between two days.'),
  later: phrase('{amount} {unit} after {date}', '{amount} {unit} ar ôl {date}', 'A day some time later.'),
  entries: phrase('the number of entries of {items}', 'nifer y cofnodion o {items}', 'How often it was given.'),
  entriesWhere: phrase(
    'the number of entries of {items} in which {clause}',
    'nifer y cofnodion o {items} lle {clause}',
    'How often it was given, and something is true.',
  ),
  sumOver: phrase(
    'the sum, over all entries of {items}, of {value}',
    'swm, dros bob cofnod o {items}, o {value}',
    'Over everything that was given.',
  ),
  leastOver: phrase(
    'the smallest, over all entries of {items}, of {value}',
    'y lleiaf, dros bob cofnod o {items}, o {value}',
    'Over everything that was given.',
  ),
  greatestOver: phrase(
    'the largest, over all entries of {items}, of {value}',
    'y mwyaf, dros bob cofnod o {items}, o {value}',
    'Over everything that was given.',
  ),
  firstOver: phrase(
    'from the first entry of {items}, {value}',
    'o’r cofnod cyntaf o {items}, {value}',
    'Of what was given several times.',
  ),
  lastOver: phrase(
    'from the last entry of {items}, {value}',
    'o’r cofnod olaf o {items}, {value}',
    'Of what was given several times.',
  ),
  total: phrase('the total of {score}', 'cyfanswm {score}', 'Of a score.'),
  bandOf: phrase('the band of {score}', 'band {score}', 'Of a score.'),
  variable: phrase('the value called “{name}”', 'y gwerth o’r enw “{name}”', 'A named calculation of the form.'),
  truth: phrase('whether {clause}', 'a yw hyn yn wir: {clause}', 'A value that is yes or no.'),
  foreign: phrase(
    'a calculation in {language}, which is not worked out here',
    'cyfrifiad mewn {language}, na chaiff ei wneud yma',
    'From an imported form.',
  ),
  more: phrase('a longer calculation', 'cyfrifiad hirach', 'In place of what is too long to tell.'),
} as const;

/** Ranges of numbers. */
export const RANGES = {
  every: phrase('every number', 'pob rhif', 'A range without ends.'),
  fromTo: phrase('{low} to {high}', '{low} i {high}', 'Both ends count.'),
  from: phrase('{low} or more', '{low} neu fwy', 'The number counts.'),
  to: phrase('{high} or less', '{high} neu lai', 'The number counts.'),
  over: phrase('more than {low}', 'mwy na {low}', 'The number does not count.'),
  under: phrase('less than {high}', 'llai na {high}', 'The number does not count.'),
} as const;

export const UNITS = {
  days: phrase('days', 'diwrnod', 'After a number.'),
  weeks: phrase('weeks', 'wythnos', 'After a number.'),
  months: phrase('months', 'mis', 'After a number.'),
  years: phrase('years', 'blynedd', 'After a number.'),
} as const;

/** The same after the number one. */
export const ONE_UNIT = {
  days: phrase('day', 'diwrnod', 'After the number one.'),
  weeks: phrase('week', 'wythnos', 'After the number one.'),
  months: phrase('month', 'mis', 'After the number one.'),
  years: phrase('year', 'flwyddyn', 'After the number one.'),
} as const;
