package org.fengqiao.intake.model;

import java.util.Arrays;
import java.util.TreeSet;

/** How alike two tellings of facts are: the share of pairs of characters they have in common (Jaccard). */
public final class Likeness {

    private static final int MOST = 600;

    private Likeness() {}

    /** The pairs of characters of a text as sorted hashes, without repetition. */
    public static int[] pairs(String text) {
        var letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        var pairs = new TreeSet<Integer>();
        for (int i = 0; i + 1 < letters.length && pairs.size() < MOST; i++) {
            pairs.add(letters[i] * 0x9E3779B1 ^ Integer.rotateLeft(letters[i + 1] * 0x85EBCA6B, 13));
        }
        return pairs.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Between 0 and 1; both arrays sorted. */
    public static double of(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        long shared = Arrays.stream(a).filter(x -> Arrays.binarySearch(b, x) >= 0).count();
        return (double) shared / (a.length + b.length - shared);
    }
}
