package org.fengqiao;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform: one package a module, walls checked by Spring Modulith. */
@Modulithic(systemName = "Fengqiao", sharedModules = {"procedure", "database", "api"})
@SpringBootApplication
public class Fengqiao {

    static void main(String[] args) {
        SpringApplication.run(Fengqiao.class, args);
    }
}
