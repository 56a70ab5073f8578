const words = [
  { sa: 'गजः', en: 'elephant' },
  { sa: 'अश्वः', en: 'horse' },
];
const labels = {
  गजः: 'elephant',
  अश्वः: 'horse',
};
function show(word) {
  return labels[word];
}
export { words, show };
