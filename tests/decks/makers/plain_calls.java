class Greetings {
    void fill(List<Phrase> list) {
        list.add(new Phrase("Good evening", "śubhasandhyā"));
        list.add(new Phrase("Hello", "namaste"));
        list.add(new Phrase("Thanks", "dhanyavādaḥ"));
        list.add(new Phrase("See you " + "again", "punardarśanam"));
        list.add(new Phrase("Congratulations", "abhinandanam"));
        list.add(new Phrase("Victory", "vija" + "yaḥ"));
        Log.d("greetings", "filled");
    }
}
