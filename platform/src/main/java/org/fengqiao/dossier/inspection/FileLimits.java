package org.fengqiao.dossier.inspection;

/**
 * What a file may be at most. None of it is statutory; an operator sets it.
 *
 * @param bytes size of one file
 * @param pages pages of one document
 * @param pixels width times height of one image
 * @param unpackedBytes everything inside a compressed file, unpacked
 * @param unpackedRatio how many times larger than the file itself that may be
 * @param entries parts inside a compressed file
 */
public record FileLimits(long bytes, int pages, long pixels, long unpackedBytes, int unpackedRatio, int entries) {

    private static final long MB = 1024 * 1024;

    public static FileLimits usual() {
        return new FileLimits(200 * MB, 2000, 120_000_000, 512 * MB, 200, 10_000);
    }

    public FileLimits bytes(long most) {
        return new FileLimits(most, pages, pixels, unpackedBytes, unpackedRatio, entries);
    }

    public FileLimits pages(int most) {
        return new FileLimits(bytes, most, pixels, unpackedBytes, unpackedRatio, entries);
    }

    /** How much the file may unpack to: small files always get some room, because short texts compress well. */
    long unpackedFor(long size) {
        return Math.min(unpackedBytes, Math.max(16 * MB, size * unpackedRatio));
    }
}
