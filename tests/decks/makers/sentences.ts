import { Chapter } from './chapter';

export const first: { [name: string]: Chapter } = {
  chapter: {
    title: 'The lake',
    lines: [
      {
        number: 1,
        text: "हंसः सरोवरे तरति",
        roman: "haṃsaḥ sarovare tarati",
        english: "A goose swims in the lake.",
        words: [
          { sanskrit: "हंसः", meaning: "a goose" },
          { sanskrit: "सरोवरे", meaning: "in the lake" },
          { sanskrit: "तरति", meaning: "swims" },
        ],
      },
      {
        number: 2,
        text: "बालकः तीरे उपविशति",
        roman: "bālakaḥ tīre upaviśati",
        english: "A boy sits down on the bank.",
        words: [
          { sanskrit: "बालकः", meaning: "a boy" },
          { sanskrit: "तीरे", meaning: "on the bank" },
          { sanskrit: "उपविशति", meaning: "sits down" },
        ],
      },
    ],
  },
};
