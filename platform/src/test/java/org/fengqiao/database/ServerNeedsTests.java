package org.fengqiao.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerNeedsTests {

    @Test
    void takesEighteenAndNewerInUtf8Alone() {
        assertThatCode(() -> ServerNeeds.check(18, "UTF8")).doesNotThrowAnyException();
        assertThatCode(() -> ServerNeeds.check(19, "UTF8")).doesNotThrowAnyException();
        assertThatThrownBy(() -> ServerNeeds.check(15, "UTF8")).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("PostgreSQL 15");
        assertThatThrownBy(() -> ServerNeeds.check(18, "SQL_ASCII")).isInstanceOf(DatabaseUnusable.class).hasMessageContaining("SQL_ASCII");
    }
}
