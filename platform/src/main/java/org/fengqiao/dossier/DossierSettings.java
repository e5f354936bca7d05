package org.fengqiao.dossier;

import java.net.URI;
import org.fengqiao.dossier.inspection.FileLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code fengqiao.dossier.*}.
 *
 * @param maxFile largest single file
 * @param maxPages most pages of one document
 * @param maxPixels most pixels of one image
 * @param chunk size of the pieces an upload is cut into; the usual one is what gateways let through unless told otherwise
 * @param s3 an S3 service to keep files in; absent means the folder {@code ${fengqiao.data}/dossier}
 * @param clamd a clamd daemon to scan files with; absent means files are recorded as not scanned
 */
@ConfigurationProperties("fengqiao.dossier")
public record DossierSettings(
        @DefaultValue("200MB") DataSize maxFile,
        @DefaultValue("2000") int maxPages,
        @DefaultValue("120000000") long maxPixels,
        @DefaultValue("1MB") DataSize chunk,
        @Nullable S3 s3,
        @Nullable Clamd clamd) {

    /** Where and as whom to reach the S3 service. */
    public record S3(URI endpoint, @DefaultValue("us-east-1") String region, String bucket, String accessKey, String secretKey) {}

    /** Where the daemon listens, and how long to wait for it. */
    public record Clamd(String host, @DefaultValue("3310") int port, @DefaultValue("30") int patienceSeconds) {}

    public FileLimits limits() {
        var usual = FileLimits.usual();
        return new FileLimits(maxFile.toBytes(), maxPages, maxPixels, usual.unpackedBytes(), usual.unpackedRatio(), usual.entries());
    }

    public int chunkBytes() {
        return (int) chunk.toBytes();
    }
}
