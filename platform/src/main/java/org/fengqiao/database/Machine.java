package org.fengqiao.database;

import java.util.List;

/** The kinds of machine the embedded database runs on, and what differs between them. */
enum Machine {
    LINUX_X86_64("Linux", List.of("amd64", "x86_64"), "linux-x86_64"),
    LINUX_ARM_64("Linux", List.of("aarch64"), "linux-arm_64"),
    MAC_X86_64("Mac OS X", List.of("x86_64", "amd64"), "darwin-x86_64"),
    MAC_ARM_64("Mac OS X", List.of("aarch64"), "darwin-arm_64");

    private final String system;
    private final List<String> processors;
    private final String archive;

    Machine(String system, List<String> processors, String archive) {
        this.system = system;
        this.processors = processors;
        this.archive = archive;
    }

    static Machine current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Machine of(String system, String processor) {
        for (var machine : values()) {
            if (machine.system.equals(system) && machine.processors.contains(processor)) return machine;
        }
        throw new DatabaseUnusable("内置数据库不支持本机（" + system + " " + processor + "）。", "请用 --db 指定一个 PostgreSQL 18 的地址。");
    }

    /** The resource PostgreSQL's programs are packed in; the build takes along the one of the machine it runs on. */
    String archive() {
        return "/postgres-" + archive + ".txz";
    }

    /**
     * What stands before the server's command: a session of its own, and the kernel's signal when this process dies. Elsewhere than on Linux there is no such signal: a
     * server that outlives its JVM is stopped at the next start.
     */
    List<String> apart() {
        return isLinux() ? List.of("setsid") : List.of();
    }

    /** @see #apart */
    List<String> dyingWithUs() {
        return isLinux() ? List.of("setpriv", "--pdeathsig", "INT") : List.of();
    }

    private boolean isLinux() {
        return system.equals(LINUX_X86_64.system);
    }
}
