// both directions
const toEnglish: Record<string, string> = {
  "वृक्षः": "tree",
  "पर्वतः": "mountain",
  "नदी": "river",
  "चन्द्रः": "moon",
  "मित्रम्": "friend",
};

const toSanskrit: Record<string, string> = {
  // nature
  "sun": "सूर्यः", "sunshine": "आतपः",
  "lion": "सिंहः",
  "book": "पुस्तकम्",
  "house": "गृहम्",
  "water": "जलम्", "fire": "अग्निः", "door": "द्वारम्", "cow": "धेनुः", "day": "दिनम्", "eye": "नेत्रम्",
};
