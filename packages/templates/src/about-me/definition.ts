// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';

/**
 * The About Me form: the seven sections of PRSB About Me 2.01, in the standard's order and under its headings, with
 * prompts of our own. Written out in full, so that it reads as it is stored. A test holds it to the model.
 */
export const aboutMe: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'about-me',
  url: 'https://careplan-kit.example/form/about-me',
  version: '1.0.0',
  status: 'active',
  title: 'About Me',
  description: 'What a person wants those who support them to know, in their own words.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Headings, order and codes are those of PRSB About Me 2.01. All other words are our own. Using SNOMED CT codes needs a SNOMED CT licence.',
  },
  items: [
    {
      type: 'group',
      id: 'inMyOwnWords',
      label: 'In my own words',
      help: 'Write as the person would say it. Every part can be left empty, and the questions are only there to help.',
      items: [
        {
          type: 'long-text',
          id: 'whatIsMostImportantToMe',
          label: 'What is most important to me',
          help: 'Begin with what someone who has never met you should know first.',
          codes: [
            {
              system: 'http://snomed.info/sct',
              code: '1515861000000103',
              display: 'What is most important to me',
            },
          ],
          prompts: [
            'What should a new person know before anything else?',
            'If you were ill or hurt, what would you want people to know straight away?',
            'What makes a day a good day for you?',
            'Is there a belief, a custom or a faith that matters to you?',
            'Is there something you always want near you?',
            'What are you looking forward to, or hoping to do?',
          ],
          binding: { class: 'About Me', element: 'whatIsMostImportantToMe', select: 'response.text' },
        },
        {
          type: 'long-text',
          id: 'peopleWhoAreImportantToMe',
          label: 'People who are important to me',
          help: 'Say who they are to you, and how you keep in touch. Pets count too.',
          codes: [
            {
              system: 'http://snomed.info/sct',
              code: '1515871000000105',
              display: 'People who are important to me',
            },
          ],
          prompts: [
            'Who do you love to see or hear from?',
            'How do you keep in touch with them, and how often?',
            'Who should we call first if something happens?',
            'Who do you want with you when there is a big choice to make?',
            'Is there anyone you would rather we did not tell things to?',
          ],
          binding: { class: 'About Me', element: 'peopleWhoAreImportantToMe', select: 'response.text' },
        },
        {
          type: 'long-text',
          id: 'howICommunicate',
          label: 'How I communicate and how to communicate with me',
          help: 'Words, signs, pictures, looks and sounds: whatever you use to tell people things.',
          codes: [
            {
              system: 'http://snomed.info/sct',
              code: '1515881000000107',
              display: 'How I communicate and how to communicate with me',
            },
          ],
          prompts: [
            'What name do you like people to use?',
            'Which language, signs or pictures work best for you?',
            'Do you use glasses, hearing aids or anything else to see, hear or talk?',
            'How can people tell that you mean yes, or that you mean no?',
            'How do people know when you hurt, or feel sad or worried?',
            'What time of day is best for a talk about something important?',
          ],
          binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text' },
        },
        {
          type: 'long-text',
          id: 'myWellness',
          label: 'My wellness',
          help: 'What a usual day is like, what a bad day is like, and how people can tell which it is.',
          codes: [{ system: 'http://snomed.info/sct', code: '1515891000000109', display: 'My wellness' }],
          prompts: [
            'What is a usual day like for you?',
            'What can you do on a good day?',
            'What is different on a bad day, and what do you want people to do then?',
            'What are the first signs that you are not well?',
            'What can upset you or make you feel worse?',
            'What helps you to stay well?',
          ],
          binding: { class: 'About Me', element: 'myWellness', select: 'response.text' },
        },
        {
          type: 'long-text',
          id: 'pleaseDoAndPleaseDoNot',
          label: 'Please do and please do not',
          help: 'Short and clear is best. One thing on each line is easy to read.',
          codes: [
            {
              system: 'http://snomed.info/sct',
              code: '1515901000000105',
              display: 'Please do and please do not',
            },
          ],
          prompts: [
            'Please do: what should people always do with you?',
            'Please do not: what should people never do?',
            'Is there something people often get wrong about you?',
            'Is there anything you do not want to talk about?',
          ],
          binding: { class: 'About Me', element: 'pleaseDoAndPleaseDoNot', select: 'response.text' },
        },
        {
          type: 'long-text',
          id: 'howAndWhenToSupportMe',
          label: 'How and when to support me',
          help: 'Say what you do by yourself as well as what you want help with.',
          codes: [
            {
              system: 'http://snomed.info/sct',
              code: '1515911000000107',
              display: 'How and when to support me',
            },
          ],
          prompts: [
            'What do you like to do by yourself?',
            'How do you like help with washing, dressing and using the toilet?',
            'How do you like to eat and drink, and what help do you want?',
            'What helps you to move about and stay steady?',
            'How do you like to go to bed, sleep and get up?',
            'When you are mixed up, cross or afraid, what helps?',
          ],
          binding: { class: 'About Me', element: 'howAndWhenToSupportMe', select: 'response.text' },
        },
        {
          type: 'long-text',
          id: 'alsoWorthKnowingAboutMe',
          label: 'Also worth knowing about me',
          help: 'The things that would help a new person to start a chat with you.',
          codes: [
            {
              system: 'http://snomed.info/sct',
              code: '1515921000000101',
              display: 'Also worth knowing about me',
            },
          ],
          prompts: [
            'Where did you grow up, and what was your life like?',
            'What work have you done, or what are you good at?',
            'What do you love to do, eat, watch or listen to?',
            'What do you not like at all?',
            'What makes you laugh?',
          ],
          binding: { class: 'About Me', element: 'alsoWorthKnowingAboutMe', select: 'response.text' },
        },
      ],
    },
    {
      type: 'group',
      id: 'aboutThisRecord',
      label: 'About this record',
      items: [
        {
          type: 'long-text',
          id: 'supportedToWriteThisBy',
          label: 'Supported to write this by',
          help: 'Who helped, who they are to the person, and how to reach them. If the person could not take part, say how this was put together, such as from what family told you and what you have seen.',
          binding: { class: 'About Me', element: 'supportedToWriteThisBy' },
        },
        {
          type: 'date',
          id: 'date',
          label: 'When was this written or talked through?',
          help: 'Today, unless you are copying it from paper or from an earlier talk.',
          required: true,
          max: 'today',
          initial: { op: 'today' },
          // Each version was talked through on a day of its own, so the last one's is not filled in.
          binding: { class: 'About Me', element: 'date', mode: 'write' },
        },
      ],
    },
  ],
};
