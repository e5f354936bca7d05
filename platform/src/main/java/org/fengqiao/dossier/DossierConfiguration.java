package org.fengqiao.dossier;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.fengqiao.api.BodyRoom;
import org.fengqiao.dossier.inspection.Inspector;
import org.fengqiao.dossier.malware.ClamdScanner;
import org.fengqiao.dossier.malware.MalwareScanner;
import org.fengqiao.dossier.malware.NoScanner;
import org.fengqiao.dossier.storage.LocalStorage;
import org.fengqiao.dossier.storage.S3Settings;
import org.fengqiao.dossier.storage.Storage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Chooses storage and scanner by the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DossierSettings.class)
class DossierConfiguration {

    @Bean
    Storage storage(DossierSettings settings, @Value("${fengqiao.data:./data}") Path data) {
        var s3 = settings.s3();
        return s3 == null
                ? new LocalStorage(data.resolve("dossier"))
                : new S3Settings(s3.endpoint(), s3.region(), s3.bucket(), s3.accessKey(), s3.secretKey()).connect();
    }

    @Bean
    MalwareScanner malwareScanner(DossierSettings settings) {
        var clamd = settings.clamd();
        return clamd == null
                ? new NoScanner()
                : new ClamdScanner(new InetSocketAddress(clamd.host(), clamd.port()), Duration.ofSeconds(clamd.patienceSeconds()));
    }

    @Bean
    Inspector inspector(DossierSettings settings) {
        return new Inspector(settings.limits());
    }

    @Bean
    BodyRoom roomForPieces(DossierSettings settings) {
        return new BodyRoom(HttpMethod.PUT, "/api/uploads/{id}/chunks/{number}", settings.chunkBytes());
    }
}
