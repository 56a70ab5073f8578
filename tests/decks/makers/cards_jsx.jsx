import { useState } from "react";

const words = [
  { id: 0, word: "गजः", meaning: "elephant" },
  { id: 1, word: "वृक्षः", meaning: "tree" },
  { id: 2, word: "नदी", meaning: "river" },
  { id: 3, word: "सूर्यः", meaning: "sun" },
  { id: 4, word: "चन्द्रः", meaning: "moon" },
  { id: 5, word: "जलम्", meaning: "water" },
  { id: 6, word: "अग्निः", meaning: "fire" },
  { id: 7, word: "वायुः", meaning: "wind" },
];

export function Cards() {
  const [shown, setShown] = useState(0);
  return <div onClick={() => setShown(shown + 1)}>{words[shown].word}</div>;
}
