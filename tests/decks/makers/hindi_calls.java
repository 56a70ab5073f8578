package org.example.bhasha;

public class ZooActivity extends Activity {
    private void fill() {
        items.add(new Item("मोर", "मयूरः (mayūraḥ)", R.drawable.peacock));
        items.add(new Item("मछली", "मत्स्यः (matsyaḥ)", R.drawable.fish));
        items.add(new Item("दादी माँ", "पितामही (pitāmahī)", R.drawable.granny));
        items.add(new Item("बकरी", "अजा (ajā)", R.drawable.goat));
        items.add(new Item("चिड़िया", "पक्षी (pakṣī)", R.drawable.bird));
        items.add(new Item("नानी", "मातामही (mātāmahī)", R.drawable.nani));
    }
}
