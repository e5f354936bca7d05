package org.fengqiao.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What a password must be, and for how long it may be used. Classified protection at level three (等保三级, GB/T 22239-2019, 8.1.4.1)
 * asks for complexity and regular change; how much of it, each installation decides.
 *
 * @param shortest fewest characters
 * @param kinds how many of: capitals, small letters, digits, other signs
 * @param longestUse how long until it must be changed
 */
public record PasswordPolicy(int shortest, int kinds, Duration longestUse) {

    private static final int LONGEST = 128;
    private static final Set<String> COMMON =
            Set.of("password", "passw0rd", "qwertyuiop", "1q2w3e4r", "abc123", "admin123", "iloveyou", "woaini", "123456", "888888", "000000");

    /** What is wrong with a password, in Chinese; empty when it will do. */
    public List<String> flaws(String password, String login, String name) {
        var flaws = new ArrayList<String>();
        if (password.length() < shortest) {
            flaws.add("至少 " + shortest + " 个字符。");
        }
        if (password.length() > LONGEST) {
            flaws.add("最多 " + LONGEST + " 个字符。");
        }
        if (kindsIn(password) < kinds) {
            flaws.add("大写字母、小写字母、数字、符号中至少用 " + kinds + " 种。");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (COMMON.stream().anyMatch(lower::contains)) {
            flaws.add("不要用常见密码。");
        }
        if (lower.contains(login.toLowerCase(Locale.ROOT)) || lower.contains(name.toLowerCase(Locale.ROOT))) {
            flaws.add("不要包含登录名或姓名。");
        }
        return List.copyOf(flaws);
    }

    public boolean outworn(Instant changedAt, Instant now) {
        return changedAt.plus(longestUse).isBefore(now);
    }

    private static int kindsIn(String password) {
        List<IntPredicate> kinds = List.of(
                Character::isUpperCase, Character::isLowerCase, Character::isDigit, c -> !Character.isLetterOrDigit(c) || Character.isIdeographic(c));
        return (int) kinds.stream().filter(kind -> password.chars().anyMatch(kind)).count();
    }
}
