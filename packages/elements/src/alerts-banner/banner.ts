// SPDX-License-Identifier: Apache-2.0
import {
  Alert,
  AllergiesAndAdverseReactions,
  SAFETY_STATEMENTS,
  type SafetyStatementKey,
  SafetyStatements,
} from '@careplan-kit/model/mods';
import { AboutMe, changeOf } from '@careplan-kit/model/reading';
import { writtenIn } from '../record-views/written-in.js';
import type { ShownClass } from '../record-views/rights.js';
import { textIn } from '../record-views/record-words.js';
import { recordedWords } from '../record-views/who-and-when.js';
import { ADJUSTMENTS_CLASS, adjustmentDocuments, objectedWords } from './adjustments.js';
import { ALERT_KEYS, alertItem, isAdjustment, isObjection, isOver } from './alerts.js';
import { ALERTS_BANNER_WORDS as WORDS, OWN_WORDS, STATEMENT_NAMES, STATES } from './alerts-banner.words.js';
import { ALLERGY_KEYS, allergyLines } from './allergies.js';
import type { Banner, BannerItem, BannerSource } from './banner-item.js';
import { HARMFUL, statementItem, unreadableItem } from './statements.js';

type Statements = ShownClass<SafetyStatements>;

const OWN_KEYS = Object.keys(OWN_WORDS) as (keyof typeof OWN_WORDS)[];

/** What is known of allergies. `item` is the answer to the question; without it that is withheld, and nothing said of it. */
function allergiesItem(
  item: BannerItem | undefined,
  statements: Statements,
  records: ShownClass<AllergiesAndAdverseReactions>,
  { rights, tools }: BannerSource,
): BannerItem[] {
  const { say } = tools;
  const answer = item && statements.shown[0]?.content.allergies;
  const lines = allergyLines(answer?.state === 'entered' ? answer.entries : [], records, tools);
  if (lines.length === 0) return item ? [item] : [];
  const recorded = records.shown.map(({ version }) => recordedWords(changeOf(rights.record, version), tools));
  const sources = answer?.state === 'entered' ? item!.sources : [...recorded, ...(item?.sources ?? [])];
  // "None known" beside an allergy: nobody here can tell which of the two is wrong.
  const mark =
    !answer || answer.state === 'entered'
      ? ''
      : answer.state === 'none-known'
        ? say(WORDS['alertsBanner.contradiction'])
        : say(WORDS['alertsBanner.alsoState'], { state: say(STATES[answer.state]) });
  const about = say(STATEMENT_NAMES.allergies);
  return [{ key: 'allergies', about, known: 'harm', mark, lines, sources: [...new Set(sources)] }];
}

/** The answers to the questions of safety that this worker may see, in the order of the model. */
function answersOf(statements: Statements, { rights, tools }: BannerSource): BannerItem[] {
  if (statements.withheld) return [];
  const [newest] = statements.shown;
  const recorded = (key: SafetyStatementKey) =>
    newest ? recordedWords(changeOf(rights.record, writtenIn(rights.record, newest.version, key)), tools) : '';
  return SAFETY_STATEMENTS.filter((key) => rights.mayView(SafetyStatements.name, key)).map((key) =>
    statements.unreadable > 0
      ? unreadableItem(key, tools)
      : statementItem(key, newest?.content[key], recorded(key), tools),
  );
}

/** Questions of which the same is known stand together: five times the same sentence is read by nobody. */
function together(items: readonly BannerItem[]): BannerItem[] {
  const groups = new Map<string, BannerItem[]>();
  const worstFirst = [...items].sort((a, b) => Number(HARMFUL.includes(b.key)) - Number(HARMFUL.includes(a.key)));
  for (const item of worstFirst) {
    const same = JSON.stringify([item.mark, item.sources]);
    groups.set(same, [...(groups.get(same) ?? []), item]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    key: group.map(({ key }) => key).join(' '),
    about: group.map(({ about }) => about).join(', '),
  }));
}

function ownWordsOf(aboutMe: ShownClass<AboutMe>, { tools }: BannerSource): BannerItem[] {
  const content = aboutMe.shown[0]?.content;
  return OWN_KEYS.flatMap((key) => {
    const words = textIn(content?.[key]?.response?.text);
    const about = tools.say(OWN_WORDS[key]);
    return words ? [{ key, about, known: 'noted' as const, mark: '', lines: [{ words }], sources: [] }] : [];
  });
}

/** What is withheld, by name: never whether there is any. */
function withheldNames(statements: Statements, { rights, tools }: BannerSource): string[] {
  const { say } = tools;
  const names = [
    [SafetyStatements.name, WORDS['alertsBanner.class.safety']],
    [AllergiesAndAdverseReactions.name, WORDS['alertsBanner.class.allergies']],
    [Alert.name, WORDS['alertsBanner.class.alerts']],
    [ADJUSTMENTS_CLASS, WORDS['alertsBanner.class.adjustments']],
    [AboutMe.name, WORDS['alertsBanner.class.aboutMe']],
  ] as const;
  const answers = statements.withheld
    ? []
    : SAFETY_STATEMENTS.filter((key) => !rights.mayView(SafetyStatements.name, key));
  return [
    ...names.filter(([name]) => !rights.mayView(name)).map(([, phrase]) => say(phrase)),
    ...answers.map((key) => say(STATEMENT_NAMES[key]).toLocaleLowerCase(tools.lang)),
  ];
}

/** Everything that must be known of a person before anything is done for them. */
export function bannerOf(source: BannerSource): Banner {
  const { rights } = source;
  const statements = rights.all(SafetyStatements, SAFETY_STATEMENTS);
  const allergies = rights.all(AllergiesAndAdverseReactions, ALLERGY_KEYS);
  const alerts = rights.all(Alert, ALERT_KEYS);
  const aboutMe = rights.all(AboutMe, OWN_KEYS);
  const documents = adjustmentDocuments(source);
  const answers = answersOf(statements, source);
  const current = alerts.shown.filter((alert) => !isOver(alert));
  const of = (known: BannerItem['known']) => answers.filter((item) => item.key !== 'allergies' && item.known === known);
  const asked = answers.find(({ key }) => key === 'allergies');
  const items = (adjustments: boolean) =>
    current
      .filter((alert) => !isObjection(alert) && isAdjustment(alert) === adjustments)
      .map((alert) => alertItem(alert, source, adjustments));
  return {
    first: [...allergiesItem(asked, statements, allergies, source), ...of('harm'), ...items(false)],
    adjustments: [...items(true), ...documents.items],
    adjustmentNotes: [
      ...current
        .filter(isObjection)
        .flatMap(({ content }) => [
          objectedWords(content.alertStartDate, source.tools),
          ...[textIn(content.freeText)].filter(Boolean),
        ]),
      ...documents.notes,
    ],
    outstanding: together(of('outstanding')),
    noted: of('noted'),
    none: of('none'),
    ownWords: ownWordsOf(aboutMe, source),
    withheld: withheldNames(statements, source),
    unreadable: statements.unreadable + allergies.unreadable + alerts.unreadable + aboutMe.unreadable,
    shown: [...statements.shown, ...allergies.shown, ...current, ...aboutMe.shown, ...documents.shown],
  };
}
