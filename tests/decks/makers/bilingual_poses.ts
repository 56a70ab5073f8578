export const poses = {
  en: { list: { items: [
    { devanagari: "वृक्षासन", sanskrit: "vṛkṣāsana", meaning: "Tree Pose", breakdown: { devanagari: "वृक्ष + आसन", sanskrit: "vṛkṣa + āsana", meaning: "tree + seat" } },
    { devanagari: "पर्वतासन", sanskrit: "parvatāsana", meaning: "Mountain Pose", breakdown: { devanagari: "पर्वत + आसन", sanskrit: "parvata + āsana", meaning: "mountain + seat" } },
    { devanagari: "सिंहासन", sanskrit: "siṃhāsana", meaning: "Lion Pose", breakdown: { devanagari: "सिंह + आसन", sanskrit: "siṃha + āsana", meaning: "lion + seat" } },
    { devanagari: "मत्स्यासन", sanskrit: "matsyāsana", meaning: "Fish Pose", breakdown: { devanagari: "मत्स्य + आसन", sanskrit: "matsya + āsana", meaning: "fish + seat" } },
    { devanagari: "उष्ट्रासन", sanskrit: "uṣṭrāsana", meaning: "Camel Pose", breakdown: { devanagari: "उष्ट्र + आसन", sanskrit: "uṣṭra + āsana", meaning: "camel + seat" } },
    { devanagari: "भुजङ्गासन", sanskrit: "bhujaṅgāsana", meaning: "Snake Pose", breakdown: { devanagari: "भुजङ्ग + आसन", sanskrit: "bhujaṅga + āsana", meaning: "snake + seat" } },
  ] } },
};
