package org.fengqiao.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How many pages the embedded server keeps in memory of its own. With a million cases lists read pages all over a table of gigabytes, and what does not
 * lie here is copied from the system anew each time.
 *
 * @param megabytes a sixteenth of the memory there is, between what is enough for a small court and what the largest needs
 */
record SharedBuffers(long megabytes) {

    private static final long MEGABYTE = 1 << 20;

    static SharedBuffers of(long bytesOfMemory) {
        return new SharedBuffers(Math.clamp(bytesOfMemory / 16 / MEGABYTE, 128, 1024));
    }

    /** Of the container, where it has less than the machine. */
    static SharedBuffers ofThisMachine() {
        return of(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    String setting() {
        return "shared_buffers=" + megabytes + "MB";
    }
}
