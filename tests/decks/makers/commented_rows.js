const mongoose = require("mongoose");
mongoose.connect(process.env.URL, { useNewUrlParser: true })
  .then(() => { console.log("connected"); });

function insertOne() {
  const one = new Word({ word: "वृक्षः", split: ["वृ", "क्षः"], hint: "tree" });
  one.save();
}

// function insertMore() {
//   Word.insertMany([
//     {
//       word: "पर्वतः",
//       split: ["प", "र्व", "तः"],
//       hint: "mountain"
//     },
//     {
//       word: "नदी",
//       split: ["न", "दी"],
//       hint: "river"
//     },
//     {
//       word: "चन्द्रः",
//       split: ["च", "न्द्रः"],
//       hint: "moon"
//     },
//     {
//       word: "सूर्यः",
//       split: ["सू", "र्यः"],
//       hint: "sun"
//     }
//   ]);
// }
