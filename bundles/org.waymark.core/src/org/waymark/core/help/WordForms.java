package org.waymark.core.help;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells forms of the same word, English or Russian, so that a search finds a word in any of its cases and numbers. */
final class WordForms {

    private static final int LEAST = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FLEETING = Pattern.compile("[оеь](?=[кц]$)");
    /** Endings of nouns, adjectives and verbs, the longest first. */
    private static final List<String> ENDINGS = Stream.of("""
            а я о е ы и у ю ь й ам ям ом ем ами ями ах ях ов ев ей ой ий ый ия ие ии ию иям ием иями иях ией
            ая яя ое ее ые ую юю ого его ому ему ым им ых их ыми ими ью ье ья
            ть ет ит ют ут ат ят ал ил ел ла ло ли ала ила ало ило али или ать ить еть ять уть
            ешь ишь ете ите ает яет ают яют ует уют аем яем аться яться иться ется ится ются утся ятся
            s es ed ing""".strip().split("\\s+")).sorted(Comparator.comparingInt(String::length).reversed()).toList();

    private WordForms() {
    }

    /** Returns whether a text contains each of the words in some form, or letters of a word as they stand. */
    static boolean contains(String text, List<String> words) {
        String lower = folded(text);
        List<String> stems = Stream.of(BETWEEN.split(lower)).map(WordForms::stem).toList();
        return words.stream().map(WordForms::folded).allMatch(word -> {
            String stem = stem(word);
            return lower.contains(word) || stems.stream().anyMatch(stem::equals);
        });
    }

    /** Returns where in a text a word begins in some form; 0 if it does not stand there. */
    static int place(String text, String word) {
        String lower = folded(text);
        String wanted = folded(word);
        int exact = lower.indexOf(wanted);
        return exact >= 0
                ? exact
                : Stream.of(BETWEEN.split(lower)).filter(other -> stem(other).equals(stem(wanted))).findFirst()
                        .map(lower::indexOf).orElse(0);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static String stem(String word) {
        String bare = ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= LEAST).findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length())).orElse(word);
        return FLEETING.matcher(bare).replaceFirst("").replaceFirst("[иь]$", "");
    }
}
