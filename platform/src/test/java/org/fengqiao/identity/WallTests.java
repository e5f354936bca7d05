package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(properties = "fengqiao.demo=true")
class WallTests {

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Viewers viewers;

    @Test
    void tellsTheDatabaseWhoAsksAndHowFarTheySee() {
        var viewer = new Viewer(UUID.randomUUID(), "某人", List.of(
                new OfficeHeld(Office.PRESIDENT, "沪0118", null, Scope.COURT),
                new OfficeHeld(Office.TRIBUNAL_HEAD, "沪0114", "沪0114-anting", Scope.UNIT),
                new OfficeHeld(Office.JUDGE, "苏0509", "苏0509-civil", Scope.OWN)), RealNameLevel.DOCUMENT, true);
        assertThat(CurrentViewer.as(viewer, this::told)).isEqualTo(viewer.person() + "|沪0118|沪0114-anting|off");
    }

    @Test
    void opensTheWallForTheSystemOnly() {
        assertThat(CurrentViewer.asSystem(this::told)).isEqualTo("|||on");
    }

    @Test
    void tellsNothingWhereNobodyAsks() {
        assertThat(told()).isEqualTo("|||");
    }

    @Test
    void leavesNothingBehindOnTheConnection() {
        CurrentViewer.asSystem(this::told);
        for (int i = 0; i < 20; i++) {
            assertThat(read()).isEqualTo("|||");
        }
    }

    @Test
    void findsTheOfficesOfAPersonOfTheDemo() {
        var president = viewers.find(DemoPeople.at("沪0118", DemoPeople.Role.PRESIDENT)).orElseThrow();
        assertThat(president.courtsSeen()).containsExactly("沪0118");
        assertThat(president.demo()).isTrue();
    }

    private String told() {
        return transaction.execute(_ -> read());
    }

    private String read() {
        return db.sql("select concat_ws('|', coalesce(current_setting('fengqiao.person', true), ''), coalesce(current_setting('fengqiao.courts', true), ''),"
                        + " coalesce(current_setting('fengqiao.units', true), ''), coalesce(current_setting('fengqiao.system', true), ''))")
                .query(String.class)
                .single();
    }
}
