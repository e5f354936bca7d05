package org.fengqiao.identity.signin;

import java.util.Map;
import org.fengqiao.identity.ServicePlatform;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentitySettings.class, SelfServiceSettings.class, ServicePlatform.class})
class SignInConfiguration {

    /** Argon2id for new passwords; BCrypt is read, so that accounts can be brought over from elsewhere. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new OneByOne(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), Runtime.getRuntime().availableProcessors());
        return new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2, "bcrypt", new BCryptPasswordEncoder()));
    }
}
