package org.fengqiao.imports;

import jakarta.servlet.MultipartConfigElement;
import org.fengqiao.api.BodyRoom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** How large a file may be that is handed in whole; dossier files come in chunks and are not concerned. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    private static final long MOST = 200L * 1024 * 1024;
    private static final int IN_MEMORY = 256 * 1024;

    @Bean
    MultipartConfigElement multipartConfigElement() {
        return new MultipartConfigElement("", MOST, MOST + IN_MEMORY, IN_MEMORY);
    }

    @Bean
    BodyRoom roomForImports() {
        return new BodyRoom(HttpMethod.POST, "/api/imports", MOST + IN_MEMORY);
    }
}
