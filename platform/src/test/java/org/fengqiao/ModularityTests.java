package org.fengqiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void keepsEveryModuleBehindItsWall() {
        ApplicationModules.of(Fengqiao.class, resideInAPackage("org.fengqiao.law..")).verify();
    }
}
