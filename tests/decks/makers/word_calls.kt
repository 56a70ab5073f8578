package com.example.words

class FamilyActivity : AppCompatActivity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val words = ArrayList<Word>()
        words.add(Word("father", "जनकः", R.drawable.father, R.raw.father))
        words.add(Word("mother", "माता", R.drawable.mother, R.raw.mother))
        words.add(Word("brother", "सोदरः", R.drawable.brother, R.raw.brother))
        words.add(Word("sister", "भगिनी", R.drawable.sister, R.raw.sister))
        words.add(Word("son's wife", "स्नुषा", R.drawable.daughter, R.raw.daughter))
    }
}
