package org.fengqiao.law.injury;

import org.fengqiao.law.InvalidInput;

/**
 * Somebody the victim supported (被扶养人).
 *
 * @param supporters how many people owe the support, the victim included
 */
public record Dependant(int age, int supporters) {

    public Dependant {
        if (supporters < 1 || supporters > 20) {
            throw new InvalidInput("扶养人数应为 1 至 20：" + supporters);
        }
        Years.ofDependant(age);
    }

    int years() {
        return Years.ofDependant(age);
    }
}
