package org.fengqiao.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.OfficeHeld;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Scope;
import org.fengqiao.identity.Viewer;
import org.fengqiao.procedure.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know of a case at all: by the code, and by the database where the code forgets. */
class CaseWallTests extends FerryScene {

    @Test
    void showsNobodyAnythingWithoutAViewer() {
        var id = open();

        assertThat(transaction().<String>execute(_ -> sql.sql("select count(*)::text from cases where id = ?").param(id)
                .query(String.class).single())).isEqualTo("0");
    }

    @Test
    void leaksNothingToAStrangerFromAnyTableEvenWhenTheCodeForgetsToCheck() {
        var id = open();
        act(farmer, id, 1, "add", "{\"word\":\"轻放\"}");

        for (var table : List.of("journal", "period", "case_party", "standing")) {
            var count = "select count(*)::text from " + table + " where case_id = ?";
            assertThat(seenBy(stranger, count, id)).as(table).isEqualTo("0");
        }
        assertThat(seenBy(stranger, "select count(*)::text from people_of(?)", id)).isEqualTo("0");
        assertThat(seenBy(stranger, "select count(*)::text from party where dispute_id = ?", dispute(id))).isEqualTo("0");
        assertThat(seenBy(stranger, "select count(*)::text from dispute where id = ?", dispute(id))).isEqualTo("0");
    }

    @Test
    void answersAStrangerAsIfTheCaseDidNotExist() {
        var id = open();

        assertThatThrownBy(() -> act(stranger, id, 1, "add", "{\"word\":\"我也说\"}")).isInstanceOf(CaseProblem.NotFound.class);
        assertThatThrownBy(() -> act(stranger, UUID.randomUUID(), 1, "add", "{}")).isInstanceOf(CaseProblem.NotFound.class);
    }

    @Test
    void letsRecusalOverrideEveryGrant() {
        var id = open();
        CurrentViewer.runAsSystem(() -> transaction().executeWithoutResult(_ -> sql.sql(
                        "insert into standing (case_id, person_id, standing, since) values (?, ?, 'RECUSED', now())")
                .params(id, judge.person()).update()));

        assertThatThrownBy(() -> act(judge, id, 1, "load", "{\"word\":\"粮食\"}")).isInstanceOf(CaseProblem.NotFound.class);
        assertThat(seenBy(judge, "select count(*)::text from cases where id = ?", id)).isEqualTo("0");
    }

    @Test
    void opensACaseInAnEmergencyForATimeAndReportsIt() {
        var id = open();
        var colleague = new Viewer(UUID.randomUUID(), "同院法官", List.of(new OfficeHeld(Office.JUDGE, "沪0114", null, Scope.OWN)), RealNameLevel.values()[0], false);
        var see = "select count(*)::text from cases where id = ?";
        assertThat(seenBy(colleague, see, id)).isEqualTo("0");

        emergency.grant(colleague, id, "当事人持刀到场，需立即了解案情", Duration.ofHours(1), Instant.now());
        assertThat(seenBy(colleague, see, id)).isEqualTo("1");
        assertThatThrownBy(() -> act(colleague, id, 1, "load", "{\"word\":\"粮食\"}")).isInstanceOf(CaseProblem.Refused.class);

        emergency.grant(colleague, id, "再次紧急查阅，时间已经过去", Duration.ofHours(1), Instant.now().minus(2, ChronoUnit.HOURS));
        assertThat(seenBy(colleague, see, id)).isEqualTo("0");
        assertThat(CurrentViewer.<String, RuntimeException>asSystem(() -> transaction().<String>execute(_ -> sql.sql(
                        "select count(*)::text from outbox where dedupe_key like ?").param(id + "/emergency/%")
                .query(String.class).single()))).isEqualTo("2");
        assertThatThrownBy(() -> emergency.grant(stranger, id, "只是好奇想看看而已啊", Duration.ofHours(1), Instant.now()))
                .isInstanceOf(CaseProblem.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"JUDGE, 浙0421", "PRESIDENT, 苏0509", "INVITED_MEDIATOR, 沪0114", "PARTNER, 沪0114", "GRID_WORKER, 沪0114", "HOTLINE_OPERATOR, 沪0114", "OPERATOR, 沪0114"})
    void opensNothingToOtherCourtsNorToThoseBesideTheCourt(Office office, String court) {
        var id = open();
        var viewer = new Viewer(UUID.randomUUID(), "院外人员", List.of(new OfficeHeld(office, court, null, Scope.OWN)), RealNameLevel.values()[0], false);
        assertThatThrownBy(() -> emergency.grant(viewer, id, "当事人持刀到场，需立即了解案情", Duration.ofHours(1), Instant.now()))
                .isInstanceOf(CaseProblem.NotFound.class);
        assertThat(seenBy(viewer, "select count(*)::text from cases where id = ?", id)).isEqualTo("0");
    }
}
