export const lesson = [
  { question: 'Match the words', kind: 3,
    left: [ { name: 'गृहम्', correct: 2 }, { name: 'नदी', correct: 0 }, { name: 'वनम्', correct: 1 } ],
    right: [ 'River', 'Forest', 'House' ] },
  { question: 'Which of these means "अश्वः"', kind: 1, answer: 1,
    options: [ { name: 'Cow', image: Cow }, { name: 'Horse', image: Horse } ] },
  { question: [ { name: 'Translate' }, { name: 'अश्वः' }, { name: 'धावति' } ], kind: 2,
    tiles: [ 'The', 'horse', 'runs' ] },
];
