package org.example.endings;

import java.util.Map;

public final class Endings {
    private static final Map<String, String> CASES = Map.of(
        "प्रथमा", "nominative",
        "द्वितीया", "accusative",
        "तृतीया", "instrumental",
        "चतुर्थी", "dative",
        "पञ्चमी", "ablative",
        "षष्ठी", "genitive",
        "सप्तमी", "locative");

    private static final String[] TENSES = {"लट्", "लङ्", "लोट्", "लृट्", "लिट्"};

    public String label(String name) {
        return CASES.getOrDefault(name, name);
    }
}
