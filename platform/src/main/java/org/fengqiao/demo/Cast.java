package org.fengqiao.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.DemoPeople.Role;

/**
 * Who and where: one story at one court.
 *
 * @param number of the case among all, from 0
 */
record Cast(int number, Story story, String court) {

    static final List<String> COURTS = List.of("沪0114", "沪0118", "苏0509", "浙0421");
    private static final Map<String, String> DISTRICTS =
            Map.of("沪0114", "310114", "沪0118", "310118", "苏0509", "320509", "浙0421", "330421");
    private static final String SURNAMES = "沈陆顾钱施倪奚浦桑计闵祁柏荀甘狄鲁安常于";
    private static final String GIVEN = "明芳国强秀英建军丽华志刚玉梅文斌春燕海龙";

    UUID caseId() {
        return named("case");
    }

    UUID claimant() {
        return number % 13 == 0 ? DemoPeople.CITIZEN_ZHOU : named("claimant");
    }

    UUID respondent() {
        return number % 13 == 0 ? DemoPeople.CITIZEN_WU : named("respondent");
    }

    UUID claimantParty() {
        return named("claimant-party");
    }

    UUID respondentParty() {
        return named("respondent-party");
    }

    UUID at(Role role) {
        return DemoPeople.at(court, role);
    }

    String district() {
        return DISTRICTS.getOrDefault(court, "");
    }

    /** The court after this one, in the order people list them. */
    String otherCourt() {
        return COURTS.get((COURTS.indexOf(court) + 1) % COURTS.size());
    }

    String name(int side) {
        int n = number * 2 + side + 41;
        return "" + SURNAMES.charAt(n % SURNAMES.length()) + GIVEN.charAt(n * 7 % GIVEN.length()) + GIVEN.charAt(n * 3 % GIVEN.length());
    }

    UUID named(String what) {
        return UUID.nameUUIDFromBytes(("demo:court-work:" + number + ":" + what).getBytes(StandardCharsets.UTF_8));
    }
}
