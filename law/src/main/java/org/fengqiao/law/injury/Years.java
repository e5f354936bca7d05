package org.fengqiao.law.injury;

import org.fengqiao.law.InvalidInput;

/** For how many years compensation counts, by age. */
public final class Years {

    /** Under sixty: twenty years (arts. 12, 15). */
    public static final int FULL = 20;

    /** From seventy-five on: five years. */
    public static final int LEAST = 5;

    private static final int OLD = 60;
    private static final int VERY_OLD = 75;
    private static final int ADULT = 18;
    private static final int OLDEST = 130;

    private Years() {}

    /** Twenty years, less one for each year above sixty, five from seventy-five on. */
    public static int of(int age) {
        check(age);
        if (age < OLD) {
            return FULL;
        }
        return age >= VERY_OLD ? LEAST : FULL - (age - OLD);
    }

    /** For a dependant: until eighteen, or as {@link #of}. */
    public static int ofDependant(int age) {
        return age < ADULT ? ADULT - check(age) : of(age);
    }

    private static int check(int age) {
        if (age < 0 || age > OLDEST) {
            throw new InvalidInput("年龄应为 0 至 " + OLDEST + "：" + age).at("age");
        }
        return age;
    }
}
