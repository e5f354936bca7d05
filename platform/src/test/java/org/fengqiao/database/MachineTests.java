package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MachineTests {

    @Test
    void knowsTheMachinesPostgresIsPackedFor() {
        assertThat(Machine.of("Linux", "amd64")).isEqualTo(Machine.LINUX_X86_64);
        assertThat(Machine.of("Linux", "aarch64")).isEqualTo(Machine.LINUX_ARM_64);
        assertThat(Machine.of("Mac OS X", "x86_64")).isEqualTo(Machine.MAC_X86_64);
        assertThat(Machine.of("Mac OS X", "aarch64")).isEqualTo(Machine.MAC_ARM_64);
    }

    @Test
    void takesAlongThePostgresOfTheMachineThatBuilt() {
        assertThat(Machine.class.getResource(Machine.current().archive())).isNotNull();
    }

    @Test
    void sendsOthersToAnExternalDatabase() {
        assertThatThrownBy(() -> Machine.of("Windows 11", "amd64")).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("Windows 11");
    }
}
