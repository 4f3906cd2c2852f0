// SPDX-License-Identifier: Apache-2.0
// What somebody types to find a place in the care record, and what the place is called there.

const PLACES = {
  Instruction: ['instruction', 'Instruction'],
  Need: ['need', 'Need'],
  Risk: ['risk', 'Risk'],
  'Assessment / assessmentType': ['assessment type', 'Assessment type (Assessment)'],
  'Assessment / assessmentSummary': ['assessment summary', 'Assessment summary (Assessment)'],
  'Instruction / what': ['what will be done', 'What (Instruction)'],
  'Instruction / who': ['who does it', 'Who (Instruction)'],
  'Instruction / when': ['what will be done', 'When (Instruction)'],
  'Instruction / status': ['what will be done', 'Status (Instruction)'],
  'Instruction / reviewDate': ['review date', 'Review date (Instruction)'],
  'Risk / riskCategory': ['risk category', 'Risk category (Risk)'],
  'Risk / freeText': ['risk free text', 'Free text (Risk)'],
  'Risk / comment': ['risk comment', 'Comment (Risk)'],
  'Risk / endDateOfRisk': ['end date of risk', 'End date of risk (Risk)'],
  'Need / freeText': ['need free text', 'Free text (Need)'],
  'Review / plannedReviewDateInterval': ['planned review', 'Planned review date/interval (Review)'],
  'Review / responsibilityForReview': ['responsibility', 'Responsibility for review (Review)'],
  'Safety statements / swallowing': ['thick drinks', 'Swallowing: how thick drinks are (Safety statements)'],
};
const MODES = { read: 'It is filled from the record', write: 'It goes into the record' };

export const linksOf =
  (hand) =>
  async ({ class: name, element, select, mode, on }, { type }) => {
    const [words, place] = PLACES[element === undefined ? name : `${name} / ${element}`];
    await hand.open('Where it is kept in the record');
    await hand.write('Find a place in the care record', words);
    await hand.press(`Tie it to this: ${place}`);
    await hand.focusOn('Untie it');
    let isBefore = true;
    const back = () => ({ back: isBefore });
    if (mode !== undefined) {
      await hand.choose('What passes between them', MODES[mode], back());
      isBefore = false;
    }
    if (on === 'create') {
      await hand.tick('A new record each time, beside those there are', back());
      isBefore = false;
    }
    // Words go to what somebody wrote unless something else is said; a choice goes there with its code.
    if (select?.endsWith('display')) await hand.choose('Which words', 'The words of the code', back());
    else if (type === 'choice' && select === 'originalText')
      await hand.choose('Which words', 'What somebody wrote', back());
  };
