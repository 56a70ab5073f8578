import { Lesson } from '../types';

// a quiz for my class
export type Word = {
  sa: string; // Devanagari
  en: string;
  iast?: string;
};

export const lessonOne: Word[] = [
  { sa: 'वृक्षः', en: 'tree', iast: 'vṛkṣaḥ' },
  { sa: 'पुष्पम्', en: 'flower; blossom', iast: 'puṣpam' },
  // later: more plants
  { sa: 'नदी', en: 'river', iast: 'nadī' },
  { sa: 'पर्वतः', en: 'mountain', iast: 'parvataḥ' },
  { sa: 'मित्रम्', en: "a friend's friend", iast: 'mitram' },
];

export const lessons: Lesson[] = [
  { title: 'Nature', words: lessonOne, next: () => undefined },
];

const lessonTwo = {
  title: "House",
  words: [
    { sa: "गृहम्", en: "house", iast: undefined },
    { sa: "द्वारम्", en: "door" },
    { sa: "पाकशाला", en: "kitchen", },
  ],
};

export function pick(n: number): Word[] {
  return lessonOne.slice(0, n);
}
